package io.github.ita4j.web.browser;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file that is not what the page asks for, with a part of what it says about it. */
public enum WrongFile {
  EMPTY("xlsx", "ว่างเปล่า", () -> new byte[0]),
  PDF("pdf", "PDF", () -> text("%PDF-1.7\n%…", UTF_8)),
  OLD_EXCEL("xls", "รุ่นเก่า", () -> bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
  WORD("docx", "ไม่ใช่ไฟล์ Excel", () -> zip("word/document.xml", text("<w:document/>", UTF_8))),
  PICTURE("png", "ภาพ", () -> bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')),
  COMPRESSED("json.gz", "gzip", WrongFile::gzip),
  ARCHIVE("zip", "Excel", () -> zip("document.json", assessment(2568, UTF_8))),
  ZIP_BOMB("xlsx", "ใหญ่เกินไป", () -> zip("xl/media/image1.png", new byte[40 << 20])),
  ENTITY_BOMB("xlsx", "เสียหาย", WrongFile::entityBomb),
  OTHER_WORKBOOK("xlsx", "แบบกรอก", () -> workbook("Sheet1", "x", "y")),
  BAD_CELL("xlsx", "ร้อย", WrongFile::formWithBadCell),
  NO_JSON("json", "จุลภาค (,) เกินหน้า", () -> text("{\"schema\": \"ita/assessment/1\",,}", UTF_8)),
  OTHER_JSON("json", "ita/assessment/1", () -> text("{\"schema\": \"ita/grade/1\"}", UTF_8)),
  OTHER_YEAR("json", "2580", () -> assessment(2580, UTF_8)),
  UTF_16_UNMARKED("json", "UTF-16", () -> assessment(2568, UTF_16LE)),
  WINDOWS_874("json", "Windows-874", () -> assessment(2568, Charset.forName("x-windows-874")));

  private final String ending;
  private final String said;
  /** Made anew each time, so nobody changes what another sees. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<byte[]> content;

  WrongFile(String ending, String said, Supplier<byte[]> content) {
    this.ending = ending;
    this.said = said;
    this.content = content;
  }

  /** Returns a name for it. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT) + "." + ending;
  }

  /** Returns a part of what the page says in Thai. */
  String said() {
    return said;
  }

  /** Returns the file. */
  public byte[] content() {
    return content.get();
  }

  private static byte[] text(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[512];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] assessment(int year, Charset charset) {
    return text(
        "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
            + ", \"agency\": {\"name\": \"เทศบาลตำบลกุดกว้าง\"}}",
        charset);
  }

  private static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(assessment(2568, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns a workbook whose sheet multiplies a text and reads a file of the server. */
  private static byte[] entityBomb() {
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"" + types
              + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets>"
              + "<sheet name=\"คะแนน\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"s\" Type=\"" + types
              + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">"
              + "<!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet>"
              + "<sheetData><row><c t=\"str\"><v>&b;&f;</v></c></row></sheetData></worksheet>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
  }

  private static byte[] workbook(String sheet, String... cells) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Row row = workbook.createSheet(sheet).createRow(0);
      for (int i = 0; i < cells.length; i++) {
        row.createCell(i).setCellValue(cells[i]);
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] formWithBadCell() {
    try (XSSFWorkbook form =
            new XSSFWorkbook(new ByteArrayInputStream(FilesOfAnOffice.wholeForm()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Row row : form.getSheet("คะแนน")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("OIT")) {
          row.getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue("ร้อย");
        }
      }
      form.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
