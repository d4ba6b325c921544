package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed into a form is read, or named. */
class UnreadPartsTest {

  private static final String SCORES = "คะแนน";
  private static final String ADVICE = "ข้อเสนอแนะของผู้ประเมิน";
  private static final String PLAN = "ข้อมูลแผน";
  private static final String MEASURES = "มาตรการ";
  private static final String DETAILS = "องค์ประกอบ OIT";
  private static final String PROGRESS = "ผลการดำเนินการ";
  private static final String TIER = "ระดับตามประกาศผลการประเมิน";
  private static final String RULES = "ชุดหลักเกณฑ์ของรหัสในแผน (ไม่ต้องแก้ไข)";

  private static final String SHOWN = "” เพราะเซลล์นี้ใช้แสดงเท่านั้น";
  private static final String ALONE = "” เพราะแถวนี้ไม่ได้กรอกช่องอื่น";
  private static final String OUTSIDE = "” เพราะอยู่นอกช่องของแบบกรอก";

  private static FormReader.Result read(FilledForm form) {
    return new FormReader(Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
        .read(form.bytes());
  }

  private static FormReader.Result inEnglish(FilledForm form) {
    return new FormReader(Frameworks.bundled(), new Messages(Language.EN, Digits.ARABIC))
        .read(form.bytes());
  }

  private static Form form(FilledForm filled) {
    FormReader.Result read = read(filled);
    assertThat(read.problems()).isEmpty();
    return read.form().orElseThrow();
  }

  private static ActionPlan plan(FilledForm filled) {
    return form(filled).plan().orElseThrow();
  }

  private static FilledForm of(int year) {
    return FilledForm.of(year, "เทศบาลตำบลกุดกว้าง");
  }

  private static FilledForm kutkwang() {
    return of(2568).score("OIT", 85.75).put(MEASURES, "1", 1, "จัดทำคู่มือ");
  }

  private static FilledForm rename(FilledForm form, String sheet, String name) {
    return form.edit(workbook -> workbook.setSheetName(workbook.getSheetIndex(sheet), name));
  }

  private static FilledForm note(FilledForm form, String name, String text) {
    return form.edit(
        workbook -> workbook.createSheet(name).createRow(4).createCell(2).setCellValue(text));
  }

  private static FilledForm remove(FilledForm form, String sheet) {
    return form.edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
  }

  @ParameterizedTest
  @CsvSource({
    "มาตรการ, มาตรการ ปี 2569",
    "ข้อเสนอแนะของผู้ประเมิน, ข้อเสนอแนะ",
    "ผลการดำเนินการ, ผลการดำเนินการ 12 เดือน",
    "ข้อมูลแผน, ข้อมูลแผน 2569",
    "องค์ประกอบ OIT, องค์ประกอบ",
    "คะแนน, ผลคะแนน",
  })
  void aRenamedSheetIsRefusedWithItsName(String sheet, String name) {
    FormReader.Result read = read(rename(kutkwang(), sheet, name));

    assertThat(read.form()).isEmpty();
    assertThat(read.problems())
        .contains("แผ่นงาน “" + name + "” มีหัวตารางของแผ่นงาน “" + sheet
            + "” ซึ่งไม่มีในไฟล์นี้ ให้เปลี่ยนชื่อแผ่นงานเป็น “" + sheet + "”")
        .noneSatisfy(problem -> assertThat(problem).contains("ไม่ใช่แบบกรอก"));
  }

  @Test
  void anUnknownSheetInPlaceOfOneThatIsMissingIsRefused() {
    FilledForm filled = note(remove(kutkwang(), PLAN), "งาน", "O8 คู่มือ");

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “งาน” ไม่ใช่แผ่นงานของแบบกรอก และแบบกรอกขาดแผ่นงาน “ข้อมูลแผน”"
            + " หากเป็นแผ่นงานนั้นให้เปลี่ยนชื่อกลับ หากไม่ใช่ให้ย้ายไปไฟล์อื่น");
  }

  @Test
  void aSheetThatTheGuideLetsPeopleDeleteIsNotLookedForUnderAnotherName() {
    FilledForm filled = note(remove(kutkwang(), DETAILS), "งาน", "O8 คู่มือ");

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly("แผ่นงาน “งาน” ไม่ใช่แผ่นงานของแบบกรอก จึงไม่ได้อ่าน");
  }

