package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet of a form, with its fields and then its tables. */
enum FormSheet {
  SCORES(
      "คะแนน",
      List.of(
          FormField.YEAR,
          FormField.AGENCY,
          FormField.PROVINCE,
          FormField.AGENCY_TYPE,
          FormField.TIER,
          FormField.PREVIOUS_TIER,
          FormField.RESPONDENTS_IIT,
          FormField.RESPONDENTS_EIT,
          FormField.CLAIM_QUOTE,
          FormField.CLAIM_PASSES,
          FormField.CLAIM_TIER,
          FormField.SOURCE_TITLE,
          FormField.SOURCE_URL,
          FormField.FRAMEWORK),
      List.of(List.of(
          FormColumn.CODE,
          FormColumn.NAME,
          FormColumn.SCORE,
          FormColumn.PREVIOUS,
          FormColumn.TITLE))),
  ADVICE(
      "ข้อเสนอแนะของผู้ประเมิน",
      List.of(),
      List.of(List.of(
          FormColumn.ADVICE_ELEMENT,
          FormColumn.ADVICE_NAME,
          FormColumn.ADVICE_TEXT,
          FormColumn.ADVICE_CITES))),
  PLAN(
      "ข้อมูลแผน",
      List.of(
          FormField.PLAN_YEAR,
          FormField.PLAN_FRAMEWORK,
          FormField.PLAN_SOURCE_TITLE,
          FormField.PLAN_SOURCE_URL,
          FormField.PROGRESS_SOURCE_TITLE,
          FormField.PROGRESS_SOURCE_URL),
      List.of(
          List.of(
              FormColumn.TARGET_ELEMENT,
              FormColumn.TARGET_FROM,
              FormColumn.TARGET_FROM_YEAR,
              FormColumn.TARGET_AT_LEAST),
          List.of(FormColumn.ISSUE_NUMBER, FormColumn.ISSUE_TITLE))),
  MEASURES(
      "มาตรการ",
      List.of(),
      List.of(List.of(
          FormColumn.MEASURE_ID,
          FormColumn.MEASURE_TITLE,
          FormColumn.MEASURE_ISSUES,
          FormColumn.MEASURE_STEPS,
          FormColumn.MEASURE_UNITS,
          FormColumn.MEASURE_PERIODS,
          FormColumn.MEASURE_BUDGET,
          FormColumn.MEASURE_BAHT,
          FormColumn.MEASURE_MONITORING,
          FormColumn.MEASURE_INFORMED,
          FormColumn.MEASURE_DUE,
          FormColumn.MEASURE_ANSWERS,
          FormColumn.MEASURE_CITES,
          FormColumn.MEASURE_KIND,
          FormColumn.MEASURE_ORIGIN,
          FormColumn.MEASURE_REMARK))),
  DETAILS(
      "องค์ประกอบ OIT",
      List.of(),
      List.of(List.of(
          FormColumn.DETAIL_MEASURE,
          FormColumn.DETAIL_ITEM,
          FormColumn.DETAIL_TEXT,
          FormColumn.DETAIL_ORIGIN,
          FormColumn.DETAIL_AGENCY))),
  PROGRESS(
      "ผลการดำเนินการ",
      List.of(),
      List.of(List.of(
          FormColumn.ENTRY_MEASURE,
          FormColumn.ENTRY_TITLE,
          FormColumn.ENTRY_STATE,
          FormColumn.ENTRY_STEPS,
          FormColumn.ENTRY_UNITS,
          FormColumn.ENTRY_DONE,
          FormColumn.ENTRY_OUTCOMES,
          FormColumn.ENTRY_EVIDENCE,
          FormColumn.ENTRY_DATE,
          FormColumn.ENTRY_PERIODS,
          FormColumn.ENTRY_SPENT,
          FormColumn.ENTRY_BAHT,
          FormColumn.ENTRY_REMARK)));

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<FormField> fields;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<List<FormColumn>> tables;

  FormSheet(String title, List<FormField> fields, List<List<FormColumn>> tables) {
    this.title = title;
    this.fields = fields;
    this.tables = tables;
  }

  /** Returns the name of the sheet. */
  String title() {
    return title;
  }

  List<FormField> fields() {
    return fields;
  }

  /** Returns the tables, each as its columns. The first column of each has a heading of its own. */
  List<List<FormColumn>> tables() {
    return tables;
  }

  /** Tells whether a row has all headings of a table of this sheet. */
  boolean hasHead(SpreadsheetRow row) {
    Set<String> texts = row.cells().stream().map(Cell::tidy).collect(Collectors.toSet());
    return tables.stream()
        .anyMatch(columns -> columns.stream()
            .filter(column -> column.look() != FormColumn.Look.SHOWN)
            .allMatch(column -> texts.contains(column.heading())));
  }
}
