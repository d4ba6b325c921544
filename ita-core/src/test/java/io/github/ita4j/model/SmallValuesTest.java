package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Weight;
import io.github.ita4j.testing.InEveryLocale;
import java.lang.reflect.Constructor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class SmallValuesTest {

  @Test
  void thaiDigitsAreReplacedAndNothingElse() {
    assertThat(ThaiDigits.toArabic("ข้อ ๐๘: ๘๙.๓๐ O9")).isEqualTo("ข้อ 08: 89.30 O9");
    assertThat(ThaiDigits.toThai("89.30 คะแนน")).isEqualTo("๘๙.๓๐ คะแนน");
    assertThat(ThaiDigits.toArabic(ThaiDigits.toThai("0123456789"))).isEqualTo("0123456789");
    assertThat(ThaiDigits.isThaiDigit('๙')).isTrue();
    assertThat(ThaiDigits.isThaiDigit('9')).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nacc-2568r1", "nacc5-2561r1", "moph-2567r12"})
  void aFrameworkIdIsReadBackFromItsText(String text) {
    assertThat(FrameworkId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nacc",
        "nacc-2568",
        "nacc-2568r0",
        "nacc-2025r1",
        "NACC-2568r1",
        "nacc-2568r1 ",
        "-2568r1"
      })
  void otherTextsAreNoFrameworkIds(String text) {
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> FrameworkId.parse(text))
        .withMessageContaining("nacc-2568r1");
  }

  @Test
  void aFrameworkIdThatIsRefusedSaysWhatItsYearItsSchemeAndItsRevisionMustBe() {
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> FrameworkId.parse("moph-2025r1"))
        .withMessage(
            "framework \"moph-2025r1\" at index 5: must be scheme, year and revision, such as"
                + " nacc-2568r1; the year is of the Buddhist era, 2443 to 2942 (2568 is 2025 CE)");
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> FrameworkId.parse("MOPH-2568"))
        .withMessage(
            "framework \"MOPH-2568\" at index 0: must be scheme, year and revision, such as"
                + " nacc-2568r1; the scheme is a small letter, then small letters or digits, at most 32");
    for (String revision : new String[] {"0", "01", "1000", ""}) {
      assertThatExceptionOfType(ItaParseException.class)
          .isThrownBy(() -> FrameworkId.parse("nacc-2568r" + revision))
          .withMessage("framework \"nacc-2568r" + revision
              + "\" at index 10: must be scheme, year and revision, such as nacc-2568r1; the"
              + " revision is a number from 1 to 999, without leading zeros");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"O8/2568", "I1/2443", "E9999/2942"})
  void aCitedCodeIsReadBackFromItsText(String text) {
    assertThat(CitedCode.parse(text)).hasToString(text);
    assertThat(CitedCode.tryParse(text)).contains(CitedCode.parse(text));
  }

  @Test
  void aCitedCodeIsACodeOfAYear() {
    assertThat(CitedCode.parse("O8/2568"))
        .isEqualTo(CitedCode.of(QuestionCode.parse("O8"), FiscalYear.ofBuddhistEra(2568)))
        .isNotEqualTo(CitedCode.parse("O8/2569"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "O8",
        "O8/",
        "/2568",
        "O8/2442",
        "O8/2943",
        "O8/2025",
        "O8/02568",
        "O8/25681",
        "o8/2568",
        "O8/FY2568",
        "O8 /2568",
        "O8/ 2568",
        "O8/๒๕๖๘",
        "9.1/2568",
        "O8/2568/2569",
        "O08/2568"
      })
  void otherTextsAreNoCitedCodes(String text) {
    assertThat(CitedCode.tryParse(text)).isEmpty();
    assertThatExceptionOfType(ItaParseException.class)
        .isThrownBy(() -> CitedCode.parse(text))
        .withMessageContaining("such as O8/2568");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "good", "ผ่านดี", "A A", "_A"})
  void otherTextsAreNoTierCodes(String text) {
    assertThatExceptionOfType(ItaParseException.class).isThrownBy(() -> TierCode.parse(text));
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void whateverIsReadIsTriedTooAndIsTheInverseOfItsText(
      String text,
      String other,
      Function<String, Object> parse,
      Function<String, Optional<?>> tried) {
    assertThat(parse.apply(text)).hasToString(text);
    assertThat(tried.apply(text)).isEqualTo(Optional.of(parse.apply(text)));
    for (String wrong : new String[] {other, "", " " + text, text + "x".repeat(100_000)}) {
      assertThat(tried.apply(wrong)).isEmpty();
      assertThatExceptionOfType(ItaParseException.class).isThrownBy(() -> parse.apply(wrong));
    }
  }

  private static Stream<Arguments> parsers() {
    return Stream.of(
        parser("89.30", "89.301", Score::parse, Score::tryParse),
        parser("89.3", "100.1", StatedScore::parse, StatedScore::tryParse),
        parser("FY2568", "2568", FiscalYear::parse, FiscalYear::tryParse),
        parser("nacc-2568r1", "nacc-2025r1", FrameworkId::parse, FrameworkId::tryParse),
        parser("4/5", "5/4", Share::parse, Share::tryParse),
        parser("GOOD", "good", TierCode::parse, TierCode::tryParse),
        parser("O8", "o8", QuestionCode::parse, QuestionCode::tryParse),
        parser("O8/2568", "O8/2025", CitedCode::parse, CitedCode::tryParse),
        parser("EIT.1", "EIT1", ElementId::parse, ElementId::tryParse),
        parser("3/10", "0/1", Weight::parse, Weight::tryParse));
  }

  private static <T> Arguments parser(
      String text, String other, Function<String, T> parse, Function<String, Optional<T>> tried) {
    return Arguments.of(text, other, parse, tried);
  }

  @ParameterizedTest
  @CsvSource({"th, ผ่านดี", "th-TH, ผ่านดี", "th-TH-u-nu-thai, ผ่านดี", "en, Good", "de, Good"})
  void aTextIsShownInALanguage(String tag, String text) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(LocalizedText.of("ผ่านดี", "Good").in(locale)).isEqualTo(text);
    assertThat(LocalizedText.ofThai("ผ่านดี").in(locale)).isEqualTo("ผ่านดี");
  }

  @Test
  void aLabelInEnglishIsMarkedAsSuch() {
    assertThat(LocalizedText.of("ผ่านดี", "Good").englishIsEditorial()).isFalse();
    assertThat(LocalizedText.ofEditorial("ผ่านดี", "Good").englishIsEditorial()).isTrue();
  }

  @Test
  void aBuilderNamesEverythingThatIsNotSet() {
    assertThatExceptionOfType(IncompleteModelException.class)
        .isThrownBy(() -> Scorecard.builder().build())
        .satisfies(e -> assertThat(e.missingAttributes()).containsExactly("fiscalYear", "agency"))
        .withMessageContaining("fiscalYear, agency");
  }

  @Test
  void aScorecardKeepsTheOrderOfItsScores() {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(ElementId.parse("OIT"), StatedScore.parse("85.75"))
        .putScore(ElementId.parse("IIT"), StatedScore.parse("89.73"))
        .build();
    assertThat(scorecard.scores().keySet()).containsExactly(Instrument.OIT, Instrument.IIT);
    assertThat(scorecard.toBuilder().build()).isEqualTo(scorecard);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Z9", "A_1", "SUBDISTRICT_MUNICIPALITY"})
  void aTypeOfAgencyIsACode(String type) {
    assertThat(Agency.builder().name("ก").type(type).build().type()).contains(type);
    String longest = type + "_".repeat(64 - type.length());
    assertThat(Agency.builder().name("ก").type(longest).build().type()).contains(longest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "9A", "_A", "A-B", "A B", "AÉ", "A๑", "เทศบาล"})
  void otherTextsAreNoTypesOfAgencies(String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.builder().name("ก").type(type).build())
        .withMessageContaining("at most 64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.builder().name("ก").type("A".repeat(65)).build());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1_000_000_001, Long.MAX_VALUE})
  void respondentsArePeopleAndNotNone(long count) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorecard.putRespondents(Instrument.IIT, count).build())
        .withMessage("respondents of IIT: " + count + ": must be 1 to 1000000000");
  }

  @Test
  void aValueChecksWhatItCanKnowOfItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> Agency.ofName(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.builder().name("x").type("เทศบาล").build())
        .withMessageContaining("เทศบาล");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claim.builder().quote("ผ่าน").build());
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.ofThai(""));
  }

  /** Libraries that read data call private constructors, and not with values of ours. */
  @Test
  void aPrivateConstructorChecksItsRange() throws ReflectiveOperationException {
    Constructor<Score> score = constructor(Score.class, int.class, int.class);
    Constructor<FiscalYear> year = constructor(FiscalYear.class, int.class, int.class);
    Constructor<StatedScore> stated = constructor(StatedScore.class, Score.class, int.class);

    assertThat(score.newInstance(10_000, 1)).isEqualTo(Score.MAX);
    assertThat(year.newInstance(2942, 0)).hasToString("FY2942");
    for (int[] wrong : new int[][] {{-1, 1}, {10_001, 1}, {101, 100}, {1 << 30, 1 << 30}}) {
      assertThatThrownBy(() -> score.newInstance(wrong[0], wrong[1]))
          .hasCauseInstanceOf(IllegalStateException.class)
          .cause()
          .hasMessageStartingWith("ita bug: score of");
    }
    for (int[] wrong : new int[][] {{2025, 0}, {2442, 0}, {2943, 0}, {2568, 543}}) {
      assertThatThrownBy(() -> year.newInstance(wrong[0], wrong[1]))
          .hasCauseInstanceOf(IllegalStateException.class)
          .cause()
          .hasMessageStartingWith("ita bug: Buddhist-era year");
    }
    for (int wrong : new int[] {-1, 0, 1, 3}) {
      assertThatThrownBy(() -> stated.newInstance(Score.parse("89.31"), wrong))
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  private static <T> Constructor<T> constructor(Class<T> type, Class<?>... parameters)
      throws NoSuchMethodException {
    Constructor<T> constructor = type.getDeclaredConstructor(parameters);
    constructor.setAccessible(true);
    return constructor;
  }
}
