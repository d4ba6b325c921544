package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.TierCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The writer of the results of a form, and of the assessor's advice. */
final class ScoresSheetWriter {

  /** The rule that a form and a JSON document have in common. */
  static final String LEAVE_BLANK =
      "รายการที่ไม่มีคะแนนให้เว้นว่างไว้ ห้ามใส่ 0 เว้นแต่ใบแจ้งผลพิมพ์ 0";

  /** The words with which a form begins to say that its rules are assumed. */
  static final String ASSUMED = "หลักเกณฑ์สมมติ:";

  private static final int EMPTY_ADVICE = 30;

  private final Framework framework;
  private final Optional<Framework> before;
  private final FormContent content;
  private final FormStyles styles;

  /** The names of the elements by their codes, as the sheet of scores has them. */
  private final Map<String, String> names = new HashMap<>();

  ScoresSheetWriter(
      Framework framework, Optional<Framework> before, FormContent content, FormStyles styles) {
    this.framework = framework;
    this.before = before;
    this.content = content;
    this.styles = styles;
  }

  void write(Map<FormSheet, SheetWriter> sheets) {
    SheetWriter scores = Objects.requireNonNull(sheets.get(FormSheet.SCORES));
    int first = writeScores(scores);
    // An office may add rows below the last one.
    int last = Math.max(scores.nextRow(), PlanSheetsWriter.LAST_ROW);
    writeAdvice(
        Objects.requireNonNull(sheets.get(FormSheet.ADVICE)),
        code -> SheetWriter.Formula.lookup(
            FormSheet.SCORES, first, last, names.getOrDefault(code, "")));
  }

  /** Writes the results, and returns the row of the first one. */
  private int writeScores(SheetWriter sheet) {
    List<FormColumn> columns = FormSheet.SCORES.tables().get(0);
    sheet.line(
        "แบบกรอกผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
            + " ประจำปีงบประมาณ พ.ศ. " + content.year().buddhistEra(),
        styles.title);
    if (Frameworks.isAssumed(framework.id())) {
      sheet.line(
          ASSUMED + " ใช้หลักเกณฑ์ของปีงบประมาณ พ.ศ. 2568"
              + " มิใช่หลักเกณฑ์ที่สำนักงาน ป.ป.ช. ประกาศสำหรับปีนี้",
          styles.note);
    }
    sheet.line(
        "กรอกเฉพาะช่องสีเหลือง " + LEAVE_BLANK + " ใช้เลขไทยหรืออารบิกก็ได้ และเพิ่มแถวได้",
        styles.note);
    writeFields(sheet);
    sheet.blank();
    sheet.head(columns, true);
    sheet.repeat();
    int first = sheet.nextRow();
    ResultGroup.rows(framework, content.scorecard()).forEach((group, ids) -> {
      sheet.group(group.title(), columns.size());
      ids.forEach(id -> sheet.row(columns, row(id)));
    });
    int last = sheet.nextRow() - 1;
    sheet.prompt(LEAVE_BLANK, first, last, columns.indexOf(FormColumn.SCORE));
    sheet.prompt(LEAVE_BLANK, first, last, columns.indexOf(FormColumn.PREVIOUS));
    sheet.page(1);
    return first;
  }

  private void writeFields(SheetWriter sheet) {
    Optional<Scorecard> scorecard = content.scorecard();
    Optional<Agency> agency = content.agency();
    Optional<Claim> claim = scorecard.flatMap(known -> known.claims().stream().findFirst());
    Optional<SourceDocument> source = scorecard.flatMap(Scorecard::source);
    sheet.field(FormField.YEAR, String.valueOf(content.year().buddhistEra()), "");
    sheet.field(
        FormField.AGENCY, agency.map(Agency::name).orElse(""), "ชื่อเต็มของหน่วยงาน ต้องกรอก");
    sheet.field(FormField.PROVINCE, agency.flatMap(Agency::province).orElse(""), "");
    sheet.field(
        FormField.AGENCY_TYPE,
        agency.flatMap(Agency::type).map(ChoiceList.AGENCY_TYPE::word).orElse(""),
        "");
    sheet.field(FormField.TIER, scorecard.map(this::tier).orElse(""), "");
    sheet.field(FormField.PREVIOUS_TIER, content.previous().map(this::tier).orElse(""), "");
    sheet.field(FormField.RESPONDENTS_IIT, respondents(Instrument.IIT), "");
    sheet.field(FormField.RESPONDENTS_EIT, respondents(Instrument.EIT), "");
    sheet.field(
        FormField.CLAIM_QUOTE,
        claim.flatMap(Claim::quote).orElse(""),
        "ถ้อยคำที่เอกสารสรุปผลไว้ หากไม่มีให้เว้นว่าง");
    sheet.field(
        FormField.CLAIM_PASSES,
        claim
            .flatMap(Claim::passes)
            .map(passes -> ChoiceList.PASSES.word(passes ? "TRUE" : "FALSE"))
            .orElse(""),
        "");
    sheet.field(FormField.CLAIM_TIER, claim.flatMap(Claim::tier).map(this::tier).orElse(""), "");
    sheet.field(
        FormField.SOURCE_TITLE,
        source.flatMap(SourceDocument::title).orElse(""),
        "ใบแจ้งผลหรือประกาศที่คัดคะแนนมา แสดงทางจอภาพและในภาคผนวกเท่านั้น ไม่กรอกก็ได้");
    sheet.field(
        FormField.SOURCE_URL,
        source.flatMap(SourceDocument::url).orElse(""),
        "ที่อยู่เว็บของใบแจ้งผลหรือประกาศนั้น แสดงทางจอภาพและในภาคผนวกเท่านั้น ไม่กรอกก็ได้");
    sheet.field(
        FormField.FRAMEWORK,
        content.pinned() ? framework.id().toString() : "",
        "เว้นว่างเพื่อใช้หลักเกณฑ์ล่าสุดของปี");
  }

