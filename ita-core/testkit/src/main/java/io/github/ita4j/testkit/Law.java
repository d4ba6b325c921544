package io.github.ita4j.testkit;

/**
 * A property that every framework must have. The names are stable.
 *
 * <p>Scores count at two decimals throughout: a limit of 85.00 is reached by any score printed as
 * 85.00 or more.
 */
public enum Law {
  /**
   * Every scorecard of the year gets a grade, and the grade keeps the promise of its status.
   * Grading throws no exception.
   *
   * <ul>
   *   <li>{@code DECIDED} has one possible tier, which is the tier. {@code BOUNDARY} has several,
   *       and one of them is the tier. {@code OPEN} has several and no tier. {@code CONTRADICTORY}
   *       and {@code NO_RULES} have none.
   *   <li>True scores are never contradictory, however they were rounded and whatever was left out.
   *       Their tier is among the possible ones. A score that its parts exclude is contradictory.
   *   <li>The pass check is certain exactly if the bounds on the overall score lie on one side of
   *       the mark.
   * </ul>
   */
  TOTAL("every scorecard of the year gets a grade that keeps what its status promises"),
  /**
   * More points never do harm.
   *
   * <ul>
   *   <li>Let a stated score rise, with no element above or below it stated. Then neither the best
   *       nor the worst possible tier falls, nor the given tier, nor the pass check.
   *   <li>Let true scores rise, with everything stated before and after. Then the tier does not
   *       fall, and a pass does not become a fail.
   * </ul>
   *
   * <p>No more than this is true. If an element above it is stated too, a higher score implies less
   * for its siblings. That can cost a tier.
   */
  MONOTONE("more points never lower a tier or turn a pass into a fail"),
  /**
   * Every tier is given by some scores. A ladder may be in order and yet contain an empty tier. For
   * example, a tier asks for 94.99 overall, and the tier above it for 95.00. Both ask for 95.00 in
   * all parts of the overall score.
   */
  EVERY_TIER_REACHABLE("every tier is reached by some scores"),
  /**
   * Exactly one tier is possible if the overall score and every element of the ladder are stated.
   * It is the first one whose limits they all reach. The pass check is then certain.
   *
   * <p>This is tested for each of the 10,001 overall scores. It is also tested for scores at, a
   * hundredth below and a hundredth above the limits. Every combination that can be true is tried,
   * or a random sample if there are more than 3,000.
   */
  NO_GAP("scores that are all stated give exactly one tier"),
  /**
   * Every question is mapped or named, or the framework says that it is unknown. A question is
   * <em>mapped</em> if it lies below an indicator or a sub-indicator, or has a weight. It is
   * <em>named</em> if it has a title or a printed label. Any other question needs a row with a
   * note, or with the confidence {@code INFERRED} or {@code UNVERIFIED}.
   * {@link FrameworkLaws#unknownQuestions} lists these.
   */
  EVERY_CODE_MAPPED_OR_NAMED("every question code is mapped, named, or said to be unknown");

  private final String description;

  Law(String description) {
    this.description = description;
  }

  /**
   * Returns the law as an English clause.
   *
   * @return the description
   */
  public String description() {
    return description;
  }
}
