package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InEveryLocale
class CompareCommandTest {

  private static final String OLD = report("kampang-2563.json");
  private static final String NEW = report("kampang-2564.json");

  @Test
  void theTextHasBothScoresAndTheChange() {
    CommandRun run = ita("compare", OLD, NEW);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "องค์การบริหารส่วนตำบลกำปัง: ปีงบประมาณ พ.ศ. 2563 เทียบกับ ปีงบประมาณ พ.ศ. 2564")
        .containsPattern("– +คะแนนภาพรวม +50\\.69 +79\\.34 +\\+28\\.65")
        .containsPattern("OIT .*19\\.68 +9\\.84 +−9\\.84")
        .containsPattern("แหล่งที่มาของคะแนน ปีงบประมาณ พ\\.ศ\\. 2563 +มาตรการ.*รายงานการประชุม")
        .containsPattern("แหล่งที่มาของคะแนน ปีงบประมาณ พ\\.ศ\\. 2564 +มาตรการ.*ส่วนที่ ๑")
        .containsPattern("ข้อขัดแย้ง ปีงบประมาณ พ\\.ศ\\. 2563 +IIT ระบุไว้ 79\\.88 แต่")
        .containsPattern("ข้อขัดแย้ง ปีงบประมาณ พ\\.ศ\\. 2564 +คะแนนภาพรวม ระบุไว้ 79\\.34 แต่")
        // The numbers of neither year fit together, so that only what is stated is a tier.
        .contains("จาก E (ตามที่เอกสารระบุ) เป็น B (ตามที่เอกสารระบุ) (ไม่สามารถเปรียบเทียบ");
    assertThat(ita("compare", "--lang=en", "--digits=thai", OLD, NEW).out())
        .contains("fiscal year ๒๕๖๓", "+๒๘.๖๕", "Tier: from E (as stated) to B (as stated)");
  }

  @Test
  void theJsonIsAComparison() {
    CommandRun run = ita("compare", "--format=json", OLD, NEW);

    assertThat(run.json().get("schema").asText()).isEqualTo("ita/comparison/1");
    assertThat(run.json().get("sameTiers").asBoolean()).isTrue();
    assertThat(run.json().get("changes").get(0).get("difference").decimalValue())
        .isEqualTo("28.65");
  }

  @Test
  void tiersOfOneLadderAreCompared(@TempDir Path folder) throws IOException {
    String old = assessment(folder, 2567, "เทศบาลหนึ่ง", "84.00");
    String young = assessment(folder, 2568, "เทศบาลหนึ่ง", "60.00");

    // The same tiers, but in 2568 EIT counts by its parts: another ladder.
    assertThat(ita("compare", old, young).out())
        .contains("จาก ต้องปรับปรุง (IMPROVE) เป็น ต้องปรับปรุงโดยด่วน (URGENT)")
        .contains("เทียบได้เฉพาะคะแนน");
    String older = assessment(folder, 2566, "เทศบาลหนึ่ง", "60.00");
    assertThat(ita("compare", older, old).out()).contains("สูงขึ้น 1 ระดับ");
  }

  @Test
  void aTierThatTheScoresDoNotDecideIsTheStatedOne(@TempDir Path folder) throws IOException {
    // The results of มหาวิทยาลัยแม่ฟ้าหลวง, which say AA and ผ่าน.
    String old = document(
        folder,
        2565,
        "\"scores\": {\"overall\": 95.70, \"instruments\": {\"IIT\": 95.56}}, \"tier\": \"AA\"");
    String young = document(folder, 2566, "\"scores\": {\"overall\": 92.88}, \"tier\": \"PASS\"");

    assertThat(ita("compare", old, young).out())
        .contains("จาก AA เป็น ผ่าน (PASS) (ตามที่เอกสารระบุ) แต่เกณฑ์แบ่งระดับของสองปีต่างกัน");
    JsonNode json = ita("compare", "--format=json", old, young).json();
    assertThat(json.get("tierBefore").asText()).isEqualTo("AA");
    assertThat(json.get("tierBeforeStated").asBoolean()).isFalse();
    assertThat(json.get("tierAfter").asText()).isEqualTo("PASS");
    assertThat(json.get("tierAfterStated").asBoolean()).isTrue();
    assertThat(json.get("tierSteps").isNull()).isTrue();
    assertThat(json.get("sameTiers").asBoolean()).isFalse();
  }

  @Test
  void noStepsAreCountedFromATierThatTheNumbersExclude(@TempDir Path folder) throws IOException {
    String old = document(folder, 2564, "\"scores\": {\"overall\": 80.00}, \"tier\": \"B\"");
    String young =
        document(folder, 2565, "\"scores\": {\"instruments\": {\"IIT\": 50.00}}, \"tier\": \"AA\"");

    CommandRun run = english("compare", old, young);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("Contradictions fiscal year 2564 +none found\\R")
        .containsPattern(
            "Contradictions fiscal year 2565 +tier “AA” is stated, the numbers leave only")
        .contains("Tier: from B to AA (as stated) (not comparable)");
    assertThat(
            ita("compare", "--format=json", old, young).json().get("tierSteps").isNull())
        .isTrue();
  }

  @Test
  void anElementOfBothYearsIsNeverSaidToBeOfOne(@TempDir Path folder) throws IOException {
    // The results of มหาวิทยาลัยสงขลานครินทร์; the titles of I1 to I30 are not known for FY2563.
    String old =
        document(folder, 2563, "\"scores\": {\"questions\": {\"I5\": 98.54, \"O10\": 100}}");
    String young = document(
        folder, 2568, "\"scores\": {\"questions\": {\"I5\": 99.02, \"O10\": 50, \"O1\": 100}}");

    assertThat(ita("compare", old, young).out())
        .contains("แต่เทียบไม่ได้ เพราะไม่ทราบชื่อรายการครบทั้งสองปี: I5 (98.54 และ 99.02)")
        .contains("แต่ชื่อรายการของสองปีต่างกัน จึงไม่เทียบ: O10 (100.00 และ 50.00)")
        .contains("มีคะแนนเฉพาะในปีงบประมาณ พ.ศ. 2568: O1")
        .doesNotContain("มีคะแนนเฉพาะในปีงบประมาณ พ.ศ. 2563");
    JsonNode json = ita("compare", "--format=json", old, young).json();
    assertThat(json.get("notComparable"))
        .extracting(each -> each.get("element").asText())
        .containsExactly("I5", "O10");
    assertThat(json.get("vanished")).isEmpty();
  }

  private static String document(Path folder, int year, String rest) throws IOException {
    Path file = folder.resolve(year + ".json");
    Files.writeString(file, """
        {"schema": "ita/assessment/1", "fiscalYear": %s, "agency": {"name": "มหาวิทยาลัย"}, %s}""".formatted(Integer.toString(year), rest));
    return file.toString();
  }

  @Test
  void theSameYearAndTheWrongOrderAreRefused() {
    CommandRun same = english("compare", OLD, OLD);
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.out()).isEmpty();
    assertThat(same.err()).contains("must be of an earlier fiscal year");
    assertThat(english("compare", NEW, OLD).code()).isEqualTo(2);
  }

  @Test
  void anotherAgencyIsNoticed(@TempDir Path folder) throws IOException {
    String other = assessment(folder, 2562, "เทศบาลสอง", "60.00");

    assertThat(ita("compare", other, OLD).out()).contains("ไม่ตรงกัน", "เทศบาลสอง");
    CommandRun json = ita("compare", "--format=json", other, OLD);
    assertThat(json.err()).contains("ไม่ตรงกัน", "เทศบาลสอง").hasLineCount(1);
    assertThat(json.json().get("sameAgency").asBoolean()).isFalse();
    assertThat(json.json().at("/agencyBefore/name").asText()).isEqualTo("เทศบาลสอง");
    assertThat(json.code()).isZero();
    assertThat(ita("compare", "--format=json", OLD, NEW).err()).isEmpty();
  }

  private static String assessment(Path folder, int year, String agency, String overall)
      throws IOException {
    Path file = folder.resolve(year + ".json");
    Files.writeString(file, """
        {"schema": "ita/assessment/1", "fiscalYear": %s, "agency": {"name": "%s"},
         "scores": {"overall": %s}}""".formatted(Integer.toString(year), agency, overall));
    return file.toString();
  }
}
