package io.github.ita4j.examples;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.*;

/** An example program that grades the published scores of one municipality. */
public final class QuickStart {

  /** Prints its tier, its pass check and its overall score. */
  public static void main(String[] args) {
    var scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(Instrument.IIT, StatedScore.parse("89.73"))
        .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
        .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.94"))
        .putScore(Instrument.OIT, StatedScore.parse("85.75"))
        .build();
    var grade = Grading.grade(Frameworks.bundled(), scorecard);
    System.out.println(grade.tier().orElseThrow() + ", " + grade.passCheck().outcome() + ", "
        + grade.overall().nominal().orElseThrow());
  }
}
