package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a plan covers of the findings of a result, and whether the codes that it cites exist.
 *
 * <p>It says only what it can know. A measure covers a finding where the element that it answers
 * stands at, above or below the finding's element: a measure for OIT covers indicators 9 and 10,
 * and one for indicator 9 is a beginning on OIT. Where plan and result name elements of different
 * years, these are the same by their titles and not by their numbers. In doubt nothing is called
 * open: a title that is not known, or only near to another, may mean the same.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Coverage {

  Coverage() {}

  static CoverageBuilder builder() {
    return CoverageBuilder.builder();
  }

  /**
   * Checks a plan against findings, with the bundled frameworks to look codes up in.
   *
   * @param plan the plan
   * @param findings the findings
   * @param framework the framework of the findings
   * @return the coverage
   */
  public static Coverage of(ActionPlan plan, Findings findings, Framework framework) {
    return of(plan, findings, framework, Frameworks.bundled());
  }

  /**
   * Checks a plan against findings.
   *
   * @param plan the plan
   * @param findings the findings
   * @param framework the framework of the findings
   * @param frameworks where to look up the elements of the plan and the codes of other years
   * @return the coverage
   */
  public static Coverage of(
      ActionPlan plan, Findings findings, Framework framework, Frameworks frameworks) {
    return new CoverageCheck(plan, framework, frameworks).of(findings);
  }

  /**
   * Returns the findings to fix that no measure covers.
   *
   * @return the findings, from the weakest
   */
  public abstract List<Finding> uncovered();

  /**
   * Returns the measures that do not say what they answer.
   *
   * <p>A measure that says so is never idle, even where its element has no score.
   *
   * @return the names of the measures, in the order of the plan
   */
  public abstract List<String> idle();

  /**
   * Returns the codes that their fiscal year does not have.
   *
   * <p>A code is looked up in the framework of its own year. Nothing is said of a code whose year
   * has no known framework, or an open list of questions.
   *
   * @return the codes, in the order of the plan
   */
  public abstract List<UnknownCode> unknownCodes();

  /**
   * Tells whether nothing is left open.
   *
   * @return true if every finding to fix is covered and every code exists; idle measures do no harm
   */
  public boolean isComplete() {
    return uncovered().isEmpty() && unknownCodes().isEmpty();
  }
}
