package org.example.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The rules of FY2568 as one who only knows them from print would state them, tried against the
 * library.
 */
class GradingRulesTest {

  private static final FiscalYear YEAR = FiscalYear.ofBuddhistEra(2568);

  /** What the tier depends on, with its weight in the overall score. */
  private static final Map<ElementId, BigDecimal> COMPONENTS = new LinkedHashMap<>();

  static {
    COMPONENTS.put(Instrument.IIT, new BigDecimal("0.30"));
    COMPONENTS.put(ElementId.parse("EIT.1"), new BigDecimal("0.15"));
    COMPONENTS.put(ElementId.parse("EIT.2"), new BigDecimal("0.15"));
    COMPONENTS.put(Instrument.OIT, new BigDecimal("0.40"));
  }

  @Property
  void theOverallScoreIsTheWeightedSumRoundedOnce(@ForAll("components") List<Score> scores) {
    assertThat(grade(scorecard(scores)).overall().nominal()).contains(overall(scores));
  }

  @Property
  void theTierIsTheHighestWhoseFloorsAreReached(@ForAll("components") List<Score> scores) {
    Score least = scores.stream().min(Score::compareTo).orElseThrow();
    Score overall = overall(scores);
    String tier;
    if (reaches(overall, "95.00") && reaches(least, "95.00")) {
      tier = "EXCELLENT";
    } else if (reaches(overall, "85.00") && reaches(least, "85.00")) {
      tier = "GOOD";
    } else if (reaches(overall, "85.00")) {
      tier = "PASS";
    } else {
      tier = reaches(overall, "70.00") ? "IMPROVE" : "URGENT";
    }
    Grade grade = grade(scorecard(scores));
    // What is printed may have been rounded, so that a neighbour may be possible beside the tier at
    // face value.
    assertThat(grade.possibleTiers()).hasSizeBetween(1, 2);
    assertThat(grade.tier().orElseThrow()).hasToString(tier);
  }

  @Property
  void aHigherScoreNeverGivesALowerTier(
      @ForAll("components") List<Score> scores, @ForAll("scores") Score other) {
    List<Score> raised =
        scores.stream().map(score -> score.compareTo(other) < 0 ? other : score).toList();
    assertThat(rank(grade(scorecard(raised)))).isLessThanOrEqualTo(rank(grade(scorecard(scores))));
  }

  @Property
  void anAgencyPassesFromEightyFiveOn(@ForAll("scores") Score overall) {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(YEAR)
        .agency(Agency.ofName("หน่วยงานสมมติ"))
        .putScore(ElementId.parse("overall"), StatedScore.of(overall))
        .build();
    assertThat(grade(scorecard).passCheck().outcome())
        .isEqualTo(reaches(overall, "85.00") ? PassCheck.Outcome.PASSES : PassCheck.Outcome.FAILS);
  }

  /** Any score, those beside the floors more often. */
  @Provide
  Arbitrary<Score> scores() {
    Arbitrary<Integer> floors = Arbitraries.of(7000, 8500, 9500);
    Arbitrary<Integer> beside =
        Combinators.combine(floors, Arbitraries.integers().between(-2, 2)).as(Integer::sum);
    return Arbitraries.oneOf(Arbitraries.integers().between(0, 10_000), beside)
        .map(Score::ofHundredths);
  }

  /** A score for each of the components. */
  @Provide
  Arbitrary<List<Score>> components() {
    return scores().list().ofSize(COMPONENTS.size());
  }

  private static Scorecard scorecard(List<Score> scores) {
    Map<ElementId, StatedScore> stated = new LinkedHashMap<>();
    COMPONENTS.keySet().forEach(id -> stated.put(id, StatedScore.of(scores.get(stated.size()))));
    return Scorecard.builder()
        .fiscalYear(YEAR)
        .agency(Agency.ofName("หน่วยงานสมมติ"))
        .scores(stated)
        .build();
  }

  private static Grade grade(Scorecard scorecard) {
    return Grading.grade(Frameworks.bundled(), scorecard);
  }

  private static Score overall(List<Score> scores) {
    BigDecimal sum = BigDecimal.ZERO;
    int place = 0;
    for (BigDecimal weight : COMPONENTS.values()) {
      sum = sum.add(weight.multiply(scores.get(place++).toBigDecimal()));
    }
    return Score.of(sum, RoundingMode.HALF_UP);
  }

  private static boolean reaches(Score score, String floor) {
    return score.isAtLeast(Score.parse(floor));
  }

  /** 0 for the top tier. */
  private static int rank(Grade grade) {
    return Frameworks.bundled()
        .latest(YEAR)
        .ladder()
        .orElseThrow()
        .codes()
        .indexOf(grade.tier().orElseThrow());
  }
}
