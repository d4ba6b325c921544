package io.github.ita4j.bench;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;

/**
 * The first grade of a new Java process, bundled frameworks read and all. It needs ita-core alone
 * on the class path; the start of the Java machine itself is not in the time.
 */
public final class FirstGrade {

  private FirstGrade() {}

  /** Prints the time from here to the first grade, and to the second. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Grade first = grade("89.73");
    long middle = System.nanoTime();
    Grade second = grade("89.74");
    long end = System.nanoTime();
    System.out.println(first.tier().orElseThrow() + " after " + micros(middle - start) + " µs, "
        + second.tier().orElseThrow() + " after another " + micros(end - middle) + " µs");
  }

  private static long micros(long nanos) {
    return nanos / 1000;
  }

  private static Grade grade(String iit) {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(ElementId.parse("IIT"), StatedScore.parse(iit))
        .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
        .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.94"))
        .putScore(ElementId.parse("OIT"), StatedScore.parse("85.75"))
        .build();
    return Grading.grade(Frameworks.bundled(), scorecard);
  }
}
