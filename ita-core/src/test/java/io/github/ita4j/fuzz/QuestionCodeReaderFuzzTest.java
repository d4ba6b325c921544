package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import io.github.ita4j.text.Certainty;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

@InEveryLocale
class QuestionCodeReaderFuzzTest {

  /** A number whose letter stands before it, whatever is invisible between its digits. */
  private static final Pattern WITHOUT_LETTER = Pattern.compile("[1-9๑-๙１-９𝟎-𝟿].*");

  private static final Framework FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  @Seeds
  @DictionaryEntries({
    "อ้างอิงจาก",
    "อ้างอิง",
    "ข้อ",
    "หัวข้อ",
    "ตัวชี้วัด",
    "เกณฑ์ชี้วัด",
    "OIT",
    "ประเด็น",
    "ที่",
    "และ",
    "ถึง",
    "แห่ง",
    "วรรค",
    "<p>",
    "๐๘",
    "0๑๒",
    "o-9",
    "O",
    "e ๑",
    "๓๓",
    "/๒๕๖๘",
    "\u2013",
    "\u200B",
    "IIT",
    "MOIT",
    "ข้อคำถาม",
    "คะแนน",
    "แผน",
    "O1 2",
    "O8,9",
    "ขอ้",
    "@",
    "\u00AD",
    "\u0E49",
    "Ο",
    "Ｏ１"
  })
  @FuzzTest
  void mentionsStandWhereTheySayAndMeanWhatTheyShow(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<QuestionMention> mentions = QuestionCodeReader.scan(text);
    String counted = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int free = 0;
    for (QuestionMention mention : mentions) {
      int end = mention.offset() + mention.raw().length();
      assertThat(mention.offset()).isGreaterThanOrEqualTo(free);
      assertThat(counted.substring(mention.offset(), end)).isEqualTo(mention.raw());
      if (mention.code().isEmpty() || !WITHOUT_LETTER.matcher(mention.raw()).matches()) {
        assertThat(QuestionCodeReader.tryRead(mention.raw())).isEqualTo(mention.code());
      }
      assertThat(mention.code().isPresent()).isEqualTo(mention.certainty() != Certainty.UNREADABLE);
      free = end;
    }
    assertThat(QuestionCodeReader.scan(text)).isEqualTo(mentions);
    // No year has labels or more questions than are read without a framework.
    assertThat(QuestionCodeReader.scan(FY2568, text))
        .extracting(QuestionMention::offset, QuestionMention::raw, QuestionMention::code)
        .isEqualTo(mentions.stream()
            .map(mention -> tuple(mention.offset(), mention.raw(), mention.code()))
            .toList());
  }

  @Seeds
  @FuzzTest
  void aTextIsACodeOrIsRefused(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      QuestionCode code = QuestionCodeReader.read(text);
      assertThat(QuestionCodeReader.tryRead(text)).contains(code);
      assertThat(QuestionCode.parse(code.toString())).isEqualTo(code);
      assertThat(QuestionCodeReader.read(code.toString())).isEqualTo(code);
    } catch (ItaParseException e) {
      assertThat(QuestionCodeReader.tryRead(text)).isEmpty();
      assertThat(e.index()).isBetween(0, text.length());
    }
  }
}
