package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Scorecards for tests: written out, or drawn for any framework. */
public final class DrawnScorecards {

  private DrawnScorecards() {}

  /** The national framework of a year. */
  public static Framework year(int buddhistEra) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(buddhistEra));
  }

  /** All bundled national frameworks that have tiers. */
  public static List<Framework> nationalWithTiers() {
    return Frameworks.bundled().all().stream()
        .filter(framework -> framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME))
        .filter(framework -> framework.ladder().isPresent())
        .toList();
  }

  /** A scorecard from element, score, element, score … */
  public static Scorecard of(Framework framework, String... elementsAndScores) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (int i = 0; i < elementsAndScores.length; i += 2) {
      scores.put(
          ElementId.parse(elementsAndScores[i]), StatedScore.parse(elementsAndScores[i + 1]));
    }
    return of(framework, scores);
  }

  /** A scorecard of scores. */
  public static Scorecard of(Framework framework, Map<ElementId, StatedScore> scores) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(Agency.ofName("หน่วยงานตัวอย่าง"));
    scores.forEach(scorecard::putScore);
    return scorecard.build();
  }

  /**
   * Every element that nothing sums up to is stated, and sums are stated too, rounded, in half of
   * the cases.
   */
  public static Scorecard complete(Framework framework, long seed) {
    Random random = new Random(seed);
    Set<ElementId> summed = new LinkedHashSet<>();
    framework.elements().stream()
        .filter(Element::sums)
        .forEach(element -> summed.add(element.parent().orElseThrow()));
    int floor = random.nextInt(100) * 100;
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      if (!summed.contains(element.id())) {
        scores.put(element.id(), drawn(random, floor));
      }
    }
    if (random.nextBoolean()) {
      return of(framework, scores);
    }
    ScoreBounds bounds = Scoring.bounds(framework, of(framework, scores));
    for (ElementId id : summed) {
      bounds.element(id).nominal().ifPresent(score -> scores.put(id, StatedScore.of(score)));
    }
    return of(framework, scores);
  }

  /**
   * Some of the scores of a complete scorecard; in a third of the cases some are of another agency
   * and contradict the rest.
   */
  public static Scorecard partial(Framework framework, long seed) {
    Random random = new Random(~seed);
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    int kept = 1 + random.nextInt(9);
    boolean contradicts = random.nextInt(3) == 0;
    complete(framework, seed).scores().forEach((id, score) -> {
      if (random.nextInt(10) < kept) {
        scores.put(id, contradicts && random.nextInt(8) == 0 ? drawn(random, 0) : score);
      }
    });
    return of(framework, scores);
  }

  private static StatedScore drawn(Random random, int floor) {
    return StatedScore.of(Score.ofHundredths(floor + random.nextInt(10_001 - floor)));
  }
}
