package io.github.ita4j.cli.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together from its parts, so that any of them may be wrong. */
public final class Workbook {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Creates a workbook with one sheet. Styles: 0 plain, 1 percent, 2 a day, 3 two decimals. */
  public Workbook(String sheet, String rows) {
    with(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"" + RELATION
            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    with(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"" + sheet
            + "\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
    with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"" + RELATION
            + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\""
            + RELATION + "styles\" Target=\"styles.xml\"/><Relationship Id=\"u\" Type=\""
            + RELATION + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    with(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-41E]d mmmm yyyy\"/>"
            + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/>"
            + "<xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>");
    with("xl/sharedStrings.xml", "<sst><si><t>ร่วม</t></si></sst>");
    with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Replaces or adds a part. */
  public Workbook with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Leaves a part out. */
  public Workbook without(String name) {
    parts.remove(name);
    return this;
  }

  /** A cell with a text of its own. */
  public static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text
        + "</t></is></c>";
  }

  /** A cell with a number. */
  public static String number(String cell, String number) {
    return "<c r=\"" + cell + "\"><v>" + number + "</v></c>";
  }

  /** Returns the file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
