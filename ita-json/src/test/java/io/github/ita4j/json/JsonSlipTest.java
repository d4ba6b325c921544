package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.json.form.JsonSlip;
import io.github.ita4j.json.form.RefusalReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes in JSON written by hand, as a program learns of them. */
class JsonSlipTest {

  private static Arguments slip(String text, JsonSlip slip, String found) {
    return Arguments.of(text, slip, found);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("agency,score\nก,89.73\n", JsonSlip.OTHER_FORMAT, "agency"),
        slip("<html>", JsonSlip.OTHER_FORMAT, "<"),
        slip("{\\rtf1\\ansi", JsonSlip.OTHER_FORMAT, "\\"),
        slip("{\"a\": {\"b\": 1}", JsonSlip.CUT_OFF, ""),
        slip("{\"a\": \"b", JsonSlip.CUT_OFF, ""),
        slip("{\"a\": [1}", JsonSlip.WRONG_BRACKET, "}"),
        slip("{'a': 1}", JsonSlip.QUOTES, "'"),
        slip("{“a”: 1}", JsonSlip.QUOTES, "“"),
        slip("{\"a\": ‘b’}", JsonSlip.QUOTES, "‘"),
        slip("{a: 1}", JsonSlip.UNQUOTED, "a"),
        slip("{\"a\": GOOD}", JsonSlip.UNQUOTED, "GOOD"),
        slip("{\"a\": ผ่านดี}", JsonSlip.UNQUOTED, "ผ่านดี"),
        slip("{1: 90}", JsonSlip.UNQUOTED, "1"),
        slip("{\"a\": \"b\n\"}", JsonSlip.UNCLOSED_TEXT, "\n"),
        slip("{\"a: 1, \"b\": 2}", JsonSlip.UNCLOSED_TEXT, "b"),
        slip("{\"a\": \"b\"c\"}", JsonSlip.QUOTE_IN_TEXT, "c"),
        slip("{\"a\": \"C:\\Users\"}", JsonSlip.BACKSLASH, "U"),
        slip("{\"a\": ๘๙.๗๓}", JsonSlip.THAI_DIGITS, "๘"),
        slip("{\"a\": 8๙.73}", JsonSlip.THAI_DIGITS, "๙"),
        slip("{\"a\": 89,73}", JsonSlip.DECIMAL_COMMA, "7"),
        slip("{\"a\": 89.73%}", JsonSlip.PERCENT, "%"),
        slip("{\"a\": 89.73 คะแนน}", JsonSlip.WORD_AFTER_NUMBER, "ค"),
        slip("{\"a\": .5}", JsonSlip.NUMBER_FORM, "."),
        slip("{\"a\": 89.}", JsonSlip.NUMBER_FORM, "}"),
        slip("{\"a\": +89}", JsonSlip.NUMBER_FORM, "+"),
        slip("{\"a\": 089}", JsonSlip.NUMBER_FORM, ""),
        slip("{\"a\": 8 9.73}", JsonSlip.NUMBER_FORM, "9"),
        slip("{\"a\": 89.7.3}", JsonSlip.NUMBER_FORM, "."),
        slip("{\"a\": }", JsonSlip.NO_VALUE, "}"),
        slip("{\"a\": -}", JsonSlip.NO_VALUE, "}"),
        slip("{\"a\": –}", JsonSlip.NO_VALUE, "–"),
        slip("{\"a\": 1 \"b\": 2}", JsonSlip.NO_COMMA, "\""),
        slip("{\"a\": [{} {}]}", JsonSlip.NO_COMMA, "{"),
        slip("{\"a\": 1,}", JsonSlip.SUPERFLUOUS_COMMA, "}"),
        slip("{\"a\": 1,, \"b\": 2}", JsonSlip.SUPERFLUOUS_COMMA, ","),
        slip("{\"a\": [1,]}", JsonSlip.SUPERFLUOUS_COMMA, "]"),
        slip("{\"a\": 1; \"b\": 2}", JsonSlip.OTHER_SEPARATOR, ";"),
        slip("{\"a\": 1， \"b\": 2}", JsonSlip.OTHER_SEPARATOR, "，"),
        slip("{\"a\" 1}", JsonSlip.NO_COLON, "1"),
        slip("{\"a\" = 1}", JsonSlip.NO_COLON, "="),
        slip("{\"a\": 1, // b\n\"c\": 2}", JsonSlip.COMMENT, "/"),
        slip("{\"a\": 1 # b\n}", JsonSlip.COMMENT, "#"),
        slip("{\"a\":\u200b 1}", JsonSlip.INVISIBLE, "\u200b"),
        slip("{\u00a0\"a\": 1}", JsonSlip.INVISIBLE, "\u00a0"),
        slip("{\"a\": 1\u0001}", JsonSlip.INVISIBLE, "\u0001"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aFrequentMistakeIsNamedWithWhatWasFound(String text, JsonSlip slip, String found) {
    assertThat(parameters(text)).containsEntry("slip", slip.name()).containsEntry("found", found);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void itIsNamedInAnArrayOfDocumentsToo(String text, JsonSlip slip, String found) {
    if (slip != JsonSlip.OTHER_FORMAT && slip != JsonSlip.CUT_OFF) {
      assertThat(parameters("[" + text + "]"))
          .containsEntry("slip", slip.name())
          .containsEntry("found", found);
    }
  }

  @ParameterizedTest
  @MethodSource("slips")
  void theValueTellsNothingOfTheParser(String text, JsonSlip slip, String found) {
    ItaJsonException refusal = refusal(text);

    assertThat(refusal.value()).doesNotContain("Source:", "StreamReadFeature", "REDACTED");
  }

  @Test
  void everySlipIsTried() {
    List<Object> tried = slips().map(slip -> slip.get()[1]).distinct().toList();

    assertThat(tried).containsExactlyInAnyOrder(Arrays.stream(JsonSlip.values()).toArray());
  }

  @Test
  void anyOtherMistakeHasNoName() {
    assertThat(parameters("{\"a\": 1 @}")).containsEntry("slip", "").containsEntry("found", "@");
  }

  private static Map<String, String> parameters(String text) {
    ItaJsonException refusal = refusal(text);
    assertThat(refusal.reason()).as(text).isEqualTo(RefusalReason.NOT_JSON);
    return refusal.parameters();
  }

  private static ItaJsonException refusal(String text) {
    return catchThrowableOfType(
        ItaJsonException.class, () -> ItaJson.reader().assessments().read(text));
  }
}
