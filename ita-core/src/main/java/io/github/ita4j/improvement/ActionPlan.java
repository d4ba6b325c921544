package io.github.ita4j.improvement;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.SourceDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An agency's plan for a fiscal year: its targets and its measures.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ActionPlan {

  ActionPlan() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static ActionPlanBuilder builder() {
    return ActionPlanBuilder.builder();
  }

  /**
   * The fiscal year in which the plan is carried out.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * The framework whose elements the measures answer and the targets name.
   *
   * <p>It is mostly that of the result that the plan answers. The codes that measures cite carry a
   * fiscal year of their own.
   *
   * @return the framework, if the plan says so; else the latest national one of the plan's year is
   *     meant
   */
  public abstract Optional<FrameworkId> framework();

  /**
   * The agency.
   *
   * @return the agency
   */
  public abstract Agency agency();

  /**
   * What the plan sets out to reach.
   *
   * @return the targets
   */
  public abstract List<Target> targets();

  /**
   * What is done.
   *
   * @return the measures, in order
   */
  public abstract List<Measure> measures();

  /**
   * The document that the plan was taken from.
   *
   * @return the document, if known
   */
  public abstract Optional<SourceDocument> source();

  /**
   * A builder with the attributes of this plan.
   *
   * @return a new builder
   */
  public abstract ActionPlanBuilder toBuilder();

  @Value.Check
  void check() {
    Set<String> ids = new HashSet<>();
    for (Measure measure : measures()) {
      if (!ids.add(measure.id())) {
        throw new IllegalArgumentException(
            "measure id " + measure.id() + ": must be given once in a plan");
      }
    }
  }
}
