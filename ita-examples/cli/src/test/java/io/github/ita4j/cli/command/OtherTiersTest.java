package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that state a tier of another year, or words that are no tier, in whatever spelling; the
 * last is refused.
 */
class OtherTiersTest {

  private static final Path RESOURCES = Path.of("src/test/resources/io/github/ita4j/cli");
  private static final String FILE = RESOURCES.resolve("other-tiers.ndjson").toString();

  @Test
  void gradesAreThoseOfTheNumbersAndTheTierIsShownAsStated() {
    CommandRun run = ita("grade", FILE);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("เทศบาลตำบล น้ำดี จังหวัดขอนแก่น — ปีงบประมาณ พ.ศ. 2563")
        .containsPattern("ระดับผลการประเมิน +A\n +ระดับตามประกาศผลการประเมิน +“A\\+”")
        .containsPattern("ระดับผลการประเมิน +A\n +ระดับตามประกาศผลการประเมิน +ผ่านดี \\(GOOD\\)")
        .contains(
            "ระบุว่าอยู่ในระดับ “A+” แต่ปีงบประมาณ พ.ศ. 2563 ไม่มีระดับนี้ และตามตัวเลขเป็นได้เพียง A")
        .contains("ระบุว่าอยู่ในระดับ “ผ่านดี” แต่ปีงบประมาณ พ.ศ. 2563 ไม่มีระดับนี้")
        .contains("ระบุว่าอยู่ในระดับ “AA” แต่ปีงบประมาณ พ.ศ. 2568 ไม่มีระดับนี้\n");
    assertThat(run.err())
        .isEqualTo("ita: " + FILE
            + ":5: บรรทัดที่ 5 คอลัมน์ที่ 129 (ระดับผลการประเมิน, $.tier): ไม่รู้จักระดับ"
            + " \"A+\" ระดับของปีนี้: EXCELLENT (ผ่านดีเยี่ยม), GOOD (ผ่านดี), PASS (ผ่าน),"
            + " IMPROVE (ต้องปรับปรุง), URGENT (ต้องปรับปรุงโดยด่วน) หรือใช้ชื่อไทย เช่น \"ผ่านดี\""
            + " หากเอกสารพิมพ์เป็นอย่างอื่น ให้ใส่คำนั้นใน \"printedTier\" แทน \"tier\"\n");
  }

  @Test
  void theAuditSaysSoInBothLanguages() {
    assertThat(ita("audit", FILE).out())
        .contains("มีข้อความว่าอยู่ในระดับ “ผ่านดีเยี่ยม” แต่ปีงบประมาณ พ.ศ. 2563 ไม่มีระดับนี้")
        .endsWith("ตรวจแล้ว 4 ฉบับ พบข้อขัดแย้ง 3 ฉบับ อ่านไม่ได้ 1 ฉบับ\n");
    assertThat(ita("audit", "--lang=en", FILE).out())
        .contains(
            "tier “A+” is stated, which fiscal year 2563 does not have; the numbers leave only A\n")
        .contains("tier “Passed, good” is stated, which fiscal year 2563 does not have;")
        .contains("tier “Passed, excellent” is asserted, which fiscal year 2563 does not have;")
        .contains("tier “AA” is stated, which fiscal year 2568 does not have\n");
  }

  @Test
  void theJsonNamesCodeAndWords() {
    JsonNode audits = ita("audit", "--format=json", FILE).json();

    assertThat(audits.get(0).at("/contradictions/0/code").asText()).isEqualTo("TIER_NOT_IN_YEAR");
    assertThat(audits.get(0).at("/contradictions/0/stated").asText()).isEqualTo("A+");
    assertThat(audits.get(0).at("/contradictions/0/impliedTiers/0").asText()).isEqualTo("A");
    assertThat(audits.get(1).at("/contradictions/0/stated").asText()).isEqualTo("GOOD");
    assertThat(audits.get(1).at("/contradictions/1/code").asText())
        .isEqualTo("CLAIMED_TIER_NOT_IN_YEAR");
    assertThat(audits.get(1).at("/contradictions/1/claim/quote").asText())
        .isEqualTo("ระดับผ่านดีเยี่ยม");
    assertThat(audits.get(3).get("contradictions")).isEmpty();
    assertThat(audits.get(4).has("error")).isTrue();
  }

