package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.office.Workbook;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

  private static final String SCORES = "คะแนน";
  private static final String MEASURES = "มาตรการ";
  private static final String PROGRESS = "ผลการดำเนินการ";

  private static FormReader.Result read(FilledForm form) {
    return read(form.bytes());
  }

  private static FormReader.Result read(byte[] form) {
    return new FormReader(Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
        .read(form);
  }

  private static Form form(FilledForm filled) {
    FormReader.Result read = read(filled);
    assertThat(read.problems()).isEmpty();
    return read.form().orElseThrow();
  }

  private static FilledForm kutkwang() {
    return FilledForm.of(2568, "เทศบาลตำบลกุดกว้าง");
  }

  private static void format(XSSFWorkbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void whatAnOfficeTypesIsForgiven() {
    FilledForm filled = kutkwang()
        .put(SCORES, "จังหวัด", 1, "จ.ขอนแก่น")
        .put(SCORES, "ประเภทหน่วยงาน", 1, "เทศบาลตำบล")
        .put(SCORES, "ระดับตามประกาศผลการประเมิน", 1, "ระดับผ่านดี")
        .put(SCORES, "จำนวนผู้ตอบแบบวัด EIT (คน)", 1, "๑,๒๓๔ คน")
        .score("ภาพรวม", "๘๙.๓๐")
        .score("IIT", "89,73")
        .score("EIT.1", "99.25 คะแนน")
        .score("EIT.2", 87.94)
        .score("ตัวชี้วัดที่ 3", " 98.4 ")
        .score("O8", "-")
        .edit(workbook -> {
          Cell cell = FilledForm.cell(workbook.getSheet(SCORES), "OIT", 2);
          cell.setCellValue(0.8575);
          format(workbook, cell, "0.00%");
        });

    Scorecard scorecard = form(filled).scorecard();

    assertThat(scorecard.agency().province()).contains("ขอนแก่น");
    assertThat(scorecard.agency().type()).contains("SUBDISTRICT_MUNICIPALITY");
    assertThat(scorecard.tier()).contains(TierCode.parse("GOOD"));
    assertThat(scorecard.respondents()).hasToString("{EIT=1234}");
    assertThat(scorecard.scores())
        .hasToString("{overall=89.30, IIT=89.73, EIT.1=99.25, EIT.2=87.94, OIT=85.75, 3=98.4}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2570 | '' | เซลล์ B3: ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. 2570 ปีที่ใช้ได้: 2562, 2563, 2564, 2565,"
            + " 2566, 2567, 2568, 2569 – ปีนี้ยังไม่มีหลักเกณฑ์ที่ประกาศ หากต้องการใช้หลักเกณฑ์สมมติ"
            + " ให้กรอก assumed-2570r1 ในช่อง “ชุดหลักเกณฑ์ (ปกติเว้นว่าง)”",
        "2561 | '' | เซลล์ B3: ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. 2561 ปีที่ใช้ได้: 2562, 2563, 2564, 2565,"
            + " 2566, 2567, 2568, 2569 – ปีนี้ใช้ได้เมื่อกรอก nacc5-2561r1 ในช่อง"
            + " “ชุดหลักเกณฑ์ (ปกติเว้นว่าง)”",
        "2571 | '' | เซลล์ B3: ไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. 2571 ปีที่ใช้ได้: 2562, 2563, 2564, 2565,"
            + " 2566, 2567, 2568, 2569",
        "2568 | nacc-2567r1 | เซลล์ B16: ชุดหลักเกณฑ์ nacc-2567r1 เป็นของปีงบประมาณ พ.ศ. 2567"
            + " แต่แบบกรอกเป็นของปี พ.ศ. 2568 ชุดที่ใช้ได้: nacc-2568r1 หรือเว้นว่างไว้",
        "2570 | nacc-2567r1 | เซลล์ B16: ชุดหลักเกณฑ์ nacc-2567r1 เป็นของปีงบประมาณ พ.ศ. 2567"
            + " แต่แบบกรอกเป็นของปี พ.ศ. 2570 ชุดที่ใช้ได้: assumed-2570r1",
        "2568 | moph-2568r1 | เซลล์ B16: ไม่รู้จักชุดหลักเกณฑ์ moph-2568r1 ชุดที่ใช้ได้กับปีงบประมาณ"
            + " พ.ศ. 2568: nacc-2568r1 หรือเว้นว่างไว้ หรือระบุโฟลเดอร์หลักเกณฑ์ของท่านด้วย --frameworks",
        "2571 | moph-2571r1 | เซลล์ B16: ไม่รู้จักชุดหลักเกณฑ์ moph-2571r1 ชุดที่ใช้ได้กับปีงบประมาณ"
            + " พ.ศ. 2571: ไม่มี หรือระบุโฟลเดอร์หลักเกณฑ์ของท่านด้วย --frameworks"
      })
  void rulesThatDoNotFitTheYearAreToldWithThoseThatDo(int year, String rules, String told) {
    FilledForm filled = kutkwang()
        .put(SCORES, "ปีงบประมาณ", 1, year)
        .put(SCORES, "ชุดหลักเกณฑ์ (ปกติเว้นว่าง)", 1, rules);

    assertThat(read(filled).problems()).containsExactly("แผ่นงาน “คะแนน” " + told);
  }

  @Test
  void allProblemsAreNamedByTheirCells() {
    FilledForm filled = kutkwang()
        .put(SCORES, "ระดับของปีก่อน", 1, "ผ่าน")
        .score("ภาพรวม", "แปดสิบ")
        .score("IIT", 0.8973)
        .score("OIT", 101)
        .put(SCORES, "O1", 3, 100)
        .put(SCORES, "IIT", 4, "ถ้อยคำ")
        .put(MEASURES, "1", 4, "กองคลัง")
        .put(MEASURES, "2", 1, "มาตรการ")
        .put(MEASURES, "2", 11, "I99")
        .put(MEASURES, "2", 2, "8")
        .put(PROGRESS, "7", 2, "ดำเนินการแล้ว")
        .put(PROGRESS, "2", 5, "ทำแล้ว");

    assertThat(read(filled).problems())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ C20: “แปดสิบ” ไม่ใช่คะแนน ให้พิมพ์ตัวเลข 0 ถึง 100 เช่น 89.73"
                + " หากไม่มีคะแนนให้เว้นว่างไว้",
            "แผ่นงาน “คะแนน” เซลล์ C21: คะแนน 0.8973 มีทศนิยมเกินสองตำแหน่ง ให้พิมพ์ตามใบแจ้งผล"
                + " เช่น 89.73 (หากเป็นสัดส่วน เช่น 0.8973 ให้พิมพ์ 89.73)",
            "แผ่นงาน “คะแนน” เซลล์ E21: ช่องถ้อยคำใช้เฉพาะข้อคำถาม ไม่ใช้กับ IIT",
            "แผ่นงาน “คะแนน” เซลล์ C25: คะแนน 101 อยู่นอกช่วง 0 ถึง 100",
            "แผ่นงาน “คะแนน” เซลล์ D71: ช่องคะแนนปีก่อนของ O1 ไม่ใช้ เพราะรหัสของปีก่อนมีความหมาย"
                + "ต่างกันหรือไม่มี ให้เว้นว่างไว้",
            "แผ่นงาน “มาตรการ” เซลล์ B4: ต้องกรอก “มาตรการ/แนวทาง”",
            "แผ่นงาน “มาตรการ” เซลล์ C5: ไม่มีประเด็นที่ 8 (มี 1, 2, 3, 4, 5, 6, 7) ให้เพิ่มใน"
                + "แผ่นงาน “ข้อมูลแผน” หรือแก้ลำดับ",
            "แผ่นงาน “มาตรการ” เซลล์ L5: ปีงบประมาณ พ.ศ. 2568 ไม่มีรายการ I99",
            "แผ่นงาน “ผลการดำเนินการ” เซลล์ C5: ต้องกรอก “สถานะ”",
            "แผ่นงาน “ผลการดำเนินการ” เซลล์ A10: ไม่มีมาตรการรหัส “7” ในแผ่นงานมาตรการ");
    assertThat(read(filled).form()).isEmpty();
  }

  @Test
  void aMeasureAndItsProgressAreReadFromOneForm() {
    FilledForm filled = kutkwang()
        .score("ภาพรวม", 84.5)
        .put(MEASURES, "1", 1, "จัดทำคู่มือ")
        .put(MEASURES, "1", 2, "4. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ, ๗")
        .put(MEASURES, "1", 3, "๑. ร่างคู่มือ\n๒. เผยแพร่")
        .put(MEASURES, "1", 4, "กองคลัง\nสำนักปลัด")
        .put(MEASURES, "1", 5, "ม.ค.- มี.ค.๖๙")
        .put(MEASURES, "1", 6, 10000)
        .put(MEASURES, "1", 9, "ปลัด")
        .put(MEASURES, "1", 10, "๓๑ มีนาคม ๒๕๖๙")
        .put(MEASURES, "1", 11, "ตัวชี้วัดที่ ๔, i12")
        .put(MEASURES, "1", 12, "o8, O9/2567")
        .put(PROGRESS, "1", 2, "อยู่ระหว่างดำเนินการ")
        .put(PROGRESS, "1", 5, "- ร่างแล้ว\n- รอเผยแพร่")
        .put(PROGRESS, "1", 8, "20/2/2569");

    Form form = form(filled);

    ActionPlan plan = form.plan().orElseThrow();
    Measure measure = plan.measures().get(0);
    assertThat(plan.fiscalYear().buddhistEra()).isEqualTo(2569);
    assertThat(plan.measures()).hasSize(1);
    assertThat(measure.issues()).containsExactly(4, 7);
    assertThat(measure.steps()).containsExactly("ร่างคู่มือ", "เผยแพร่");
    assertThat(measure.responsibleUnits()).containsExactly("กองคลัง", "สำนักปลัด");
    assertThat(measure.budget().orElseThrow().printed()).isEqualTo("10,000.00 บาท");
    assertThat(measure.budget().orElseThrow().baht()).contains(new BigDecimal("10000.00"));
    assertThat(measure.monitoring().orElseThrow().printed()).isEqualTo("ปลัด ๓๑ มีนาคม ๒๕๖๙");
    assertThat(measure.answers()).hasToString("[4, I12]");
    assertThat(measure.cites()).hasToString("[O8/2568, O9/2567]");
    Progress entry = form.progress().orElseThrow().entries().get(0);
    assertThat(entry.state()).isEqualTo(Progress.State.IN_PROGRESS);
    assertThat(entry.done()).containsExactly("ร่างแล้ว", "รอเผยแพร่");
    assertThat(entry.date()).contains(java.time.LocalDate.of(2026, 2, 20));
  }

  @Test
  void lastYearsResultStandsBeside() {
    FilledForm filled = kutkwang()
        .score("ภาพรวม", 89.3)
        .put(SCORES, "ภาพรวม", 3, "85.5")
        .put(SCORES, "ระดับของปีก่อน", 1, "ผ่าน");

    Scorecard previous = form(filled).previous().orElseThrow();

    assertThat(previous.fiscalYear().buddhistEra()).isEqualTo(2567);
    assertThat(previous.agency().name()).isEqualTo("เทศบาลตำบลกุดกว้าง");
    assertThat(previous.scores())
        .containsEntry(ElementId.OVERALL, StatedScore.parse("85.5"))
        .hasSize(1);
    assertThat(previous.tier()).isPresent();
    assertThat(form(kutkwang().score("ภาพรวม", 89.3)).previous()).isEmpty();
  }

  @Test
  void wordsThatAreNoTierAreKeptAsPrinted() {
    Scorecard scorecard =
        form(kutkwang().put(SCORES, "ระดับตามประกาศผลการประเมิน", 1, "A+")).scorecard();

    assertThat(scorecard.printedTier()).contains("A+");
  }

  @Test
  void anUntouchedFormIsRefused() {
    assertThat(read(kutkwang()).problems())
        .containsExactly("แบบกรอกยังไม่ได้กรอก ให้กรอกคะแนนที่ทราบในแผ่นงาน “คะแนน” ก่อน");
  }

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void theFormOfEveryYearIsReadOnceItHasAScore(int year) {
    String element = year == 2569 ? "O1" : "ภาพรวม";

    assertThat(form(FilledForm.of(year, "ก").score(element, 90)).scorecard().scores())
        .hasSize(1);
  }

  @Test
  void rowsAndColumnsMayBeMovedAddedAndRemoved() {
    FilledForm filled = kutkwang().score("O8", 100).edit(workbook -> {
      var sheet = workbook.getSheet(SCORES);
      sheet.shiftRows(2, sheet.getLastRowNum(), 3);
      sheet.removeRow(sheet.getRow(FilledForm.cell(sheet, "O1", 0).getRowIndex()));
      Cell head = FilledForm.cell(sheet, "รหัส", 5);
      head.setCellValue("บันทึก");
      FilledForm.cell(sheet, "O8", 5).setCellValue("ตรวจแล้ว");
      workbook.removeSheetAt(workbook.getSheetIndex("องค์ประกอบ OIT"));
      workbook.setSheetOrder(MEASURES, 0);
    });

    assertThat(form(filled).scorecard().scores()).hasToString("{O8=100.00}");
    assertThat(read(filled).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ F21: คอลัมน์ “บันทึก” ไม่ใช่คอลัมน์ของแบบกรอก จึงไม่ได้อ่าน");
  }

  @Test
  void aResultOfAFormulaIsReadAndAFormulaWithoutOneIsNot() {
    FilledForm filled = kutkwang().edit(workbook -> {
      Cell cell = FilledForm.cell(workbook.getSheet(SCORES), "ภาพรวม", 2);
      cell.setCellFormula("40+45.5");
      cell.setCellValue(85.5);
    });
    assertThat(form(filled).scorecard().scores()).hasToString("{overall=85.50}");

    filled.edit(
        workbook -> FilledForm.cell(workbook.getSheet(SCORES), "IIT", 2).setCellFormula("1/0"));
    assertThat(read(filled).problems())
        .containsExactly("แผ่นงาน “คะแนน” เซลล์ C21: เซลล์นี้มีสูตรแต่ไม่มีผลลัพธ์ ให้เปิดไฟล์แล้ว"
            + "บันทึกใหม่ หรือพิมพ์ค่าแทนสูตร");
  }

  @Test
  void aColumnThatIsOnlyShownIsNotReadAndMayBeMissing() {
    String advice = "ข้อเสนอแนะของผู้ประเมิน";
    FilledForm filled = kutkwang().edit(workbook -> {
      var rows = workbook.getSheet(advice);
      rows.getRow(3).getCell(0).setCellValue("O8");
      rows.getRow(3).getCell(1).setCellFormula("1/0");
      rows.getRow(3).getCell(2).setCellValue("ควรเผยแพร่");
      rows.getRow(4).getCell(1).setCellFormula("1/0");
      rows.getRow(5).getCell(1).setCellValue("ชื่อที่พิมพ์ทับ");
      workbook.getSheet(PROGRESS).getRow(3).getCell(1).setCellFormula("1/0");
    });
    List<Advice> expected = List.of(
        Advice.builder().element(ElementId.parse("O8")).text("ควรเผยแพร่").build());

    assertThat(form(filled).scorecard().advice()).isEqualTo(expected);

    filled.edit(workbook -> {
      workbook.getSheet(advice).shiftColumns(2, 3, -1);
      assertThat(workbook.getSheet(advice).getRow(3).getCell(1)).hasToString("ควรเผยแพร่");
    });
    assertThat(form(filled).scorecard().advice()).isEqualTo(expected);
    assertThat(read(filled).notes()).isEmpty();
  }

  @Test
  void mergedRowsAreRefusedAndHiddenOnesAreRead() {
    FilledForm merged = kutkwang()
        .score("O1", 100)
        .edit(workbook ->
            workbook.getSheet(SCORES).addMergedRegion(CellRangeAddress.valueOf("C71:C72")));
    assertThat(read(merged).problems()).singleElement().asString().contains("เซลล์ C71:C72: ");

    FilledForm hidden = kutkwang()
        .score("O1", 100)
        .edit(workbook ->
            FilledForm.cell(workbook.getSheet(SCORES), "O1", 0).getRow().setZeroHeight(true));
    assertThat(form(hidden).scorecard().scores()).hasToString("{O1=100.00}");
    assertThat(read(hidden).notes())
        .containsExactly("แผ่นงาน “คะแนน” มีแถวที่ซ่อนอยู่ 1 แถว ซึ่งอ่านด้วย");
  }

  @Test
  void theItemsOfAllListsAreCountedTogether() {
    FilledForm filled = kutkwang();
    String list = "ก\n".repeat(200);
    for (int measure = 1; measure <= 20; measure++) {
      String id = Integer.toString(measure);
      filled.put(MEASURES, id, 1, "มาตรการ").put(MEASURES, id, 3, list).put(MEASURES, id, 4, list);
    }
    assertThat(read(filled).problems())
        .noneSatisfy(problem -> assertThat(problem).contains("ทั้งแบบกรอก"));
    for (int measure = 1; measure <= 20; measure++) {
      filled.put(MEASURES, Integer.toString(measure), 9, list);
    }
    assertThat(read(filled).problems())
        .containsExactly("รายการในเซลล์ต่าง ๆ รวมกันมากเกินไป ต้องไม่เกิน 10000 รายการทั้งแบบกรอก");
  }

  @Test
  void hiddenColumnsAndSheetsAreReadAndSaid() {
    FilledForm hidden = kutkwang().score("O1", 100).edit(workbook -> {
      workbook.getSheet(SCORES).setColumnHidden(2, true);
      workbook.getSheet(SCORES).setColumnHidden(9, true);
      workbook.setSheetVisibility(workbook.getSheetIndex(MEASURES), SheetVisibility.VERY_HIDDEN);
    });

    assertThat(form(hidden).scorecard().scores()).hasToString("{O1=100.00}");
    assertThat(read(hidden).notes())
        .containsExactly(
            "แผ่นงาน “คะแนน” มีคอลัมน์ที่ซ่อนอยู่ (C) ซึ่งอ่านด้วย",
            "แผ่นงาน “มาตรการ” ซ่อนอยู่ แต่อ่านด้วย");
  }

  @Test
  void aScoreWithoutACodeOrWithOneTwiceIsRefused() {
    FilledForm filled = kutkwang().score("O1", 100).edit(workbook -> {
      FilledForm.cell(workbook.getSheet(SCORES), "O2", 2).setCellValue(50);
      FilledForm.cell(workbook.getSheet(SCORES), "O2", 0).setCellValue("o ๑");
      FilledForm.cell(workbook.getSheet(SCORES), "O3", 2).setCellValue(50);
      FilledForm.cell(workbook.getSheet(SCORES), "O3", 0).setBlank();
    });

    assertThat(read(filled).problems())
        .containsExactly(
            "แผ่นงาน “คะแนน” เซลล์ A72: O1 ซ้ำกับเซลล์ A71",
            "แผ่นงาน “คะแนน” เซลล์ C73: แถวนี้ยังไม่มี “รหัส” ให้กรอกในเซลล์ A73");
  }

  @Test
  void anotherWorkbookIsNoForm() {
    assertThat(
            read(new Workbook("Sheet1", "<row><c><v>1</v></c></row>").bytes()).problems())
        .singleElement()
        .asString()
        .startsWith("ไม่ใช่แบบกรอกของโปรแกรมนี้ เพราะไม่มีแผ่นงาน “คะแนน”")
        .contains("ita import");
  }

  @Test
  void twoSheetsOfOneNameAreRefused() {
    for (String name : List.of("คะแนน ", "\u200Bคะแนน")) {
      FilledForm filled = kutkwang().score("ภาพรวม", 89.3).edit(workbook -> {
        workbook.createSheet(name).createRow(0).createCell(0).setCellValue("รหัส");
        workbook.setSheetHidden(workbook.getSheetIndex(name), true);
      });

      assertThat(read(filled).form()).isEmpty();
      assertThat(read(filled).problems())
          .contains("มีแผ่นงานชื่อ “คะแนน” ซ้ำกัน 2 แผ่น (“คะแนน”, “"
              + name.replace("\u200B", "<U+200B>") + "”) โดยไม่นับช่องว่างและอักขระที่มองไม่เห็น"
              + " บางแผ่นอาจซ่อนอยู่ ให้เหลือแผ่นเดียว แผ่นอื่นให้ลบหรือเปลี่ยนชื่อ");
    }
  }

  @Test
  void aRefusalListsTheFirst20KnownIssues() {
    StringBuilder rows = new StringBuilder("<row r=\"1\">"
        + Workbook.text("A1", FormColumn.ISSUE_NUMBER.heading())
        + Workbook.text("B1", FormColumn.ISSUE_TITLE.heading()) + "</row>");
    for (int i = 2; i <= 9_000; i++) {
      rows.append("<row r=\"" + i + "\">" + Workbook.number("A" + i, String.valueOf(i))
          + Workbook.text("B" + i, "ก") + "</row>");
    }
    PackedForm form = new PackedForm()
        .put(FormColumn.MEASURE_ISSUES, "9999")
        .sheet(FormSheet.PLAN, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");

    assertThat(read(form.bytes()).problems())
        .contains("แผ่นงาน “มาตรการ” เซลล์ C2: ไม่มีประเด็นที่ 9999 (มี 2, 3, 4, 5, 6, 7, 8, 9, 10,"
            + " 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 และอีก 8979 รายการ) ให้เพิ่มใน"
            + "แผ่นงาน “ข้อมูลแผน” หรือแก้ลำดับ");
  }

  @Test
  void moneyThatIsADayIsRefusedAndNotLost() {
    PackedForm form = new PackedForm()
        .put(FormColumn.MEASURE_BUDGET, place -> "<c r=\"" + place + "\" t=\"b\"><v>1</v></c>");

    assertThat(read(form.bytes()).problems()).singleElement().asString().contains("เซลล์ G2: ");
  }

  @Test
  void aWrongYearOfThePlanIsNamedOnce() {
    PackedForm form = new PackedForm().put(FormField.PLAN_YEAR, "2025");

    assertThat(read(form.bytes()).problems()).singleElement().asString().contains("2568");
  }

  @Test
  void aFormOfManyProblemsListsTheFirst() {
    StringBuilder rows = new StringBuilder("<row r=\"1\">"
        + Workbook.text("A1", "ปีงบประมาณ") + Workbook.number("B1", "2568") + "</row><row r=\"2\">"
        + Workbook.text("A2", "รหัส") + Workbook.text("B2", "คะแนน") + "</row>");
    for (int i = 3; i <= 5_000; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\">")
          .append(Workbook.text("A" + i, "ก"))
          .append(Workbook.number("B" + i, "1"))
          .append("</row>");
    }

    List<String> problems = read(new Workbook(SCORES, rows.toString()).bytes()).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100)).startsWith("และยังมีอีก ");
  }
}
