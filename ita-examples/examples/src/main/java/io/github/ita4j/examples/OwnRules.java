package io.github.ita4j.examples;

import io.github.ita4j.framework.*;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.*;
import java.nio.file.Path;

/** An example that grades by the rules of a ministry or university of your own. */
public final class OwnRules {

  private OwnRules() {}

  /** Prints the tier by the framework of a folder. */
  public static void print(Path path, String score) {
    Framework own = FrameworkLoader.fromFolder(path);
    Frameworks frameworks = Frameworks.bundled().with(own);
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(own.fiscalYear())
        .framework(own.id()) // else the national rules of the year apply
        .agency(Agency.ofName("หน่วยงานสมมติ"))
        .putScore(ElementId.OVERALL, StatedScore.parse(score))
        .build();
    System.out.println(Grading.grade(frameworks, scorecard).possibleTiers());
  }
}
