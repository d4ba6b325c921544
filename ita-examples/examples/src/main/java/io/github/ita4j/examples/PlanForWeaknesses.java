package io.github.ita4j.examples;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.*;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.nio.file.Path;

/** An example that goes from an assessment to its weaknesses, and from these to a plan. */
public final class PlanForWeaknesses {

  private PlanForWeaknesses() {}

  /** Prints what to mend, what is recommended, and the plan as JSON to edit. */
  public static void main(String... file) throws IOException {
    Scorecard scorecard = ItaJson.reader().assessments().read(Path.of(file[0]));
    Analysis analysis = Analysis.of(Frameworks.bundled(), scorecard);
    Recommendations recommendations = analysis.recommendations().orElseThrow();
    recommendations
        .all()
        .forEach(each -> System.out.println(each.recommendation().title().thai()));
    ActionPlan plan = analysis.plan().orElseThrow();
    Coverage coverage = analysis.coverage(plan).orElseThrow();

    for (Finding finding : analysis.findings().orElseThrow().in(FindingCategory.FIX)) {
      System.out.println(finding.element() + " is at most " + finding.atMost());
    }
    System.out.println("every weakness has a measure: " + coverage.isComplete());
    System.out.println(ItaJson.writer().write(plan));
  }
}
