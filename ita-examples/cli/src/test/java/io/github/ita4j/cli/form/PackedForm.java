package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Workbook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A form put together from its cells, so that any of them may hold anything. */
final class PackedForm {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The cells by their fields and columns, made of the name of the place. */
  private final Map<FormField, UnaryOperator<String>> fields = new EnumMap<>(FormField.class);

  private final Map<FormColumn, UnaryOperator<String>> columns = new EnumMap<>(FormColumn.class);
  private final Map<FormSheet, String> sheets = new EnumMap<>(FormSheet.class);
  private String texts = "<sst><si><t>ร่วม</t></si></sst>";

  /** A form with a row in each table, which is read. */
  PackedForm() {
    put(FormField.YEAR, "2568").put(FormField.AGENCY, "เทศบาลตำบลกุดกว้าง");
    put(FormColumn.CODE, "O8").put(FormColumn.SCORE, "89.73");
    put(FormColumn.ADVICE_ELEMENT, "OIT").put(FormColumn.ADVICE_TEXT, "ควรเผยแพร่");
    put(FormColumn.TARGET_ELEMENT, "OIT").put(FormColumn.TARGET_AT_LEAST, "90");
    put(FormColumn.ISSUE_NUMBER, "1").put(FormColumn.ISSUE_TITLE, "ประเด็น");
    put(FormColumn.MEASURE_ID, "1").put(FormColumn.MEASURE_TITLE, "จัดทำคู่มือ");
    put(FormColumn.DETAIL_MEASURE, "1").put(FormColumn.DETAIL_ITEM, "O8");
    put(FormColumn.DETAIL_TEXT, "คู่มือ");
    put(FormColumn.ENTRY_MEASURE, "1").put(FormColumn.ENTRY_STATE, "ดำเนินการแล้ว");
  }

  PackedForm put(FormField field, String text) {
    return put(field, place -> Workbook.text(place, text));
  }

  PackedForm put(FormColumn column, String text) {
    return put(column, place -> Workbook.text(place, text));
  }

  PackedForm put(FormField field, UnaryOperator<String> cell) {
    fields.put(field, cell);
    return this;
  }

  PackedForm put(FormColumn column, UnaryOperator<String> cell) {
    columns.put(column, cell);
    return this;
  }

  /** Replaces the whole part of a sheet. */
  PackedForm sheet(FormSheet sheet, String xml) {
    sheets.put(sheet, xml);
    return this;
  }

  /** Replaces the part with the texts that cells share. */
  PackedForm texts(String xml) {
    texts = xml;
    return this;
  }

  byte[] bytes() {
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder("<Relationships><Relationship Id=\"t\" Type=\"")
        .append(RELATION)
        .append("styles\" Target=\"styles.xml\"/><Relationship Id=\"u\" Type=\"")
        .append(RELATION)
        .append("sharedStrings\" Target=\"sharedStrings.xml\"/>");
    Workbook workbook = new Workbook("", "").with("xl/sharedStrings.xml", texts);
    for (FormSheet sheet : FormSheet.values()) {
      String name = sheet.name();
      names
          .append("<sheet name=\"")
          .append(sheet.title())
          .append("\" r:id=\"")
          .append(name)
          .append("\"/>");
      relations
          .append("<Relationship Id=\"")
          .append(name)
          .append("\" Type=\"")
          .append(RELATION)
          .append("worksheet\" Target=\"worksheets/")
          .append(name)
          .append(".xml\"/>");
      workbook.with(
          "xl/worksheets/" + name + ".xml",
          sheets.containsKey(sheet) ? sheets.get(sheet) : xml(sheet));
    }
    return workbook
        .without("xl/worksheets/sheet1.xml")
        .with(
            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>")
        .with("xl/_rels/workbook.xml.rels", relations + "</Relationships>")
        .bytes();
  }

  /** Returns the part of a sheet with its fields and a row of each of its tables. */
  String xml(FormSheet sheet) {
    StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
    int row = 1;
    for (FormField field : sheet.fields()) {
      xml.append("<row r=\"").append(row).append("\">");
      xml.append(Workbook.text("A" + row, field.label()));
      xml.append(cell(fields.get(field), "B" + row)).append("</row>");
      row++;
    }
    for (List<FormColumn> table : sheet.tables()) {
      xml.append("<row r=\"").append(row).append("\">");
      for (int i = 0; i < table.size(); i++) {
        xml.append(Workbook.text((char) ('A' + i) + "" + row, table.get(i).heading()));
      }
      row++;
      xml.append("</row><row r=\"").append(row).append("\">");
      for (int i = 0; i < table.size(); i++) {
        xml.append(cell(columns.get(table.get(i)), (char) ('A' + i) + "" + row));
      }
      row++;
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(@Nullable UnaryOperator<String> cell, String place) {
    return cell == null ? "" : cell.apply(place);
  }
}
