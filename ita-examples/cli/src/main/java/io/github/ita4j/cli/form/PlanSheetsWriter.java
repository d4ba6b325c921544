package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.SourceDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The writer of the plan of a form and of the report on it. */
final class PlanSheetsWriter {

  /** The first row of the sheet of measures below its heading. */
  static final int FIRST_MEASURE_ROW = 4;

  private static final int EMPTY_TARGETS = 3;
  private static final int EMPTY_ISSUES = 7;
  private static final int EMPTY_MEASURES = 20;
  private static final int EMPTY_DETAILS = 10;

  /** The last row for which lists are offered. */
  static final int LAST_ROW = 500;

  private final Frameworks frameworks;
  private final Framework framework;
  private final FormContent content;
  private final FormStyles styles;

  PlanSheetsWriter(
      Frameworks frameworks, Framework framework, FormContent content, FormStyles styles) {
    this.frameworks = frameworks;
    this.framework = framework;
    this.content = content;
    this.styles = styles;
  }

  void write(Map<FormSheet, SheetWriter> sheets) {
    writePlan(Objects.requireNonNull(sheets.get(FormSheet.PLAN)));
    writeMeasures(Objects.requireNonNull(sheets.get(FormSheet.MEASURES)));
    writeDetails(Objects.requireNonNull(sheets.get(FormSheet.DETAILS)));
    writeProgress(Objects.requireNonNull(sheets.get(FormSheet.PROGRESS)));
  }

