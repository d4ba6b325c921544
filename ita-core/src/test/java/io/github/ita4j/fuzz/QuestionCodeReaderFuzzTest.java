package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.text.Certainty;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.nio.charset.StandardCharsets;
import java.util.List;

@InEveryLocale
class QuestionCodeReaderFuzzTest {

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
    "\u200B"
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
      assertThat(QuestionCodeReader.tryRead(mention.raw())).isEqualTo(mention.code());
      assertThat(mention.code().isPresent()).isEqualTo(mention.certainty() != Certainty.UNREADABLE);
      free = end;
    }
    assertThat(QuestionCodeReader.scan(text)).isEqualTo(mentions);
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
