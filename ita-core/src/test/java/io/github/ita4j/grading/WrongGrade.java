package io.github.ita4j.grading;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Optional;

/**
 * Grades that differ from the right one, for tests of what finds that out. No caller can build one.
 */
public final class WrongGrade {

  private final GradeBuilder builder;

  private WrongGrade(Grade right) {
    builder = Grade.builder().from(right);
  }

  /** Starts from a right grade. */
  public static WrongGrade from(Grade right) {
    return new WrongGrade(right);
  }

  public WrongGrade framework(FrameworkId framework) {
    builder.framework(framework);
    return this;
  }

  public WrongGrade status(GradeStatus status) {
    builder.status(status);
    return this;
  }

  public WrongGrade possibleTiers(List<TierCode> tiers) {
    builder.possibleTiers(tiers);
    return this;
  }

  public WrongGrade addPossibleTier(TierCode tier) {
    builder.addPossibleTier(tier);
    return this;
  }

  public WrongGrade tier(TierCode tier) {
    builder.tier(tier);
    return this;
  }

  public WrongGrade tier(Optional<TierCode> tier) {
    builder.tier(tier);
    return this;
  }

  public WrongGrade missing(List<ElementId> missing) {
    builder.missing(missing);
    return this;
  }

  public WrongGrade addMissing(ElementId missing) {
    builder.addMissing(missing);
    return this;
  }

  public WrongGrade passCheck(PassCheck passCheck) {
    builder.passCheck(passCheck);
    return this;
  }

  /** Makes the grade. */
  public Grade build() {
    return builder.build();
  }
}
