package io.github.ita4j.audit;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Conflict;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The contradictions of a scorecard, beside its grade.
 *
 * <p>Only numbers make a scorecard contradictory. A wrong tier or claim stands beside a normal
 * grade and never narrows the bounds. A difference that rounding explains is no contradiction.
 */
@Value.Immutable
@ResultStyle
public abstract class Audit {

  Audit() {}

  /**
   * Audits a scorecard by the framework that it pins, or the latest national one of its year.
   *
   * @param frameworks the frameworks to choose from
   * @param scorecard the scorecard
   * @return the audit
   * @throws io.github.ita4j.framework.UnknownFrameworkException if there is no such framework
   * @throws IllegalArgumentException as {@link #of(Framework, Scorecard)}
   */
  public static Audit of(Frameworks frameworks, Scorecard scorecard) {
    return of(frameworks.forScorecard(scorecard), scorecard);
  }

  /**
   * Audits a scorecard by the rules of a framework.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the audit
   * @throws IllegalArgumentException if the scorecard is for another fiscal year, pins another
   *     framework, or states an element that the framework does not have
   */
  public static Audit of(Framework framework, Scorecard scorecard) {
    return of(Scoring.bounds(framework, scorecard));
  }

  /**
   * Audits the scorecard that bounds were computed from.
   *
   * @param bounds the bounds on its scores
   * @return the audit
   */
  public static Audit of(ScoreBounds bounds) {
    Scorecard scorecard = bounds.scorecard();
    Grade grade = Grading.grade(bounds);
    List<Contradiction> found = new ArrayList<>();
    for (Conflict conflict : bounds.conflicts()) {
      found.add(ofConflict(conflict));
    }
    statedTier(bounds, scorecard)
        .flatMap(tier -> ofTier(bounds, grade, tier, Optional.empty()))
        .ifPresent(found::add);
    for (Claim claim : scorecard.claims()) {
      claim
          .tier()
          .flatMap(tier -> ofTier(bounds, grade, tier.code(), Optional.of(claim)))
          .ifPresent(found::add);
      claim.passes().flatMap(passes -> ofPassClaim(grade, claim, passes)).ifPresent(found::add);
    }
    return AuditBuilder.builder().grade(grade).contradictions(found).build();
  }

  /**
   * Returns the grade of the scorecard.
   *
   * @return the grade
   */
  public abstract Grade grade();

  /**
   * Returns the statements of the source that its own numbers exclude. Scores come first, from the
   * overall score down, then the stated tier, then the claims in their order.
   *
   * @return the contradictions, possibly none
   */
  public abstract List<Contradiction> contradictions();

  /**
   * Tells whether the scorecard is free of contradictions.
   *
   * @return true if there is no contradiction
   */
  public boolean isConsistent() {
    return contradictions().isEmpty();
  }

  /**
   * Returns the stated tier, or the printed words. Words that name a tier of the year are replaced
   * by its code.
   */
  private static Optional<String> statedTier(ScoreBounds bounds, Scorecard scorecard) {
    return scorecard
        .tier()
        .map(TierCode::code)
        .or(() -> scorecard
            .printedTier()
            .map(words -> bounds
                .framework()
                .findTierByName(words)
                .map(tier -> tier.code().code())
                .orElse(words)));
  }

  /**
   * Finds the contradiction of a tier stated by its code or by other words. In a year without a
   * ladder there is none.
   */
  private static Optional<Contradiction> ofTier(
      ScoreBounds bounds, Grade grade, String stated, Optional<Claim> claim) {
    Optional<TierLadder> ladder = bounds.framework().ladder();
    if (ladder.isEmpty()) {
      return Optional.empty();
    }
    Optional<Tier> tier = TierCode.tryParse(stated).flatMap(ladder.get()::findTier);
    if (tier.isEmpty()) {
      return Optional.of(notInYear(ladder.get(), grade, stated, claim));
    }
    return isPossible(bounds, ladder.get(), grade, tier.get())
        ? Optional.empty()
        : Optional.of(notPossible(grade, stated, claim));
  }

