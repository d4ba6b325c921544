package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testing.RunSeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class FindingsProperties {

  private static FindingPolicy policy(Random random) {
    int fix = random.nextInt(10_001);
    return random.nextBoolean()
        ? FindingPolicy.of(Score.ofHundredths(fix))
        : FindingPolicy.of(
            Score.ofHundredths(fix), Score.ofHundredths(fix + random.nextInt(10_001 - fix)));
  }

  /**
   * Whatever is scored, bounded, or asked about has a category or is undetermined, and nothing
   * else.
   */
  @Property(tries = 80)
  void theCategoriesAndWhatIsUndeterminedPartitionWhatIsKnownOrAsked(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);

    Findings findings = Findings.of(framework, scorecard, policy(new Random(seed)));

    ScoreBounds bounds = Scoring.bounds(framework, scorecard);
    Set<ElementId> expected = new HashSet<>();
    framework.ladder().ifPresent(ladder -> expected.addAll(ladder.elements()));
    framework.elements().forEach(element -> {
      ElementBounds of = bounds.element(element.id());
      if (of.nominal().isPresent()
          || of.low().isAtLeast(Score.ofHundredths(1))
          || !of.high().equals(Score.MAX)) {
        expected.add(element.id());
      }
    });
    expected.remove(ElementId.OVERALL);
    List<ElementId> listed = new ArrayList<>();
    for (FindingCategory category : FindingCategory.values()) {
      findings.in(category).forEach(finding -> {
        assertThat(finding.category()).isEqualTo(category);
        listed.add(finding.element());
      });
    }
    findings.undetermined().forEach(element -> listed.add(element.element()));
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    assertThat(findings.all()).allSatisfy(finding -> {
      boolean stated = scorecard.scores().containsKey(finding.element());
      assertThat(finding.bounds()).isEqualTo(bounds.element(finding.element()));
      assertThat(finding.basis())
          .isEqualTo(
              stated
                  ? FindingBasis.STATED
                  : finding.score().isPresent() ? FindingBasis.COMPUTED : FindingBasis.BOUNDED);
    });
  }

  /** Each score of the range has the category of the finding, and its shortfall is no smaller. */
  @Property(tries = 80)
  void aFindingHoldsForEveryScoreOfItsRange(
      @ForAll @IntRange(min = 2562, max = 2568) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Score mark = framework.passMark().orElseThrow().score();
    FindingPolicy policy = policy(new Random(seed));

    Findings findings = Findings.of(framework, DrawnScorecards.partial(framework, seed), policy);

    for (Finding finding : findings.all()) {
      int low = finding.atLeast().hundredths();
      int high = finding.atMost().hundredths();
      for (int score = low; score <= high; score++) {
        assertThat(policy.categorize(Score.ofHundredths(score))).isEqualTo(finding.category());
      }
      assertThat(finding.belowPassMark().orElse(new BigDecimal("0.00")))
          .isEqualTo(BigDecimal.valueOf(Math.max(0, mark.hundredths() - high), 2));
      finding.nextTier().ifPresent(tier -> {
        Score floor = framework
            .ladder()
            .orElseThrow()
            .tier(tier)
            .findLimit(finding.element())
            .orElseThrow()
            .atLeast();
        assertThat(finding.belowNextTier())
            .contains(BigDecimal.valueOf(floor.hundredths() - high, 2));
      });
    }
    for (ElementBounds element : findings.undetermined()) {
      assertThat(policy.categorize(element.low())).isLessThan(policy.categorize(element.high()));
      assertThat(Arrays.stream(FindingCategory.values())
              .filter(category -> findings.undetermined(category).contains(element)))
          .startsWith(policy.categorize(element.low()))
          .endsWith(policy.categorize(element.high()));
    }
  }

  /**
   * Raising a stated score never worsens the category of its element, nor of one that is summed
   * from it. It may worsen that of an element beside it, of which only a range is known: what the
   * one takes of a sum is lost to the other.
   */
  @Property(tries = 80)
  void raisingAScoreNeverWorsensACategoryByAScore(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Random random = new Random(seed);
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(DrawnScorecards.partial(framework, seed).scores());
    if (scores.isEmpty()) {
      return;
    }
    FindingPolicy policy = policy(random);
    Findings before = Findings.of(framework, DrawnScorecards.of(framework, scores), policy);
    ElementId raised = new ArrayList<>(scores.keySet()).get(random.nextInt(scores.size()));
    scores.compute(raised, (id, old) -> {
      int now = old == null ? 0 : old.score().hundredths();
      return StatedScore.of(Score.ofHundredths(now + random.nextInt(10_001 - now)));
    });

    Findings after = Findings.of(framework, DrawnScorecards.of(framework, scores), policy);

    Map<ElementId, FindingCategory> was = new HashMap<>();
    scored(before).forEach(finding -> was.put(finding.element(), finding.category()));
    assertThat(scored(after))
        .hasSize(was.size())
        .allSatisfy(finding ->
            assertThat(finding.category()).isGreaterThanOrEqualTo(was.get(finding.element())));
  }

  private static List<Finding> scored(Findings findings) {
    return findings.all().stream()
        .filter(finding -> finding.basis() != FindingBasis.BOUNDED)
        .toList();
  }

  /**
   * On scores that exclude each other too, a level always has its extremes, and they are of the
   * level.
   */
  @Property(tries = 80)
  void theExtremesOfALevelAreNeverLost(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);
    ScoreBounds bounds = Scoring.bounds(framework, scorecard);

    Findings findings = Findings.of(framework, scorecard, policy(new Random(seed)));

    for (Level level : Level.values()) {
      List<ElementBounds> elements = framework.elements().stream()
          .map(Element::id)
          .filter(id -> id.level() == level && level != Level.OVERALL)
          .map(bounds::element)
          .toList();
      for (Extreme extreme : List.of(findings.weakest(level), findings.strongest(level))) {
        List<ElementBounds> named = new ArrayList<>(extreme.known());
        named.addAll(extreme.possible());
        assertThat(elements).containsAll(named);
        assertThat(named).doesNotHaveDuplicates();
        assertThat(named.isEmpty()).isEqualTo(elements.isEmpty());
        assertThat(extreme.certain())
            .isEqualTo(!extreme.known().isEmpty() && extreme.possible().isEmpty());
      }
    }
  }

  @Property(tries = 80)
  void theRankingDependsOnScoresAndTheTreeOnlyNotOnTheOrderOfTheSource(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Random random = new Random(seed);
    // Few different scores, so that many tie.
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    DrawnScorecards.partial(framework, seed)
        .scores()
        .forEach((id, score) ->
            scores.put(id, StatedScore.of(Score.ofHundredths(100 * (80 + random.nextInt(3))))));
    List<ElementId> shuffled = new ArrayList<>(scores.keySet());
    Collections.shuffle(shuffled, random);
    Map<ElementId, StatedScore> otherwise = new LinkedHashMap<>();
    for (ElementId id : shuffled) {
      StatedScore score = scores.get(id);
      if (score != null) {
        otherwise.put(id, score);
      }
    }
    FindingPolicy policy = policy(random);

    Findings findings = Findings.of(framework, DrawnScorecards.of(framework, scores), policy);

    assertThat(Findings.of(framework, DrawnScorecards.of(framework, otherwise), policy))
        .isEqualTo(findings);
    Comparator<Finding> ranking = Comparator.comparing(Finding::atMost)
        .thenComparing(Finding::atLeast)
        .thenComparing(Finding::element, ElementId.ORDER);
    assertThat(findings.all()).isSortedAccordingTo(ranking);
    assertThat(findings.undetermined())
        .isSortedAccordingTo(Comparator.comparing(ElementBounds::element, ElementId.ORDER));
  }
}