  private String respondents(Instrument instrument) {
    return content
        .scorecard()
        .map(known -> known.respondents().get(instrument))
        .map(String::valueOf)
        .orElse("");
  }

  private String tier(Scorecard scorecard) {
    return scorecard.tier().map(this::tier).or(scorecard::printedTier).orElse("");
  }

  /** Returns the Thai name of a tier, unless another tier has it too. */
  private String tier(TierCode code) {
    return framework
        .ladder()
        .flatMap(ladder -> ladder.findTier(code))
        .or(() -> Frameworks.bundled().findTier(code))
        .map(Tier::name)
        .map(LocalizedText::thai)
        .filter(name -> Frameworks.bundled()
            .findTierByName(name)
            .filter(found -> found.code().equals(code))
            .isPresent())
        .orElse(code.code());
  }

  private Map<FormColumn, Object> row(ElementId id) {
    Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
    String code = TypedElement.text(framework, id);
    names.putIfAbsent(code, name(id));
    row.put(FormColumn.CODE, code);
    row.put(FormColumn.NAME, name(id));
    content.scorecard().ifPresent(scorecard -> {
      scorecard.findScore(id).ifPresent(score -> row.put(FormColumn.SCORE, score));
      if (id instanceof QuestionCode question && scorecard.titles().containsKey(question)) {
        row.put(FormColumn.TITLE, scorecard.titles().get(question));
      }
    });
    if (before.filter(rules -> YearBefore.hasScore(rules, id)).isPresent()) {
      content
          .previous()
          .flatMap(known -> known.findScore(id))
          .ifPresent(score -> row.put(FormColumn.PREVIOUS, score));
    } else {
      row.put(FormColumn.PREVIOUS, new SheetWriter.Closed());
    }
    if (id.level() != Level.QUESTION || id instanceof SubItemId) {
      row.put(FormColumn.TITLE, new SheetWriter.Closed());
    }
    return row;
  }

  private String name(ElementId id) {
    return framework
        .findElement(id)
        .filter(Element::hasTitle)
        .flatMap(Element::name)
        .map(LocalizedText::thai)
        .orElse("");
  }

  /** Writes the advice, with the name of the element that each code stands for. */
  private void writeAdvice(SheetWriter sheet, Function<String, SheetWriter.Formula> named) {
    List<FormColumn> columns = FormSheet.ADVICE.tables().get(0);
    sheet.line("ข้อเสนอแนะของผู้ประเมินต่อหน่วยงาน", styles.title);
    sheet.line(
        "คัดจากใบแจ้งผลของหน่วยงาน แถวละหนึ่งข้อ รหัสเช่น I3, E1, O8, ตัวชี้วัดที่ 6 หรือ OIT"
            + " หลายรหัสคั่นด้วยเครื่องหมาย , หากรหัสในใบแจ้งผลเป็นของปีอื่น ให้ใช้รหัสของปี "
            + content.year().buddhistEra() + " ที่มีเรื่องเดียวกัน",
        styles.note);
    sheet.head(columns, true);
    sheet.freeze();
    sheet.repeat();
    int first = sheet.nextRow();
    for (Advice advice : content.scorecard().map(Scorecard::advice).orElse(List.of())) {
      Map<FormColumn, Object> row = new EnumMap<>(FormColumn.class);
      String code = TypedElement.text(framework, advice.element());
      row.put(FormColumn.ADVICE_ELEMENT, code);
      row.put(FormColumn.ADVICE_NAME, named.apply(code));
      row.put(FormColumn.ADVICE_TEXT, advice.text());
      row.put(
          FormColumn.ADVICE_CITES,
          PlanSheetsWriter.joined(advice.cites().stream()
              .map(cited -> TypedElement.text(framework, cited))
              .toList()));
      sheet.row(columns, row);
    }
    for (int i = 0; i < EMPTY_ADVICE; i++) {
      sheet.row(columns, Map.of(FormColumn.ADVICE_NAME, named.apply("")));
    }
    int last = sheet.nextRow() - 1;
    sheet.prompt(
        "ข้อหรือตัวชี้วัดที่ข้อเสนอแนะนี้กล่าวถึง หนึ่งรหัส",
        first,
        last,
        columns.indexOf(FormColumn.ADVICE_ELEMENT));
    sheet.prompt(
        "ข้ออื่นที่ถ้อยคำของข้อเสนอแนะอ้างถึง หากไม่มีให้เว้นว่าง",
        first,
        last,
        columns.indexOf(FormColumn.ADVICE_CITES));
    sheet.page(1);
  }
}
