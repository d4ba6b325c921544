package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say of elements without a score, of which a range is known. */
class AnalyzeRangesTest {

  /** A university's scores of FY2564 without any of IIT, which comes to 77.26 to 77.31. */
  private static final String SURIN = "src/test/resources/srru-2564.json";

  /** Bangkok's scores of FY2566 without EIT, which comes to 80.81 to 80.85. */
  private static final String BANGKOK = "src/test/resources/bangkok-2566-without-eit.json";

  private static String scores(int year, String scores) {
    return """
        {"schema": "ita/assessment/1", "fiscalYear": %s, "agency": {"name": "ก"},
         "scores": %s}""".formatted(year, scores);
  }

  /**
   * The section of strengths and weaknesses, without what the width of the terminal makes of it.
   */
  private static String findings(CommandRun run) {
    assertThat(run.code()).isZero();
    String[] sections = run.out().split("\n(?=[0-9๐-๙]\\. )", -1);
    return sections[3].replaceAll("\\s+", " ");
  }

  @Test
  void aWeaknessThatOnlyARangeShowsIsToBeFixed() {
    String section = findings(ita("analyze", SURIN));

    assertThat(section)
        .contains(
            "รายการประเด็นที่ต้องแก้ไข",
            "IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน 77.26 ถึง 77.31 7.69 ถึง 7.74 –",
            "คะแนนต่ำสุด คือ IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (77.26 ถึง 77.31 คะแนน)",
            "คะแนนต่ำสุด คือ รายการใดรายการหนึ่งใน ตัวชี้วัดที่ 1–5 ซึ่งไม่ทราบคะแนน",
            "คะแนนสูงสุด คือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล, ตัวชี้วัดที่ 10")
        .doesNotContain("คะแนนต่ำสุด คือ ตัวชี้วัดที่ 8", "ไม่มี ");
    assertThat(findings(ita("analyze", "--lang", "en", SURIN)))
        .contains(
            "the lowest: one of indicator 1–5, whose scores are not known.",
            "Score 77.26 to 77.31 Below the pass mark 7.69 to 7.74 Short of the next mark –",
            "By the ranges that follow from these, also: sub-indicator 9.1–9.5, 10.1,"
                + " 10.2, O1–O43")
        .doesNotContain("None", "the lowest: indicator 8");
    assertThat(findings(ita("analyze", "--digits", "thai", SURIN)))
        .contains("๗๗.๒๖ ถึง ๗๗.๓๑", "ตัวชี้วัดที่ ๑–๕", "ตัวชี้วัดย่อยที่ ๙.๑–๙.๕", "O1–O43");
  }

  @InEveryLocale
  @Test
  void aRangeIsHeldAgainstTheMarksAtBothItsEnds() {
    assertThat(findings(ita("analyze", "--lang", "en", BANGKOK)))
        .contains(
            "EIT External Integrity and Transparency Assessment (80.81 to 80.85 points)",
            "Score 80.81 to 80.85 Below the pass mark 4.15 to 4.19"
                + " Short of the next mark 4.15 to 4.19 points to the limit of Passed, good",
            "To develop None among what is known.",
            "Not settled These have no score, and what is known of them fits more than one group:"
                + " - EIT part 1, EIT part 2: 61.61 to 100.00 - indicator 1–5: 12.18 to 100.00");
    assertThat(ita("analyze", "--lang", "en", BANGKOK).out().replaceAll("\\s+", " "))
        .contains(
            "Score 80.81 to 80.85 Origin of the score possible range Against the pass mark −4.19 to"
                + " −4.15",
            "Finding EIT (80.81 to 80.85)");
  }

  @ParameterizedTest
  @CsvSource({SURIN + ", IIT", BANGKOK + ", EIT"})
  void theDraftHasAMeasureForAWeaknessThatOnlyARangeShows(String file, String element) {
    CommandRun run = ita("plan", file);

    assertThat(run.code()).isZero();
    assertThat(run.json().get("measures").get(0).get("answers"))
        .extracting(JsonNode::asText)
        .containsExactly(element);
  }

  @Test
  void theJsonOfAFindingByARangeHasTheRangeInPlaceOfAScore() {
    JsonNode analysis = ita("analyze", "--format", "json", SURIN).result();

    JsonNode iit = analysis.get("findings").get(0);
    assertThat(iit.get("element").asText()).isEqualTo("IIT");
    assertThat(iit.get("basis").asText()).isEqualTo("BOUNDED");
    assertThat(iit.has("score")).isFalse();
    assertThat(iit.get("low").decimalValue()).isEqualTo("77.26");
    assertThat(iit.get("high").decimalValue()).isEqualTo("77.31");
    assertThat(iit.get("belowPassMark").decimalValue()).isEqualTo("7.69");
    assertThat(analysis.get("undetermined")).isEmpty();
    assertThat(analysis.get("weakest").toString())
        .isEqualTo("[{\"level\":\"INSTRUMENT\",\"known\":[\"IIT\"],\"possible\":[]},"
            + "{\"level\":\"INDICATOR\",\"known\":[],"
            + "\"possible\":[\"1\",\"2\",\"3\",\"4\",\"5\"]}]");
    assertThat(ita("analyze", "--format", "json", BANGKOK).result().get("undetermined"))
        .extracting(element -> element.get("element").asText())
        .contains("1", "2", "3", "4", "5");
  }

