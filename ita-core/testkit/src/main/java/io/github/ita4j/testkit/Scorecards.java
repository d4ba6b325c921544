package io.github.ita4j.testkit;

import io.github.ita4j.framework.CatalogueCompleteness;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A generator of scorecards for property tests. The same seed gives the same scorecards.
 *
 * <p>It works with any random generator and so with any test library. With jqwik:
 *
 * <pre>{@code
 * @Property
 * void myRuleHolds(@ForAll long seed) {
 *   Scorecard scorecard = Scorecards.of(framework).next(new Random(seed));
 *   ...
 * }
 * }</pre>
 *
 * <p>With JUnit alone:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("seeds") // LongStream.range(0, 500)
 * void myRuleHolds(long seed) {
 *   Scorecard scorecard = Scorecards.of(framework).next(new Random(seed), ScorecardKind.PARTIAL);
 *   ...
 * }
 * }</pre>
 *
 * <p>{@link #next(RandomGenerator)} draws the kinds in this proportion: 4
 * {@link ScorecardKind#PARTIAL}, 1 {@link ScorecardKind#COMPLETE}, 2
 * {@link ScorecardKind#AT_LIMITS}, 1 {@link ScorecardKind#CONTRADICTORY}. A kind that the framework
 * cannot have is replaced by {@code PARTIAL}.
 *
 * <ul>
 *   <li>All scorecards but those {@code AT_LIMITS} are made from true scores. Half of these lie
 *       around a limit of the ladder, or around half a hundredth below it. They are at most 0.001,
 *       0.01, 0.05, 1 or 5 points away. The others lie around any score, at most 0, 0.01, 0.1, 1,
 *       10 or 100 points away.
 *   <li>A {@code PARTIAL} scorecard keeps 1, 3, 6, 9 or all of ten elements. Half of these
 *       scorecards keep only instruments, their parts, indices and the overall score. Two thirds
 *       have two decimals throughout; the others have 0, 1 or 2 at random. One in sixteen states a
 *       question of an open catalogue that is not listed there.
 *   <li>The wrong score of a {@code CONTRADICTORY} scorecard is off by 0.03 to 30 points. In one
 *       case of three it is off by 0.03 to 0.05.
 * </ul>
 *
 * <p>The scorecard that a seed gives may change with a version of this library: keep the scorecard,
 * not the seed. With {@link java.util.Random} it is the same on every platform.
 */
public final class Scorecards {

  private static final int[] KEPT_OF_TEN = {1, 3, 6, 9, 10};
  private static final int[] MOST_WRONG = {3, 100, 29_97};

  /** The number of a question so high that no catalogue lists it. */
  private static final int UNLISTED = 9_999;

  private final Framework framework;
  private final LimitScores limitScores;
  private final Set<ScorecardKind> kinds;

  /** The elements that have parts which sum into them. */
  private final List<ElementId> sums;

  private Scorecards(Framework framework) {
    this.framework = framework;
    this.limitScores = new LimitScores(framework);
    this.sums = framework.elements().stream()
        .map(Element::id)
        .filter(id -> framework.children(id).stream().anyMatch(Element::sums))
        .toList();
    Set<ScorecardKind> possible = EnumSet.allOf(ScorecardKind.class);
    if (sums.isEmpty()) {
      possible.remove(ScorecardKind.CONTRADICTORY);
    }
    if (limitScores.elements().isEmpty()) {
      possible.remove(ScorecardKind.AT_LIMITS);
    }
    this.kinds = Collections.unmodifiableSet(possible);
  }

  /**
   * Returns a generator of scorecards of a framework.
   *
   * @param framework the rules
   * @return the generator
   */
  public static Scorecards of(Framework framework) {
    return new Scorecards(framework);
  }

  /**
   * Returns the kinds that the framework can have. Without sums nothing can be contradictory.
   * Without ladder and pass mark there are no limits to be at.
   *
   * @return the kinds, {@link ScorecardKind#COMPLETE} and {@link ScorecardKind#PARTIAL} always
   *     among them
   */
  public Set<ScorecardKind> kinds() {
    return kinds;
  }

  /**
   * Draws a scorecard of any kind.
   *
   * @param random the random generator
   * @return a scorecard that pins the framework
   */
  public Scorecard next(RandomGenerator random) {
    return next(random, drawKind(random));
  }

  /** Draws a kind, in the proportion that the class describes. */
  ScorecardKind drawKind(RandomGenerator random) {
    ScorecardKind kind = switch (random.nextInt(8)) {
      case 0 -> ScorecardKind.COMPLETE;
      case 1, 2 -> ScorecardKind.AT_LIMITS;
      case 3 -> ScorecardKind.CONTRADICTORY;
      default -> ScorecardKind.PARTIAL;
    };
    return kinds.contains(kind) ? kind : ScorecardKind.PARTIAL;
  }

  /**
   * Draws a scorecard of one kind.
   *
   * @param random the random generator
   * @param kind the kind
   * @return a scorecard that pins the framework
   * @throws IllegalArgumentException if the framework cannot have the kind
   */
  public Scorecard next(RandomGenerator random, ScorecardKind kind) {
    Objects.requireNonNull(kind, "kind");
    if (!kinds.contains(kind)) {
      throw new IllegalArgumentException(
          "kind " + kind + ": must be one of " + kinds + " for " + framework);
    }
    return switch (kind) {
      case COMPLETE -> complete(TrueScores.draw(framework, random));
      case PARTIAL -> partial(TrueScores.draw(framework, random), random);
      case AT_LIMITS -> atLimits(random);
      case CONTRADICTORY -> contradictory(random);
    };
  }

  Scorecard stating(Map<ElementId, StatedScore> scores) {
    return stating(framework, scores);
  }

  static Scorecard stating(Framework framework, Map<ElementId, StatedScore> scores) {
    return Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(Agency.ofName("หน่วยงานตัวอย่าง"))
        .scores(scores)
        .build();
  }

  /** Returns a scorecard that states every listed element with two decimals. */
  Scorecard complete(TrueScores truth) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      scores.put(element.id(), truth.printed(element.id(), 2));
    }
    return stating(scores);
  }

  /**
   * Draws a scorecard as a source may print it: some elements are left out, some have fewer
   * decimals.
   */
  Scorecard partial(TrueScores truth, RandomGenerator random) {
    return stating(printed(truth, random));
  }

  private Map<ElementId, StatedScore> printed(TrueScores truth, RandomGenerator random) {
    int kept = KEPT_OF_TEN[random.nextInt(KEPT_OF_TEN.length)];
    boolean highOnly = random.nextBoolean();
    boolean anyDecimals = random.nextInt(3) == 0;
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      ElementId id = element.id();
      boolean high = id.level().compareTo(Level.PART) <= 0;
      if ((high || !highOnly) && random.nextInt(10) < kept) {
        scores.put(id, truth.printed(id, anyDecimals ? random.nextInt(3) : 2));
      }
    }
    List<Instrument> open = Arrays.stream(Instrument.values())
        .filter(instrument -> framework.catalogue(instrument) == CatalogueCompleteness.OPEN)
        .toList();
    if (!open.isEmpty() && random.nextInt(16) == 0) {
      scores.put(
          QuestionCode.of(open.get(random.nextInt(open.size())), UNLISTED),
          StatedScore.of(Score.ofHundredths(random.nextInt(100_01))));
    }
    return scores;
  }

  private Scorecard atLimits(RandomGenerator random) {
    Map<ElementId, StatedScore> scores = limitScores.draw(Map.of(), random);
    if (random.nextBoolean()) {
      List<ElementId> stated = new ArrayList<>(scores.keySet());
      scores.remove(stated.get(random.nextInt(stated.size())));
    }
    return stating(scores);
  }

  private Scorecard contradictory(RandomGenerator random) {
    TrueScores truth = TrueScores.draw(framework, random);
    Map<ElementId, StatedScore> scores = printed(truth, random);
    ElementId wrong = sums.get(random.nextInt(sums.size()));
    for (Element part : framework.children(wrong)) {
      if (part.sums()) {
        scores.put(part.id(), truth.printed(part.id(), 2));
      }
    }
    // The parts at two decimals leave less than 0.01 on either side of the truth.
    // The wrong score may itself be 0.005 off. So from 0.02 on the two exclude each other.
    int right = truth.printed(wrong, 2).score().hundredths();
    int by = 3 + random.nextInt(MOST_WRONG[random.nextInt(MOST_WRONG.length)]);
    boolean up = right < by || (right + by <= Score.MAX.hundredths() && random.nextBoolean());
    scores.put(wrong, StatedScore.of(Score.ofHundredths(up ? right + by : right - by)));
    return stating(scores);
  }

  /** Returns the name of the framework. */
  @Override
  public String toString() {
    return framework.toString();
  }
}
