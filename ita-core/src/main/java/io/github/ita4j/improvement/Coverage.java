package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.summary.Summary;
import java.util.List;
import org.immutables.value.Value;

/**
 * The findings that a plan leaves open, and the cited codes that do not exist.
 *
 * <p>A measure covers a finding if the element it answers lies at, above or below the finding's
 * element. So a measure for OIT covers indicators 9 and 10. A measure for indicator 9 covers OIT
 * too, as a beginning. So does one for indicator 6 with the parts of EIT, which ask about it. If
 * plan and result belong to different years, elements are matched by title, not by number.
 *
 * <p>In doubt, a finding is not called open. A title that is unknown, or only similar to another,
 * may mean the same.
 */
@Value.Immutable
@ResultStyle
public abstract class Coverage {

  Coverage() {}

  static CoverageBuilder builder() {
    return CoverageBuilder.builder();
  }

  /**
   * Checks a plan against findings. Codes are looked up in the bundled frameworks.
   *
   * @param framework the framework of the findings
   * @param findings the findings
   * @param plan the plan
   * @return the coverage
   */
  public static Coverage of(Framework framework, Findings findings, ActionPlan plan) {
    return of(Frameworks.bundled(), framework, findings, plan);
  }

  /**
   * Checks a plan against findings.
   *
   * @param frameworks the frameworks to look up the elements of the plan and the codes of other
   *     years in
   * @param framework the framework of the findings
   * @param findings the findings
   * @param plan the plan
   * @return the coverage
   */
  public static Coverage of(
      Frameworks frameworks, Framework framework, Findings findings, ActionPlan plan) {
    CoverageCheck check = new CoverageCheck(plan, framework, frameworks);
    return builder()
        .uncovered(check.uncovered(findings))
        .idle(check.idle())
        .unknownCodes(check.unknownCodes())
        .build();
  }

  /**
   * Returns the findings to fix that no measure covers.
   *
   * @return the findings, from the weakest
   */
  public abstract List<Finding> uncovered();

  /**
   * Returns the measures that do not name an element they answer.
   *
   * <p>A measure that names one is never idle, even if the element has no score.
   *
   * @return the ids of the measures, in the order of the plan
   */
  public abstract List<String> idle();

  /**
   * Returns the codes that do not exist in their fiscal year.
   *
   * <p>A code is looked up in the framework of its own year. A code is not judged if its year has
   * no known framework, or an open list of questions.
   *
   * @return the codes, in the order of the plan
   */
  public abstract List<UnknownCode> unknownCodes();

  /**
   * Tells whether every finding to fix is covered and every code exists. Idle measures do no harm.
   *
   * @return true if nothing is left open
   */
  public boolean isComplete() {
    return uncovered().isEmpty() && unknownCodes().isEmpty();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Coverage")
        .add("uncovered", uncovered().stream().map(Finding::element).toList())
        .add("idle", idle())
        .add("unknownCodes", unknownCodes())
        .toString();
  }
}