  @Test
  void aBatchCountsThemAndKnowsTheProvincesByTheirNames() {
    JsonNode summary = ita("batch", "--by=province", "--format=json", FILE).json();

    assertThat(summary.get("documents").asInt()).isEqualTo(4);
    assertThat(summary.get("groups").findValuesAsText("group"))
        .containsExactly("กรุงเทพมหานคร", "กรุงเทพมหานคร", "ขอนแก่น");
    assertThat(summary.get("groups").get(2).get("documents").asInt()).isEqualTo(2);
  }

  @Test
  void theReportShowsTheWordsOfTheSheet(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("one.json");
    Files.writeString(document, Files.readAllLines(Path.of(FILE)).get(0));
    Path report = folder.resolve("report.html");

    assertThat(ita("analyze", document.toString(), "--annex", "-o", report.toString())
            .code())
        .isZero();
    assertThat(Files.readString(report, StandardCharsets.UTF_8))
        .contains("อยู่ในระดับ “<bdi>A+</bdi>”", "ไม่มีระดับนี้", "หรือหลักเกณฑ์ของปี")
        .doesNotContain("น้ํา", "\u200B");
  }

  @Test
  void columnsOfAgencyAndProvinceAreTidiedAndBounded(@TempDir Path folder) throws IOException {
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers,
        String.join(
            "\n",
            "agency,province,respondent,I2",
            "ทต.น้ำดี,ขอนแก่น,1,มาก",
            "ทต.น\u0E49\u0E4D\u0E32ดี,จ. ขอนแก่น,2,น้อย",
            "ทต.น้ำดี,จังหวัด\u200Bขอนแก่น,3,น้อย",
            "\u200B,ขอนแก่น,4,น้อย",
            "ก" + "ข".repeat(300) + ",ขอนแก่น,5,น้อย",
            "ทต.น้ำดี," + "ข".repeat(301) + ",6,น้อย",
            ""));

    CommandRun run =
        english("score", "--year=2564", "--format=json", "--minimum=1", answers.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json()).hasSize(1);
    assertThat(run.json().get(0).at("/assessment/agency/province").asText()).isEqualTo("ขอนแก่น");
    assertThat(run.json().get(0).at("/respondents/IIT").asInt()).isEqualTo(3);
    assertThat(run.err().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).contains(":5:", "agency", "missing"),
            line -> assertThat(line).contains(":6:", "agency", "at most 300"),
            line -> assertThat(line).contains(":7:", "province", "at most 300"));
  }

  @Test
  void aPlanAndLastYearsResultInAnotherSpellingAreOfTheSameAgency(@TempDir Path folder)
      throws IOException {
    String before =
        document(folder, "ita/assessment/1", 2567, "เทศบาล  ต\u0E4D\u0E32บล", "\"tier\": \"ผ่าน\"");
    String after = document(
        folder, "ita/assessment/1", 2568, "เทศบาล\u00A0ตำบล", "\"scores\": {\"overall\": 90.00}");
    String plan = document(folder, "ita/plan/1", 2569, "เทศบาล\u200B ตำบล ", "\"measures\": null");
    String other = document(folder, "ita/plan/1", 2569, "เทศบาลตำบล", "\"targets\": null");

    assertThat(ita("compare", before, after).out()).doesNotContain("ไม่ตรงกัน");
    assertThat(ita("analyze", after, "--plan", plan).err()).isEmpty();
    assertThat(ita("analyze", after, "--plan", other).err())
        .contains("เทศบาลตำบล")
        .hasLineCount(1);
  }

  private static String document(Path folder, String schema, int year, String agency, String member)
      throws IOException {
    Path file = Files.createTempFile(folder, "document", ".json");
    Files.writeString(file, """
        {"schema": "%s", "fiscalYear": %s, "agency": {"name": "%s"}, %s}""".formatted(schema, Integer.toString(year), agency, member));
    return file.toString();
  }
}
