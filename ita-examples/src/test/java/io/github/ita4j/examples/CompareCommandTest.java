package io.github.ita4j.examples;

import static io.github.ita4j.examples.CommandRun.ita;
import static io.github.ita4j.examples.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

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
        .containsPattern("overall +คะแนนภาพรวม +50\\.69 +79\\.34 +\\+28\\.65")
        .containsPattern("OIT .*19\\.68 +9\\.84 +−9\\.84")
        .containsPattern("แหล่งที่มาของคะแนน ปีงบประมาณ พ\\.ศ\\. 2563 +มาตรการ.*รายงานการประชุม")
        .containsPattern("แหล่งที่มาของคะแนน ปีงบประมาณ พ\\.ศ\\. 2564 +มาตรการ.*ส่วนที่ ๑")
        .contains("เทียบไม่ได้");
    assertThat(ita("compare", "--lang=en", "--digits=thai", OLD, NEW).out())
        .contains("fiscal year ๒๕๖๓", "+๒๘.๖๕", "Tier: from not decided");
  }

  @Test
  void theJsonIsAComparison() {
    CommandRun run = ita("compare", "--format=json", OLD, NEW);

    assertThat(run.json().get("schema").asText()).isEqualTo("ita/comparison/1");
    assertThat(run.json().get("sameLadder").asBoolean()).isTrue();
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
  void theSameYearAndTheWrongOrderAreRefused() {
    CommandRun same = ita("compare", OLD, OLD);
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.out()).isEmpty();
    assertThat(same.err()).contains("must be of an earlier fiscal year");
    assertThat(ita("compare", NEW, OLD).code()).isEqualTo(2);
  }

  @Test
  void anotherAgencyIsNoticed(@TempDir Path folder) throws IOException {
    String other = assessment(folder, 2562, "เทศบาลสอง", "60.00");

    assertThat(ita("compare", other, OLD).out()).contains("ไม่ตรงกัน", "เทศบาลสอง");
    CommandRun json = ita("compare", "--format=json", other, OLD);
    assertThat(json.err()).contains("ไม่ตรงกัน", "เทศบาลสอง").hasLineCount(1);
    assertThat(json.json().get("schema").asText()).isEqualTo("ita/comparison/1");
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