  @Test
  void aSheetThatIsMissingIsEmpty() {
    FormReader.Result read = read(remove(kutkwang(), DETAILS)
        .edit(workbook ->
            workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue(" ")));

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void aFurtherSheetIsSaidNotToBeRead() {
    FilledForm filled = note(kutkwang(), "บันทึก", "ตรวจแล้ว").edit(workbook -> {
      workbook.cloneSheet(workbook.getSheetIndex(SCORES), "คะแนน (2)");
      FilledForm.cell(workbook.getSheet("คะแนน (2)"), "OIT", 2).setCellValue(10);
      workbook.setSheetVisibility(workbook.getSheetIndex("คะแนน (2)"), SheetVisibility.HIDDEN);
    });

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “บันทึก” ไม่ใช่แผ่นงานของแบบกรอก จึงไม่ได้อ่าน",
            "แผ่นงาน “คะแนน (2)” ไม่ใช่แผ่นงานของแบบกรอก จึงไม่ได้อ่าน");
  }

  @Test
  void aFurtherSheetThatIsTooWideDoesNotRefuseTheForm() {
    FilledForm filled = kutkwang()
        .edit(workbook ->
            workbook.createSheet("ตาราง").createRow(0).createCell(300).setCellValue("กว้าง"));

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly("แผ่นงาน “ตาราง” ไม่ใช่แผ่นงานของแบบกรอก จึงไม่ได้อ่าน");
  }

  @Test
  void aValueInTheWrongColumnIsNamed() {
    FilledForm filled = kutkwang().put(SCORES, TIER, 2, "ผ่านดีเยี่ยม");

    assertThat(form(filled).scorecard().tier()).isEmpty();
    assertThat(read(filled).notes())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ C7: ไม่ได้อ่าน “ผ่านดีเยี่ยม” ค่าของ “" + TIER
            + "” ให้พิมพ์ในเซลล์ B7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"จังหวัด:", "จังหวัด :", " จังหวัด："})
  void aLabelMayEndWithAColon(String label) {
    FilledForm filled =
        kutkwang().put(SCORES, "จังหวัด", 1, "ขอนแก่น").put(SCORES, "จังหวัด", 0, label);

    assertThat(form(filled).scorecard().agency().province()).contains("ขอนแก่น");
    assertThat(read(filled).notes()).isEmpty();
  }

  @Test
  void aLabelInOtherWordsIsRefused() {
    FilledForm filled =
        kutkwang().put(SCORES, TIER, 1, "ผ่านดี").put(SCORES, TIER, 0, "ระดับที่ประกาศ");

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ A7: แบบกรอกไม่มีช่อง “ระดับที่ประกาศ”"
            + " ให้แก้ชื่อช่องตามแบบกรอก ซึ่งยังขาด “" + TIER
            + "” หากเป็นบันทึกให้ย้ายไปแผ่นงานอื่น");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ต้องปรับปรุง", ": ต้องปรับปรุง"})
  void aValueBehindItsLabelIsRefused(String value) {
    FilledForm filled = kutkwang().put(SCORES, TIER, 0, TIER + value);

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ A7: เซลล์นี้ให้มีเฉพาะชื่อช่อง “" + TIER
            + "” ส่วนค่าให้พิมพ์ในเซลล์ B7 ขณะนี้มี “" + TIER + value + "”");
    assertThat(inEnglish(filled).problems())
        .containsExactly("sheet “คะแนน”, cell A7: this cell should hold the label “" + TIER
            + "” alone, and the value belongs into cell B7; it holds “" + TIER + value + "”");
  }