  /** Returns values as the list in one cell, which has at most {@link TypedLines#MOST} of them. */
  static String joined(List<?> values) {
    return values.stream()
        .limit(TypedLines.MOST)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private List<Measure> measures() {
    return content.plan().map(ActionPlan::measures).orElse(List.of());
  }

  private void writePlan(SheetWriter sheet) {
    Optional<ActionPlan> plan = content.plan();
    Optional<SourceDocument> ofPlan = plan.flatMap(ActionPlan::source);
    Optional<SourceDocument> ofReport = content.progress().flatMap(ProgressReport::source);
    FiscalYear year = plan.map(ActionPlan::fiscalYear)
        .or(() -> content.progress().map(ProgressReport::fiscalYear))
        .orElse(content.year().next());
    FrameworkId rules =
        plan.flatMap(ActionPlan::framework).orElseGet(() -> rules().id());
    sheet.line("ข้อมูลแผน เป้าหมาย และประเด็น", styles.title);
    List<PlanIssue> issues = plan.map(ActionPlan::issues).orElseGet(this::offered);
    boolean offered = issues.stream().anyMatch(issue -> issue.origin() == Origin.EDITORIAL);
    sheet.line(
        "แผนดำเนินการในปีเดียวกับผลการประเมินหรือปีถัดไปก็ได้"
            + (offered
                ? " ชื่อประเด็นด้านล่างให้ตรวจสอบกับคู่มือ แก้ไขหรือลบได้"
                    + " ที่คงไว้ถือเป็นของหน่วยงาน"
                : ""),
        styles.note);
    sheet.field(FormField.PLAN_YEAR, String.valueOf(year.buddhistEra()), "");
    sheet.field(
        FormField.PLAN_FRAMEWORK,
        rules.toString(),
        "ปีของรหัสข้อและตัวชี้วัดที่มาตรการอ้างถึง ปกติเป็นปีของผลการประเมิน"
            + " เว้นว่างไว้ก็เป็นปีนั้น");
    sheet.field(
        FormField.PLAN_SOURCE_TITLE,
        ofPlan.flatMap(SourceDocument::title).orElse(""),
        "กรอกเมื่อคัดแผนจากเอกสารที่มีอยู่แล้ว แสดงทางจอภาพเท่านั้น ไม่พิมพ์ในเอกสารที่จัดทำ");
    sheet.field(
        FormField.PLAN_SOURCE_URL,
        ofPlan.flatMap(SourceDocument::url).orElse(""),
        "ที่อยู่เว็บของเอกสารแผนนั้น แสดงทางจอภาพเท่านั้น ไม่พิมพ์ในเอกสารที่จัดทำ");
    sheet.field(
        FormField.PROGRESS_SOURCE_TITLE,
        ofReport.flatMap(SourceDocument::title).orElse(""),
        "กรอกเมื่อคัดผลการดำเนินการจากรายงานที่มีอยู่แล้ว เก็บไว้ในแบบกรอกเท่านั้น"
            + " ไม่พิมพ์ในเอกสารที่จัดทำ");
    sheet.field(
        FormField.PROGRESS_SOURCE_URL,
        ofReport.flatMap(SourceDocument::url).orElse(""),
        "ที่อยู่เว็บของรายงานนั้น เก็บไว้ในแบบกรอกเท่านั้น ไม่พิมพ์ในเอกสารที่จัดทำ");
    sheet.blank();
    writeTargets(sheet, plan.map(ActionPlan::targets).orElse(List.of()));
    sheet.blank();
    writeIssues(sheet, issues);
    sheet.page(1);
  }

  private void writeTargets(SheetWriter sheet, List<Target> targets) {
    List<FormColumn> columns = FormSheet.PLAN.tables().get(0);
    sheet.head(columns, true);
    for (Target target : targets) {
      Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
      row.put(FormColumn.TARGET_ELEMENT, text(target.element()));
      target.from().ifPresent(score -> row.put(FormColumn.TARGET_FROM, score));
      target.fromYear().ifPresent(year -> row.put(FormColumn.TARGET_FROM_YEAR, year.buddhistEra()));
      row.put(FormColumn.TARGET_AT_LEAST, target.atLeast());
      sheet.row(columns, row);
    }
    for (int i = 0; i < EMPTY_TARGETS; i++) {
      sheet.row(columns, Map.of());
    }
  }

  /** Returns the issues of the year, for the office to keep or to delete. */
  private List<PlanIssue> offered() {
    List<PlanIssue> issues = new ArrayList<>();
    for (Issue issue : framework.issues()) {
      issues.add(PlanIssue.of(issue.number(), issue.name().thai(), Origin.EDITORIAL));
    }
    return issues;
  }

  private void writeIssues(SheetWriter sheet, List<PlanIssue> issues) {
    List<FormColumn> columns = FormSheet.PLAN.tables().get(1);
    sheet.head(columns, false);
    for (PlanIssue issue : issues) {
      Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
      row.put(FormColumn.ISSUE_NUMBER, issue.number());
      row.put(FormColumn.ISSUE_TITLE, issue.title());
      sheet.row(columns, row);
    }
    for (int i = issues.size(); i < EMPTY_ISSUES; i++) {
      sheet.row(columns, Map.of());
    }
  }

  private void writeMeasures(SheetWriter sheet) {
    List<FormColumn> columns = FormSheet.MEASURES.tables().get(0);
    sheet.line("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", styles.title);
    sheet.line(
        "แถวละหนึ่งมาตรการ ในช่องเดียวขึ้นบรรทัดใหม่ด้วย Alt+Enter"
            + " บรรทัดละหนึ่งขั้นตอนหรือหนึ่งหน่วย ประเด็นและรหัสหลายรายการคั่นด้วยเครื่องหมาย ,",
        styles.note);
    sheet.head(columns, true);
    sheet.freeze();
    sheet.repeat();
    for (Measure measure : measures()) {
      sheet.row(columns, row(measure));
    }
    emptyRows(sheet, columns, FormColumn.MEASURE_ID);
    sheet.choices(columns, FIRST_MEASURE_ROW, LAST_ROW);
    sheet.prompt(
        "เช่น ตัวชี้วัดที่ 4, I12 หรือ OIT",
        FIRST_MEASURE_ROW,
        LAST_ROW,
        columns.indexOf(FormColumn.MEASURE_ANSWERS));
    sheet.prompt(
        "เช่น O8 หากเป็นรหัสของปีอื่นให้ระบุปีด้วย เช่น O8/2568",
        FIRST_MEASURE_ROW,
        LAST_ROW,
        columns.indexOf(FormColumn.MEASURE_CITES));
    sheet.prompt(
        "ระบุหน่วยงาน ไม่ใช่ชื่อบุคคล",
        FIRST_MEASURE_ROW,
        LAST_ROW,
        columns.indexOf(FormColumn.MEASURE_UNITS));
    sheet.page(2);
  }

  /** Writes rows of which only the number is filled in, unless there are rows with content. */
  private void emptyRows(SheetWriter sheet, List<FormColumn> columns, FormColumn id) {
    for (int i = 1; i <= EMPTY_MEASURES; i++) {
      sheet.row(columns, measures().isEmpty() ? Map.of(id, String.valueOf(i)) : Map.of());
    }
  }

  private Map<FormColumn, Object> row(Measure measure) {
    Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
    row.put(FormColumn.MEASURE_ID, measure.id());
    row.put(FormColumn.MEASURE_TITLE, measure.title());
    row.put(FormColumn.MEASURE_ISSUES, joined(measure.issues()));
    row.put(FormColumn.MEASURE_STEPS, TypedLines.write(measure.steps()));
    row.put(FormColumn.MEASURE_UNITS, TypedLines.write(measure.responsibleUnits()));
    row.put(FormColumn.MEASURE_PERIODS, periods(measure.periods()));
    measure
        .budget()
        .ifPresent(budget -> put(row, budget, FormColumn.MEASURE_BUDGET, FormColumn.MEASURE_BAHT));
    row.put(
        FormColumn.MEASURE_MONITORING,
        measure.monitoring().map(Monitoring::printed).orElse(""));
    row.put(
        FormColumn.MEASURE_INFORMED,
        TypedLines.write(measure.monitoring().map(Monitoring::informed).orElse(List.of())));
    row.put(
        FormColumn.MEASURE_DUE,
        measure.monitoring().flatMap(Monitoring::due).map(Period::printed).orElse(""));
    row.put(
        FormColumn.MEASURE_ANSWERS,
        joined(measure.answers().stream().map(this::text).toList()));
    row.put(
        FormColumn.MEASURE_CITES,
        joined(measure.cites().stream().map(this::cited).toList()));
    row.put(FormColumn.MEASURE_KIND, ChoiceList.KIND.word(measure.kind().name()));
    row.put(FormColumn.MEASURE_ORIGIN, origin(measure.origin()));
    row.put(FormColumn.MEASURE_REMARK, measure.remark().orElse(""));
    return row;
  }

  private static String periods(List<Period> periods) {
    return TypedLines.write(periods.stream().map(Period::printed).toList());
  }

  private static void put(
      Map<FormColumn, Object> row, Budget budget, FormColumn words, FormColumn amount) {
    row.put(words, budget.printed());
    budget.baht().ifPresent(baht -> row.put(amount, baht));
  }

  private static String origin(Origin origin) {
    return ChoiceList.ORIGIN.word(origin.name());
  }

  private void writeDetails(SheetWriter sheet) {
    List<FormColumn> columns = FormSheet.DETAILS.tables().get(0);
    sheet.line("สิ่งที่แต่ละข้อ OIT ต้องแสดงหรือเผยแพร่ ตามมาตรการ", styles.title);
    sheet.line(
        "ไม่ต้องกรอกก็ได้ แถวละหนึ่งรายการ รหัสข้อของปีอื่นให้ระบุปีด้วย เช่น O8/2568",
        styles.note);
    sheet.head(columns, true);
    sheet.freeze();
    sheet.repeat();
    for (Measure measure : measures()) {
      for (MeasureDetail detail : measure.details()) {
        Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
        row.put(FormColumn.DETAIL_MEASURE, measure.id());
        row.put(FormColumn.DETAIL_ITEM, cited(detail.item()));
        row.put(FormColumn.DETAIL_TEXT, detail.text());
        row.put(FormColumn.DETAIL_ORIGIN, origin(detail.origin()));
        row.put(FormColumn.DETAIL_AGENCY, detail.exampleOf().orElse(""));
        sheet.row(columns, row);
      }
    }
    for (int i = 0; i < EMPTY_DETAILS; i++) {
      sheet.row(columns, Map.of());
    }
    sheet.choices(columns, FIRST_MEASURE_ROW, LAST_ROW);
    sheet.page(1);
  }

  private String text(ElementId id) {
    return TypedElement.text(rules(), id);
  }

  /** Returns a code with its year, by the label of that year. */
  private String cited(CitedCode cited) {
    return frameworks
        .findInYear(rules().id(), cited.fiscalYear())
        .map(
            of -> TypedElement.text(of, cited.code()) + "/" + cited.fiscalYear().buddhistEra())
        .orElseGet(cited::toString);
  }

  /** Returns the rules whose codes the plan has, by which it is read back. */
  private Framework rules() {
    Optional<FiscalYear> unpinned =
        content.plan().filter(plan -> plan.framework().isEmpty()).map(ActionPlan::fiscalYear);
    return content
        .plan()
        .flatMap(ActionPlan::framework)
        .flatMap(frameworks::find)
        .or(() -> unpinned.flatMap(year -> frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year)))
        .orElse(framework);
  }

