package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.office.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that {@code ita import} takes from tables, and those that it leaves. */
class ImportedTableTest {

  private static final String AGENCY =
      "{\"schema\":\"ita/assessment/1\",\"fiscalYear\":2568," + "\"agency\":{\"name\":\"ก\"},";

  @TempDir
  private Path folder;

  private static CommandRun csv(String table, String... options) {
    List<String> args = new ArrayList<>(List.of("import", "-", "--year=2568"));
    args.addAll(List.of(options));
    return itaWithInput(table, args.toArray(String[]::new));
  }

  /** Imports a sheet whose rows are given with {@code |} between cells. */
  private CommandRun excel(String sheet, String merged, String... rows) throws IOException {
    StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
    for (int row = 1; row <= rows.length; row++) {
      xml.append("<row r=\"").append(row).append("\">");
      String[] cells = rows[row - 1].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        String name = (char) ('A' + column) + "" + row;
        if (!cells[column].isEmpty()) {
          xml.append(
              cells[column].matches("[0-9.]+")
                  ? Workbook.number(name, cells[column])
                  : Workbook.text(name, cells[column]));
        }
      }
      xml.append("</row>");
    }
    xml.append("</sheetData><mergeCells>");
    for (String range : merged.split(" ", -1)) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    Path file = folder.resolve("table.xlsx");
    Files.deleteIfExists(file);
    Files.write(
        file,
        new Workbook(sheet, "")
            .with("xl/worksheets/sheet1.xml", xml + "</mergeCells></worksheet>")
            .bytes());
    return ita("import", file.toString(), "--year=2568");
  }

  private static void assertOne(CommandRun run, String content) {
    assertThat(run.out()).as(run.err()).isEqualTo(AGENCY + content + "}\n");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void theColumnOfTheYearIsTakenFromUnderAMergedHeading() throws IOException {
    CommandRun run =
        excel("ผล", "A1:A2 B1:C1", "หน่วยงาน|คะแนน ITA|", "|ปี 2567|ปี 2568", "ก|79.30|89.30");

    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("คอลัมน์ของปีอื่นที่ไม่ใช้: คะแนน ITA ปี 2567 (B)\n");
    assertOne(
        excel(
            "ผล",
            "A1:A2 B1:C1 D1:E1",
            "หน่วยงาน|IIT||คะแนนรวม|",
            "|2567|2568|2567|2568",
            "ก|70|80|71.10|81.10"),
        "\"scores\":{\"overall\":81.10,\"instruments\":{\"IIT\":80.00}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {",ปี 2567,ปี 2568", ",2567,2568", ",ปี 67,ปี 68", ",2024,2025"})
  void theColumnOfTheYearIsTakenFromACsvFile(String years) {
    assertOne(
        csv("หน่วยงาน,ผลคะแนน ITA,\n" + years + "\nก,79.30,89.30\n"),
        "\"scores\":{\"overall\":89.30}");
  }

  @Test
  void eachYearMayHaveItsScoreAndItsTier() {
    CommandRun run = csv("หน่วยงาน,ปี 2567,,ปี 2568,\n,คะแนน,ระดับ,คะแนน,ระดับ\n"
        + "ก,79.30,ต้องปรับปรุง,89.30,ผ่านดี\n");

    assertOne(run, "\"scores\":{\"overall\":89.30},\"tier\":\"GOOD\"");
    assertThat(run.err()).contains("ปี 2567 คะแนน (B), ปี 2567 ระดับ (C)\n");
  }

  @Test
  void aColumnThatNamesNoYearBesideTwoYearsIsLeftOut() {
    String table = "หน่วยงาน,คะแนน ปี 2567,คะแนน ปี 2568,ระดับ\nก,79.30,89.30,ผ่านดี\n";

    CommandRun run = csv(table);
    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("คอลัมน์ D ไม่บอกปี", "--column tier=D");
    assertOne(csv(table, "--column=tier=D"), "\"scores\":{\"overall\":89.30},\"tier\":\"GOOD\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หน่วยงาน,คะแนน ITA ปี 2567,ระดับ\nก,89.30,ผ่านดี\n",
        "หน่วยงาน,คะแนน (ปี 2567),ระดับ (2567)\nก,89.30,A\n",
        "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567,,\nหน่วยงาน,คะแนน,ระดับ\nก,89.30,ผ่านดี\n",
        "ผลคะแนนปี ๒๕๖๗\nหน่วยงาน,คะแนน\nก,89.30\n",
      })
  void aTableOfAnotherYearIsRefused(String table) {
    CommandRun run = csv(table);

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("2567", "2568", "--year");
  }

  @Test
  void aSheetNamedAfterAnotherYearIsRefused() throws IOException {
    assertThat(excel("ปี 2567", "A9:A9", "หน่วยงาน|คะแนน", "ก|89.30").err()).contains("2567");
    assertOne(
        excel("ปี 2568", "A9:A9", "หน่วยงาน|คะแนน", "ก|89.30"), "\"scores\":{\"overall\":89.30}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ผลการประเมิน ITA ปี 2567 และ 2568",
        "ประกาศ ณ วันที่ 15 สิงหาคม พ.ศ. 2569",
        "ข้อมูล ณ 15 ส.ค. 2569",
      })
  void aTitleWithADayOrWithTheYearTooIsNone(String title) {
    assertOne(csv(title + ",\nหน่วยงาน,คะแนน\nก,89.30\n"), "\"scores\":{\"overall\":89.30}");
  }

  @Test
  void rowsOfAnotherYearAreNamedAndLeftOut() {
    CommandRun run = csv("หน่วยงาน,คะแนนรวม,ปีงบประมาณ\nก,89.30,2567\nก,88.30,2568\nข,70,\n");

    assertThat(run.out()).isEqualTo(AGENCY + "\"scores\":{\"overall\":88.30}}\n");
    assertThat(run.err())
        .contains(
            "แถวที่ 2 (ก) เป็นผลของปี 2567 จึงไม่นำเข้า\n",
            "แถวที่ 4: ไม่มีปีงบประมาณในคอลัมน์ C จึงไม่นำเข้าแถวนี้\n");
  }

  @ParameterizedTest
  @CsvSource({
    "ส่วนที่ 1|ส่วนที่ 2|เฉลี่ย",
    "Public|Survey|รวม",
    "Part 1|Part 2|คะแนนเฉลี่ย",
    "EIT ส่วนที่ 1|EIT ส่วนที่ 2|EIT รวม",
  })
  void thePartsOfEitAreReadUnderIt(String parts) throws IOException {
    String content = "\"scores\":{\"overall\":89.30,\"instruments\":"
        + "{\"EIT\":93.60,\"EIT.1\":99.25,\"EIT.2\":87.94,\"OIT\":85.75}}";

    assertOne(
        excel(
            "ผล",
            "A1:A2 B1:D1 E1:E2 F1:F2",
            "หน่วยงาน|EIT|||OIT|คะแนนรวม",
            "|" + parts,
            "ก|99.25|87.94|93.60|85.75|89.30"),
        content);
    assertOne(
        csv("หน่วยงาน,EIT,,,OIT,คะแนนรวม\n," + parts.replace('|', ',')
            + ",,\nก,99.25,87.94,93.60,85.75,89.30\n"),
        content);
  }

  @Test
  void indicatorsAreReadUnderTheirInstruments() {
    assertOne(
        csv("หน่วยงาน,IIT,,,EIT,,OIT,,,คะแนนรวม\n,1,2,รวม,6,รวม,9,10,รวม,\n"
            + "ก,80,81,82,83,84,85,86,87,88\n"),
        "\"scores\":{\"overall\":88.00,\"instruments\":{\"IIT\":82.00,\"EIT\":84.00,"
            + "\"OIT\":87.00},\"indicators\":{\"1\":80.00,\"2\":81.00,\"6\":83.00,"
            + "\"9\":85.00,\"10\":86.00}}");
  }

  @Test
  void threeLinesOfHeadingsAreReadTogether() {
    assertOne(
        csv("ลำดับ,ชื่อหน่วยงาน,ผลการประเมิน,,,,\n,,คะแนนแบบวัด,,,คะแนนรวม,ระดับ\n"
            + ",,IIT,EIT,OIT,,\n1,ก,89.30,88,90,89.19,ผ่านดี\n"),
        "\"scores\":{\"overall\":89.19,\"instruments\":{\"IIT\":89.30,\"EIT\":88.00,"
            + "\"OIT\":90.00}},\"tier\":\"GOOD\"");
  }

  @Test
  void numbersThatAreNotAllIndicatorsAreNone() {
    CommandRun run = csv("หน่วยงาน,ภาพรวม,OIT,,,,\n,,8,9,10,11,12\nก,88,1,2,3,4,5\n");

    assertOne(run, "\"scores\":{\"overall\":88.00}");
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: OIT 8, OIT 9, OIT 10, OIT 11, OIT 12\n");
    assertOne(csv("หน่วยงาน,ภาพรวม,EIT,\n,,1,2\nก,88,1,2\n"), "\"scores\":{\"overall\":88.00}");
  }

  @Test
  void aTotalAtTheEndMayBeThatOfAllInstruments() {
    assertOne(
        csv("หน่วยงาน,IIT,,OIT,,\n,1,2,9,10,คะแนนรวม\nก,80,81,82,83,84\n"),
        "\"scores\":{\"indicators\":{\"1\":80.00,\"2\":81.00,\"9\":82.00,\"10\":83.00}}");
  }

  @Test
  void weightedPointsBesideTheScoreAreNotUsed() {
    CommandRun run = csv("หน่วยงาน,IIT,,คะแนนรวม\n,ถ่วงน้ำหนัก,คะแนน,\nก,27,90,79\n");

    assertOne(run, "\"scores\":{\"overall\":79.00,\"instruments\":{\"IIT\":90.00}}");
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: IIT ถ่วงน้ำหนัก\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OIT เพิ่มขึ้น",
        "SD OIT",
        "ร้อยละ IIT ที่ตอบ",
        "เป้าหมาย EIT",
        "อันดับ IIT",
        "ลำดับ OIT",
        "ผลต่าง EIT",
        "IIT (เดิม)",
        "IIT + EIT",
        "ระดับ IIT",
        "ร้อยละผู้ตอบ IIT",
        "จำนวนผู้ตอบ OIT",
        "ค่าเป้าหมาย ITA",
        "OIT 9",
        "IIT จำนวน (คน)",
        "คะแนนประเมินภายใน",
        "IIT (ภายนอก)",
        "EIT (ผู้มาติดต่อ)",
        "การเปิดเผยข้อมูล (OIT)",
        "OIT (การป้องกันการทุจริต)",
        "ผล OIT",
        "รวม",
        "คะแนนเฉลี่ย",
        "ตัวชี้วัดที่ 1 การใช้อำนาจ",
      })
  void aHeadingWithOtherWordsIsNotUsed(String heading) {
    CommandRun run = csv("หน่วยงาน,คะแนนรวม," + heading + "\nก,89.30,5\n");

    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: " + heading + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "คะแนน IIT, IIT",
    "ผลคะแนน EIT (30%), EIT",
    "OIT 40, OIT",
    "ร้อยละ IIT, IIT",
    "ผลการประเมิน OIT ปี 2568, OIT",
    "IIT (ผู้มีส่วนได้ส่วนเสียภายใน), IIT",
    "IIT (ภายใน), IIT",
    "EIT (ภายนอก), EIT",
    "การรับรู้ภายนอก (EIT), EIT",
    "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT), OIT",
    "แบบตรวจการเปิดเผยข้อมูลสาธารณะ, OIT",
    "EIT ส่วนที่ 1 (ผู้มาติดต่อ), EIT.1",
    "EIT ส่วนที่ 2 (ผู้ประเมินสำรวจ), EIT.2",
    "ค่าคะแนน ITA, overall",
    "ผลการประเมิน ITA, overall",
    "ผลการประเมิน, overall",
    "คะแนนที่ได้, overall",
    "คะแนนสุทธิ, overall",
    "คะแนนรวมทุกแบบวัด, overall",
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT), EIT",
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 2, EIT.2",
    "คะแนน ITA2568, overall",
    "คะแนนผลการประเมินคุณธรรมและความโปร่งใส, overall",
    "คะแนนเฉลี่ยภาพรวม, overall",
    "การใช้ทรัพย์สินของทางราชการ, 4",
    "การปรับปรุงระบบการทำงาน, 8",
    "1. การปฏิบัติหน้าที่, 1",
    "3.การใช้อำนาจ, 3",
    "(5) การแก้ไขปัญหาการทุจริต, 5",
    "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน, 6",
    "ตชว.7, 7",
    "ตัวชี้วัดที่ 9 (OIT), 9",
    "ข้อ O8, O8",
    "๐๘, O8",
  })
  void aHeadingOfKnownWordsIsRead(String heading, String element) {
    CommandRun run = csv("หน่วยงาน," + heading + "\nก,85\n");

    assertThat(run.out()).as(run.err()).contains("\"" + element + "\":85.00}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"รวม", "ผลรวม", "รวม 100%", "คะแนนเฉลี่ย"})
  void aTotalAfterAllInstrumentsIsTheOverallScore(String total) {
    assertOne(
        csv("หน่วยงาน,IIT,EIT,OIT," + total + ",เกรด\nก,89.73,93.60,85.75,89.30,ผ่านดี\n"),
        "\"scores\":{\"overall\":89.30,\"instruments\":{\"IIT\":89.73,\"EIT\":93.60,"
            + "\"OIT\":85.75}},\"tier\":\"GOOD\"");
    assertOne(
        csv("หน่วยงาน,IIT,EIT1,EIT2,OIT," + total + "\nก,89.73,99.25,87.94,85.75,89.30\n"),
        "\"scores\":{\"overall\":89.30,\"instruments\":{\"IIT\":89.73,\"EIT.1\":99.25,"
            + "\"EIT.2\":87.94,\"OIT\":85.75}}");
  }

  @Test
  void aTotalUnderAMergedYearIsTheOverallScoreOfTheYear() throws IOException {
    CommandRun run = excel(
        "ผล",
        "A1:A2 B1:E1 F1:I1",
        "หน่วยงาน|ปี 2567||||ปี 2568|||",
        "|IIT|EIT|OIT|รวม|IIT|EIT|OIT|รวม",
        "ก|70|71|72|73|89.73|93.6|85.75|89.3");

    assertOne(
        run,
        "\"scores\":{\"overall\":89.30,\"instruments\":{\"IIT\":89.73,\"EIT\":93.60,"
            + "\"OIT\":85.75}}");
    assertThat(run.err()).contains("ปี 2567 รวม (E)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IIT,EIT,OIT,จำนวนผู้ตอบ IIT,รวม\nก,80,81,82,45,60",
        "IIT,EIT,OIT,คะแนนรวม,รวม\nก,80,81,82,60,45",
        "IIT,EIT,OIT,รวม,คะแนนรวม\nก,80,81,82,45,60",
        "IIT,EIT,รวม,OIT,คะแนนรวม\nก,80,81,45,82,60",
        "IIT,EIT,OIT,รวม\nก,80,81,82,243",
        "IIT,EIT,OIT,รวม\nก,80,81,82,81",
      })
  void aTotalOfSomethingElseIsNotUsed(String table) {
    CommandRun run = csv("หน่วยงาน," + table + "\n");

    assertThat(run.out())
        .contains("\"instruments\":{\"IIT\":80.00,\"EIT\":81.00,\"OIT\":82.00}")
        .doesNotContain("\"overall\":45.00");
    assertThat(run.out().contains("\"overall\"")).isEqualTo(table.contains("คะแนนรวม"));
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: รวม\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IIT,EIT,OIT,รวม", "IIT,EIT,OIT,คะแนนรวม"})
  void weightedPointsWhoseSumIsTheTotalAreRefusedEvenInOneRow(String heads) {
    CommandRun run = csv("หน่วยงาน," + heads + "\nก,26.92,28.08,34.30,89.30\n");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("IIT (B)", "--column IIT=-");
  }

  @Test
  void namesOfIndicatorsBesideOthersOrWithTheirNumberAreRead() {
    assertOne(
        csv("หน่วยงาน,การเปิดเผยข้อมูล (OIT),การป้องกันการทุจริต (OIT)\nก,85,86\n"),
        "\"scores\":{\"indicators\":{\"9\":85.00,\"10\":86.00}}");
    assertOne(
        csv("หน่วยงาน,9. การเปิดเผยข้อมูล (OIT)\nก,85\n"),
        "\"scores\":{\"indicators\":{\"9\":85.00}}");
    assertOne(
        csv("หน่วยงาน,(10) การป้องกันการทุจริต\nก,5\n"),
        "\"scores\":{\"indicators\":{\"10\":5.00}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.การปฏิบัติหน้าที่ (30)", "ตัวชี้วัดที่ 1 (เต็ม 30 คะแนน)", "IIT (๓๐)"})
  void scoresWithinOtherFullPointsOfTheHeadingAreRefused(String heading) {
    CommandRun run = csv("หน่วยงาน," + heading + ",คะแนนรวม\nก,25,89\n");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(heading + " (B)", "เต็ม 30");
    assertThat(csv("หน่วยงาน," + heading + ",คะแนนรวม\nก,85,89\n").out()).contains(":85.00}");
  }

  @Test
  void theExampleAmongTwoColumnsIsNotTheWeightedOne() {
    assertThat(csv("หน่วยงาน,IIT,,คะแนนรวม\n,คะแนน,ร้อยละ,\nก,26.92,89.73,80\n").err())
        .contains("IIT คือ B และ C", "--column IIT=C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ระดับ (AA-F)", "ระดับผล", "ผล", "ผลการประเมิน", "ระดับผลคะแนน"})
  void aHeadingOfTiersIsRead(String heading) {
    assertOne(
        csv("หน่วยงาน,คะแนนรวม," + heading + "\nก,89.30,ผ่านดี\n"),
        "\"scores\":{\"overall\":89.30},\"tier\":\"GOOD\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ส่วนราชการ",
        "องค์กรปกครองส่วนท้องถิ่น",
        "ชื่อโรงเรียน",
        "มหาวิทยาลัย",
        "ชื่อหน่วยงานที่รับการประเมิน",
        "ชื่อหน่วยงาน/อปท.",
      })
  void aHeadingOfAgenciesIsRead(String heading) {
    assertOne(csv(heading + ",คะแนนรวม\nก,89.30\n"), "\"scores\":{\"overall\":89.30}");
  }

  @Test
  void respondentsAreNoScores() {
    assertOne(
        csv("หน่วยงาน,คะแนนรวม,จำนวนผู้ตอบแบบวัด IIT (คน),EIT ผู้ตอบ\nก,89.30,45 คน,-\n"),
        "\"scores\":{\"overall\":89.30},\"respondents\":{\"IIT\":45}");
    CommandRun run = csv("หน่วยงาน,คะแนนรวม,ผู้ตอบ IIT\nก,89.30,ครบ\n");
    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("เซลล์ C2 (ผู้ตอบ IIT): ", " จึงเว้นว่างไว้\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เฉลี่ยรวม",
        "ค่าเฉลี่ยประเทศ",
        "ค่าเฉลี่ยอำเภอเมือง",
        "ค่าเฉลี่ย/จังหวัด",
        "คะแนนเฉลี่ยระดับประเทศ",
        "เฉลี่ยทั้งจังหวัด",
        "ภาพรวมจังหวัด",
        "ผลการประเมินภาพรวม",
        "ระดับประเทศ",
        "สูงสุด",
        "คะแนนต่ำสุด",
        "ส่วนเบี่ยงเบนมาตรฐาน",
        "ค่ามัธยฐาน",
        "S.D.",
        "Max",
        "Grand Total",
        "รวม:",
        "รวม 3 แห่ง",
        "รวมคะแนน",
        "รวมเฉลี่ย",
        "หมายเหตุ: คะแนนเต็ม 100",
        "เกณฑ์",
        "ค่าเป้าหมาย",
        "จังหวัด",
        "ประเทศ",
        "น้ำหนัก (ร้อยละ)",
        "ผู้รายงาน นาย ก",
        "อบต. เฉลี่ย",
      })
  void aRowThatSumsUpIsNamedAndLeftOut(String name) {
    CommandRun run = csv("หน่วยงาน,คะแนน\nก,89.30\n" + name + ",80\n");

    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("แถวที่ 3 (" + name + ") ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รวมไทยพัฒนา",
        "กลางดง",
        "จังหวัดขอนแก่น",
        "สูงเนิน",
        "ระดับ",
        "น้ำหนักดี",
        "ผู้ตรวจการแผ่นดิน"
      })
  void anAgencyWhoseNameBeginsAlikeIsKept(String name) {
    assertThat(csv("หน่วยงาน,คะแนน\n" + name + ",80\n").out())
        .contains("{\"name\":\"" + name + "\"}");
  }

  @Test
  void aRowOfWeightsMakesNoWeightedPoints() {
    assertOne(
        csv("หน่วยงาน,IIT,EIT,OIT,คะแนนรวม\nน้ำหนัก,30,30,40,100\nก,90,91,92,91.1\n"),
        "\"scores\":{\"overall\":91.10,\"instruments\":{\"IIT\":90.00,\"EIT\":91.00,"
            + "\"OIT\":92.00}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "(1),(2),(3)", "๑,๒,๓", "อำเภอเมือง,,", ",อำเภอเมือง,"})
  void aRowOfNumbersOfColumnsOrOfADistrictIsANote(String row) {
    CommandRun run = csv("ที่,หน่วยงาน,คะแนน\n" + row + "\n1,ก,89.30\n");

    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err())
        .contains("แถวที่ 2 (" + row.replace(",", " ").strip() + ") ไม่ใช่แถวของหน่วยงาน");
  }

  @ParameterizedTest
  @ValueSource(strings = {",อบต.ข,", "2,อำเภอเมือง,", "2,,88.30", "1,2,4"})
  void aRowThatMayBeOfAnAgencyIsAProblem(String row) {
    CommandRun run = csv("ที่,หน่วยงาน,คะแนน\n1,ก,89.30\n" + row + "\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("แถวที่ 3: ");
  }

  @Test
  void aSummaryMayStandBeforeTheAgency() {
    CommandRun run = csv("ที่,หน่วยงาน,คะแนน\n1,ก,89.30\nเฉลี่ย,3 แห่ง,80\nรวม,,80\n2,3,80\n");

    assertThat(run.out()).isEqualTo(AGENCY + "\"scores\":{\"overall\":89.30}}\n");
    assertThat(run.err())
        .contains(
            "แถวที่ 3 (เฉลี่ย) ",
            "แถวที่ 4 (รวม) ",
            "แถวที่ 5: ไม่มีชื่อหน่วยงาน จึงไม่นำเข้าแถวนี้\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | \"tier\":\"A\"",
        "Ａ | \"tier\":\"A\"",
        "good | \"tier\":\"GOOD\"",
        "ผ่าน ดี | \"tier\":\"GOOD\"",
        "ต้องปรับปรุง โดยด่วน | \"tier\":\"URGENT\"",
        "A (ผ่าน) | \"tier\":\"A\",\"claims\":[{\"passes\":true,\"quote\":\"A (ผ่าน)\"}]",
        "F (ไม่ผ่าน) | \"tier\":\"F\",\"claims\":[{\"passes\":false,\"quote\":\"F (ไม่ผ่าน)\"}]",
        "ผ่าน (A) | \"printedTier\":\"ผ่าน (A)\"",
        "ผ่านดี* | \"printedTier\":\"ผ่านดี*\"",
        "ดีมาก | \"printedTier\":\"ดีมาก\"",
        "ผ่าน | \"tier\":\"PASS\"",
        "ไม่ผ่าน | \"claims\":[{\"passes\":false,\"quote\":\"ไม่ผ่าน\"}]",
      })
  void aTierIsReadAsFarAsItIsCertain(String tier, String content) {
    assertOne(
        csv("หน่วยงาน,คะแนน,ระดับ\nก,89.30," + tier + "\n"),
        "\"scores\":{\"overall\":89.30}," + content);
  }

  @Test
  void aMarkOfNoTierIsNone() {
    assertOne(csv("หน่วยงาน,คะแนน,ระดับ\nก,89.30,-\n"), "\"scores\":{\"overall\":89.30}");
    assertThat(csv("หน่วยงาน,คะแนน,ระดับ\nก,-,–\n").err())
        .contains("แถวที่ 2: ก ไม่มีคะแนนและระดับ จึงไม่นำเข้าแถวนี้\n");
  }

  @Test
  void whoPassesIsAClaimAndNoTier() {
    String pass =
        "\"scores\":{\"overall\":89.30},\"claims\":[{\"passes\":true,\"quote\":\"ผ่าน\"}]";

    CommandRun run =
        csv("หน่วยงาน,คะแนน,ผลการประเมิน\nก,89.30,ผ่าน\nข,80,ไม่ผ่าน\nค,95.5,ผ่านเกณฑ์\n");
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(AGENCY + pass + "}"),
            second -> assertThat(second)
                .endsWith("\"claims\":[{\"passes\":false,\"quote\":\"ไม่ผ่าน\"}]}"),
            third -> assertThat(third)
                .endsWith("\"claims\":[{\"passes\":true,\"quote\":\"ผ่านเกณฑ์\"}]}"));
    assertOne(csv("หน่วยงาน,คะแนน,ผลการประเมิน ผ่าน/ไม่ผ่าน\nก,89.30,ผ่าน\n"), pass);
    assertOne(csv("หน่วยงาน,คะแนน,ผ่านเกณฑ์\nก,89.30,ผ่าน\n"), pass);
    assertThat(itaWithInput("หน่วยงาน,คะแนน,ระดับ\nก,89.30,ผ่าน\n", "import", "-", "--year=2564")
            .out())
        .endsWith("\"claims\":[{\"passes\":true,\"quote\":\"ผ่าน\"}]}\n");
  }

  @Test
  void aColumnOfPassedAloneIsNotUsedUnlessNamed() {
    String table = "หน่วยงาน,คะแนน,ผลการประเมิน\nก,89.30,ผ่าน\n";

    CommandRun run = csv(table);
    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("ผลการประเมิน (C)", "--column tier=C", "--column passes=C");
    assertThat(csv("หน่วยงาน,คะแนน,ผ่านเกณฑ์\nก,89.30,รอ\n").err())
        .contains("เซลล์ C2 (ผ่านเกณฑ์): ", "ผ่าน, ไม่ผ่าน");
    assertOne(csv(table, "--column=tier=C"), "\"scores\":{\"overall\":89.30},\"tier\":\"PASS\"");
    assertOne(
        csv(table, "--column=passes=C"),
        "\"scores\":{\"overall\":89.30},\"claims\":[{\"passes\":true,\"quote\":\"ผ่าน\"}]");
  }

  @Test
  void anUnknownTypeCostsNoRow() {
    CommandRun run = csv("หน่วยงาน,ประเภท,คะแนน\nก,ทต.,89.30\nก,อบต.,70\nค,อื่น,80\nง,-,81\n");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"ก\",\"type\":\"SUBDISTRICT_MUNICIPALITY\"}"),
            second -> assertThat(second)
                .contains("\"ก\",\"type\":\"SUBDISTRICT_ADMINISTRATIVE_ORGANIZATION\"}"),
            third -> assertThat(third).contains("{\"name\":\"ค\"},\"scores\":{\"overall\":80.00}"),
            fourth -> assertThat(fourth).contains("{\"name\":\"ง\"}"));
    assertThat(run.err()).contains("เซลล์ B4 (ประเภท): “อื่น” ", " จึงเว้นว่างไว้\n");
  }

  @Test
  void headingsOfTwoLinesMayBeRepeatedInTheSameOrder() {
    String head = "หน่วยงาน,ผลคะแนน ITA,\n,2567,2568\n";

    assertThat(csv(head + "ก,70,80\n" + head + "ข,71,81\n").out().lines()).hasSize(2);
    assertThat(csv(head + "ก,70,80\n" + head.replace("2567,2568", "2568,2567") + "ข,81,71\n")
            .err())
        .contains("แถวที่ 5: หัวตารางปรากฏซ้ำ");
    assertThat(csv("หน่วยงาน,IIT,คะแนนรวม\nก,70,80\nชื่อหน่วยงาน,คะแนนรวม,IIT\nข,81,71\n")
            .err())
        .contains("แถวที่ 3: หัวตารางปรากฏซ้ำ");
  }

  @Test
  void aColumnOfScoresThatIsNotUsedIsNamedWithTheWayToUseIt() {
    String table = "ที่,หน่วยงาน,ผลสรุป,เพิ่มขึ้น,ระดับ\n55,ก,89.30,1.20,ผ่านดี\n";

    assertThat(csv(table).err())
        .contains("คอลัมน์ที่ไม่ใช้: ที่, ผลสรุป, เพิ่มขึ้น\n", "เช่น --column overall=C\n");
    assertOne(csv(table, "--column=overall=C"), "\"scores\":{\"overall\":89.30},\"tier\":\"GOOD\"");
    assertThat(csv("หน่วยงาน,การเปิดเผยข้อมูล (OIT),คะแนนรวม\nก,85,89.30\n").err())
        .contains("เช่น --column OIT=B\n");
    assertThat(csv("หน่วยงาน,คะแนนรวม,ผลสรุป\nก,85,89.30\n").err()).doesNotContain("--column");
  }

  @Test
  void aColumnWithoutHeadingIsNamed() {
    CommandRun run = csv("หน่วยงาน,คะแนน,\nก,89.30,ดู\n");

    assertOne(run, "\"scores\":{\"overall\":89.30}");
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: (C)\n");
  }

  @Test
  void aHeadingOverTwoColumnsOfScoresIsRefused() {
    String table = "หน่วยงาน,EIT,,OIT\nก,99.25,87.94,85.75\n";

    assertThat(csv(table).out()).isEmpty();
    assertThat(csv(table).err()).contains("EIT คือ B และ C", "--column EIT=B");
    assertOne(
        csv(table, "--column=EIT.1=B", "--column=EIT.2=C"),
        "\"scores\":{\"instruments\":{\"EIT.1\":99.25,\"EIT.2\":87.94,\"OIT\":85.75}}");
    assertThat(csv("หน่วยงาน,IIT,\n,2567*,2568*\nก,79,89\n").err()).contains("IIT คือ B และ C");
  }
}
