package io.github.ita4j.improvement;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.summary.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** An agency's plan for a fiscal year: its targets and its measures. */
@Value.Immutable
public abstract class ActionPlan {

  ActionPlan() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static ActionPlanBuilder builder() {
    return ActionPlanBuilder.builder();
  }

  /**
   * Returns the fiscal year in which the plan is carried out.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the framework whose elements the measures answer and the targets name.
   *
   * <p>It is usually that of the result that the plan answers. The codes that measures cite carry a
   * fiscal year of their own.
   *
   * @return the framework, if the plan names it; otherwise the latest national one of the plan's
   *     year applies
   */
  public abstract Optional<FrameworkId> framework();

  /**
   * Returns the agency.
   *
   * @return the agency
   */
  public abstract Agency agency();

  /**
   * Returns the scores that the plan aims at.
   *
   * @return the targets
   */
  public abstract List<Target> targets();

  /**
   * Returns the issues under which the measures are grouped.
   *
   * @return the issues, each with a number of its own; none if the plan has no such list
   */
  public abstract List<PlanIssue> issues();

  /**
   * Returns the measures.
   *
   * @return the measures, in order
   */
  public abstract List<Measure> measures();

  /**
   * Returns the document that the plan was taken from.
   *
   * @return the document, if known
   */
  public abstract Optional<SourceDocument> source();

  /**
   * Returns a builder with the attributes of this plan.
   *
   * @return a new builder
   */
  public abstract ActionPlanBuilder toBuilder();

  @Value.Check
  void check() {
    Set<Integer> issues = new HashSet<>();
    for (PlanIssue issue : issues()) {
      if (!issues.add(issue.number())) {
        throw new IllegalArgumentException(
            "issue " + issue.number() + ": must be given once in a plan");
      }
    }
    Set<String> ids = new HashSet<>();
    for (Measure measure : measures()) {
      if (!ids.add(measure.id())) {
        throw new IllegalArgumentException(
            "measure id " + measure.id() + ": must be given once in a plan");
      }
      Set<Integer> named = new HashSet<>();
      for (int issue : measure.issues()) {
        if (!issues.contains(issue) || !named.add(issue)) {
          throw new IllegalArgumentException("issue " + issue + " of measure " + measure.id()
              + ": must be one of the plan's " + issues + ", named once");
        }
      }
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("ActionPlan")
        .add("fiscalYear", fiscalYear())
        .add("framework", framework())
        .add("agency", agency().name())
        .add("targets", targets())
        .add("measures", measures().stream().map(Measure::title).toList())
        .toString();
  }
}
