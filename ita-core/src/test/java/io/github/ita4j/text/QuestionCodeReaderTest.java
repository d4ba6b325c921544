package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.RunSeed;
import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class QuestionCodeReaderTest {

  /** The length of a long text. A search that takes the square of it would take minutes. */
  private static final int LONG = RunSeed.isSoak() ? 300_000 : 100_000;

  @ParameterizedTest
  @CsvSource({
    "O8, O8",
    "o8, O8",
    "O08, O8",
    "O๒๗, O27",
    "o-9, O9",
    "O–9, O9",
    "e๑, E1",
    "e 5, E5",
    "E\u00A05, E5",
    "E๐๕, E5",
    "i3, I3",
    "I๑๒, I12",
    "๐๘, O8",
    "0๑๒, O12",
    "๐๑๐, O10",
    "๐12, O12",
    "08, O8",
    "027, O27",
    "O999, O999",
    "O9999, O9999",
    "'  ๐๘ ', O8",
    "O  8, O8",
    "O.12, O12",
    "O_12, O12",
    "O - 12, O12",
    "O(12), O12",
    "O [ ๑๒ ], O12",
    "Ｏ１２, O12",
    "Ο8, O8",
    "О8, O8",
    "Е5, E5",
    "Ι3, I3",
    "O\u00AD1\u200B2, O12",
    "\uD835\uDC0E8, O8",
    "'\t\n\u00A0e๑\u3000\r\n', E1",
  })
  void oneCodeIsReadAsPeopleWriteIt(String text, String code) {
    assertThat(QuestionCodeReader.read(text)).isEqualTo(QuestionCode.parse(code));
    assertThat(QuestionCodeReader.tryRead(text)).contains(QuestionCode.parse(code));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, EMPTY",
    "' \u00A0', 0, EMPTY",
    "O, 1, UNEXPECTED_CHARACTER",
    "'O ', 1, UNEXPECTED_CHARACTER",
    "0, 1, UNEXPECTED_CHARACTER",
    "8, 0, UNEXPECTED_CHARACTER",
    "๓๓, 0, UNEXPECTED_CHARACTER",
    "Q8, 0, UNEXPECTED_CHARACTER",
    "O\u00AD x, 3, UNEXPECTED_CHARACTER",
    "O(8, 3, UNEXPECTED_CHARACTER",
    "O(8], 3, UNEXPECTED_CHARACTER",
    "O8), 2, UNEXPECTED_CHARACTER",
    "O1 2, 2, UNEXPECTED_CHARACTER",
    "\u00AD, 0, EMPTY",
    "O--8, 2, UNEXPECTED_CHARACTER",
    "๐ ๘, 1, UNEXPECTED_CHARACTER",
    "O8a, 2, UNEXPECTED_CHARACTER",
    "O8 O9, 2, UNEXPECTED_CHARACTER",
    "O٣, 1, UNEXPECTED_CHARACTER",
    "ı3, 0, UNEXPECTED_CHARACTER",
    "O0, 1, OUT_OF_RANGE",
    "O00, 1, OUT_OF_RANGE",
    "๐๐, 1, OUT_OF_RANGE",
    "000, 1, OUT_OF_RANGE",
    "O10000, 5, TOO_LONG",
    "๐๑๒๓, 3, TOO_LONG",
  })
  void whatIsNoCodeIsRefusedWithPlaceAndReason(String text, int index, Reason reason) {
    ItaParseException refusal =
        catchThrowableOfType(ItaParseException.class, () -> QuestionCodeReader.read(text));

    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(QuestionCodeReader.tryRead(text)).isEmpty();
  }

  @Test
  void aRefusalSaysWhatIsAllowed() {
    assertThatThrownBy(() -> QuestionCodeReader.read("x๘"))
        .hasMessage(
            "question code \"x๘\" at index 0: must be O, E or I and a number from 1 to 9999,"
                + " such as O8, e๑, e 5 or o-9, or a zero for the O, such as ๐๘ or 0๑๒");
  }

  @Test
  void aTextLongerThan64CharactersIsRefusedUnread() {
    String padded = " ".repeat(62) + "O8";

    assertThat(QuestionCodeReader.read(padded)).isEqualTo(QuestionCode.of(Instrument.OIT, 8));
    assertThatThrownBy(() -> QuestionCodeReader.read(" " + padded))
        .isInstanceOfSatisfying(
            ItaParseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O8|O8}",
        "({E1|e๑})",
        "{E5|e 5} {O9|o-9} {O27|O๒๗} {I3|i\u00A03} {O9|O–9}",
        "{O8|O08}, {O5|o๐๕}",
        "{O10|O10}/{O11|O11}",
        "{O10|o10}-{O11|o11}",
        "{O1|o1} - {O9|o9}",
        "{O1|O๑}–{O43|O๔๓}",
        "{O8|O8}และ{O9|O9}ถึง{O10|O10}",
        "ตาม{O8|O8} ข้อ{O9|O9} ที่{O3|O3} ๆ{O4|O4}",
        "{E1|e๑}ประเด็น {O8|O8}.",
        "รวม {O8|o8}, 7",
        "{O8|O  8} {O9|o.9}",
        "{O8|O8}/2568",
        "{I3|i3}.1",
        "_{O8|O8} /{O8|o8}?",
        "\uD83D\uDE00{O8|O8}",
        "{I5|I 5}",
      })
  void aLetterAndOneOrTwoDigitsAreCertain(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O29|O29}-{?O33|33}/2566",
        "{O29|O29}-{?O33|33}/66 แล้ว",
        "{O29|O๒๙}–{?O33|๓๓}/๒๕๖๖",
        "{O29|O29} - 33/2566",
        "{O8|O8}, 9/2568",
        "{O8|O8} และ 9/68",
        "{O8|O8}/2568, {?O9|9}/2568",
        "{O8|O8}/68, {?O9|9}/68 และ {?O10|10}/68",
        "{O8|O8}/2568 และ {?O9|9}/2568 ถึง {?O12|12}/2568",
        "{O8|O8}/2568, {O9|9}",
        "{O8|O8}/2568, {O9|O9}/2568",
        "{O8|O8}/2568-2570, 12",
        "{O8|O8}/2568-9",
        "{O8|O8}/2568, 000 บาท",
        "{O8|O8}, 9/10/2568",
        "{O8|O8}, 99999999999999999912/2568",
        "{O8|O8}/2568 และ 30 กันยายน",
        "{O12|O12}/{O13|13}",
        "{O8|O8}/25 ม.ค. 68",
      })
  void aListGoesOnAfterAYearAndANumberBeforeOneIsLikely(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{?O10|O10},000",
        "{?O1|O1},000 บาท",
        "{?E1|e๑},๒๕๐",
        "ข้อ {?O10|O10},000",
        "{O8|O8},100",
        "{O8|O8},100.00",
        "{O9|O9},{O10|010}",
        "{O8|O8}, 250",
        "{O8|O8},2500",
        "{O8|O8},{O9|9},{O10|10}",
      })
  void aCodeBeforeAThousandsCommaIsOnlyLikely(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "video1 Do 5 covid-19 mpo-9 é5 e\u0301O8 жO8",
        "1O8 ๑O8 ٣O8 1.5E5",
        "O123 O๑๒๓ O1๒3 e 123 O12٣",
        "O2O E2E e5e5e5 O8\u0301",
        "O0 O00 o๐ e๐๐ E0",
        "o--9 o\t9 o\n9",
        "ระดับ E ๕๐.๖๙ คะแนน, E 50.00, I 5,000 บาท, O-9.5",
        "No. 5 No.5 IIT, EIT E-Service ITA o IIT 5 EIT 12 OIT 27 MOIT 9",
        "https://example.go.th/%E2%80%93 %e2%80%9c",
        "\uD835\uDC42O8",
      })
  void whatOnlyContainsALetterAndDigitsIsSilent(String prose) {
    assertScan(prose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(อ้างอิงจาก {O8|๐๘})",
        "(อ้างอิงข้อ {O8|๐๘}) ข้อ {O12|0๑๒} ข้อ{O10|๐๑๐}",
        "ตัวชี้วัด {O8|๐๘} เกณฑ์ชี้วัด{O21|0๒๑}",
        "OIT {O8|๐๘} oit{O27|027} (OIT ข้อ {O27|0๒๗})",
        "OITข้อ{O27|๐27}",
        "อ้างอิงข้อ {O8|O8}",
        "อ้างอิงจาก\n{O23|๐๒๓}",
        "อ้างอิงจาก \r\n {O23|๐๒๓} OIT\t{O8|๐๘} ข้อ\u200B{O9|๐๙}",
        "ข้อ {O8|๐๘}.",
      })
  void aZeroAfterAWordThatAnnouncesACodeIsTheLetterO(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ข้อ {O8|๐๘}, {O9|๐๙} และ {O10|๐๑๐} จำนวน ๐๘ คน",
        "ข้อ {O8|๐๘},{O9|๐๙},{O10|๐๑๐}และ{O11|๐๑๑}",
        "ข้อ {O8|๐๘}, และ {O9|๐๙}",
        "เกณฑ์ชี้วัด {O21|0๒๑} และ {O22|0๒๒} (๑๐๐ คะแนนเต็ม)",
        "OIT {O8|๐๘}/{O9|๐๙} / {O10|๐๑๐}",
        "ข้อ {O8|O8} และ {O9|๐๙} และ {E1|e๑}, {O3|๐๓}",
        "ตัวชี้วัด {O1|๐๑}-{O9|๐๙} และ {O1|๐๑} - {O43|๐๔๓} ข้อ {O1|๐๑} ถึง {O9|๐๙}",
        "อ้างอิงจาก {O8|๐๘} และ\n{O9|๐๙}",
        "ข้อ {O8|๐๘} กับ {O9|๐๙}",
        "ข้อ {O8|๐๘} ส่วน ๐๙",
        "ข้อ {O8|๐๘} และ ๓๓๓ และ ๐๙",
      })
  void furtherCodesOfAListAreAsCertainAsItsFirst(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จำนวน ๐๘ คน",
        "วันที่ ๐๘/๑๑/๒๕๖๓ 08/11/2563 ข้อ ๐๘/๑๑/๒๕๖๓ อ้างอิงจาก ๐๘/๒๕๖๘",
        "โทร ๐-๔๔๙๗-๔๒๒๔ โทร. ๐-๔๕๙๙๙๖๖๓ โทรศัพท์ ๐๔๕-๙๘๙๖๖๓ OIT ๐๔๕-๙๘๙๖๖๓ ๐๔๕ ๙๘๙ ๖๖๓",
        "ที่ ขบ ๕๖๒๐๖/๐๐๖ ที่ ๕/๒๕๖๔ ข้อ ๕/๒๕๖๔",
        "OIT ๐.๐๐ คะแนน OIT ๐๘.๕๐ ตัวชี้วัด ๐๑.๑ ข้อ ๐๘:๓๐ ข้อ ๐๘.๐๙ ข้อ ๐๘:๐๙",
        "MOIT ๐๘ ประเด็นที่ ๐๘ ข้อมูล ๐๘",
        "ข้อ ๐๐ ข้อ ๐ ข้อ ๐๐๐ ข้อ ๐๑๒๓ ข้อ ๐๘x",
        "OIT\n\n๐๘ ข้อ\n\n๐๙",
        "๐๘ ประเด็น",
      })
  void aZeroElsewhereIsANumber(String prose) {
    assertScan(prose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตาม {?O21|0๒๑} และ {?O22|0๒๒}",
        "ตาม{?O8|0๘}",
        "{?O8|0๘}/{?O9|0๙}",
        "{?O8|0๘} ประเด็น",
        "ที่ {?O8|0๘} MOIT {?O9|0๙}",
      })
  void anArabicZeroBeforeThaiDigitsIsLikelyACode(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "021 ก ๐21 ก ๐๒๑ ก 02๑ ก 0๒1 ก 0๐ ก 0๐๐ ก 0๑๒๓ ก 0๑๒3",
        "0๘/๑๑/๒๕๖๓ ก ๑๑/0๘/๒๕๖๓ ก 0๔๕-๙๘๙๖๖๓ ก 0๔๕ ๙๘๙๖๖๓ ก 0๔๕ - ๙๘๙๖๖๓ ก 0๘.๕๐ ก ๐.0๕",
        "x0๒๑ ก 0๒๑x ก A1/0๘",
      })
  void otherMixturesOfDigitsAreSilent(String prose) {
    assertScan(prose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(อ้างอิงจาก {!|๓๓})",
        "อ้างอิงจาก{!|๓๓}",
        "(อ้างอิงข้อ {!|8})",
        "(อ้างอิง ข้อ {!|8})",
        "ตามข้อ {!|๓๓}",
        "ข้อ {!|๓๓}",
        "ข้อ {!|๓๓} ประเด็น",
        "ตามข้อ {!|๓๓} ข้อ {O8|๐๘} ข้อ {!|๙}",
        "อ้างอิงจาก {!|๓๓} และ {O8|๐๘}, {!|๗}",
        "อ้างอิงจาก {!|๘},{!|๙},{O3|๐๓}",
        "ข้อ {O8|๐๘}, {!|๗} ระบุไว้",
        "ตามข้อ {O8|๐๘}, {!|๗} ระบุไว้",
        "{!|๓๓} ประเด็น เจ้าหน้าที่",
        "ดังต่อไปนี้\n\n {!|๓๓}ประเด็น",
        "ดังต่อไปนี้\r\n{!|33} ประเด็น",
        "<p>{!|๓๓} ประเด็น</p>",
      })
  void aPlainNumberWhereACodeMustStandIsUnreadable(String marked) {
    assertScan(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สอดคล้องกับ ๗ ประเด็นตาม องค์ประกอบ",
        "๗ ประเด็นที่ต้องแก้ไข",
        "๗ ประเด็น ที่ต้องแก้ไข",
        "๑๐๐ ประเด็น",
        "๗.๕ ประเด็น",
        "๗\nประเด็น",
        "- ๗ ประเด็น",
        "ประเด็นที่ ๒๑ การต่อต้าน",
        "ตัวชี้วัด ๓ ตัวชี้วัดที่ ๓ เกณฑ์ชี้วัด ๓",
        "อ้างอิงจาก ๑๐๐ อ้างอิงจาก ๓๓/๒๕๖๘ อ้างอิงจาก ๕,๐๒๐ อ้างอิงจาก ๕.๑",
        "อ้างอิงจาก\n๓๓ ข้อ\t๓",
        "ข้อ ๑ ประกาศนี้เรียกว่า\nข้อ ๒. ให้ใช้บังคับ",
        "ตามข้อ ๕ แห่งระเบียบ และข้อ ๖ วรรคสอง",
        "ระเบียบ พ.ศ. ๒๕๖๐ ข้อ ๕",
        "จำนวน ๑๐ ข้อ ๒๐ คะแนน",
        "หัวข้อ ๓",
      })
  void aPlainNumberElsewhereIsSilent(String prose) {
    assertScan(prose);
  }

  @Test
  void aLeadingByteOrderMarkIsNotCounted() {
    assertThat(QuestionCodeReader.scan("\uFEFFO8 \uFEFFO9"))
        .extracting(QuestionMention::offset)
        .containsExactly(0, 4);
    assertThat(QuestionCodeReader.scan("\uFEFF๓๓ ประเด็น"))
        .isEqualTo(MarkedText.of("{!|๓๓} ประเด็น").mentions());
  }

  @Test
  void anyCharSequenceIsScanned() {
    assertThat(QuestionCodeReader.scan(CharBuffer.wrap("xข้อ ๐๘", 1, 7))).hasSize(1);
    assertThat(QuestionCodeReader.scan("")).isEmpty();
  }

  @Test
  void theMentionsCannotBeChanged() {
    List<QuestionMention> mentions = QuestionCodeReader.scan("O8");

    assertThatThrownBy(mentions::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void onlyAnUnreadableMentionHasNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionMention.builder()
            .offset(0)
            .raw("x")
            .certainty(Certainty.CERTAIN)
            .build());
  }

  /** A scanner whose time grows with the square of the length would take minutes for each. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "๑",
        "0",
        " ",
        "\n",
        "\u200B",
        "\u200B ",
        "\u0E49",
        "ข้อ ",
        "ข้อ",
        "ขอ",
        "ข้อ ๑ ",
        "O ",
        "O",
        "O1,",
        "O1-",
        "O1 2 ",
        "O1,2,3,",
        "O1 และ ",
        "OIT",
        "IIT EIT ",
        "OIT ปี 2568 ",
        "ประเด็นที่ ",
        "๐๘/",
        "๐๘, ",
        "๐๘ ",
        "๑,",
        "0๑ ",
        "01. ก\n",
        "o8.",
        "e5@",
        "และ",
        "๑ ประเด็น "
      })
  @Tag("slow")
  void longTextsOfOneKindComeBack(String part) {
    String text = "ข้อ ๐๘ ก " + part.repeat(LONG / part.length()) + "x ข้อ ๐๙";
    List<QuestionMention> mentions = QuestionCodeReader.scan(text);

    assertThat(mentions.get(0).raw()).isEqualTo("๐๘");
    assertThat(mentions.get(mentions.size() - 1).raw()).isEqualTo("๐๙");
  }

  private static void assertScan(String marked) {
    MarkedText expected = MarkedText.of(marked);
    assertThat(QuestionCodeReader.scan(expected.prose())).isEqualTo(expected.mentions());
  }
}