  @Test
  void aTextAboveATableIsNamed() {
    FilledForm filled = kutkwang().edit(workbook -> {
      workbook.getSheet(SCORES).createRow(16).createCell(0).setCellValue("หมายเหตุ ตรวจแล้ว");
      XSSFSheet measures = workbook.getSheet(MEASURES);
      measures.shiftRows(2, measures.getLastRowNum(), 1);
      measures.createRow(2).createCell(0).setCellValue("ร่าง 2");
    });

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ A17: ไม่ได้อ่าน “หมายเหตุ ตรวจแล้ว” เพราะอยู่นอกช่องของแบบกรอก",
            "แผ่นงาน “มาตรการ” เซลล์ A3: ไม่ได้อ่าน “ร่าง 2” เพราะอยู่นอกช่องของแบบกรอก");
  }

  @Test
  void theLinesOfAFormOfAssumedRulesArePassedOver() {
    Framework assumed =
        Frameworks.bundled().find(FrameworkId.parse("assumed-2570r1")).orElseThrow();
    byte[] form = new FormWriter(Frameworks.bundled())
        .empty(assumed, true, Optional.of(Agency.ofName("เทศบาลตำบลกุดกว้าง")));

    assertThat(new FormReader(Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
            .read(form)
            .notes())
        .isEmpty();
  }

  @Test
  void aFurtherLabelAndAFurtherTextAreNamed() {
    FilledForm filled = kutkwang().edit(workbook -> {
      XSSFSheet scores = workbook.getSheet(SCORES);
      int blank = FilledForm.cell(scores, "รหัส", 0).getRowIndex() - 1;
      Row row = scores.createRow(blank);
      row.createCell(0).setCellValue("ผู้กรอก");
      row.createCell(1).setCellValue("งานแผน");
      workbook.getSheet(MEASURES).getRow(0).createCell(3).setCellValue("ร่าง 2");
    });

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ B17: ไม่ได้อ่าน “งานแผน” เพราะแบบกรอกไม่มีช่อง “ผู้กรอก”",
            "แผ่นงาน “มาตรการ” เซลล์ D1: ไม่ได้อ่าน “ร่าง 2” เพราะอยู่นอกช่องของแบบกรอก");
  }

  @Test
  void aColumnWithoutAHeadingIsNamedOnce() {
    FilledForm filled = kutkwang()
        .put(MEASURES, "1", 16, "กองคลัง")
        .put(MEASURES, "2", 1, "อบรม")
        .put(MEASURES, "2", 16, "สำนักปลัด");

    assertThat(plan(filled).measures()).hasSize(2);
    assertThat(read(filled).notes())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ Q4: ไม่ได้อ่าน “กองคลัง” และเซลล์ใต้ลงไป"
            + " เพราะคอลัมน์นี้ไม่มีหัวตารางของแบบกรอก");
  }

  @Test
  void labelsAndHeadingsAreFoundWhereTheyStand() {
    FilledForm filled = kutkwang()
        .put(SCORES, TIER, 1, "ผ่านดี")
        .put(PLAN, "ปีงบประมาณของแผน", 1, "2568")
        .edit(workbook -> {
          for (String sheet : List.of(SCORES, PLAN, MEASURES)) {
            XSSFSheet cells = workbook.getSheet(sheet);
            cells.shiftColumns(0, 16, 1);
          }
        });

    Form form = form(filled);

    Scorecard scorecard = form.scorecard();
    assertThat(scorecard.fiscalYear().buddhistEra()).isEqualTo(2568);
    assertThat(scorecard.agency().name()).isEqualTo("เทศบาลตำบลกุดกว้าง");
    assertThat(scorecard.tier()).contains(TierCode.parse("GOOD"));
    assertThat(scorecard.scores()).hasToString("{OIT=85.75}");
    assertThat(form.plan().orElseThrow().fiscalYear().buddhistEra()).isEqualTo(2568);
    assertThat(form.plan().orElseThrow().measures())
        .extracting(Measure::title)
        .containsExactly("จัดทำคู่มือ");
    assertThat(read(filled).notes()).isEmpty();
  }

  @Test
  void theColumnOfCodesMayBeMoved() {
    FilledForm filled = kutkwang().edit(workbook -> {
      XSSFSheet scores = workbook.getSheet(SCORES);
      int head = FilledForm.cell(scores, "รหัส", 0).getRowIndex();
      for (Row row : scores) {
        if (row.getRowNum() >= head) {
          String code = row.getCell(0).getStringCellValue();
          row.getCell(0).setCellValue(row.getCell(1).getStringCellValue());
          row.getCell(1).setCellValue(code);
        }
      }
    });

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
  }

  @Test
  void aFieldWithoutItsLabelIsSaidToLackIt() {
    FilledForm filled = kutkwang().edit(workbook -> {
      XSSFSheet scores = workbook.getSheet(SCORES);
      scores.removeRow(FilledForm.cell(scores, "ปีงบประมาณ", 0).getRow());
    });

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ A1: ไม่พบช่อง “ปีงบประมาณ”"
            + " ให้พิมพ์ชื่อช่องนี้กลับคืน แล้วพิมพ์ค่าในเซลล์ถัดไปทางขวา");
  }

  @Test
  void aFormWhoseTableIsNotFoundIsNotSaidToBeUntouched() {
    FilledForm filled = of(2568).score("OIT", 85.75).put(SCORES, "รหัส", 0, "โค้ด");

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ A1: ไม่พบหัวตารางที่ขึ้นต้นด้วย “รหัส”"
            + " ให้ใช้แบบกรอกจาก ita new แล้วคัดลอกข้อมูลไปใส่");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 3",
        "๓. | 3",
        "(3) | 3",
        "3) | 3",
        "ประเด็นที่ 3 | 3",
        "ข้อที่ ๓ | 3",
        "1, 3 | 1, 3",
        "1 และ 3 | 1, 3",
        "2. การให้บริการและระบบ E-Service | 2",
        "ประเด็นที่ ๒ การให้บริการและระบบ E-Service; 7 | 2, 7",
      })
  void anIssueIsItsNumberOrItsNumberWithItsTitle(String typed, String issues) {
    assertThat(plan(kutkwang().put(MEASURES, "1", 2, typed)).measures().get(0).issues())
        .hasToString("[" + issues + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2",
        "1.2",
        "1. 2. 3.",
        "1) 2)",
        "๑ ๒",
        "ประเด็นที่ 1 ประเด็นที่ 2",
        "1และ2",
        "1-3",
        "1/2",
        "2 มกราคม 2569",
        "2. การใช้งบประมาณ",
        "การให้บริการ",
        "1234567",
      })
  void severalIssuesAreNeverReadAsOne(String typed) {
    assertThat(read(kutkwang().put(MEASURES, "1", 2, typed)).problems())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ C4: “" + typed + "” ไม่ใช่ลำดับของประเด็น"
            + " ให้พิมพ์ตัวเลข โดยหลายประเด็นคั่นด้วยเครื่องหมาย , เช่น 1, 3");
  }

  @Test
  void aNumberWithDecimalsIsNoIssue() {
    assertThat(read(kutkwang().put(MEASURES, "1", 2, 1.2)).problems())
        .singleElement()
        .asString()
        .contains("เซลล์ C4: “1.2” ไม่ใช่ลำดับของประเด็น");
  }

  @Test
  void aRowOfAnIssueHasOneNumber() {
    FilledForm filled = kutkwang().put(PLAN, "1", 0, "1 2").put(PLAN, "2", 1, "");
    filled.put(PLAN, "2", 0, "2. ช่องทางใหม่").put(PLAN, "3", 1, "");

    assertThat(read(filled).problems())
        .containsExactly(
            "แผ่นงาน “ข้อมูลแผน” เซลล์ A16: “1 2” ไม่ใช่ลำดับของประเด็น"
                + " ให้พิมพ์ตัวเลขเดียว เช่น 1",
            "แผ่นงาน “ข้อมูลแผน” เซลล์ A17: “2. ช่องทางใหม่” ไม่ใช่ลำดับของประเด็น"
                + " ให้พิมพ์ตัวเลขเดียว เช่น 1");
  }

  @Test
  void anIssueOfAFormWithoutAnyIsRefused() {
    FilledForm filled = remove(kutkwang().put(MEASURES, "1", 2, "1"), PLAN);

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ C4: ไม่มีประเด็นที่ 1 เพราะยังไม่มีประเด็นใดใน"
            + "แผ่นงาน “ข้อมูลแผน” ให้เพิ่มในแผ่นงานนั้นหรือลบลำดับนี้");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O8 O9", "O8-O9", "O8/O9", "O8 ปี 2568", "OIT"})
  void whatIsNoListOfCodesIsRefusedWithTheCommaThatPartsThem(String typed) {
    String comma = "ไม่ใช่รหัสข้อคำถาม ให้พิมพ์เช่น O8, O9 โดยหลายรหัสคั่นด้วยเครื่องหมาย ,";

    assertThat(read(kutkwang().put(MEASURES, "1", 12, typed)).problems())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ M4: “" + typed + "” " + comma
            + " หากเป็นรหัสของปีอื่นที่มีหลักเกณฑ์ให้พิมพ์เช่น O8/2568");
    FilledForm advice = kutkwang().edit(workbook -> {
      Row row = workbook.getSheet(ADVICE).getRow(3);
      row.getCell(0).setCellValue("OIT");
      row.getCell(2).setCellValue("ควรเผยแพร่");
      row.getCell(3).setCellValue(typed);
    });
    assertThat(read(advice).problems())
        .containsExactly("แผ่นงาน “ข้อเสนอแนะของผู้ประเมิน” เซลล์ D4: “" + typed + "” " + comma);
  }

  @Test
  void whatIsNoListOfElementsIsRefusedWithTheCommaThatPartsThem() {
    assertThat(read(kutkwang().put(MEASURES, "1", 11, "O8 O9")).problems())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ L4: “O8 O9” ไม่ใช่รหัสของรายการใด"
            + " ให้พิมพ์เช่น ตัวชี้วัดที่ 4, O8 โดยหลายรายการคั่นด้วยเครื่องหมาย ,");
  }

  @Test
  void codesWithoutRulesAreOfTheResult() {
    FilledForm codes =
        kutkwang().put(MEASURES, "1", 11, "ตัวชี้วัดที่ 8").put(MEASURES, "1", 12, "O28");
    codes.put(PLAN, RULES, 1, "");
    List<Optional<ActionPlan>> plans =
        List.of(form(codes).plan(), form(remove(codes, PLAN)).plan());

    for (Optional<ActionPlan> plan : plans) {
      assertThat(plan.orElseThrow().fiscalYear().buddhistEra()).isEqualTo(2569);
      assertThat(plan.orElseThrow().framework()).hasToString("Optional[nacc-2568r1]");
      assertThat(plan.orElseThrow().measures().get(0).cites()).hasToString("[O28/2568]");
      assertThat(plan.orElseThrow().measures().get(0).answers()).hasToString("[8]");
    }
  }

  @Test
  void rulesThatAreNotOfTheResultAreNamed() {
    FilledForm changed =
        kutkwang().put(SCORES, "ปีงบประมาณ", 1, "2567").put(PLAN, "ปีงบประมาณของแผน", 1, "2568");

    assertThat(plan(changed).framework()).hasToString("Optional[nacc-2568r1]");
    assertThat(read(changed).notes())
        .containsExactly("แผ่นงาน “ข้อมูลแผน” เซลล์ B4: รหัสในแผนเป็นของปีงบประมาณ พ.ศ. 2568"
            + " แต่ผลการประเมินเป็นของปี 2567 หากรหัสเป็นของปีที่ประเมิน ให้ลบค่าในเซลล์นี้");

    changed.put(SCORES, "ปีงบประมาณ", 1, "2566").put(PLAN, "ปีงบประมาณของแผน", 1, "2567");
    assertThat(read(changed).problems())
        .containsExactly("แผ่นงาน “ข้อมูลแผน” เซลล์ B4: รหัสในแผนเป็นของปีงบประมาณ พ.ศ. 2568"
            + " ซึ่งหลังปีของแผน คือ 2567 หากรหัสเป็นของปีที่ประเมิน คือ 2566"
            + " ให้ลบค่าในเซลล์นี้");
  }

  @Test
  void rulesOfTheYearBeforeThePlanAreThoseOfItsResult() {
    // The result of the plan's own year stands in the form.
    FilledForm filled = of(2568).score("OIT", 85.75).put(PLAN, "ปีงบประมาณของแผน", 1, "2568");
    filled.put(PLAN, RULES, 1, "nacc-2567r1").put(MEASURES, "1", 1, "ก");

    assertThat(plan(filled).framework()).hasToString("Optional[nacc-2567r1]");
    assertThat(read(filled).notes()).isEmpty();
  }

  private static FilledForm at(FilledForm form, String sheet, String place, String text) {
    return form.edit(workbook -> {
      CellReference cell = new CellReference(place);
      Row row = CellUtil.getRow(cell.getRow(), workbook.getSheet(sheet));
      CellUtil.getCell(row, cell.getCol()).setCellValue(text);
    });
  }

  /** A form with two measures and an entry on the first one, as its office gets it. */
  private static FilledForm measures() {
    return kutkwang()
        .put(MEASURES, "2", 1, "อบรม")
        .put(PROGRESS, "1", 2, "ดำเนินการแล้ว")
        .put(PROGRESS, "1", 5, "ทำแล้ว");
  }

  @Test
  void aScoreInTheColumnOfNamesIsRefused() {
    for (Object score : List.of(89.73, "๘๙.๗๓")) {
      FilledForm filled = kutkwang().put(SCORES, "IIT", 1, score);
      String shown = score.toString();

      assertThat(read(filled).problems())
          .containsExactly(
              "แผ่นงาน “คะแนน” เซลล์ B21: “" + shown + "” อยู่ผิดช่อง ให้ย้ายคะแนนไปเซลล์ C21");
      assertThat(inEnglish(filled).problems())
          .containsExactly("sheet “คะแนน”, cell B21: “" + shown
              + "” is in the wrong column: move the score to cell C21");
    }
  }

  @Test
  void aTextOverWhatAFormShowsIsNamed() {
    FilledForm filled = measures()
        .put(SCORES, "ภาพรวมและแบบวัด", 1, "ดูประกาศ")
        .put(SCORES, "OIT", 1, "85.75")
        .put(SCORES, "O1", 1, "ตรวจแล้ว");
    filled.edit(workbook -> workbook.getSheet(PROGRESS).getRow(3).getCell(1).removeFormula());
    at(filled, PROGRESS, "B4", "หมายเหตุในคอลัมน์ผิด");

    assertThat(form(filled).scorecard().scores()).hasToString("{OIT=85.75}");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ B19: ไม่ได้อ่าน “ดูประกาศ" + SHOWN,
            "แผ่นงาน “คะแนน” เซลล์ B25: ไม่ได้อ่าน “85.75" + SHOWN,
            "แผ่นงาน “คะแนน” เซลล์ B71: ไม่ได้อ่าน “ตรวจแล้ว" + SHOWN,
            "แผ่นงาน “ผลการดำเนินการ” เซลล์ B4: ไม่ได้อ่าน “หมายเหตุในคอลัมน์ผิด" + SHOWN);
    assertThat(inEnglish(filled).notes().get(0))
        .isEqualTo("sheet “คะแนน”, cell B19: “ดูประกาศ” is not read,"
            + " since this cell only shows something");
  }

  @Test
  void whatAFormShowsItselfIsNotNamed() {
    FilledForm filled = measures().edit(workbook -> {
      workbook.getSheet(PROGRESS).getRow(3).getCell(1).setCellValue("ชื่อเดิม");
      // A program may keep the result alone.
      workbook.getSheet(PROGRESS).getRow(4).getCell(1).removeFormula();
      workbook.getSheet(PROGRESS).getRow(4).getCell(1).setCellValue("อบรม");
    });

    assertThat(form(filled).progress().orElseThrow().entries()).hasSize(1);
    assertThat(read(filled).notes()).isEmpty();
  }

  @Test
  void aRemarkBelowATableIsNamed() {
    FilledForm filled = measures();
    at(filled, SCORES, "A120", "ผู้กรอก นาย ก");
    at(filled, SCORES, "E121", "ตรวจแล้ว");
    at(filled, SCORES, "B122", "งานแผน");
    at(filled, PLAN, "A40", "หมายเหตุ");
    at(filled, MEASURES, "B40", "(ลงชื่อ)");
    at(filled, MEASURES, "E40", "ผู้จัดทำ");
    at(filled, MEASURES, "A42", "ผู้จัดทำ .....");
    at(filled, PROGRESS, "F60", "ผู้รายงาน นาย ข");
    filled.edit(workbook ->
        workbook.getSheet(MEASURES).addMergedRegion(CellRangeAddress.valueOf("A42:E43")));

    assertThat(plan(filled).measures()).extracting(Measure::id).containsExactly("1", "2");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ A120: ไม่ได้อ่าน “ผู้กรอก นาย ก" + OUTSIDE,
            "แผ่นงาน “คะแนน” เซลล์ E121: ไม่ได้อ่าน “ตรวจแล้ว" + OUTSIDE,
            "แผ่นงาน “คะแนน” เซลล์ B122: ไม่ได้อ่าน “งานแผน" + OUTSIDE,
            "แผ่นงาน “ข้อมูลแผน” เซลล์ A40: ไม่ได้อ่าน “หมายเหตุ" + OUTSIDE,
            "แผ่นงาน “มาตรการ” เซลล์ B40: ไม่ได้อ่าน “(ลงชื่อ)" + OUTSIDE,
            "แผ่นงาน “มาตรการ” เซลล์ E40: ไม่ได้อ่าน “ผู้จัดทำ" + OUTSIDE,
            "แผ่นงาน “มาตรการ” เซลล์ A42: ไม่ได้อ่าน “ผู้จัดทำ ....." + OUTSIDE,
            "แผ่นงาน “ผลการดำเนินการ” เซลล์ F60: ไม่ได้อ่าน “ผู้รายงาน นาย ข" + OUTSIDE);
  }

  @Test
  void aTextThatIsNoIdOfTheFormIsNamedInATable() {
    FilledForm filled = measures().put(MEASURES, "3", 0, "ร่าง").put(SCORES, "O3", 0, "รอผล");

    assertThat(plan(filled).measures()).hasSize(2);
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ A73: ไม่ได้อ่าน “รอผล" + ALONE,
            "แผ่นงาน “มาตรการ” เซลล์ A6: ไม่ได้อ่าน “ร่าง" + ALONE);
  }

  @Test
  void aDayThatIsANumberIsRefused() {
    String told = ": “46295” ไม่ใช่วันที่ ให้พิมพ์เช่น 20 กุมภาพันธ์ 2567";
    FilledForm filled = measures().put(MEASURES, "1", 5, "46295").put(MEASURES, "1", 10, 46295);

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “มาตรการ” เซลล์ F4" + told, "แผ่นงาน “มาตรการ” เซลล์ K4" + told);
  }

  @Test
  void aRowWithoutItsIdIsRefusedAtTheCellThatWasTyped() {
    FilledForm filled = measures();
    at(filled, SCORES, "C120", "85.75");
    at(filled, MEASURES, "B40", "จัดทำคู่มือ");
    at(filled, MEASURES, "D40", "ประชุม");
    at(filled, MEASURES, "E40", "สำนักปลัด");
    at(filled, PROGRESS, "A5", "");
    at(filled, PROGRESS, "F5", "ทำแล้ว");

    assertThat(read(filled).problems())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ C120: แถวนี้ยังไม่มี “รหัส” ให้กรอกในเซลล์ A120",
            "แผ่นงาน “มาตรการ” เซลล์ B40: แถวนี้ยังไม่มี “รหัสมาตรการ” ให้กรอกในเซลล์ A40",
            "แผ่นงาน “ผลการดำเนินการ” เซลล์ F5: แถวนี้ยังไม่มี “รหัสมาตรการ” ให้กรอกในเซลล์ A5");
    assertThat(inEnglish(filled).problems().get(0))
        .isEqualTo("sheet “คะแนน”, cell C120: the row has no “รหัส”: fill it in in cell A120");
  }

  @Test
  void aTextInTheRowOfAHeadingIsRefusedAtItsCell() {
    FilledForm filled = kutkwang().put(SCORES, "ภาพรวมและแบบวัด", 2, "ดูประกาศ");

    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ C19: แถวนี้เป็นหัวข้อ “ภาพรวมและแบบวัด”"
            + " จึงไม่ใช้กรอกคะแนนหรือถ้อยคำ");
    assertThat(inEnglish(filled).problems())
        .containsExactly("sheet “คะแนน”, cell C19: the row is the heading “ภาพรวมและแบบวัด”,"
            + " which has no score or wording");
  }
}
