package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return new FindingPolicy(
        Score.ofHundredths(fix),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Score.ofHundredths(fix + random.nextInt(10_001 - fix))));
  }

  @Property(tries = 80)
  void theCategoriesPartitionTheScoredElementsBelowTheOverallScore(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);

    Findings findings = Findings.of(framework, scorecard, policy(new Random(seed)));

    ScoreBounds bounds = Scoring.bounds(framework, scorecard);
    Set<ElementId> scored = new HashSet<>();
    framework.elements().forEach(element -> {
      if (element.id().level() != Level.OVERALL
          && bounds.of(element.id()).nominal().isPresent()) {
        scored.add(element.id());
      }
    });
    List<ElementId> categorized = new ArrayList<>();
    for (FindingCategory category : FindingCategory.values()) {
      findings.in(category).forEach(finding -> {
        assertThat(finding.category()).isEqualTo(category);
        categorized.add(finding.element());
      });
    }
    assertThat(categorized).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(scored);
    assertThat(findings.all())
        .allSatisfy(finding -> assertThat(finding.stated())
            .isEqualTo(scorecard.scores().containsKey(finding.element())));
  }

  @Property(tries = 80)
  void raisingAScoreNeverWorsensACategory(
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
    before.all().forEach(finding -> was.put(finding.element(), finding.category()));
    assertThat(after.all())
        .hasSameSizeAs(before.all())
        .allSatisfy(finding ->
            assertThat(finding.category()).isGreaterThanOrEqualTo(was.get(finding.element())));
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
    for (int i = 1; i < findings.all().size(); i++) {
      Finding weaker = findings.all().get(i - 1);
      Finding stronger = findings.all().get(i);
      int byScore = weaker.score().compareTo(stronger.score());
      assertThat(byScore).isNotPositive();
      if (byScore == 0) {
        assertThat(ElementId.ORDER.compare(weaker.element(), stronger.element()))
            .isNegative();
      }
    }
  }
}