  private void writeProgress(SheetWriter sheet) {
    List<FormColumn> columns = FormSheet.PROGRESS.tables().get(0);
    sheet.line("ผลการดำเนินการตามมาตรการ", styles.title);
    sheet.line(
        "เลือกรหัสมาตรการและสถานะ มาตรการหนึ่งมีได้หลายแถว ขึ้นบรรทัดใหม่ในช่องด้วย Alt+Enter",
        styles.note);
    sheet.head(columns, true);
    sheet.freeze();
    sheet.repeat();
    Map<String, String> titles = new LinkedHashMap<>();
    measures().forEach(measure -> titles.put(measure.id(), measure.title()));
    List<Progress> entries = content.progress().map(ProgressReport::entries).orElse(List.of());
    for (Progress entry : entries) {
      Map<FormColumn, Object> row = row(entry);
      row.put(FormColumn.ENTRY_TITLE, title(titles.getOrDefault(entry.measureId(), "")));
      sheet.row(columns, row);
    }
    entries.forEach(entry -> titles.remove(entry.measureId()));
    if (measures().isEmpty() && entries.isEmpty()) {
      for (int i = 1; i <= EMPTY_MEASURES; i++) {
        titles.put(String.valueOf(i), "");
      }
    }
    titles.forEach((id, title) -> sheet.row(
        columns, Map.of(FormColumn.ENTRY_MEASURE, id, FormColumn.ENTRY_TITLE, title(title))));
    for (int i = 0; i < EMPTY_MEASURES; i++) {
      sheet.row(columns, Map.of(FormColumn.ENTRY_TITLE, title("")));
    }
    sheet.choices(columns, FIRST_MEASURE_ROW, LAST_ROW);
    sheet.prompt(
        "เช่น 20 กุมภาพันธ์ 2567",
        FIRST_MEASURE_ROW,
        LAST_ROW,
        columns.indexOf(FormColumn.ENTRY_DATE));
    sheet.page(2);
  }

