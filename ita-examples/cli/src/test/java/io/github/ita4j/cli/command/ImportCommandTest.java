package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.office.Workbook;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class ImportCommandTest {

  private static final String ROW = "เทศบาลตำบลก,ขอนแก่น,89.3,89.73,88,90,ผ่านดี\n";
  private static final String HEAD = "หน่วยงาน,จังหวัด,คะแนนภาพรวม,IIT,EIT,OIT,ระดับ\n";

  @TempDir
  private Path folder;

  private static CommandRun csv(String table, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "import";
    args[1] = "-";
    args[2] = "--year=2566";
    System.arraycopy(options, 0, args, 3, options.length);
    return itaWithInput(table, args);
  }

  private CommandRun excel(String rows, String merged, String... options) throws IOException {
    Path file = folder.resolve("table.xlsx");
    Files.deleteIfExists(file);
    Files.write(
        file,
        new Workbook("ผล", "")
            .with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merged
                    + "</mergeCells></worksheet>")
            .bytes());
    String[] args = new String[options.length + 3];
    args[0] = "import";
    args[1] = file.toString();
    args[2] = "--year=2566";
    System.arraycopy(options, 0, args, 3, options.length);
    return ita(args);
  }

  @Test
  void eachRowBecomesADocument() {
    CommandRun run = csv(
        "ลำดับ," + HEAD + "1," + ROW + "2,เทศบาลตำบลข,จ.ขอนแก่น,๙๐.๕๐,91 คะแนน,\"92,5\",-,A+\n");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo("{\"schema\":\"ita/assessment/1\",\"fiscalYear\":2566,\"agency\":{\"name\":"
            + "\"เทศบาลตำบลก\",\"province\":\"ขอนแก่น\"},\"scores\":{\"overall\":89.30,"
            + "\"instruments\":{\"IIT\":89.73,\"EIT\":88.00,\"OIT\":90.00}},\"tier\":\"GOOD\"}\n"
            + "{\"schema\":\"ita/assessment/1\",\"fiscalYear\":2566,\"agency\":{\"name\":"
            + "\"เทศบาลตำบลข\",\"province\":\"ขอนแก่น\"},\"scores\":{\"overall\":90.50,"
            + "\"instruments\":{\"IIT\":91.00,\"EIT\":92.50}},\"printedTier\":\"A+\"}\n");
    assertThat(run.err()).contains("คอลัมน์ที่ไม่ใช้: ลำดับ", "นำเข้า 2 หน่วยงาน");
    assertThat(itaWithInput(run.out(), "batch", "-").code()).isZero();
  }

  @Test
  void outputAndMessagesAreTheSameWithAnyNumberOfThreads() throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    for (int row = 0; row < 500; row++) {
      String name = row % 50 == 7 ? "เทศบาลตำบล1" : "เทศบาลตำบล" + row;
      String score = row % 30 == 5 ? "ร้อย" : "9" + row % 10;
      table
          .append(row % 90 == 3 ? "เฉลี่ย" : name)
          .append(",ขอนแก่น,")
          .append(score)
          .append(",,,,\n");
    }

    CommandRun one = csv(table.toString(), "--threads=1");

    assertThat(one.out().lines().count()).isBetween(400L, 490L);
    assertThat(one.err().lines().count()).isGreaterThan(20);
    for (String threads : List.of("--threads=2", "--threads=7")) {
      assertThat(csv(table.toString(), threads)).isEqualTo(one);
      Path file = folder.resolve("out" + threads + ".ndjson");
      csv(table.toString(), threads, "-o", file.toString());
      assertThat(file).hasContent(one.out());
    }
    assertThat(csv(table.toString())).isEqualTo(one);
    CommandRun refused = csv(HEAD + ROW, "--threads=0");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).isEqualTo("ita: --threads 0: ต้องเป็น 1 ถึง 64\n");
  }

  @Test
  void aRowThatCannotBeReadIsNamedAndCostsNoOther() {
    CommandRun run = csv(HEAD
        + "เทศบาลตำบลข,,ก,91,92,89,\n"
        + ",ขอนแก่น,80,,,,\n"
        + "เทศบาลตำบลค,,,,,,\n"
        + ROW
        + "เทศบาลตำบลก,จังหวัดขอนแก่น,80,,,,\n"
        + "รวมทั้งหมด,,85,,,,\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines()).singleElement().asString().contains("เทศบาลตำบลก");
    assertThat(run.err().lines())
        .containsExactly(
            "แถวที่ 7 (รวมทั้งหมด) เป็นแถวสรุปหรือหมายเหตุ จึงไม่นำเข้า",
            "ita: -: แถวที่ 2: เซลล์ C2 (คะแนนภาพรวม): “ก” ไม่ใช่คะแนน ให้พิมพ์ตัวเลข 0 ถึง 100"
                + " เช่น 89.73 หากไม่มีคะแนนให้เว้นว่างไว้ จึงไม่นำเข้าแถวนี้",
            "ita: -: แถวที่ 3: ไม่มีชื่อหน่วยงาน จึงไม่นำเข้าแถวนี้",
            "ita: -: แถวที่ 4: เทศบาลตำบลค ไม่มีคะแนนและระดับ จึงไม่นำเข้าแถวนี้",
            "ita: -: แถวที่ 6: เทศบาลตำบลก มีอยู่แล้วในแถวที่ 5 จึงไม่นำเข้าแถวนี้",
            "นำเข้า 1 หน่วยงาน ไม่ได้นำเข้า 4 แถว");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agency | overall | overall",
        "ชื่อหน่วยงาน | คะแนนภาพรวม ปี 2566 | overall",
        "Name | ITA Score | overall",
        "หน่วยงานภาครัฐ | คะแนนรวม (100 คะแนน) | overall",
        "หน่วยงาน | แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน | IIT",
        "หน่วยงาน | แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) | OIT",
        "หน่วยงาน | คะแนน EIT เฉลี่ย | EIT",
        "หน่วยงาน | EIT ส่วนที่ 1 | EIT.1",
        "หน่วยงาน | ตัวชี้วัดที่ ๔ | 4",
        "หน่วยงาน | การใช้ทรัพย์สินของราชการ | 4",
        "หน่วยงาน | Use of state property | 4",
        "หน่วยงาน | O8 | O8",
      })
  void columnsAreFoundByTheirThaiOrEnglishHeadings(String name, String heading, String element) {
    CommandRun run = csv(name + "," + heading + "\nก,85\n");

    assertThat(run.err()).contains("นำเข้า 1 หน่วยงาน");
    assertThat(run.out()).contains("\"" + element + "\":85.00");
  }

  @Test
  void columnsMayBeNamedAndLeftOut() {
    CommandRun run = csv(
        "x,y,IIT,z\nก,85,90,ผ่านดี\n",
        "--column=agency=A",
        "--column=ภาพรวม=b",
        "--column=tier=D",
        "--column=IIT=-");

    assertThat(run.out()).contains("{\"overall\":85.00}", "\"tier\":\"GOOD\"");
    assertThat(
            csv("ก,85\nข,86\n", "--column=agency=A", "--column=overall=B").out().lines())
        .hasSize(2);
    assertThat(csv(HEAD + ROW, "--column=overall").code()).isEqualTo(2);
    assertThat(csv(HEAD + ROW, "--column=overall=7").err()).contains("overall=G");
    assertThat(csv(HEAD + ROW, "--column=x9=B").err()).contains("“x9”");
  }

  @Test
  void twoColumnsForOneElementAreRefused() {
    CommandRun run = csv("หน่วยงาน,IIT,คะแนน IIT\nก,80,81\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("สองคอลัมน์สำหรับ IIT คือ B และ C", "--column IIT=B");
    assertThat(csv("หน่วยงาน,IIT,คะแนน IIT\nก,80,81\n", "--column=IIT=C").out())
        .contains("\"IIT\":81.00");
  }

  @Test
  void weightedPointsAreRefusedWithWhatToDo() {
    String table = "หน่วยงาน,คะแนนรวม,IIT,EIT,OIT\nก,85.04,25.04,27.00,33.00\n";

    CommandRun run = csv(table);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("คอลัมน์ IIT (C) เป็นคะแนนถ่วงน้ำหนัก (เต็ม 30)", "× 100 ÷ 30", "--column IIT=-");
    assertThat(csv(table, "--column=IIT=-", "--column=EIT=-", "--column=OIT=-").out())
        .contains("{\"overall\":85.04}");
  }

  @Test
  void weightedPointsAreToldFromTheirHeadingsOrFromManyRows() {
    assertThat(csv("หน่วยงาน,IIT (30),EIT (30),OIT (40)\nก,25.04,27,33\n").err())
        .contains("ถ่วงน้ำหนัก");
    assertThat(
            csv("หน่วยงาน,IIT,EIT,OIT\nก,25.04,27,33\nข,25,26,34\nค,20,20,31\n").err())
        .contains("ถ่วงน้ำหนัก");
  }

  @Test
  void pointsOfAHundredAreNotTakenForWeightedOnes() {
    assertThat(csv("หน่วยงาน,คะแนนรวม,IIT (30%),EIT (30%),OIT (40%)\nก,82.5,80,81,85.5\n")
            .code())
        .isZero();
    assertThat(csv("หน่วยงาน,คะแนนรวม,IIT,EIT,OIT\nก,0,0,0,0\n").code()).isZero();
    assertThat(csv("หน่วยงาน,IIT,EIT,OIT\nก,25.04,27,33\n").code()).isZero();
  }

  @Test
  void sharesAreRefused() {
    assertThat(csv("หน่วยงาน,คะแนนรวม\nก,0.89\nข,0.9\nค,0.75\n").err())
        .contains("เป็นสัดส่วนของ 1", "--column overall=-");
  }

  @Test
  void aHeadingOfTwoLinesAndMergedProvincesAreRead() throws IOException {
    String rows = "<row r=\"1\">" + Workbook.text("A1", "ผลการประเมิน ITA จังหวัดขอนแก่น")
        + "</row><row r=\"3\">" + Workbook.text("A3", "จังหวัด") + Workbook.text("B3", "หน่วยงาน")
        + Workbook.text("C3", "คะแนน") + Workbook.text("F3", "ระดับ") + "</row><row r=\"4\">"
        + Workbook.text("C4", "ภาพรวม") + Workbook.text("D4", "IIT") + Workbook.text("E4", "OIT")
        + "</row><row r=\"5\">" + Workbook.text("A5", "ขอนแก่น") + Workbook.text("B5", "อบต.ก")
        + Workbook.number("C5", "89.300000000000004") + Workbook.number("D5", "90")
        + "<c r=\"E5\" s=\"1\"><v>0.8973</v></c></row><row r=\"6\">" + Workbook.text("B6", "อบต.ข")
        + Workbook.number("C6", "85") + Workbook.text("F6", "ผ่าน") + "</row><row r=\"7\">"
        + Workbook.text("B7", "หน่วยงาน") + "</row>";

    CommandRun run = excel(rows, "<mergeCell ref=\"A5:A6\"/><mergeCell ref=\"C3:E3\"/>");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            first -> assertThat(first)
                .contains(
                    "\"province\":\"ขอนแก่น\"",
                    "{\"overall\":89.30,\"instruments\":" + "{\"IIT\":90.00,\"OIT\":89.73}}"),
            second -> assertThat(second)
                .contains("\"province\":\"ขอนแก่น\"", "{\"overall\":85.00}", "\"tier\":\"PASS\""));
  }

  @Test
  void theFileIsWrittenWholeOrNotAtAll() throws IOException {
    Path out = folder.resolve("scores.ndjson");
    Files.writeString(folder.resolve("table.csv"), "\uFEFF" + HEAD + ROW);
    String table = folder.resolve("table.csv").toString();

    assertThat(ita("import", table, "--year=2566", "-o", out.toString()).code()).isZero();
    assertThat(out).content().contains("\"overall\":89.30").endsWith("}\n");
    assertThat(ita("import", table, "--year=2566", "-o", out.toString()).err())
        .contains("มีไฟล์นี้อยู่แล้ว");
    assertThat(
            ita("import", table, "--year=2566", "-o", folder.resolve("x.xlsx").toString())
                .err())
        .contains(".ndjson");
    assertThat(ita("import", table).err()).contains("--year");
  }

  @Test
  void aFileThatCannotBeReadIsRefusedInTheLanguageOfTheUser() {
    String missing = folder.resolve("missing.csv").toString();

    assertThat(ita("import", missing, "--year=2566").err())
        .isEqualTo("ita: " + missing + ": ไม่พบไฟล์นี้ ให้ตรวจชื่อและโฟลเดอร์\n");
    assertThat(ita("import", folder.toString(), "--year=2566", "--lang=en").err())
        .isEqualTo("ita: " + folder + ": is a folder: name a file in it\n");
  }

  @Test
  void aTableInWindows874IsRefusedWithWhatToDo() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, (HEAD + ROW).getBytes(Charset.forName("x-windows-874")));

    assertThat(ita("import", file.toString(), "--year=2566").err()).contains("CSV UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAreRead(String separator) {
    assertThat(csv((HEAD + ROW).replace(",", separator)).out()).contains("\"overall\":89.30");
  }

  @Test
  void whatIsNoTableOfResultsIsRefused() {
    assertThat(csv("ก,ข\n1,2\n").err()).contains("--column agency=B");
    assertThat(csv("").err()).contains("ไม่พบหัวตาราง");
    assertThat(csv(HEAD).err()).contains("ไม่มีแถวใดนำเข้าได้");
    assertThat(csv(HEAD + "\"").code()).isEqualTo(2);
  }

  @Test
  void longNamesAreCutInMessages() throws IOException {
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Workbook workbook = new Workbook("", "").without("xl/worksheets/sheet1.xml");
    for (int i = 0; i < 30; i++) {
      names.append("<sheet name=\"" + i + "-" + "S".repeat(200) + "\" r:id=\"s" + i + "\"/>");
      relations.append(
          "<Relationship Id=\"s" + i + "\" Type=\"/worksheet\" Target=\"" + i + "\"/>");
      workbook.with(
          "xl/" + i,
          "<worksheet><sheetData><row r=\"1\">" + Workbook.text("A1", "หน่วยงาน")
              + Workbook.text("B1", "IIT") + "</row><row r=\"2\" hidden=\"1\">"
              + Workbook.text("A2", "อบต.ก") + Workbook.number("B2", "85")
              + "</row></sheetData></worksheet>");
    }
    Path file = folder.resolve("sheets.xlsx");
    Files.write(
        file,
        workbook
            .with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>")
            .with("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
            .bytes());

    assertThat(ita("import", file.toString(), "--year=2566").err().lines())
        .singleElement()
        .asString()
        .contains("ให้ระบุด้วย --sheet แผ่นเดียว: 0-SSS")
        .contains("และอีก 10 รายการ")
        .hasSizeLessThan(1_700);
    String one = "7-" + "S".repeat(200);
    assertThat(ita("import", file.toString(), "--year=2566", "--sheet", one).err())
        .startsWith(
            "แผ่นงาน “" + one.substring(0, 60) + "…” มีแถวที่ซ่อนอยู่ 1 แถว ซึ่งอ่านด้วย\n");
    assertThat(ita("import", file.toString(), "--year=2566", "--sheet", "x".repeat(500))
            .err())
        .contains("ไม่มีแผ่นงาน “" + "x".repeat(60) + "…”")
        .hasSizeLessThan(1_700);
    assertThat(csv("หน่วยงาน,IIT," + "x".repeat(90) + ",y".repeat(100) + "\nก,85\n")
            .err())
        .contains("คอลัมน์ที่ไม่ใช้: " + "x".repeat(60) + "…, y, y", "y และอีก 81 รายการ");
  }

  @Test
  void whatIsHiddenOfTheTableIsSaid() throws IOException {
    String row =
        "<row r=\"%d\">" + Workbook.text("A%1$d", "%s") + Workbook.text("B%1$d", "%s") + "</row>";
    Path file = folder.resolve("hidden.xlsx");
    Files.write(
        file,
        new Workbook("ผล", "")
            .with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"ผล\" state=\"hidden\""
                    + " r:id=\"s\"/></sheets></workbook>")
            .with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                    + String.format(Locale.ROOT, row, 1, "หน่วยงาน", "IIT")
                    + String.format(Locale.ROOT, row, 2, "อบต.ก", "85")
                    + "</sheetData></worksheet>")
            .bytes());

    assertThat(ita("import", file.toString(), "--year=2566").err().lines())
        .containsExactly(
            "แผ่นงาน “ผล” ซ่อนอยู่ แต่อ่านด้วย",
            "แผ่นงาน “ผล” มีคอลัมน์ที่ซ่อนอยู่ (B) ซึ่งอ่านด้วย",
            "นำเข้า 1 หน่วยงาน ไม่ได้นำเข้า 0 แถว");
  }

  @Test
  void headingsThatComeAgainInAnotherOrderAreRefused() {
    String head = "หน่วยงาน,IIT,EIT,OIT\n";

    CommandRun same = csv(head + "ก,80,90,100\n" + head + "ข,81,91,99\n");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out().lines()).hasSize(2);
    CommandRun other = csv(head + "ก,80,90,100\n" + "หน่วยงาน,OIT,IIT,EIT\n" + "ข,99,81,91\n");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.out()).isEmpty();
    assertThat(other.err()).contains("แถวที่ 3: หัวตารางปรากฏซ้ำ");
  }

  @Test
  void hostileTablesAreRefused() {
    assertThat(csv(HEAD + "ก,".repeat(600) + "\n").err()).contains("500 คอลัมน์");
    assertThat(csv(HEAD + "ก".repeat(2_000_000) + ",,85,,,,\n").code()).isEqualTo(2);
    assertThat(csv("หน่วยงาน,ภาพรวม\n" + "ก,85\n".repeat(50_001)).err()).contains("50000 แถว");
    assertThat(csv(HEAD + "\u202Eก,,101,,,,\n").err()).doesNotContain("\u202E");
  }
}
