package io.github.ita4j.cli.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.office.Cell.Kind;
import io.github.ita4j.cli.text.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {

  private static List<SpreadsheetRow> rows(byte[] file) {
    SheetReader sheet = SpreadsheetFile.of(file, SpreadsheetLimits.FORM).sheet("s");
    List<SpreadsheetRow> rows = new ArrayList<>();
    for (Optional<SpreadsheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static Cell cell(String xml) {
    List<SpreadsheetRow> rows = rows(new Workbook("s", "<row r=\"1\">" + xml + "</row>").bytes());
    return rows.get(0).cells().get(0);
  }

  private static void assertRefused(Workbook workbook, Message reason) {
    assertRefused(workbook.bytes(), reason);
  }

  private static void assertRefused(byte[] file, Message reason) {
    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageStartingWith(reason.name());
  }

  @Test
  void eachKindOfCellIsTold() {
    assertThat(cell("<c r=\"B1\" t=\"s\"><v>0</v></c>"))
        .isEqualTo(new Cell(1, 1, Kind.TEXT, "ร่วม"));
    assertThat(cell("<c r=\"A1\" t=\"str\"><f>1</f><v>ผล</v></c>").text()).isEqualTo("ผล");
    assertThat(cell("<c r=\"A1\" t=\"b\"><v>1</v></c>").kind()).isEqualTo(Kind.FLAG);
    assertThat(cell("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>").kind()).isEqualTo(Kind.ERROR);
    assertThat(cell("<c r=\"A1\"><f>A2</f></c>").kind()).isEqualTo(Kind.NO_RESULT);
    assertThat(cell("<c r=\"A1\"><f>A2</f><v>85</v></c>").number()).contains(new BigDecimal("85"));
    assertThat(cell("<c t=\"inlineStr\"><is><r><t>ก</t></r><r><t>_x000D_\nข</t></r>"
                + "<rPh><t>ไม่อ่าน</t></rPh></is></c>")
            .text())
        .isEqualTo("ก\nข");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 89.730000000000004, 89.73",
    "0, 8.9730000000000004E1, 89.73",
    "0, 85, 85",
    "0, 1E2, 100",
    "1, 0.8973, 89.73",
    "1, 0.89729999999999999, 89.73",
    "1, 1, 100",
    "3, 0.8973, 0.8973",
  })
  void aNumberIsWhatTheSpreadsheetShows(String style, String stored, String shown) {
    Cell cell = cell("<c r=\"A1\" s=\"" + style + "\"><v>" + stored + "</v></c>");

    assertThat(cell.number().orElseThrow()).isEqualTo(new BigDecimal(shown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "NaN", "0x1p3", "--1", "1.", "ก"})
  void whatIsNoNumberIsNotComputed(String stored) {
    assertThat(cell("<c r=\"A1\"><v>" + stored + "</v></c>").number()).isEmpty();
  }

  @Test
  void aDayIsOfTheCommonEraWhateverItsYear() {
    LocalDate day = LocalDate.of(2024, 2, 20);

    assertThat(cell("<c r=\"A1\" s=\"2\"><v>45342</v></c>").day()).contains(day);
    assertThat(cell("<c r=\"A1\" s=\"2\"><v>243669.75</v></c>").day()).contains(day);
    assertThat(cell("<c r=\"A1\" t=\"d\"><v>2024-02-20T00:00:00</v></c>").day()).contains(day);
    for (String noDay : List.of("9223372036854775807", "1E18", "-9999999999999", "1e999999999")) {
      assertThat(cell("<c r=\"A1\" s=\"2\"><v>" + noDay + "</v></c>").day()).isEmpty();
    }
    Workbook since1904 = new Workbook("s", "<row><c s=\"2\"><v>43880</v></c></row>");
    since1904.with(
        "xl/workbook.xml",
        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"s\" id=\"s\"/></sheets>"
            + "</workbook>");
    assertThat(rows(since1904.bytes()).get(0).cells().get(0).day()).contains(day);
  }

  @Test
  void hiddenRowsAndMergedCellsAreTold() {
    Workbook workbook = new Workbook("s", "<row r=\"3\" hidden=\"1\"><c><v>1</v></c></row>");
    workbook.with(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r=\"3\" hidden=\"1\"><c><v>1</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells></worksheet>");
    SheetReader sheet =
        SpreadsheetFile.of(workbook.bytes(), SpreadsheetLimits.FORM).sheet("s");

    SpreadsheetRow row = sheet.next().orElseThrow();

    assertThat(row.isHidden()).isTrue();
    assertThat(row.number()).isEqualTo(3);
    assertThat(sheet.next()).isEmpty();
    assertThat(sheet.merged()).containsExactly("A3:A4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<col min='1' max='3' hidden='1'/> | A, C",
        "<col min='2' max='9' hidden='1'/> | C",
        "<col min='3' max='2000000000' hidden='true'/> | C",
        "<col min='-5' max='1' hidden='1'/><col min='1' max='1' hidden='1'/> | A",
        "<col min='9' max='2' hidden='1'/> | ''",
        "<col min='1' max='3' hidden='0'/> | ''"
      })
  void columnsAreHiddenAsTheSheetSays(String columns, String told) {
    Workbook workbook = new Workbook("s", "");
    workbook.with(
        "xl/worksheets/sheet1.xml",
        "<worksheet><cols>" + columns + "</cols><sheetData><row r='3'><c r='A3'><v>1</v></c>"
            + "<c r='B3'/><c r='C3'><v>2</v></c></row></sheetData></worksheet>");
    SheetReader sheet =
        SpreadsheetFile.of(workbook.bytes(), SpreadsheetLimits.FORM).sheet("s");

    assertThat(sheet.rows().get(0).cells().stream()
            .map(Cell::column)
            .filter(sheet::isHidden)
            .map(Cell::columnName)
            .collect(Collectors.joining(", ")))
        .isEqualTo(told);
  }

  @Test
  void entitiesAreNotExpandedAndNoFileIsRead() {
    String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">"
        + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    for (String reference : List.of("&b;", "&f;", "")) {
      Workbook workbook = new Workbook("s", "");
      workbook.with(
          "xl/worksheets/sheet1.xml",
          bomb + "<worksheet><sheetData><row><c t=\"str\"><v>1" + reference
              + "</v></c></row></sheetData></worksheet>");
      assertRefused(workbook, Message.WORKBOOK_BROKEN);
    }
  }

  @Test
  void aSmallFileDoesNotBecomeAHugeOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 40; i++) {
        zip.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(100_000);

    assertRefused(bytes.toByteArray(), Message.WORKBOOK_TOO_LARGE);
  }

  @Test
  void aFileBeyondTheLimitIsNotUnpacked() {
    assertRefused(new byte[SpreadsheetLimits.FORM.bytes() + 1], Message.WORKBOOK_TOO_LARGE);
  }

  @Test
  void manyTextsRowsCellsAndColumnsAreRefused() {
    String texts = "<sst>" + ("<si><t>" + "x".repeat(100) + "</t></si>").repeat(90_000) + "</sst>";
    assertRefused(
        new Workbook("s", "").with("xl/sharedStrings.xml", texts), Message.WORKBOOK_TOO_LARGE);
    assertRefused(
        new Workbook("s", "<row><c><v>1</v></c></row>".repeat(10_001)), Message.WORKBOOK_MANY_ROWS);
    assertRefused(
        new Workbook("s", ("<row>" + "<c><v>1</v></c>".repeat(200) + "</row>").repeat(501)),
        Message.WORKBOOK_MANY_CELLS);
    assertRefused(
        new Workbook("s", "<row><c r=\"XFD1\"><v>1</v></c></row>"), Message.WORKBOOK_MANY_COLUMNS);
  }

  @Test
  void oneLongTextIsNotReadForEachOfManyCells() {
    Workbook workbook =
        new Workbook("s", ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>").repeat(10));
    workbook.with("xl/sharedStrings.xml", "<sst><si><t>" + "ก".repeat(30_000) + "</t></si></sst>");

    assertRefused(workbook, Message.WORKBOOK_MANY_CHARACTERS);
  }

  @Test
  void deepNestingAndLongTextsAreRefused() {
    assertRefused(
        new Workbook("s", "<a>".repeat(100) + "</a>".repeat(100)), Message.WORKBOOK_BROKEN);
    assertRefused(
        new Workbook("s", "<row>" + Workbook.text("A1", "ก".repeat(32_768)) + "</row>"),
        Message.WORKBOOK_LONG_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>",
        "<row r=\"99999999\"><c><v>1</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c t=\"s\"><v>9</v></c></row>",
        "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c>",
      })
  void aSheetThatContradictsItselfIsRefused(String rows) {
    assertRefused(new Workbook("s", rows), Message.WORKBOOK_BROKEN);
  }

  @Test
  void otherFilesAreToldByTheirKind() {
    assertRefused(
        new Workbook("s", "").with("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        Message.WORKBOOK_OTHER_KIND);
    assertRefused(new Workbook("s", "").without("_rels/.rels"), Message.WORKBOOK_OTHER_KIND);
    assertRefused(
        new Workbook("s", "")
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>"),
        Message.WORKBOOK_OTHER_KIND);
  }

  @Test
  void theCellsOfAllSheetsAreCountedTogetherAndEachSheetHasItsPart() {
    String cells = "<row>" + Workbook.text("A1", "ก".repeat(30_000)) + "</row>";
    StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
    StringBuilder relations = new StringBuilder("<Relationships>");
    Workbook workbook = new Workbook("s", "");
    for (int i = 0; i < 150; i++) {
      sheets.append("<sheet name=\"s" + i + "\" r:id=\"s" + i + "\"/>");
      relations.append(
          "<Relationship Id=\"s" + i + "\" Type=\"x/worksheet\" Target=\"" + i + ".xml\"/>");
      workbook.with(
          "xl/" + i + ".xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>");
    }
    workbook.with("xl/workbook.xml", sheets + "</sheets></workbook>");
    workbook.with("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    SpreadsheetFile file = SpreadsheetFile.of(workbook.bytes(), SpreadsheetLimits.FORM);

    assertThatThrownBy(() -> file.sheets().forEach(name -> file.sheet(name).rows()))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageStartingWith(Message.WORKBOOK_MANY_CHARACTERS.name());

    workbook.with(
        "xl/_rels/workbook.xml.rels",
        relations.toString().replaceAll("Target=\"[0-9]+", "Target=\"0") + "</Relationships>");
    assertRefused(workbook, Message.WORKBOOK_BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"styles", "sharedStrings"})
  void aPartOfWhichThereIsOneIsNotReadTwice(String kind) {
    Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
    assertThat(rows(workbook.bytes())).hasSize(1);
    workbook.with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"a\" Type=\"x/" + kind + "\" Target=\"" + kind + ".xml\"/>"
            + "<Relationship Id=\"b\" Type=\"x/" + kind + "\" Target=\"" + kind + ".xml\"/>"
            + "</Relationships>");
    assertRefused(workbook, Message.WORKBOOK_BROKEN);
  }

  @Test
  void aTagOrCommentThatTheParserWouldHoldAsAWholeIsRefused() {
    String long2 = "x".repeat(2 * 1024 * 1024);
    for (String xml : List.of(
        "<row a=\"" + long2 + "\"/>",
        "<!--" + long2 + "-->",
        "<?a " + long2 + "?>",
        "<" + long2 + "/>")) {
      assertRefused(new Workbook("s", xml), Message.WORKBOOK_BROKEN);
    }
  }

  @Test
  void manyNamesAreRefused() {
    StringBuilder elements = new StringBuilder();
    StringBuilder attributes = new StringBuilder();
    StringBuilder prefixes = new StringBuilder();
    StringBuilder instructions = new StringBuilder();
    for (int i = 0; i < 2_001; i++) {
      elements.append("<e" + i + "/>");
      attributes.append("<e a" + i + "=\"\"/>");
      prefixes.append("<e xmlns:p" + i + "=\"p\"/>");
      instructions.append("<?p" + i + "?>");
    }
    for (StringBuilder xml : List.of(elements, attributes, prefixes, instructions)) {
      assertRefused(new Workbook("s", xml.toString()), Message.WORKBOOK_BROKEN);
    }
  }

  @Test
  void aCodeOfANumberFormatIsAsLongAsSpreadsheetsAllow() {
    for (int length : List.of(255, 256)) {
      Workbook workbook = new Workbook("s", "<row><c s=\"0\"><v>1</v></c></row>");
      workbook.with(
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + "[".repeat(length)
              + "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
      if (length == 255) {
        assertThat(rows(workbook.bytes())).hasSize(1);
      } else {
        assertRefused(workbook, Message.WORKBOOK_BROKEN);
      }
    }
  }

  /** The names that the parts have where they stand could differ from those of the directory. */
  @Test
  void partsAreThoseOfTheDirectoryAtTheEndAsForSpreadsheetPrograms() {
    Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
    workbook.with(
        "xl/worksheets/sheet2.xml",
        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
    String file = new String(workbook.bytes(), StandardCharsets.ISO_8859_1);
    int directory = file.indexOf("PK\u0001\u0002");
    String swapped = file.substring(0, directory)
        .replace("sheet1.xml", "sheetX.xml")
        .replace("sheet2.xml", "sheet1.xml")
        .replace("sheetX.xml", "sheet2.xml");

    assertThat(rows((swapped + file.substring(directory)).getBytes(StandardCharsets.ISO_8859_1))
            .get(0)
            .cells()
            .get(0)
            .text())
        .isEqualTo("1");
  }

  @Test
  void aDamagedPackedOrEncryptedPartIsRefused() {
    byte[] whole = new Workbook("s", "<row><c><v>1</v></c></row>").bytes();
    int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    // The flags, the method and the checksum of the first part.
    for (int place : List.of(8, 10, 16)) {
      byte[] other = whole.clone();
      other[directory + place] = (byte) (other[directory + place] ^ (place == 10 ? 8 ^ 95 : 1));
      assertRefused(other, Message.WORKBOOK_BROKEN);
    }
  }

  @Test
  void aDirectoryOfManyPartsOrLongExtrasIsNotRead() throws IOException {
    for (int parts : List.of(1_990, 2_100)) {
      Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
      for (int i = 0; i < parts; i++) {
        workbook.with("xl/" + i, "");
      }
      if (parts < 2_000) {
        assertThat(rows(workbook.bytes())).hasSize(1);
      } else {
        assertRefused(workbook, Message.WORKBOOK_BROKEN);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20; i++) {
        ZipEntry entry = new ZipEntry("a" + i);
        byte[] extra = new byte[60_000];
        for (int field = 0; field < extra.length; field += 4) {
          extra[field] = 9;
          extra[field + 1] = 9;
        }
        entry.setExtra(extra);
        zip.putNextEntry(entry);
      }
    }
    assertRefused(bytes.toByteArray(), Message.WORKBOOK_BROKEN);
  }

  /** One part stands for ten in the directory. */
  @Test
  void partsThatOverlapAreRefused() {
    byte[] random = new byte[3_000];
    new Random(1).nextBytes(random);
    Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
    workbook.with("xl/a0", new String(random, StandardCharsets.ISO_8859_1));
    String whole = new String(workbook.bytes(), StandardCharsets.ISO_8859_1);
    int last = whole.lastIndexOf("PK\u0001\u0002");
    int end = whole.indexOf("PK\u0005\u0006");
    String entry = whole.substring(last, end);
    StringBuilder more = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      more.append(entry.replace("xl/a0", "xl/a" + i));
    }
    byte[] file = (whole.substring(0, end) + more + whole.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer tail = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int place = end + more.length();
    tail.putShort(place + 8, (short) (tail.getShort(place + 8) + 9));
    tail.putShort(place + 10, (short) (tail.getShort(place + 10) + 9));
    tail.putInt(place + 12, tail.getInt(place + 12) + more.length());

    assertThat(rows(workbook.bytes())).hasSize(1);
    assertRefused(file, Message.WORKBOOK_BROKEN);
  }

  @Test
  void manyNamespacesInScopeAreRefused() {
    StringBuilder nested = new StringBuilder();
    for (int level = 0; level < 3; level++) {
      nested.append("<e");
      for (int i = 0; i < 90; i++) {
        nested.append(" xmlns:p" + i + "=\"p\"");
      }
      nested.append(">");
    }
    assertRefused(new Workbook("s", nested + "</e></e></e>"), Message.WORKBOOK_BROKEN);
    String one = nested.substring(0, nested.indexOf(">") + 1) + "</e>";
    assertThat(rows(new Workbook("s", one.repeat(9) + "<row><c><v>1</v></c></row>").bytes()))
        .hasSize(1);
  }

  @Test
  void aLongMergedRangeIsRefused() {
    for (String range : List.of("XFD1048576:XFD1048576", "XFD1048576:XFD10485760")) {
      Workbook workbook = new Workbook("s", "");
      workbook.with(
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\""
              + range + "\"/></mergeCells></worksheet>");
      if (range.length() == 21) {
        assertThat(rows(workbook.bytes())).hasSize(1);
      } else {
        assertRefused(workbook, Message.WORKBOOK_BROKEN);
      }
    }
  }

  @Test
  void aTruncatedFileIsRefused() {
    byte[] whole = new Workbook("s", "<row><c><v>1</v></c></row>").bytes();
    int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    for (int length = 4; length < end; length += 29) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> rows(part)).isInstanceOf(SpreadsheetException.class);
    }
  }

  @Test
  void partsOutsideTheFileAreNotOpened() {
    Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
    workbook.with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" TargetMode=\"External\""
            + " Target=\"file:///etc/passwd\"/></Relationships>");

    assertThat(SpreadsheetFile.of(workbook.bytes(), SpreadsheetLimits.FORM).sheets())
        .isEmpty();
    workbook.with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\""
            + " Target=\"../../etc/passwd\"/></Relationships>");
    assertRefused(workbook, Message.WORKBOOK_BROKEN);
  }

  @Test
  void twoPartsOfOneNameAreRefused() {
    Workbook workbook = new Workbook("s", "<row><c><v>1</v></c></row>");
    workbook.with("xl/workbook.xmk", "<workbook/>");
    byte[] file = workbook.bytes();
    String text =
        new String(file, StandardCharsets.ISO_8859_1).replace("workbook.xmk", "workbook.xml");

    assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), Message.WORKBOOK_BROKEN);
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
  void aColumnHasLetters(int column, String letters) {
    assertThat(Cell.columnName(column)).isEqualTo(letters);
    assertThat(Cell.columnOf(letters)).isEqualTo(column);
  }
}
