package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals of what is no form of a small value, with its path in the whole document. */
public abstract class StrictScalarsContract {

  private static final String SCORE =
      "must be a number from 0.00 to 100.00 with at most two decimals";
  private static final String YEAR = "must be a fiscal year of the Buddhist era";

  private final Mappers mappers;

  private final AnyMapper strict;

  private final AnyMapper forgiving;

  protected StrictScalarsContract(Mappers mappers) {
    this.mappers = mappers;
    this.strict = mappers.nonNumeric();
    this.forgiving = mappers.forgiving();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "score | \"89\"      | $.score: \"89\": " + SCORE + ", not a text",
        "score | \"\"        | $.score: \"\": " + SCORE + ", not a text",
        "score | 89.305      | $.score: 89.305: " + SCORE,
        "score | 89.300      | $.score: 89.300: " + SCORE,
        "score | 1e1         | $.score: 1e1: " + SCORE + ", without an exponent",
        "score | 9E+1        | $.score: 9E+1: " + SCORE + ", without an exponent",
        "score | 100.01      | $.score: 100.01: " + SCORE,
        "score | 893000      | $.score: 893000: " + SCORE,
        "score | -1          | $.score: -1: " + SCORE,
        "score | -0          | $.score: -0: " + SCORE,
        "score | true        | $.score: true: " + SCORE,
        "score | {}          | $.score: {}: " + SCORE,
        "score | [89]        | $.score: […]: " + SCORE,
        "score | 99999999999999999999999999 | at most 20 characters",
        "list  | [89, 89.305] | $.list[1]: 89.305: " + SCORE,
        "stated | \"90.9\"   | $.stated: \"90.9\": " + SCORE + ", not a text",
        "stated | {`value`: 90.95, `decimals`: 1} | $.stated.decimals: 1: must be at least",
        "stated | {`value`: 90.9, `decimals`: 3}  | $.stated.decimals: 3: must be 0, 1 or 2",
        "stated | {`value`: 90.9} | $.stated.decimals: missing: must be 0, 1 or 2",
        "stated | {`value`: 9, `decimals`: 0, `x`: 1} | $.stated.x: unknown property \"x\"",
        "year  | 2025        | 2025: must be a year of the Buddhist era from 2443 to 2942, such as 2568",
        "year  | 2442        | $.year: 2442: must be a year of the Buddhist era from 2443 to 2942",
        "year  | 2943        | $.year: 2943: must be a year of the Buddhist era from 2443 to 2942",
        "year  | 2568.0      | $.year: 2568.0: " + YEAR,
        "year  | 0           | $.year: 0: " + YEAR,
        "year  | -2568       | $.year: -2568: " + YEAR,
        "year  | 4294969864  | $.year: 4294969864: " + YEAR,
        "year  | 18446744073709554184 | $.year: 18446744073709554184: " + YEAR,
        "year  | \"2568\"    | $.year: \"2568\": " + YEAR,
        "year  | \"FY2568\"  | $.year: \"FY2568\": " + YEAR,
        "year  | false       | $.year: false: " + YEAR,
        "element | \"o8\"    | $.element: \"o8\": must be overall, IIT,",
        "element | \"OVERALL\" | $.element: \"OVERALL\": must be overall, IIT,",
        "element | \"\"      | $.element: \"\": must be overall, IIT,",
        "element | 4         | $.element: 4: must be a text: overall, IIT,",
        "element | 9.1       | $.element: 9.1: must be a text: overall, IIT,",
        "part  | \"EIT\"     | $.part: \"EIT\": must be a part of an instrument, such as EIT.1",
        "part  | \"O8\"      | $.part: \"O8\": must be a part of an instrument, such as EIT.1",
        "instrument | 0      | $.instrument: 0: must be a text: IIT, EIT or OIT",
        "instrument | \"iit\" | $.instrument: \"iit\": must be IIT, EIT or OIT",
        "question | \"IIT\"  | $.question: \"IIT\": must be a question code: I, E or O",
        "tier  | \"good\"    | $.tier: \"good\": must be the code of a tier: a capital letter",
        "tier  | \"ผ่านดี\"     | $.tier: \"ผ่านดี\": must be the code of a tier: a capital letter",
        "tier  | {`code`: `GOOD`} | $.tier: {…}: must be a text: the code of a tier",
        "framework | \"nacc-2025r1\" | $.framework: \"nacc-2025r1\": must be a framework:",
        "framework | \"nacc\" | $.framework: \"nacc\": must be a framework:",
        "confidence | 0      | $.confidence: 0: must be a text: CONFIRMED,",
        "confidence | \"confirmed\" | $.confidence: \"confirmed\": must be CONFIRMED,",
        "agency | \"ก\"       | $.agency: \"ก\": must be an object with the name of the agency",
        "agency | {}         | $.agency.name: missing: must be the name of the agency",
        "agency | {`name`: ` `} | $.agency.name: \" \": must be a name that is not blank",
        "agency | {`name`: `ก`, `type`: `x`} | $.agency.type: \"x\": must be a capital letter",
        "agency | {`name`: `ก`, `kind`: `X`} | $.agency.kind: unknown property \"kind\"",
        "text  | {`th`: ` `} | $.text.th: \" \": must be a text that is not blank",
        "text  | {`en`: `x`} | $.text.th: missing: must be the Thai text",
        "text  | {`th`: `ก`, `enEditorial`: true} | $.text.enEditorial: true: must be left out",
        "text | {`th`: `ก`, `en`: `x`, `enEditorial`: 1} | $.text.enEditorial: 1: must be true or",
        "byElement | {`XIT`: 1} | $.byElement.XIT: \"XIT\": must be overall, IIT,",
        "byElement | {`EIT.1`: 101} | $.byElement['EIT.1']: 101: " + SCORE,
        "byYear | {`2025`: 1} | $.byYear['2025']: 2025: must be a year of the Buddhist era",
        "byYear | {`FY2025`: 1} | $.byYear.FY2025: 2025: must be a year of the Buddhist era",
        "byYear | {`fy2568`: 1} | $.byYear.fy2568: \"fy2568\": must be a fiscal year",
        "byYear | {`02568`: 1} | $.byYear['02568']: \"02568\": must be a fiscal year",
        "byYear | {`99999999999`: 1} | \"99999999999\": must be a fiscal year",
        "byScore | {`1e1`: 1} | $.byScore['1e1']: 1e1: " + SCORE,
        "byScore | {`089`: 1} | $.byScore['089']: 089: " + SCORE
      })
  void whatIsNoFormIsRefusedWhateverTheMapperForgives(
      String property, String value, String message) {
    String document = "{\"" + property + "\": " + value.replace('`', '"') + "}";

    for (AnyMapper mapper : List.of(strict, forgiving)) {
      AnyMapper.Refused refusal =
          mapper.refusal(() -> mapper.read(document, CallersOwn.Each.class));

      assertThat(refusal.mismatch()).as(document).isTrue();
      assertThat(refusal.cause()).as(document).isInstanceOf(ItaJsonException.class);
      assertThat(refusal.message())
          .contains(message)
          .contains("line: 1, column:", "Each[\"" + property + "\"]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void numbersThatOnlyAMapperKnowsAreRefused(String literal) {
    assertThat(strict.refusal(() -> strict.read(literal, Score.class)).message())
        .contains("$: " + literal + ": " + SCORE);
  }

  @ParameterizedTest
  @CsvSource({
    "9E+1, 90.00",
    "89.30, 89.30",
    "1E+1000000000,",
    "1E-1000000000,",
    "89.305,",
    "1E+2, 100.00",
    "1E+3,"
  })
  void aNumberOfATreeHasNoExponent(BigDecimal number, String score) throws IOException {
    if (score == null) {
      assertThat(strict.refusal(() -> strict.readNode(number, Score.class)).message())
          .contains(SCORE);
    } else {
      assertThat(strict.readNode(number, Score.class)).isEqualTo(Score.parse(score));
    }
  }

  @Test
  void aBinaryNumberOfATreeIsTheDecimalThatItShows() throws IOException {
    assertThat(strict.readNode(89.3, Score.class)).isEqualTo(Score.parse("89.30"));
    assertThat(strict.readNode(89.3f, Score.class)).isEqualTo(Score.parse("89.30"));
    for (double wrong : new double[] {0.1 + 0.2, 1e-5, 1e10, Double.NaN, -0.0}) {
      assertThat(strict.refusal(() -> strict.readNode(wrong, Score.class)).message())
          .contains(SCORE);
    }
  }

  @Test
  void aValueThatATreeHoldsIsGivenOut() throws IOException {
    CallersOwn.Each read = strict.readNode("score", Score.parse("1"), CallersOwn.Each.class);

    assertThat(read.score()).isEqualTo(Score.parse("1"));
    assertThat(strict
            .refusal(() -> strict.readNode("score", "1", CallersOwn.Each.class))
            .message())
        .contains("$.score");
  }

  @Test
  void aNullIsNoScoreAndNotZero() throws IOException {
    assertThat(strict
            .<CallersOwn.Each>read("{\"score\": null, \"list\": [null]}", CallersOwn.Each.class)
            .score())
        .isNull();
    assertThat(strict.<Score>read("null", Score.class)).isNull();
    assertThat(strict.<CallersOwn.Each>read("{}", CallersOwn.Each.class).score())
        .isNull();
  }

  @Test
  void aNullWithinAnObjectIsLeftOut() throws IOException {
    assertThat(strict.<Agency>read(
            "{\"name\": \"ก\", \"type\": null, \"province\": null}", Agency.class))
        .isEqualTo(Agency.ofName("ก"));
    assertThat(strict.<LocalizedText>read(
            "{\"th\": \"ก\", \"en\": null, \"enEditorial\": null}", LocalizedText.class))
        .isEqualTo(LocalizedText.ofThai("ก"));
  }

  @Test
  void aYearIsAlsoNamedWithItsPrefix() throws IOException {
    assertThat(strict
            .<CallersOwn.Each>read(
                "{\"byYear\": {\"FY2568\": 1, \"2567\": 2}}", CallersOwn.Each.class)
            .byYear())
        .isEqualTo(Map.of(FiscalYear.ofBuddhistEra(2568), 1, FiscalYear.ofBuddhistEra(2567), 2));
  }

  @Test
  void unknownPropertiesArePassedOverWhereTheReaderDoes() throws IOException {
    AnyMapper passing = mappers.of(ItaJson.reader().ignoringUnknownProperties());

    assertThat(passing.<Agency>read("{\"name\": \"ก\", \"x\": 1}", Agency.class))
        .isEqualTo(Agency.ofName("ก"));
  }

  @Test
  void aTypeThatIsNoNameIsNotWrittenAsOne() {
    for (AnyMapper mapper : List.of(strict, forgiving)) {
      AnyMapper.Refused agency = mapper.refusal(() -> mapper.write(Map.of(Agency.ofName("ก"), 1)));
      assertThat(agency.definition()).isTrue();
      assertThat(agency.message()).contains("Agency has no form as the name of a property");
      assertThat(mapper
              .refusal(() -> mapper.write(Map.of(LocalizedText.ofThai("ก"), 1)))
              .definition())
          .isTrue();
    }
  }
}