  @Test
  void theAnnexOfHtmlAndWordShowsTheRange(@TempDir Path folder) throws IOException {
    Path html = folder.resolve("a.html");
    Path word = folder.resolve("a.docx");

    assertThat(ita("analyze", SURIN, "--annex", "--digits=arabic", "-o", html.toString())
            .code())
        .isZero();
    assertThat(ita("analyze", SURIN, "--annex", "--digits=arabic", "-o", word.toString())
            .code())
        .isZero();

    assertThat(Files.readString(html, StandardCharsets.UTF_8))
        .contains("77.26 ถึง 77.31", "7.69 ถึง 7.74");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("77.26 ถึง 77.31", "7.69 ถึง 7.74");
    }
  }

  @Test
  void nothingIsSaidToBeNoneThatMayBeThere() {
    String nine = "\"1\": 90, \"2\": 90, \"3\": 90, \"4\": 90, \"6\": 90, \"7\": 90, \"8\": 90,"
        + " \"9\": 90, \"10\": 90";
    String instruments =
        "\"instruments\": {\"IIT\": 90, \"EIT.1\": 90, \"EIT.2\": 90, \"OIT\": 90}";
    String all = scores(2568, "{" + instruments + ", \"indicators\": {" + nine + ", \"5\": 90}}");

    assertThat(findings(itaWithInput(all, "analyze", "-")))
        .contains("ประเด็นที่ต้องแก้ไข ไม่มี ประเด็น")
        .doesNotContain("ไม่มีในรายการที่ทราบคะแนน", "ยังสรุปไม่ได้");
    // Next to 90, by the rest of IIT.
    assertThat(findings(itaWithInput(
            scores(2568, "{" + instruments + ", \"indicators\": {" + nine + "}}"), "analyze", "-")))
        .contains("ประเด็นที่ต้องแก้ไข ไม่มี ประเด็น", "89.96 ถึง 90.04");
    // Of 5 and 4 it is known that they come to 180 together.
    assertThat(findings(itaWithInput(
            scores(
                2568,
                "{" + instruments + ", \"indicators\": {" + nine.replace("\"4\": 90, ", "") + "}}"),
            "analyze",
            "-")))
        .contains(
            "ประเด็นที่ต้องแก้ไข ไม่มีในรายการที่ทราบคะแนน",
            "- ตัวชี้วัดที่ 4, 5: 79.96 ถึง 100.00");
    // Of 6, which only describes, nothing is known at all.
    assertThat(findings(itaWithInput(all.replace("\"6\": 90, ", ""), "analyze", "-")))
        .contains("ประเด็นที่ต้องแก้ไข ไม่มีในรายการที่ทราบคะแนน")
        .doesNotContain("ยังสรุปไม่ได้");
  }

  @Test
  void theLowestKnownScoreIsCalledSoWhereAnotherMayBeLower() {
    String some = scores(2568, "{\"indicators\": {\"3\": 98.44, \"4\": 79.11}}");

    assertThat(findings(itaWithInput(some, "analyze", "-")))
        .contains(
            "คะแนนต่ำสุด คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (79.11 คะแนน) เท่าที่ทราบคะแนน"
                + " (ที่อาจต่ำกว่านี้: ตัวชี้วัดที่ 1, 2, 5–10)",
            "เท่าที่ทราบคะแนน" + " (ที่อาจสูงกว่านี้: ตัวชี้วัดที่ 1, 2, 5–10)");
  }

  @Test
  void aTotalAloneSettlesWhatItLeavesNoChoice() {
    assertThat(findings(itaWithInput(scores(2568, "{\"overall\": 88.00}"), "analyze", "-")))
        .contains("มีเพียงคะแนนภาพรวม", "IIT, EIT: 59.98 ถึง 100.00", "OIT: 69.99 ถึง 100.00");
    assertThat(findings(itaWithInput(scores(2568, "{\"overall\": 10.00}"), "analyze", "-")))
        .contains("รายการประเด็นที่ต้องแก้ไข", "0.00 ถึง 33.35", "0.00 ถึง 25.01")
        .doesNotContain("มีเพียงคะแนนภาพรวม");
    assertThat(findings(
            itaWithInput(scores(2568, "{\"subIndicators\": {\"9.1\": 90}}"), "analyze", "-")))
        .contains("IIT, OIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2: ไม่ทราบ")
        .doesNotContain("มีเพียงคะแนนภาพรวม");
  }

  @Test
  void aDraftSaysWhatItDraftsNothingForAsNothingSettlesItAndHasTheGeneralMeasures() {
    CommandRun run = itaWithInput(scores(2568, "{\"overall\": 88.00}"), "plan", "-");

    assertThat(run.code()).isZero();
    assertThat(run.json().get("measures"))
        .hasSize(3)
        .allSatisfy(
            measure -> assertThat(measure.get("answers").toString()).isEqualTo("[\"overall\"]"));
    assertThat(run.err())
        .isEqualTo("-: ยังไม่มีร่างมาตรการสำหรับ IIT, EIT, OIT, EIT.1, EIT.2, ตัวชี้วัดที่ 9, 10"
            + " เพราะไม่มีคะแนน และข้อมูลที่มีไม่พอจะบอกว่าต้องมีหรือไม่\n");
    assertThat(ita("plan", SURIN).err()).isEmpty();
  }

  @Test
  void scoresThatExcludeEachOtherAreTakenByBothSides() {
    String contradictory = scores(
        2564,
        "{\"overall\": 89.81, \"instruments\": {\"EIT\": 95}, \"indicators\":"
            + " {\"6\": 89.86, \"7\": 88.23, \"8\": 88.16, \"9\": 100, \"10\": 100}}");

    assertThat(findings(itaWithInput(contradictory, "analyze", "-")))
        .contains(
            "ขัดแย้งกันเอง",
            "77.31 7.69 ถึง 13.99",
            "คะแนนต่ำสุด คือ รายการใดรายการหนึ่งใน ตัวชี้วัดที่ 1–5");
  }
}