  private static SheetWriter.Formula title(String title) {
    return SheetWriter.Formula.lookup(FormSheet.MEASURES, FIRST_MEASURE_ROW, LAST_ROW, title);
  }

  private static Map<FormColumn, Object> row(Progress entry) {
    Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
    row.put(FormColumn.ENTRY_MEASURE, entry.measureId());
    row.put(FormColumn.ENTRY_STATE, ChoiceList.STATE.word(entry.state().name()));
    row.put(FormColumn.ENTRY_STEPS, TypedLines.write(entry.steps()));
    row.put(FormColumn.ENTRY_UNITS, TypedLines.write(entry.responsibleUnits()));
    row.put(FormColumn.ENTRY_DONE, TypedLines.write(entry.done()));
    row.put(FormColumn.ENTRY_OUTCOMES, TypedLines.write(entry.outcomes()));
    row.put(FormColumn.ENTRY_EVIDENCE, TypedLines.write(entry.evidence()));
    row.put(FormColumn.ENTRY_DATE, entry.date().map(TypedCell::thai).orElse(""));
    row.put(FormColumn.ENTRY_PERIODS, periods(entry.periods()));
    entry
        .spent()
        .ifPresent(budget -> put(row, budget, FormColumn.ENTRY_SPENT, FormColumn.ENTRY_BAHT));
    row.put(FormColumn.ENTRY_REMARK, entry.remark().orElse(""));
    return row;
  }
}
