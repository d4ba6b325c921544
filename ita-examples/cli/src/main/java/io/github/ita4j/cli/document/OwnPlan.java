package io.github.ita4j.cli.document;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/** The plan that an agency has, beside its result. */
public final class OwnPlan {

  /** A reason for which a plan does not belong to a result. */
  public enum Mismatch {
    /** The plan is another agency's. */
    AGENCY,
    /** The plan is neither of the year of the result nor of the next. */
    YEAR
  }

  private OwnPlan() {}

  /** Returns the rules whose elements a plan names, if they are known. */
  public static Optional<Framework> rules(Frameworks frameworks, ActionPlan plan) {
    return plan.framework()
        .flatMap(frameworks::find)
        .or(() -> frameworks.findLatest(Frameworks.NATIONAL_SCHEME, plan.fiscalYear()));
  }

  /**
   * Returns why a plan does not belong to a result, if it does not. It must be of the same agency.
   * Its year is that of the result, for a plan already carried out, or the next.
   */
  public static Optional<Mismatch> mismatch(ActionPlan plan, Scorecard scorecard) {
    if (!plan.agency().mayBe(scorecard.agency())) {
      return Optional.of(Mismatch.AGENCY);
    }
    int later = plan.fiscalYear().buddhistEra() - scorecard.fiscalYear().buddhistEra();
    return later < 0 || later > 1 ? Optional.of(Mismatch.YEAR) : Optional.empty();
  }
}
