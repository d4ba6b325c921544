package io.github.ita4j.laws;

/**
 * What must hold for every framework. The names are stable.
 *
 * <p>A score counts at two decimals throughout: a limit of 85.00 is reached by what is printed as
 * 85.00 or more.
 */
public enum Law {
  /**
   * Every scorecard of the year gets a grade: nothing is thrown, and the grade keeps what its
   * status promises. {@code DECIDED} has one possible tier, which is the tier; {@code BOUNDARY} has
   * several, and one of them is the tier; {@code OPEN} has several and no tier;
   * {@code CONTRADICTORY} and {@code NO_RULES} have none. True scores, however they were rounded
   * and whatever was left out, are never contradictory, and their tier is among the possible ones;
   * a score that its parts exclude is contradictory. The pass check is certain where the bounds on
   * the overall score lie on one side of the mark, and only there.
   */
  TOTAL("every scorecard of the year gets a grade that keeps what its status promises"),
  /**
   * More points never do harm. If a stated score is raised, and no element above or below it is
   * stated, neither the best nor the worst possible tier falls, nor the tier that is given, nor the
   * pass check. If true scores rise and everything is stated before and after, the tier does not
   * fall and a pass does not become a fail.
   *
   * <p>No more than this is true: where an element above it is stated too, to raise a score is to
   * say that its siblings have less, and that can cost a tier.
   */
  MONOTONE("more points never lower a tier or turn a pass into a fail"),
  /**
   * For every tier there are scores that get it. A ladder may be in order and yet have a tier that
   * no one can be in, for example one that asks 94.99 of the overall score below one that asks
   * 95.00 of it, where both ask 95.00 of all its parts.
   */
  EVERY_TIER_REACHABLE("every tier is reached by some scores"),
  /**
   * Where the overall score and every element that the ladder asks about are stated, exactly one
   * tier is possible, the first whose limits they all reach; and the pass check is certain. So it
   * is for each of the 10,001 overall scores, and for the scores at, a hundredth below and a
   * hundredth above the limits, in every combination that can be true, or in drawn ones where there
   * are more than 3,000.
   */
  NO_GAP("scores that are all stated give exactly one tier"),
  /**
   * It is known what every question belongs to or what it asks, or the framework says that it is
   * not known. A question is <em>mapped</em> if it stands below an indicator or a sub-indicator, or
   * has a weight in what it stands below; <em>named</em> if it has a title or a printed label. One
   * that is neither must have a row whose confidence is {@code INFERRED} or {@code UNVERIFIED}, or
   * which has a note; {@link FrameworkLaws#unknownQuestions} lists them.
   */
  EVERY_CODE_MAPPED_OR_NAMED("every question code is mapped, named, or said to be unknown");

  private final String description;

  Law(String description) {
    this.description = description;
  }

  /**
   * The law in half a sentence, in English.
   *
   * @return the description
   */
  public String description() {
    return description;
  }
}
