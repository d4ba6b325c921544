package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.cli.office.CsvRows;
import io.github.ita4j.cli.office.SpreadsheetException;
import io.github.ita4j.cli.office.SpreadsheetLimits;
import io.github.ita4j.cli.office.Workbook;
import io.github.ita4j.cli.results.ResultRows;
import io.github.ita4j.cli.results.ResultTable;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.testing.Seeds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Any bytes are a form or a table, or refused with a reason; never a failure. */
class FormFuzzTest {

  private static final String BETWEEN_PARTS = "=====";

  private static final Messages MESSAGES = new Messages(Language.TH, Digits.ARABIC);

  private static final Framework FRAMEWORK =
      Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1"));

  @Seeds
  @DictionaryEntries({
    "<row r=\"2\">",
    "</row>",
    "<c r=\"B2\" t=\"inlineStr\"><is><t>",
    "</t></is></c>",
    "<v>",
    "</v>",
    "<f>",
    "t=\"s\"",
    "s=\"1\"",
    "รหัส",
    "คะแนน",
    "ภาพรวม",
    "ปีงบประมาณ",
    "ชื่อหน่วยงาน"
  })
  @FuzzTest
  void aSheetIsReadOrRefusedWithAReason(byte[] input) {
    byte[] file = new Workbook("คะแนน", "")
        .with("xl/worksheets/sheet1.xml", new String(input, StandardCharsets.UTF_8))
        .bytes();

    assertReadOrRefused(file);
  }

  /**
   * The input is the texts that cells share and then the sheets of a form, each the XML of a part.
   * A missing one is that of a valid form. The input is also read as it is, as a file.
   */
  @Seeds
  @DictionaryEntries({
    BETWEEN_PARTS,
    "<row r=\"2\" hidden=\"1\">",
    "</row>",
    "<c r=\"B2\" t=\"s\"><v>0</v></c>",
    "<c r=\"B2\" t=\"e\"><v>",
    "<c r=\"B2\" t=\"d\"><v>",
    "<c r=\"B2\" t=\"str\"><f>1</f><v>",
    "</v></c>",
    "<si><t>",
    "</t></si>",
    "<mergeCells><mergeCell ref=\"A4:A9\"/></mergeCells>",
    "รหัสมาตรการ",
    "มาตรการ/แนวทาง",
    "ปีงบประมาณของแผน",
    "ดำเนินการแล้ว",
    "O8/2568",
    "๑. ",
    "&#10;- ",
    "10,000.50 บาท"
  })
  @FuzzTest
  void aFileIsAFormOrRefusedWithAReason(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split(BETWEEN_PARTS, -1);
    PackedForm form = new PackedForm();
    if (!parts[0].isBlank()) {
      form.texts(parts[0]);
    }
    for (FormSheet sheet : FormSheet.values()) {
      int place = sheet.ordinal() + 1;
      if (place < parts.length && !parts[place].isBlank()) {
        form.sheet(sheet, parts[place]);
      }
    }

    assertReadOrRefused(form.bytes());
    assertReadOrRefused(input);
  }

  private static void assertReadOrRefused(byte[] file) {
    FormReader.Result read = new FormReader(Frameworks.bundled(), MESSAGES).read(file);

    assertThat(read.form().isPresent()).isEqualTo(read.problems().isEmpty());
  }

  @Seeds
  @DictionaryEntries({"หน่วยงาน", "จังหวัด", "ภาพรวม", "IIT", "OIT", "ระดับ", ",", "\"", ";", "100"
  })
  @FuzzTest
  void aTableIsImportedOrRefusedWithAReason(byte[] input) throws IOException {
    try {
      Optional<ResultTable> table = ResultTable.find(
          FRAMEWORK,
          CsvRows.read(new ByteArrayInputStream(input), SpreadsheetLimits.TABLE),
          Map.of());
      table.ifPresent(found -> ResultRows.read(
              Frameworks.bundled(), FRAMEWORK, Optional.empty(), found, MESSAGES, 1)
          .problems()
          .forEach(problem -> assertThat(problem).startsWith("แถวที่ ")));
    } catch (SpreadsheetException e) {
      assertThat(e.in(MESSAGES)).isNotBlank();
    } catch (TypedException e) {
      assertThat(e.in(MESSAGES)).isNotBlank();
    }
  }
}
