package io.github.ita4j.examples;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An example that follows a plan up and compares the years before and after it. */
public final class FollowUp {

  private FollowUp() {}

  /** Prints what became of the measures of a plan. */
  public static void printProgress(Path planFile, Path progressFile) throws IOException {
    ItaReader reader = ItaJson.reader();
    ActionPlan plan = reader.plans().read(planFile);
    ProgressReport report = reader.progressOf(plan).read(progressFile);
    System.out.println(ProgressSummary.of(plan, report));
  }

  /** Prints the scores that two years have in common, and what contradicts what in each. */
  public static void printChanges(Path before, Path after) throws IOException {
    Frameworks frameworks = Frameworks.bundled();
    Analysis first = Analysis.of(frameworks, ItaJson.reader().assessments().read(before));
    Analysis second = Analysis.of(frameworks, ItaJson.reader().assessments().read(after));
    Comparison comparison = second.comparedTo(first);
    comparison
        .changes()
        .forEach(change -> System.out.println(change.before() + ": " + change.scoreBefore() + " to "
            + change.scoreAfter() + ", " + change.difference()));
    comparison.tierSteps().ifPresent(steps -> System.out.println("steps of tier: " + steps));
    for (Analysis each : List.of(first, second)) {
      each.audit().contradictions().forEach(wrong -> System.out.println(wrong.message()));
    }
  }
}
