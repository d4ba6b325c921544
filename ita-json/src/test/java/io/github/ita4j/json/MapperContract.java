package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.RunSeed;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Any value comes back from any mapper on any way; any number is a score in full or is refused. */
@AddLifecycleHook(RunSeed.class)
public abstract class MapperContract {

  private final Mappers mappers;

  private final AnyMapper plain;

  protected MapperContract(Mappers mappers) {
    this.mappers = mappers;
    this.plain = mappers.plain();
  }

  @Property(tries = 300)
  void scoresAreTheSameOnEveryWay(
      @ForAll @IntRange(max = 10_000) int hundredths,
      @ForAll("mappers") AnyMapper mapper,
      @ForAll Route route)
      throws IOException {
    Score score = Score.ofHundredths(hundredths);
    assertComesBack(mapper, route, score, Score.class);
    StatedScore stated =
        StatedScore.of(score, hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2);
    assertComesBack(mapper, route, stated, StatedScore.class);
    assertComesBack(
        mapper,
        route,
        new LinkedHashMap<>(Map.of(score, stated)),
        Types.of(LinkedHashMap.class, Score.class, StatedScore.class));
  }

  @Property(tries = 300)
  void elementsAndYearsAreTheSameOnEveryWay(
      @ForAll("elements") ElementId element,
      @ForAll @IntRange(min = 2443, max = 2942) int year,
      @ForAll("mappers") AnyMapper mapper,
      @ForAll Route route)
      throws IOException {
    assertComesBack(mapper, route, element, ElementId.class);
    assertComesBack(mapper, route, element, element.getClass());
    assertComesBack(
        mapper,
        route,
        new LinkedHashMap<>(Map.of(element, FiscalYear.ofBuddhistEra(year))),
        Types.of(LinkedHashMap.class, ElementId.class, FiscalYear.class));
  }

  @Property(tries = 200)
  void amountsAreTheSameOnEveryWay(
      @ForAll @BigRange(min = "0", max = "999999999999.99") @Scale(2) BigDecimal baht,
      @ForAll("mappers") AnyMapper mapper,
      @ForAll Route route)
      throws IOException {
    ActionPlan plan = ItaJson.reader().plans().read(Trial.PLAN).toBuilder()
        .measures(java.util.List.of(
            Measure.builder().id("m1").title("ก").budget(Budget.of("-", baht)).build()))
        .build();

    assertComesBack(mapper, route, plan, ActionPlan.class);
  }

  @Property(tries = 2000)
  void aNumberIsReadAsTheScoreThatItIsOrRefused(@ForAll("numbers") String literal)
      throws IOException {
    BigDecimal number = new BigDecimal(literal);
    boolean isScore = literal.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
        && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    Optional<Score> read;
    try {
      read = Optional.of(plain.read(literal, Score.class));
    } catch (IOException | RuntimeException e) {
      assertThat(e).hasCauseInstanceOf(ItaJsonException.class);
      read = Optional.empty();
    }
    assertThat(read).isEqualTo(isScore ? Optional.of(Score.of(number)) : Optional.empty());
  }

  @Property(tries = 1000)
  void aNumberIsAYearInItsRangeOrRefused(@ForAll long number) throws IOException {
    for (long year : new long[] {number, 2400 + Math.floorMod(number, 600L)}) {
      Optional<FiscalYear> read;
      try {
        read = Optional.of(plain.read(Long.toString(year), FiscalYear.class));
      } catch (IOException | RuntimeException e) {
        assertThat(e).hasCauseInstanceOf(ItaJsonException.class);
        read = Optional.empty();
      }
      assertThat(read)
          .isEqualTo(
              year >= 2443 && year <= 2942
                  ? Optional.of(FiscalYear.ofBuddhistEra((int) year))
                  : Optional.empty());
    }
  }

  @Provide
  Arbitrary<AnyMapper> mappers() {
    return Arbitraries.of(mappers.all());
  }

  @Provide
  Arbitrary<ElementId> elements() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 99);
    return Arbitraries.oneOf(
            Arbitraries.of("overall", "IIT", "EIT", "OIT"),
            numbers.map(number -> "INDEX." + number),
            numbers.map(number -> "EIT." + number),
            numbers.map(number -> Integer.toString(number)),
            Combinators.combine(numbers, numbers).as((one, two) -> one + "." + two),
            Combinators.combine(Arbitraries.of("I", "E", "O"), numbers).as((one, two) -> one + two))
        .map(ElementId::parse);
  }

  /** Numbers as JSON may write them, most of them near a score. */
  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> whole = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 120).map(number -> Integer.toString(number)),
        Arbitraries.longs().greaterOrEqual(0).map(number -> Long.toString(number)));
    Arbitrary<String> fraction =
        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4).map(digits -> "." + digits);
    Arbitrary<String> exponent = Arbitraries.of("e0", "E1", "e-1", "E+2");
    return Combinators.combine(
            Arbitraries.of("", "", "", "-"),
            whole,
            fraction.injectNull(0.3),
            exponent.injectNull(0.8))
        .as((sign, digits, decimals, power) ->
            sign + digits + (decimals == null ? "" : decimals) + (power == null ? "" : power));
  }

  private static void assertComesBack(AnyMapper mapper, Route route, Object value, Type type)
      throws IOException {
    if (!(mapper.typed && route.hasTree())) {
      Object back = mapper.there(route, value, type);

      assertThat(back).as("%s %s %s", mapper, route, type).isEqualTo(value);
    }
  }
}
