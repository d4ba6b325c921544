package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.report.WordReportTest;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader can look up, on the screen and on paper: what items must show, the issues, the
 * national result.
 */
class LookedUpRulesTest {

  private static final String REQUIRED =
      "O3 ของปี 2568 ต้องแสดง: อย่างน้อยที่อยู่ หมายเลขโทรศัพท์ และอีเมล";

  private static final String EXAMPLE =
      ": ช่องทางติดต่อสองทางที่มีผู้รับผิดชอบตอบ และแสดงในที่ที่บุคคลภายนอกเห็นได้ง่าย";

  @TempDir
  Path folder;

  private String document(int year, String scores) throws IOException {
    return Files.writeString(
            folder.resolve("document.json"),
            "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
                + ", \"agency\": {\"name\": \"ก\"}, \"scores\": " + scores + "}")
        .toString();
  }

  private String weakItem() throws IOException {
    return document(2568, "{\"overall\": 90.00, \"questions\": {\"O3\": 0, \"I10\": 60}}");
  }

  /** The text of a paper, without what is laid out. */
  private String paper(String document, String ending, String... more) throws IOException {
    Path file = folder.resolve("report" + ending);
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"analyze", document, "-o", file.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    assertThat(ita(args).code()).isZero();
    if (ending.equals(".html")) {
      return WordReportTest.unbroken(Files.readString(file).replaceAll("</?(wbr|bdi)/?>", ""));
    }
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in)) {
      return WordReportTest.text(word);
    }
  }

  @Test
  @InEveryLocale
  void theScreenSaysUnderTheMeasureWhatAnItemMustShowAndWhoseAnExampleIs() throws IOException {
    String text = ita("analyze", weakItem()).out();

    assertThat(text)
        .contains(REQUIRED)
        .contains("O3 ของปี 2568 ตัวอย่าง (องค์การบริหารส่วนตำบลสมเด็จ)" + EXAMPLE)
        .contains("หน้า ITA ปีงบประมาณ พ.ศ. 2568")
        .containsOnlyOnce(REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {".html", ".docx"})
  void thePaperSaysThatADraftIsOfExamplesAndTheAnnexWhoseTheyAre(String ending) throws IOException {
    String filed = paper(weakItem(), ending);
    String annexed = paper(weakItem(), ending, "--annex", "--force");

    assertThat(filed)
        .contains("เป็นตัวอย่างเพื่อประกอบการพิจารณา มิใช่ข้อเสนอแนะของสำนักงาน ป.ป.ช.")
        .doesNotContain("องค์การบริหารส่วนตำบลสมเด็จ", REQUIRED, " *");
    assertThat(annexed)
        .containsPattern("ข้อเสนอแนะที่ผู้ประเมินให้แก่องค์การบริหารส่วนตำบลสมเด็จ [^<\\n]*: O3");
  }

  @Test
  void theIssuesAreOnTheScreenAndSaidToBeUnverified() throws IOException {
    assertThat(ita("analyze", weakItem()).out())
        .contains("จำแนกตามประเด็น", "ชื่อประเด็นยังไม่ยืนยัน")
        .containsPattern("4\\. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ +ต้องแก้ไข: I10")
        .containsPattern("7\\. กลไก\\S* +ไม่ทราบคะแนน")
        .contains("(ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ)");
    assertThat(ita("--lang=en", "analyze", weakItem()).out())
        .contains("The titles are not verified")
        .containsPattern("4\\. Supervision of the use of state property +to fix: I10");
    assertThat(ita("analyze", document(2567, "{\"indicators\": {\"4\": 60}}")).out())
        .doesNotContain("จำแนกตามประเด็น", "ประเด็นที่ 4");
  }

  /** An office has not stated the issues of a draft, but those that it leaves in its own plan. */
  @ParameterizedTest
  @ValueSource(strings = {".html", ".docx"})
  void aPaperHasTheIssuesOfTheAgencysOwnPlanOnly(String ending) throws IOException {
    String document = weakItem();
    String plan = folder.resolve("plan.json").toString();
    assertThat(ita("plan", document, "-o", plan).code()).isZero();

    assertThat(paper(document, ending)).doesNotContain("ประเด็นที่ ๔", "ตามประเด็น");
    assertThat(paper(document, ending, "--plan", plan, "--force"))
        .contains(
            "ประเด็นที่ ๔ กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", "การวิเคราะห์ตามประเด็น")
        .contains("ต้องแสดง");
  }

  /** What its plan leaves out stands in the recommendations. */
  @Test
  void besideAnOwnPlanTheRecommendationsSayWhatAnItemMustShow() throws IOException {
    Path plan = Files.writeString(
        folder.resolve("plan.json"),
        "{\"schema\": \"ita/plan/1\", \"fiscalYear\": 2569, \"agency\": {\"name\": \"ก\"},"
            + " \"measures\": [{\"id\": \"m1\", \"title\": \"อบรม\"}]}");

    assertThat(ita("analyze", weakItem(), "--plan", plan.toString()).out())
        .contains("O3 ต้องแสดง: อย่างน้อยที่อยู่", "O3 ตัวอย่าง *" + EXAMPLE)
        .doesNotContain("ประเด็นที่ 4");
    assertThat(
            ita("--lang=en", "analyze", weakItem(), "--plan", plan.toString()).out())
        .contains("O3 must show: At least address, telephone number and e-mail");
  }

  @ParameterizedTest
  @CsvSource({
    "2567, 90.00, คะแนนเฉลี่ย 93.05 (อนุมาน) จาก 8﹐325 หน่วยงาน ประกาศเมื่อวันที่ 30 กรกฎาคม 2567,"
        + " คะแนนภาพรวมต่ำกว่าค่าเฉลี่ยระดับประเทศ 3.05 คะแนน, ที่มา: สำนักข่าวไทย อสมท; มติชนออนไลน์",
    "2568, 99.17, คะแนนเฉลี่ย 93.82 จาก 8﹐317 หน่วยงาน ประกาศเมื่อวันที่ 15 สิงหาคม 2568,"
        + " คะแนนภาพรวมสูงกว่าค่าเฉลี่ยระดับประเทศ 5.35 คะแนน, ที่มา: มติชนออนไลน์; The Nation",
    "2563, 67.90, คะแนนเฉลี่ย 67.90 จาก 8﹐303 หน่วยงาน ประกาศเมื่อวันที่ 28 กันยายน 2563,"
        + " คะแนนภาพรวมเท่ากับค่าเฉลี่ยระดับประเทศ, ที่มา: เทศบาลเมืองปรกฟ้า; thailandnewsline.com",
  })
  @InEveryLocale
  void theNationalResultOfTheYearStandsBesideTheScore(
      int year, String score, String average, String difference, String source) throws IOException {
    String document = document(year, "{\"overall\": " + score + "}");

    // A comma would end the cell of the table above.
    assertThat(ita("analyze", document).out())
        .contains(average.replace('﹐', ','), difference, source);
  }

  @ParameterizedTest
  @CsvSource({
    "2568, 99.17, ๙๓.๘๒ คะแนน (หน่วยงานสูงกว่า ๕.๓๕ คะแนน)",
    "2568, 90.00, ๙๓.๘๒ คะแนน (หน่วยงานต่ำกว่า ๓.๘๒ คะแนน)",
    "2563, 67.90, ๖๗.๙๐ คะแนน (หน่วยงานเท่ากัน)"
  })
  void aPaperHasTheNationalAverageThatWasPublished(int year, String score, String average)
      throws IOException {
    String document = document(year, "{\"overall\": " + score + "}");

    assertThat(paper(document, ".html")).contains("คะแนนเฉลี่ยระดับประเทศ", average);
  }

  @Test
  void aPaperHasNoNationalAverageThatIsInferred() throws IOException {
    assertThat(paper(document(2567, "{\"overall\": 90.00}"), ".html"))
        .doesNotContain("คะแนนเฉลี่ยระดับประเทศ");
  }

  @Test
  void whereNoNationalResultIsKnownNothingIsSaid() throws IOException {
    assertThat(ita("analyze", document(2562, "{\"overall\": 70.00}")).out())
        .doesNotContain("ระดับประเทศ");
    assertThat(ita("analyze", document(2567, "{\"overall\": 90.00}")).out())
        .doesNotContain("ผ่านค่าเป้าหมาย ร้อยละ");
    assertThat(ita("analyze", document(2568, "{\"instruments\": {\"IIT\": 90.00}}"))
            .out())
        .contains("คะแนนเฉลี่ย 93.82")
        .doesNotContain("กว่าค่าเฉลี่ยระดับประเทศ");
  }

  @Test
  @InEveryLocale
  void aBatchSaysTheNationalResultBesideItsMeanWithTheSourcesInFull() throws IOException {
    assertThat(ita("--lang=en", "batch", document(2568, "{\"overall\": 90.00}")).out())
        .contains("average 93.82 over 8,317 agencies, announced on 15 August 2025")
        .contains("94.17% passed (7,832 agencies)")
        .contains("Mean score is 3.82 points below the national average")
        .contains("source: State Audit Office defends top transparency ranking after ITA 2025"
            + " results, The Nation, 19 August 2025, https://www.nationthailand.com");
    assertThat(ita("batch", document(2562, "{\"overall\": 90.00}")).out())
        .doesNotContain("ระดับประเทศ");
  }
}
