package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.RunSeed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@InEveryLocale
@AddLifecycleHook(RunSeed.class)
class QuestionCodeReaderProperties {

  @Property
  void anyTextIsScannedWithoutAnException(@ForAll String text) {
    assertInOrder(text, QuestionCodeReader.scan(text));
  }

  @Property(tries = 5000)
  void mentionsAreInOrderAndRawIsWhatStandsThere(@ForAll("prose") String text) {
    assertInOrder(text, QuestionCodeReader.scan(text));
  }

  @Property(tries = 5000)
  void whatAMentionShowsIsReadAsItsCode(@ForAll("prose") String text) {
    for (QuestionMention mention : QuestionCodeReader.scan(text)) {
      assertThat(QuestionCodeReader.tryRead(mention.raw())).isEqualTo(mention.code());
    }
  }

  @Property
  void aByteOrderMarkChangesNothing(@ForAll("prose") String text) {
    Assume.that(!text.startsWith("\uFEFF"));

    assertThat(QuestionCodeReader.scan("\uFEFF" + text)).isEqualTo(QuestionCodeReader.scan(text));
  }

  @Property
  void anyTextIsReadOrRefusedInTheSameWayByBothMethods(@ForAll("prose") String text) {
    QuestionCodeReader.tryRead(text)
        .ifPresent(code -> assertThat(QuestionCodeReader.read(text)).isEqualTo(code));
  }

  @Property
  void everyCodeIsReadFromItsCanonicalText(@ForAll("codes") QuestionCode code) {
    assertThat(QuestionCodeReader.read(code.toString())).isEqualTo(code);
  }

  @Property
  void theFormInThaiDigitsMeansTheSame(@ForAll("codes") QuestionCode code) {
    assertThat(QuestionCodeReader.read(ThaiDigits.toThai(code.toString()))).isEqualTo(code);
  }

  @Property
  void aCodeOfOneOrTwoDigitsIsFoundInEitherScriptAndCase(
      @ForAll Instrument instrument,
      @ForAll @IntRange(min = 1, max = 99) int number,
      @ForAll boolean thai,
      @ForAll boolean small,
      @ForAll boolean spaced) {
    char letter = small ? Character.toLowerCase(instrument.letter()) : instrument.letter();
    String arabic = letter + (spaced ? " " : "") + number;
    String raw = thai ? ThaiDigits.toThai(arabic) : arabic;

    QuestionMention mention = QuestionCodeReader.scan("ตาม " + raw + " นี้").get(0);

    assertThat(mention.code()).contains(QuestionCode.of(instrument, number));
    assertThat(mention.raw()).isEqualTo(raw);
    assertThat(mention.offset()).isEqualTo(4);
    assertThat(mention.certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Property
  void digitsOfEitherScriptMeanTheSameWhereNoZeroStandsForALetter(
      @ForAll("proseWithoutZero") String text) {
    assertThat(codes(ThaiDigits.toThai(text))).isEqualTo(codes(ThaiDigits.toArabic(text)));
  }

  @Provide
  Arbitrary<QuestionCode> codes() {
    return Combinators.combine(
            Arbitraries.of(Instrument.class), Arbitraries.integers().between(1, 9999))
        .as(QuestionCode::of);
  }

  @Provide
  Arbitrary<String> prose() {
    return pieces("0", "๐", "0๘", "๐๘", "๐๒๑");
  }

  @Provide
  Arbitrary<String> proseWithoutZero() {
    return pieces();
  }

  /** Texts made of what the rules speak of: chance would hardly ever write one of the words. */
  private static Arbitrary<String> pieces(String... more) {
    List<String> common = List.of(
        "อ้างอิง",
        "จาก",
        "ข้อ",
        "OIT",
        "ตัวชี้วัด",
        "เกณฑ์ชี้วัด",
        "ประเด็น",
        "ที่",
        "และ",
        "ถึง",
        "แห่ง",
        "O",
        "e",
        "i",
        "M",
        " ",
        " ",
        " ",
        "\n",
        "\t",
        "-",
        "–",
        "/",
        ",",
        ".",
        "(",
        ")",
        "%",
        "<p>",
        "1",
        "๘",
        "33",
        "๒๗",
        "๑๒๓",
        "\u0301",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFEFF",
        "ก");
    Arbitrary<String> piece = more.length == 0
        ? Arbitraries.of(common)
        : Arbitraries.oneOf(Arbitraries.of(common), Arbitraries.of(more));
    return piece.list().ofMaxSize(25).map(parts -> String.join("", parts));
  }

  private static List<String> codes(String text) {
    return QuestionCodeReader.scan(text).stream()
        .map(mention -> mention.offset() + " " + mention.code() + " " + mention.certainty())
        .toList();
  }

  private static void assertInOrder(String text, List<QuestionMention> mentions) {
    // A mark at the start is not counted.
    String counted = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int free = 0;
    for (QuestionMention mention : mentions) {
      int end = mention.offset() + mention.raw().length();
      assertThat(mention.offset()).isGreaterThanOrEqualTo(free);
      assertThat(counted.substring(mention.offset(), end)).isEqualTo(mention.raw());
      free = end;
    }
  }
}
