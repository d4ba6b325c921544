package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades that differ from the right one, for tests of what finds that out. No caller can build one.
 */
public final class WrongGrade {

  private final ElementBounds overall;
  private final Confidence confidence;
  private FrameworkId framework;
  private GradeStatus status;
  private List<TierCode> possibleTiers;
  private Optional<TierCode> tier;
  private PassCheck passCheck;
  private List<ElementId> missing;

  private WrongGrade(Grade right) {
    overall = right.overall();
    confidence = right.confidence();
    framework = right.framework();
    status = right.status();
    possibleTiers = new ArrayList<>(right.possibleTiers());
    tier = right.tier();
    passCheck = right.passCheck();
    missing = new ArrayList<>(right.missing());
  }

  /** Starts from a right grade. */
  public static WrongGrade from(Grade right) {
    return new WrongGrade(right);
  }

  public static PassCheck check(
      Optional<PassMark> mark, PassCheck.Outcome outcome, boolean certain) {
    return new PassCheck(mark, outcome, certain);
  }

  public WrongGrade framework(FrameworkId wrong) {
    framework = wrong;
    return this;
  }

  public WrongGrade status(GradeStatus wrong) {
    status = wrong;
    return this;
  }

  public WrongGrade possibleTiers(List<TierCode> wrong) {
    possibleTiers = new ArrayList<>(wrong);
    return this;
  }

  public WrongGrade addPossibleTier(TierCode wrong) {
    possibleTiers.add(wrong);
    return this;
  }

  public WrongGrade tier(TierCode wrong) {
    return tier(Optional.of(wrong));
  }

  public WrongGrade tier(Optional<TierCode> wrong) {
    tier = wrong;
    return this;
  }

  public WrongGrade missing(List<ElementId> wrong) {
    missing = new ArrayList<>(wrong);
    return this;
  }

  public WrongGrade addMissing(ElementId wrong) {
    missing.add(wrong);
    return this;
  }

  public WrongGrade passCheck(PassCheck wrong) {
    passCheck = wrong;
    return this;
  }

  /** Makes the grade. */
  public Grade build() {
    return new Grade(
        framework,
        status,
        overall,
        possibleTiers,
        tier.orElse(null),
        passCheck,
        missing,
        confidence);
  }
}
