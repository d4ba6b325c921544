package io.github.ita4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.Scoring;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardsTest {

  private static final Framework FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));
  private static final Framework WITHOUT_RULES =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2569));

  static Collection<Framework> bundled() {
    return Frameworks.bundled().all();
  }

  private static List<Scorecard> draw(Framework framework, ScorecardKind kind, int count) {
    Random random = new Random(7);
    return Stream.generate(() -> Scorecards.of(framework).next(random, kind))
        .limit(count)
        .toList();
  }

  @Test
  void oneSeedAlwaysGivesTheSameScorecardsAndAnotherSeedOthers() {
    Function<RandomGenerator, List<Scorecard>> ten = random ->
        Stream.generate(() -> Scorecards.of(FY2568).next(random)).limit(10).toList();

    assertThat(ten.apply(new Random(1))).isEqualTo(ten.apply(new Random(1)));
    assertThat(ten.apply(new SplittableRandom(1))).isEqualTo(ten.apply(new SplittableRandom(1)));
    assertThat(ten.apply(new Random(2))).isNotEqualTo(ten.apply(new Random(1)));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void onlyThePlantedContradictionsAreContradictoryAndAllOfThem(Framework framework) {
    for (ScorecardKind kind : Scorecards.of(framework).kinds()) {
      for (Scorecard scorecard : draw(framework, kind, 100)) {
        assertThat(scorecard.framework()).contains(framework.id());
        assertThat(Scoring.bounds(framework, scorecard).isContradictory())
            .as("%s %s", kind, scorecard.scores())
            .isEqualTo(kind == ScorecardKind.CONTRADICTORY);
      }
    }
  }

  @Test
  void aContradictionIsFoundWhereItWasPlanted() {
    for (Scorecard scorecard : draw(FY2568, ScorecardKind.CONTRADICTORY, 200)) {
      assertThat(Scoring.bounds(FY2568, scorecard).conflicts())
          .singleElement()
          .satisfies(conflict -> assertThat(scorecard.scores().keySet())
              .containsAll(FY2568.children(conflict.element()).stream()
                  .filter(Element::sums)
                  .map(Element::id)
                  .toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void aCompleteScorecardStatesEveryListedElementWithTwoDecimals(Framework framework) {
    List<ElementId> all = framework.elements().stream().map(Element::id).toList();
    for (Scorecard scorecard : draw(framework, ScorecardKind.COMPLETE, 10)) {
      assertThat(scorecard.scores().keySet()).containsExactlyElementsOf(all);
      assertThat(scorecard.scores().values()).extracting(StatedScore::decimals).containsOnly(2);
    }
  }

  @Test
  void partialScorecardsLeaveOutAnythingAndHaveAnyNumberOfDecimals() {
    List<Scorecard> drawn = draw(FY2568, ScorecardKind.PARTIAL, 300);

    assertThat(drawn).anySatisfy(scorecard -> assertThat(scorecard.scores()).isEmpty());
    assertThat(drawn)
        .anySatisfy(scorecard -> assertThat(scorecard.scores().keySet())
            .containsExactlyElementsOf(
                FY2568.elements().stream().map(Element::id).toList()));
    Set<Integer> decimals = new HashSet<>();
    drawn.forEach(
        scorecard -> scorecard.scores().values().forEach(score -> decimals.add(score.decimals())));
    assertThat(decimals).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void aQuestionThatAnOpenCatalogueDoesNotListIsStatedNowAndThen() {
    assertThat(draw(WITHOUT_RULES, ScorecardKind.PARTIAL, 100))
        .anySatisfy(scorecard -> assertThat(scorecard.scores().keySet())
            .anyMatch(id -> id instanceof QuestionCode code && code.number() == 9_999));
    assertThat(draw(FY2568, ScorecardKind.PARTIAL, 100))
        .noneSatisfy(scorecard -> assertThat(scorecard.scores().keySet())
            .anyMatch(id -> id instanceof QuestionCode code && code.number() == 9_999));
  }

  @Test
  void atLimitsEveryLimitIsMetExactlyAndMissedByAHundredth() {
    Map<String, Set<String>> seen = draw(FY2568, ScorecardKind.AT_LIMITS, 1_000).stream()
        .flatMap(scorecard -> scorecard.scores().entrySet().stream())
        .collect(Collectors.groupingBy(
            entry -> entry.getKey().toString(),
            Collectors.mapping(entry -> entry.getValue().toString(), Collectors.toSet())));

    assertThat(seen.keySet()).containsExactlyInAnyOrder("overall", "IIT", "EIT.1", "EIT.2", "OIT");
    assertThat(seen.get("overall"))
        .contains("69.99", "70.00", "70.01", "84.99", "85.00", "85.01", "94.99", "95.00", "95.01");
    for (String component : List.of("IIT", "EIT.1", "EIT.2", "OIT")) {
      assertThat(seen.get(component))
          .contains("84.99", "85.00", "85.01", "94.99", "95.00", "95.01");
    }
  }

  @Test
  void aFrameworkHasOnlyTheKindsThatItCanHave() {
    assertThat(Scorecards.of(FY2568).kinds()).isEqualTo(EnumSet.allOf(ScorecardKind.class));
    assertThat(Scorecards.of(WITHOUT_RULES).kinds())
        .containsExactlyInAnyOrder(ScorecardKind.COMPLETE, ScorecardKind.PARTIAL);
    assertThat(Stream.generate(() -> Scorecards.of(WITHOUT_RULES).next(new Random(3)))
            .limit(20))
        .allSatisfy(scorecard ->
            assertThat(scorecard.framework()).contains(FrameworkId.parse("nacc-2569r1")));
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_LIMITS", "CONTRADICTORY"})
  void aKindThatTheFrameworkCannotHaveIsRefused(ScorecardKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorecards.of(WITHOUT_RULES).next(new Random(1), kind))
        .withMessage("kind " + kind + ": must be one of [COMPLETE, PARTIAL] for nacc-2569r1");
  }

  /** The proportions that the Javadoc promises, with some room for chance. */
  @Test
  void theKindsComeInThePromisedProportion() {
    Scorecards scorecards = Scorecards.of(FY2568);
    Random random = new Random(11);

    Map<ScorecardKind, Long> counts = Stream.generate(() -> scorecards.drawKind(random))
        .limit(8_000)
        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));

    assertThat(counts.get(ScorecardKind.PARTIAL)).isBetween(3_800L, 4_200L);
    assertThat(counts.get(ScorecardKind.COMPLETE)).isBetween(900L, 1_100L);
    assertThat(counts.get(ScorecardKind.AT_LIMITS)).isBetween(1_850L, 2_150L);
    assertThat(counts.get(ScorecardKind.CONTRADICTORY)).isBetween(900L, 1_100L);
  }
}
