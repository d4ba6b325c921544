package io.github.ita4j.testkit;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The check of a framework, bundled or the caller's own, against the {@link Law laws} that every
 * framework must obey.
 *
 * <p>{@link io.github.ita4j.framework.FrameworkLoader} refuses faults in one row or between two.
 * The laws test whether the rules as a whole give sensible grades. One line of a test runs them,
 * with any test library:
 *
 * <pre>{@code
 * @Test
 * void ourFrameworkObeysTheLaws() {
 *   FrameworkLaws.require(FrameworkLoader.fromFolder(path), new Random(2568), 1_000);
 * }
 * }</pre>
 *
 * <p>The result depends only on the framework, the random generator and the number of scorecards.
 * Some thousands of fixed scorecards are tried besides those drawn: every overall score and every
 * combination at the limits.
 */
public final class FrameworkLaws {

  private FrameworkLaws() {}

  /**
   * Checks a framework against all laws.
   *
   * @param framework the framework
   * @param random the random generator, for example {@code new Random(2568)}
   * @param scorecards the number of scorecards drawn for each law that draws any, 0 or more; 1,000
   *     take about a second
   * @return the violations, in the order of the laws, a few examples at most for each law that
   *     draws; empty if there are none
   * @throws IllegalArgumentException if {@code scorecards} is negative
   */
  public static List<LawViolation> check(
      Framework framework, RandomGenerator random, int scorecards) {
    List<LawViolation> found = new ArrayList<>();
    for (Law law : Law.values()) {
      found.addAll(check(framework, law, random, scorecards));
    }
    return List.copyOf(found);
  }

  /**
   * Checks a framework against one law.
   *
   * @param framework the framework
   * @param law the law
   * @param random the random generator, for example {@code new Random(2568)}
   * @param scorecards the number of scorecards drawn if the law draws any, 0 or more
   * @return the violations; empty if there are none
   * @throws IllegalArgumentException if {@code scorecards} is negative
   */
  public static List<LawViolation> check(
      Framework framework, Law law, RandomGenerator random, int scorecards) {
    return check(GradedFramework.of(framework), law, random, scorecards);
  }

  static List<LawViolation> check(
      GradedFramework subject, Law law, RandomGenerator random, int scorecards) {
    if (scorecards < 0) {
      throw new IllegalArgumentException("scorecards " + scorecards + ": must be 0 or more");
    }
    return switch (law) {
      case TOTAL -> List.copyOf(new TotalLaw(subject).check(random, scorecards));
      case MONOTONE -> List.copyOf(new MonotoneLaw(subject).check(random, scorecards));
      case EVERY_TIER_REACHABLE -> List.copyOf(new ReachableLaw(subject).check());
      case NO_GAP -> List.copyOf(new NoGapLaw(subject).check(random, scorecards));
      case EVERY_CODE_MAPPED_OR_NAMED -> List.copyOf(new CodeLaw(subject.framework()).check());
    };
  }

  /**
   * Requires that a framework obeys all laws.
   *
   * @param framework the framework
   * @param random the random generator, for example {@code new Random(2568)}
   * @param scorecards the number of scorecards drawn for each law that draws any, 0 or more
   * @throws AssertionError if there are violations, with all of them
   * @throws IllegalArgumentException if {@code scorecards} is negative
   */
  public static void require(Framework framework, RandomGenerator random, int scorecards) {
    List<LawViolation> found = check(framework, random, scorecards);
    if (!found.isEmpty()) {
      StringBuilder message = new StringBuilder(framework + " breaks laws:");
      found.forEach(violation -> message.append("\n- ").append(violation));
      throw new AssertionError(message.toString());
    }
  }

  /**
   * Returns scores that give each reachable tier of a framework. They are the evidence for
   * {@link Law#EVERY_TIER_REACHABLE}. The overall score and every element of the ladder are stated,
   * with high scores.
   *
   * @param framework the framework
   * @return a scorecard by tier, from the top down; none for a tier that no scores give, and none
   *     without a ladder
   */
  public static Map<TierCode, Scorecard> witnesses(Framework framework) {
    ReachableLaw law = new ReachableLaw(GradedFramework.of(framework));
    Map<TierCode, Scorecard> witnesses = new LinkedHashMap<>();
    for (Tier tier : framework.tiers()) {
      law.witness(tier).ifPresent(scorecard -> witnesses.put(tier.code(), scorecard));
    }
    return witnesses;
  }

  /**
   * Returns the listed questions whose place and title are both unknown. They lie directly below an
   * instrument or a part, without weight, title and printed label.
   * {@link Law#EVERY_CODE_MAPPED_OR_NAMED} tolerates them if their rows say so.
   *
   * @param framework the framework
   * @return the codes in the order of the framework; 45 in FY2562, 13 in FY2567, none in the other
   *     bundled years
   */
  public static List<QuestionCode> unknownQuestions(Framework framework) {
    return new CodeLaw(framework)
        .unknownQuestions().stream()
            .map(Element::id)
            .map(QuestionCode.class::cast)
            .toList();
  }
}
