package io.github.ita4j.examples;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.population.Population;
import java.io.IOException;
import java.io.InputStream;

/** An example that reads any number of assessments as a stream, each line or entry being one. */
public final class WholeCountry {

  private WholeCountry() {}

  /** Prints the tiers of all readable documents, and the reasons why others are not. */
  public static void main(String... args) throws IOException {
    print(System.in);
  }

  static void print(InputStream in) throws IOException {
    Frameworks frameworks = Frameworks.bundled();
    Population population = new Population();
    ItaJson.reader().readAll(in, "input", read -> {
      read.scorecard().ifPresent(scorecard -> population.add(Grading.grade(frameworks, scorecard)));
      read.error().ifPresent(refusal -> System.out.println(refusal.getMessage()));
    });
    population.tiers(frameworks).forEach((tier, count) -> {
      System.out.println(tier + " " + count.documents());
    });
    System.out.println("undecided " + population.undecided());
    System.out.println("mean " + population.mean().map(Object::toString).orElse("unknown"));
  }
}
