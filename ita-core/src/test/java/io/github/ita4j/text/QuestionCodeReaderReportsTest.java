package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excerpts of real reports; the first line of each names its source. */
@InEveryLocale
class QuestionCodeReaderReportsTest {

  @Test
  void theMeasuresOfOneReportWriteTheLetterAsAZeroOfEitherScript() throws IOException {
    assertMentions(
        "report-001.txt",
        "(อ้างอิงข้อ {O8|๐๘})",
        "(อ้างอิงข้อ {O16|๐๑๖})",
        "เกณฑ์ชี้วัด {O21|0๒๑} และ {O22|0๒๒} (๑๐๐ คะแนนเต็ม)",
        "(OIT ข้อ {O27|0๒๗})",
        "(อ้างอิงข้อ {O25|0๒๕})",
        "(E-Service ข้อ {O10|0๑๐})");
  }

  @Test
  void theAdviceOfAnotherReportCitesQuestionsAndHasOneThatIsUnreadable() throws IOException {
    assertMentions(
        "report-004.txt",
        "\n\n{!|๓๓} ประเด็น เจ้าหน้าที่",
        "(อ้างอิงจาก {O23|๐๒๓}) นอกจากนี้",
        "(อ้างอิงจาก {O18|๐๑๘}) เพื่อให้บุคลากร",
        "(อ้างอิงจาก {O17|๐๑๗}) ต่อไป",
        "\n\n{E1|e๑} ประเด็น",
        "(อ้างอิงจาก {O8|๐๘}) และถือปฏิบัติ",
        "(อ้างอิงจาก {O9|๐๙}) และประชาสัมพันธ์",
        "\n\n{E2|e๒} ประเด็น",
        "E-Service (อ้างอิงจาก {O10|๐๑๐}) เพื่อลด",
        "(อ้างอิงจาก {O8|๐๘}) หรือคู่มือ",
        "(อ้างอิงจาก {O9|๐๙}) โดยละเอียด",
        "\n\n{E6|e๖} ประเด็น",
        "(อ้างอิงจาก {O3|๐๓}) ให้มีความชัดเจน",
        "\n\n{E7|e๗} ประเด็น",
        "(อ้างอิงจาก {O20|๐๒๐})\n\n{E8|e๘} ประเด็น",
        "(อ้างอิงจาก {O20|๐๒๐}) รวมถึง",
        "(อ้างอิงจาก {O6|๐๖}) อีกทั้ง",
        "(อ้างอิงจาก {O3|๐๓}) โดยมีลักษณะ",
        "\n\n{E9|e๙} ประเด็น",
        "(อ้างอิงจาก {O10|๐๑๐}) และเผยแพร่");
  }

  /**
   * Their dates, scores, telephone and document numbers, clauses of laws and list numbers are no
   * codes.
   */
  @ParameterizedTest
  @ValueSource(strings = {"report-000.txt", "report-002.txt", "report-003.txt"})
  void reportsThatCiteNoQuestionAreSilent(String name) throws IOException {
    String prose = read(name);

    assertThat(prose).containsPattern("[0-9๐-๙]");
    assertThat(QuestionCodeReader.scan(prose)).isEmpty();
  }

  /** The passages stand in the excerpt in this order; their mentions are all that it has. */
  private static void assertMentions(String name, String... passages) throws IOException {
    String prose = read(name);
    List<QuestionMention> expected = new ArrayList<>();
    int from = 0;
    for (String marked : passages) {
      MarkedText passage = MarkedText.of(marked);
      int at = prose.indexOf(passage.prose(), from);
      assertThat(at).as(marked).isNotNegative();
      for (QuestionMention mention : passage.mentions()) {
        expected.add(QuestionMention.builder()
            .from(mention)
            .offset(at + mention.offset())
            .build());
      }
      from = at + passage.prose().length();
    }
    assertThat(QuestionCodeReader.scan(prose)).isEqualTo(expected);
  }

  private static String read(String name) throws IOException {
    try (InputStream in = QuestionCodeReaderReportsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
