package org.example.errorprone;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Plans;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Uplift;

/**
 * A year's round, from the published scores to the follow-up.
 *
 * <p>Error Prone looks at the annotations of every class that is used here. Those of ita4j that are
 * on no consumer's class path must not disturb it: the build fails at the first warning.
 */
public final class Main {

  private static final String ASSESSMENT = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "scores": {
          "instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 80.75},
          "subIndicators": {"9.1": 60.00}
        },
        "claims": [{"passes": true, "quote": "ผ่าน"}]
      }
      """;

  private Main() {}

  /** Runs the checks and prints the plan. */
  public static void main(String[] args) {
    Scorecard scorecard = ItaJson.reader().assessments().read(ASSESSMENT);
    Framework framework = Frameworks.bundled().forScorecard(scorecard);
    Audit audit = Audit.of(framework, scorecard);
    check("PASS", audit.grade().tier().orElseThrow());
    check("[]", audit.contradictions());
    Explanation explanation = Explanation.of(framework, scorecard);
    check("5", explanation.tiers().size());
    Uplift uplift = Uplift.to(framework, scorecard, TierCode.parse("GOOD"));
    check(
        "4.25",
        uplift.gaps().stream()
            .flatMap(gap -> gap.shortfall().stream())
            .findFirst()
            .orElseThrow());

    Findings findings = Findings.of(framework, scorecard);
    check(
        "[9.1]",
        findings.all().stream()
            .map(Finding::element)
            .filter(SubIndicatorId.class::isInstance)
            .toList());
    Recommendations recommendations = Recommendations.of(framework, scorecard, findings);
    ActionPlan plan = Plans.draft(framework, scorecard.agency(), recommendations);
    check("true", Coverage.of(framework, findings, plan).isComplete());
    Measure first = plan.measures().get(0);
    ProgressReport report = ProgressReport.builder()
        .fiscalYear(plan.fiscalYear())
        .agency(plan.agency())
        .addEntry(
            Progress.builder().measureId(first.id()).state(Progress.State.DONE).build())
        .build();
    ProgressSummary summary = ProgressSummary.of(plan, report);
    check(String.valueOf(plan.measures().size() - 1), summary.unreported().size());

    Scorecard raised = scorecard.withScore(first.answers().get(0), StatedScore.parse("95.00"));
    check("false", raised.equals(scorecard));
    System.out.println(
        "Error Prone: " + ItaJson.writer().write(plan).length() + " characters of plan");
  }

  private static void check(String expected, Object actual) {
    if (!expected.equals(actual.toString())) {
      throw new AssertionError("expected " + expected + ", not " + actual);
    }
  }
}
