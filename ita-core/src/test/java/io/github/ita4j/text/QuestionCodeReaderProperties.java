package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.RunSeed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
      if (mention.code().isPresent() && mention.raw().matches("[1-9๑-๙][0-9๐-๙]?")) {
        // A number whose letter stands before it does not show its code.
        continue;
      }
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
      @ForAll @IntRange(min = 1, max = 15) int number,
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
  void aListIsReadWholeWhateverJoinsIt(
      @ForAll @Size(min = 2, max = 6) Set<@IntRange(min = 1, max = 15) Integer> numbers,
      @ForAll @Size(6) List<@From("joiners") String> joiners,
      @ForAll Instrument instrument,
      @ForAll boolean zero,
      @ForAll boolean thai) {
    List<Integer> ascending = numbers.stream().sorted().toList();
    StringBuilder list = new StringBuilder(zero ? "0" : String.valueOf(instrument.letter()));
    for (int i = 0; i < ascending.size(); i++) {
      list.append(i == 0 ? "" : joiners.get(i)).append(ascending.get(i));
    }
    String text = "ตามข้อ " + (thai ? ThaiDigits.toThai(list.toString()) : list) + " (รวม)";
    Instrument read = zero ? Instrument.OIT : instrument;

    assertThat(QuestionCodeReader.scan(text))
        .as(text)
        .extracting(QuestionMention::code)
        .isEqualTo(ascending.stream()
            .map(number -> Optional.of(QuestionCode.of(read, number)))
            .toList());
  }

  @Property
  void whatTakesNoRoomChangesNoCode(@ForAll("piecesOfProse") List<String> pieces) {
    String plain = String.join("", pieces);

    for (String invisible : List.of("\u00AD", "\u200D", "\u2060")) {
      assertThat(readings(String.join(invisible, pieces))).isEqualTo(readings(plain));
    }
  }

  @Property
  void lookAlikesAreReadAsWhatTheyLookLike(@ForAll("prose") String text) {
    assertThat(readings(replace(text, "OEIoei", "ΟΕΙοеі"))).isEqualTo(readings(text));
    assertThat(readings(replace(text, "OEIoei", "ОЕІоеі"))).isEqualTo(readings(text));
    assertThat(readings(replace(text, "OEIoei0123-/,.()", "ＯＥＩｏｅｉ０１２３－／，．（）")))
        .isEqualTo(readings(text));
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
    return piecesOfProse().map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> piecesOfProse() {
    return pieces("0", "๐", "0๘", "๐๘", "๐๒๑");
  }

  @Provide
  Arbitrary<String> proseWithoutZero() {
    return pieces().map(parts -> String.join("", parts));
  }

  /** Texts made of what the rules speak of: chance would hardly ever write one of the words. */
  private static Arbitrary<List<String>> pieces(String... more) {
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
        "คะแนน",
        "แผน",
        "ปี",
        "IIT",
        "@",
        "  ",
        "~",
        "2",
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
    return piece.list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<String> joiners() {
    return Arbitraries.of(
        ",",
        ", ",
        " , ",
        "/",
        " / ",
        "-",
        " - ",
        "–",
        " — ",
        "~",
        " และ ",
        "และ",
        " หรือ ",
        " ถึง ",
        ", และ ",
        " และข้อ ",
        " ถึงข้อ ",
        ",\n",
        " และ\n");
  }

  private static String replace(String text, String from, String to) {
    StringBuilder replaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = from.indexOf(c);
      replaced.append(at < 0 ? c : to.charAt(at));
    }
    return replaced.toString();
  }

  /** What is read, without the place and the raw text. */
  private static List<String> readings(String text) {
    return QuestionCodeReader.scan(text).stream()
        .map(mention -> mention.code() + " " + mention.certainty())
        .toList();
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
