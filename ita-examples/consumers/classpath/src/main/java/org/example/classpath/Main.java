package org.example.classpath;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;

/**
 * Grades a published result, writes and reads it as JSON, and fails if anything differs from what
 * is known of it.
 */
public final class Main {

  private Main() {}

  /** Runs the checks and prints the grade. */
  public static void main(String[] args) {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(Instrument.IIT, StatedScore.parse("89.73"))
        .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
        .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.94"))
        .putScore(Instrument.OIT, StatedScore.parse("85.75"))
        .build();
    Grade grade = Grading.grade(Frameworks.bundled(), scorecard);
    check("GOOD", grade.tier().orElseThrow().toString());
    check("89.30", grade.overall().nominal().orElseThrow().toString());

    String document = ItaJson.writer().write(scorecard);
    check(scorecard, ItaJson.reader().assessments().read(document));
    String result = ItaJson.writer().write(grade);
    check(true, result.contains("\"possibleTiers\":[\"GOOD\"]"));
    try {
      ItaJson.reader().assessments().read(document.replace("89.73", "189.73"));
      throw new AssertionError("189.73 was taken for a score");
    } catch (ItaJsonException e) {
      check("$.scores.instruments.IIT", e.path());
    }
    System.out.println("class path: " + result);
  }

  private static void check(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", not " + actual);
    }
  }
}