  /**
   * Tells whether a tier is possible. If the numbers exclude each other, only the bounds of the
   * hull can make it impossible.
   */
  private static boolean isPossible(ScoreBounds bounds, TierLadder ladder, Grade grade, Tier tier) {
    if (!bounds.isContradictory()) {
      return grade.possibleTiers().contains(tier.code());
    }
    for (TierLimit limit : tier.limits()) {
      if (!bounds.canReach(limit.element(), limit.atLeast())) {
        return false;
      }
    }
    return ladder
        .findAbove(tier.code())
        .map(higher -> higher.limits().stream()
            .anyMatch(limit -> bounds.canMiss(limit.element(), limit.atLeast())))
        .orElse(true);
  }

  private static Contradiction ofConflict(Conflict conflict) {
    String fits = conflict.fits().displayName().englishOrThai();
    return Contradiction.builder()
        .code(ContradictionCode.SCORE_EXCLUDES_PARTS)
        .element(conflict.element())
        .stated(conflict.stated().toString())
        .impliedLow(conflict.partsLow())
        .impliedHigh(conflict.partsHigh())
        .fits(conflict.fits())
        .message(conflict.element() + " is stated as " + conflict.stated() + ", its parts give "
            + range(conflict.partsLow().toString(), conflict.partsHigh().toString()) + "; " + fits)
        .build();
  }

  private static Contradiction notPossible(Grade grade, String tier, Optional<Claim> claim) {
    String possible = grade.possibleTiers().isEmpty()
        ? "the numbers, which contradict each other, deny it all the same"
        : "the numbers leave only " + codes(" or ", grade.possibleTiers());
    return onOverall(
            claim.isPresent()
                ? ContradictionCode.CLAIMED_TIER_NOT_POSSIBLE
                : ContradictionCode.TIER_NOT_POSSIBLE,
            grade,
            tier,
            claim)
        .impliedTiers(grade.possibleTiers())
        .message(
            "tier " + tier + (claim.isPresent() ? " is asserted, " : " is stated, ") + possible)
        .build();
  }

  private static Contradiction notInYear(
      TierLadder ladder, Grade grade, String words, Optional<Claim> claim) {
    return onOverall(
            claim.isPresent()
                ? ContradictionCode.CLAIMED_TIER_NOT_IN_YEAR
                : ContradictionCode.TIER_NOT_IN_YEAR,
            grade,
            words,
            claim)
        .impliedTiers(grade.possibleTiers())
        .message("tier " + words + (claim.isPresent() ? " is asserted, " : " is stated, ")
            + grade.framework() + " has only " + codes(", ", ladder.codes()))
        .build();
  }

  private static String codes(String separator, List<TierCode> codes) {
    return codes.stream().map(TierCode::code).collect(Collectors.joining(separator));
  }

  private static Optional<Contradiction> ofPassClaim(Grade grade, Claim claim, boolean claimed) {
    Optional<Boolean> passes = grade.passCheck().passes();
    if (passes.isEmpty() || passes.get() == claimed || !grade.passCheck().certain()) {
      return Optional.empty();
    }
    String mark =
        grade.passCheck().mark().map(present -> present.score().toString()).orElse("");
    String stated = claimed ? "passes" : "does not pass";
    return Optional.of(onOverall(
            claimed ? ContradictionCode.CLAIMED_PASS : ContradictionCode.CLAIMED_FAIL,
            grade,
            stated,
            Optional.of(claim))
        .message("it is asserted that the agency " + stated + ", the overall score of "
            + range(grade.overall().low().toString(), grade.overall().high().toString()) + " is "
            + (claimed ? "below" : "not below") + " the pass mark " + mark)
        .build());
  }

  private static ContradictionBuilder onOverall(
      ContradictionCode code, Grade grade, String stated, Optional<Claim> claim) {
    return Contradiction.builder()
        .code(code)
        .element(ElementId.OVERALL)
        .stated(stated)
        .impliedLow(grade.overall().low())
        .impliedHigh(grade.overall().high())
        .claim(claim);
  }

  private static String range(String low, String high) {
    return low.equals(high) ? low : low + " to " + high;
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Audit")
        .add("status", grade().status())
        .add(
            "contradictions",
            contradictions().stream().map(Contradiction::message).toList())
        .toString();
  }
}
