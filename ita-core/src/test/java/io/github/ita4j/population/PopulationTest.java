package io.github.ita4j.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.grading.DrawnGrades;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population.TierCount;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InEveryLocale
class PopulationTest {

  private static final Frameworks FRAMEWORKS = Frameworks.bundled();

  private static final NationalTarget TARGET =
      FRAMEWORKS.latest(FiscalYear.ofBuddhistEra(2565)).nationalTarget().orElseThrow();

  private static Scorecard scorecard(int year, String province, String... scores) {
    var scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(year))
        .agency(Agency.builder().name("ก").province(province).build());
    for (String score : scores) {
      String[] parts = score.split("=", -1);
      scorecard.putScore(ElementId.parse(parts[0]), StatedScore.parse(parts[1]));
    }
    return scorecard.build();
  }

  private static Population graded(Scorecard... scorecards) {
    return Stream.of(scorecards)
        .map(scorecard -> Grading.grade(FRAMEWORKS, scorecard))
        .collect(Population.collector());
  }

  /** Overall scores of FY2565 alone. */
  private static Population of(String scores) {
    return Arrays.stream(scores.split(" ", -1))
        .map(score -> Grading.grade(FRAMEWORKS, scorecard(2565, "ก", "overall=" + score)))
        .collect(Population.collector());
  }

  private static Population counted(long passes, long fails, long unknown) {
    Population population = new Population();
    LongStream.range(0, passes + fails + unknown)
        .mapToObj(i -> DrawnGrades.grade(
            DrawnGrades.LETTERS,
            GradeStatus.OPEN,
            Optional.empty(),
            i < passes
                ? PassCheck.Outcome.PASSES
                : i < passes + fails ? PassCheck.Outcome.FAILS : PassCheck.Outcome.UNKNOWN,
            Optional.empty(),
            Confidence.CONFIRMED))
        .forEach(population::add);
    return population;
  }

  @ParameterizedTest(name = "{0}: mean {1}, median {2}, a quarter {3}, nine tenths {4}")
  @CsvSource({
    // scores, mean, median, quarter, nine tenths, least, greatest
    "67.90, 67.90, 67.90, 67.90, 67.90, 67.90, 67.90",
    "70.00 80.00, 75.00, 70.00, 70.00, 80.00, 70.00, 80.00",
    "80.00 70.00 90.00, 80.00, 80.00, 70.00, 90.00, 70.00, 90.00",
    "90.00 10.00 20.00 30.00, 37.50, 20.00, 10.00, 90.00, 10.00, 90.00",
    // 169.99 / 2 = 84.995, half up
    "84.99 85.00, 85.00, 84.99, 84.99, 85.00, 84.99, 85.00",
    // 254.98 / 3 = 84.9933…
    "84.99 84.99 85.00, 84.99, 84.99, 84.99, 85.00, 84.99, 85.00",
    // 254.99 / 3 = 84.99666…
    "84.99 85.00 85.00, 85.00, 85.00, 84.99, 85.00, 84.99, 85.00",
    "0.00 0.00 100.00, 33.33, 0.00, 0.00, 100.00, 0.00, 100.00",
    "0.00 100.00 100.00, 66.67, 100.00, 0.00, 100.00, 0.00, 100.00",
    "1.00 2.00 3.00 4.00 5.00 6.00 7.00 8.00 9.00 10.00, 5.50, 5.00, 3.00, 9.00, 1.00, 10.00",
    "5.00 5.00 5.00 5.00, 5.00, 5.00, 5.00, 5.00, 5.00, 5.00",
  })
  void meanAndQuantilesAreThoseWorkedOutByHand(
      String scores,
      String mean,
      String median,
      String quarter,
      String nineTenths,
      String least,
      String greatest) {
    Population population = of(scores);

    assertThat(population.mean()).contains(Score.parse(mean));
    assertThat(population.quantile(Share.of(1, 2))).contains(Score.parse(median));
    assertThat(population.quantile(Share.of(1, 4))).contains(Score.parse(quarter));
    assertThat(population.quantile(Share.of(9, 10))).contains(Score.parse(nineTenths));
    assertThat(population.min()).contains(Score.parse(least));
    assertThat(population.max()).contains(Score.parse(greatest));
  }

  @ParameterizedTest(name = "{0} pass, {1} fail, {2} unknown: {3}, target {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        // the national results of FY2565, FY2566 and FY2568
        "5855, 2448, 0, 70.52, false",
        "6737, 1586, 0, 80.94, true",
        "7832, 485, 0, 94.17, true",
        // 80 % exactly, and one short of it
        "4, 1, 0, 80.00, true",
        "79, 21, 0, 79.00, false",
        // 79.996 % is shown as 80.00 and does not reach 80 %
        "19999, 5001, 0, 80.00, false",
        // those that are not known could decide it
        "4, 0, 1, 100.00, true",
        "3, 0, 1, 100.00, -",
        "79, 20, 1, 79.80, -",
        "78, 21, 1, 78.79, false",
        "0, 0, 3, -, -",
        "0, 0, 0, -, -",
      })
  void thePassShareIsOfThoseKnownAndTheTargetOfAll(
      long passes, long fails, long unknown, String percent, Boolean reached) {
    Population population = counted(passes, fails, unknown);

    assertThat(population.passShare().map(share -> share.toPercent().toString()))
        .isEqualTo(Optional.ofNullable(percent));
    assertThat(population.reaches(TARGET)).isEqualTo(Optional.ofNullable(reached));
  }

  @Test
  void tiersAreInTheOrderOfTheirLaddersWhateverCameFirst() {
    Population population = graded(
        scorecard(2568, "ก", "IIT=60", "EIT.1=60", "EIT.2=60", "OIT=60"),
        scorecard(2569, "ก"),
        scorecard(2568, "ก", "IIT=99", "EIT.1=99", "EIT.2=99", "OIT=99"),
        scorecard(2565, "ก", "overall=60"),
        scorecard(2565, "ก", "overall=99"));

    assertThat(population.frameworks().toString())
        .isEqualTo("{nacc-2565r1=2, nacc-2568r1=2, nacc-2569r1=1}");
    assertThat(population.tiers(FRAMEWORKS).keySet())
        .extracting(TierCode::code)
        .containsExactly(
            "AA", "A", "B", "C", "D", "E", "F", "EXCELLENT", "GOOD", "PASS", "IMPROVE", "URGENT");
    assertThat(population.tiers(FRAMEWORKS))
        .containsEntry(TierCode.parse("AA"), new TierCount(1, 1))
        .containsEntry(TierCode.parse("URGENT"), new TierCount(1, 1))
        .containsEntry(TierCode.parse("GOOD"), TierCount.NONE);
    assertThatThrownBy(() -> population.tiers(Frameworks.none()))
        .isInstanceOf(UnknownFrameworkException.class);
  }

  @Test
  void atTheBoundaryTheTierIsCountedAndNotCalledCertain() {
    // The second is 85.00 at face value, printed with too few decimals to be sure.
    Population population = graded(
        scorecard(2568, "ก", "IIT=95.00", "EIT.1=95.00", "EIT.2=95.00", "OIT=95.00"),
        scorecard(2565, "ก", "IIT=90.9", "EIT=80.1", "OIT=84.25"),
        scorecard(2565, "ก", "overall=85.00"));

    assertThat(population.count(GradeStatus.BOUNDARY)).isEqualTo(1);
    assertThat(population.tier(TierCode.parse("A"))).isEqualTo(new TierCount(2, 1));
    assertThat(population.tier(TierCode.parse("EXCELLENT"))).isEqualTo(new TierCount(1, 1));
    assertThat(population.undecided()).isZero();
  }

  @Test
  void moreThanCanBeCountedIsRefusedAndChangesNothing() {
    Population population = graded(scorecard(2568, "ก", "overall=100.00"));
    // 2^49 grades of 10,000 hundredths are the most that fit.
    for (int i = 0; i < 49; i++) {
      population = population.merge(population);
    }
    Population most = population;

    assertThat(most.mean()).contains(Score.MAX);
    assertThatThrownBy(() -> most.merge(most)).isInstanceOf(ArithmeticException.class);
    assertThat(most.documents()).isEqualTo(1L << 49);
  }

  @Test
  void theUndecidedAreCountedByTheirStatus() {
    Population population = graded(
        scorecard(2568, "ก", "overall=99.17"),
        scorecard(2568, "ก", "IIT=10", "EIT=10", "OIT=10", "overall=90"),
        scorecard(2569, "ก", "overall=90"));

    assertThat(population.undecided()).isEqualTo(3);
    assertThat(List.of(GradeStatus.OPEN, GradeStatus.CONTRADICTORY, GradeStatus.NO_RULES))
        .allSatisfy(status -> assertThat(population.count(status)).isEqualTo(1));
  }

  /** The contradictory one states 90.00 over 10.00 of each part, and would pass at face value. */
  @Test
  void contradictoryDocumentsAreCountedButEnterNoMeanNorShare() {
    Scorecard fails = scorecard(2568, "ก", "IIT=60", "EIT.1=60", "EIT.2=60", "OIT=60");
    Scorecard contradictory = scorecard(2568, "ก", "IIT=10", "EIT=10", "OIT=10", "overall=90");

    Population population = graded(fails, contradictory);

    assertThat(population.documents()).isEqualTo(2);
    assertThat(population.consistent()).isEqualTo(1);
    assertThat(population.mean()).contains(Score.parse("60.00"));
    assertThat(population.max()).contains(Score.parse("60.00"));
    assertThat(population.scored()).isEqualTo(1);
    assertThat(population.count(PassCheck.Outcome.PASSES)).isZero();
    assertThat(population.count(PassCheck.Outcome.UNKNOWN)).isEqualTo(1);
    assertThat(population.passShare()).contains(Share.of(0, 1));
    assertThat(graded(contradictory).mean()).isEmpty();
    assertThat(graded(contradictory).passShare()).isEmpty();
  }

  /** OPEN and NO_RULES give no tier, but the overall score that they state is theirs. */
  @Test
  void withoutATierAScoreCountsWhereItIsStated() {
    Population population =
        graded(scorecard(2568, "ก", "overall=99.17"), scorecard(2569, "ก", "overall=90.00"));

    assertThat(population.undecided()).isEqualTo(2);
    assertThat(population.consistent()).isEqualTo(2);
    assertThat(population.scored()).isEqualTo(2);
    assertThat(population.mean()).contains(Score.parse("94.59"));
    assertThat(population.count(PassCheck.Outcome.PASSES)).isEqualTo(1);
    assertThat(population.count(PassCheck.Outcome.UNKNOWN)).isEqualTo(1);
  }

  @Test
  void groupsAreMadeByTheStandardCollectors() {
    Map<Optional<String>, Population> byProvince = Stream.of(
            scorecard(2565, "ขอนแก่น", "overall=90"),
            scorecard(2565, "เลย", "overall=60"),
            scorecard(2565, "ขอนแก่น", "overall=80"))
        .collect(Collectors.groupingBy(
            scorecard -> scorecard.agency().province(),
            Collectors.mapping(
                scorecard -> Grading.grade(FRAMEWORKS, scorecard), Population.collector())));

    assertThat(byProvince)
        .containsOnlyKeys(Optional.of("ขอนแก่น"), Optional.of("เลย"))
        .containsEntry(Optional.of("ขอนแก่น"), of("80.00 90.00"))
        .containsEntry(Optional.of("เลย"), of("60.00"));
    assertThat(of("80.00 90.00")).hasToString("2 documents, mean 85.00");
  }

  @Test
  void anEmptyPopulationSaysNothing() {
    Population population = new Population();

    assertThat(population).hasToString("0 documents").isEqualTo(Population.of(List.of()));
    assertThat(population.mean()).isEmpty();
    assertThat(population.quantile(Share.of(1, 2))).isEmpty();
    assertThat(population.tiers(FRAMEWORKS)).isEmpty();
    assertThat(population.confidence()).isEmpty();
    assertThat(population).isNotEqualTo(of("85.00"));
  }

  @Test
  void populationsAreEqualByWhatTheyCount() {
    assertThat(of("85.00 90.00")).isEqualTo(of("90.00 85.00")).hasSameHashCodeAs(of("90.00 85.00"));
    assertThat(of("85.00 90.00"))
        .isNotEqualTo(of("85.00 90.01"))
        .doesNotHaveSameHashCodeAs(of("85.00 90.01"));
  }

  @Test
  void moreCertainThanThereAreIsNoCount() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TierCount(1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TierCount(1, -1));
  }
}
