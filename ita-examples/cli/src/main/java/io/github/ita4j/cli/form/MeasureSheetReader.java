package io.github.ita4j.cli.form;

import io.github.ita4j.cli.form.FormGrid.TableRow;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureBuilder;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader of the measures of a form. */
final class MeasureSheetReader {

  private static final Pattern ISSUE = Pattern.compile(
      "(?:ประเด็นที่|ประเด็น|ข้อที่|ข้อ)? ?\\(?([1-9][0-9]{0,5}+)[.)]{0,2}+ ?(.*)", Pattern.DOTALL);

  private static final FormSheet SHEET = FormSheet.MEASURES;
  private static final FormSheet DETAILS = FormSheet.DETAILS;

  private final Frameworks frameworks;
  private final Framework framework;
  private final FormProblems problems;
  private final Map<FormSheet, FormGrid> grids;

  MeasureSheetReader(
      Frameworks frameworks,
      Framework framework,
      FormProblems problems,
      Map<FormSheet, FormGrid> grids) {
    this.frameworks = frameworks;
    this.framework = framework;
    this.problems = problems;
    this.grids = grids;
  }

  /** Returns the measures. A row with an id alone is one that nobody has filled in. */
  List<Measure> measures(Map<Integer, PlanIssue> issues) {
    Map<String, List<MeasureDetail>> details = details();
    Map<String, Measure> measures = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    for (TableRow row : grid(SHEET)
        .table(
            SHEET.tables().get(0), new PrintedCells(PrintedCells::isNumber, true, text -> true))) {
      if (row.hasOnly(FormColumn.MEASURE_ID)
          || !row.hasAll(FormColumn.MEASURE_TITLE, FormColumn.MEASURE_ID)) {
        continue;
      }
      measure(row, issues, details).ifPresent(measure -> {
        String place = row.place(FormColumn.MEASURE_ID);
        String first = places.putIfAbsent(measure.id(), place);
        if (first != null) {
          problems.add(SHEET, place, Message.FORM_TWICE, TypedException.shown(measure.id()), first);
        } else {
          measures.put(measure.id(), measure);
        }
      });
    }
    details.keySet().stream()
        .filter(id -> !measures.containsKey(id))
        .forEach(id ->
            problems.add(DETAILS, "A", Message.FORM_UNKNOWN_MEASURE, TypedException.shown(id)));
    return new ArrayList<>(measures.values());
  }

  private FormGrid grid(FormSheet sheet) {
    return Objects.requireNonNull(grids.get(sheet));
  }

  private Optional<Measure> measure(
      TableRow row, Map<Integer, PlanIssue> issues, Map<String, List<MeasureDetail>> details) {
    Optional<String> id = row.read(FormColumn.MEASURE_ID, MeasureSheetReader::id);
    Optional<String> title = row.read(FormColumn.MEASURE_TITLE, TypedCell::text);
    MeasureBuilder measure = Measure.builder()
        .steps(row.lines(FormColumn.MEASURE_STEPS))
        .issues(
            row.read(FormColumn.MEASURE_ISSUES, cell -> issues(cell, issues)).orElse(List.of()))
        .responsibleUnits(row.lines(FormColumn.MEASURE_UNITS))
        .periods(row.read(FormColumn.MEASURE_PERIODS, TypedCell::periods).orElse(List.of()))
        .budget(budget(row, FormColumn.MEASURE_BUDGET, FormColumn.MEASURE_BAHT))
        .monitoring(monitoring(row))
        .answers(row.read(FormColumn.MEASURE_ANSWERS, this::answers).orElse(List.of()))
        .cites(row.read(FormColumn.MEASURE_CITES, this::cites).orElse(List.of()))
        .kind(row.read(
                FormColumn.MEASURE_KIND,
                cell -> MeasureKind.valueOf(TypedCell.choice(cell, ChoiceList.KIND)))
            .orElse(MeasureKind.OTHER))
        .origin(
            row.read(FormColumn.MEASURE_ORIGIN, MeasureSheetReader::origin).orElse(Origin.AGENCY))
        .remark(row.read(FormColumn.MEASURE_REMARK, TypedCell::text));
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(measure
        .id(id.get())
        .title(title.get())
        .details(details.getOrDefault(id.get(), List.of()))
        .build());
  }

  /** Returns the id of a measure. */
  static String id(Cell cell) {
    String id = TidyText.of(TypedCell.text(cell));
    if (id.length() > Measure.LONGEST_ID) {
      throw new TypedException(Message.CELL_LONG, id.length(), Measure.LONGEST_ID);
    }
    return id;
  }

  /**
   * Returns the number of an issue: {@code 3}, or {@code 3. การให้บริการ} with its own title. Other
   * words beside the number may name further issues.
   */
  static Optional<Integer> issueNumber(String text, IntFunction<String> title) {
    Matcher matcher = ISSUE.matcher(arabic(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    String words = matcher.group(2);
    return words.isEmpty() || words.equals(arabic(title.apply(number)))
        ? Optional.of(number)
        : Optional.empty();
  }

  private static String arabic(String text) {
    return ThaiDigits.toArabic(TidyText.of(text));
  }

  private static List<Integer> issues(Cell cell, Map<Integer, PlanIssue> known) {
    List<Integer> issues = new ArrayList<>();
    IntFunction<String> title =
        number -> Optional.ofNullable(known.get(number)).map(PlanIssue::title).orElse("");
    for (String part : TypedCell.listed(cell)) {
      Integer number = issueNumber(part, title)
          .orElseThrow(() -> new TypedException(Message.CELL_ISSUE, TypedException.shown(part)));
      if (known.isEmpty()) {
        throw new TypedException(Message.CELL_NO_ISSUES, number, FormSheet.PLAN.title());
      }
      if (!known.containsKey(number)) {
        throw new TypedException(
            Message.CELL_UNKNOWN_ISSUE, number, known.keySet(), FormSheet.PLAN.title());
      }
      if (issues.contains(number)) {
        throw new TypedException(Message.CELL_TWICE, number);
      }
      issues.add(number);
    }
    return issues;
  }

  private static Origin origin(Cell cell) {
    return Origin.valueOf(TypedCell.choice(cell, ChoiceList.ORIGIN));
  }

  /** Returns the money of a row: its words, its amount, or both. */
  static Optional<Budget> budget(TableRow row, FormColumn words, FormColumn amount) {
    Optional<BigDecimal> baht = row.read(amount, TypedCell::baht);
    Optional<Cell> cell = row.cell(words);
    // An amount may stand in the column of the words.
    if (baht.isEmpty() && cell.filter(typed -> typed.number().isPresent()).isPresent()) {
      baht = row.read(words, TypedCell::baht);
    }
    Optional<String> printed = cell.filter(typed -> typed.number().isEmpty()).isPresent()
        ? row.read(words, TypedCell::text)
        : baht.map(known -> String.format(Locale.ROOT, "%,.2f บาท", known));
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    String text = printed.get();
    return Optional.of(baht.map(sum -> Budget.of(text, sum)).orElseGet(() -> Budget.ofText(text)));
  }

  private Optional<Monitoring> monitoring(TableRow row) {
    Optional<String> printed = row.read(FormColumn.MEASURE_MONITORING, TypedCell::text);
    List<String> informed = row.lines(FormColumn.MEASURE_INFORMED);
    Optional<Period> due =
        row.read(FormColumn.MEASURE_DUE, cell -> TypedCell.period(TypedCell.text(cell)));
    if (printed.isEmpty() && informed.isEmpty() && due.isEmpty()) {
      return Optional.empty();
    }
    String words =
        printed.orElseGet(() -> Stream.concat(informed.stream(), due.map(Period::printed).stream())
            .collect(Collectors.joining(" ")));
    return Optional.of(
        Monitoring.builder().printed(words).informed(informed).due(due).build());
  }

  private List<ElementId> answers(Cell cell) {
    return TypedCell.listed(cell).stream()
        .map(part -> TypedCell.element(part, framework, Message.CELL_ELEMENTS))
        .toList();
  }

  private List<CitedCode> cites(Cell cell) {
    return TypedCell.listed(cell).stream()
        .map(part -> cited(part, Message.CELL_CITES))
        .toList();
  }

  /** Returns a code, of the year of the plan's rules unless the text names one. */
  private CitedCode cited(String text, Message refusal) {
    String plain = ThaiDigits.toArabic(text).replaceAll("\\s", "");
    int slash = plain.lastIndexOf('/');
    Framework rules = framework;
    String code = text;
    if (slash > 0) {
      rules = TypedCell.findYear(plain.substring(slash + 1))
          .flatMap(year -> frameworks.findInYear(framework.id(), year))
          .orElseThrow(() -> new TypedException(refusal, TypedException.shown(text)));
      code = plain.substring(0, slash);
    }
    if (!(TypedCell.element(code, rules, refusal) instanceof QuestionCode question)) {
      throw new TypedException(refusal, TypedException.shown(text));
    }
    return CitedCode.of(question, rules.fiscalYear());
  }

  private Map<String, List<MeasureDetail>> details() {
    Map<String, List<MeasureDetail>> details = new TreeMap<>();
    for (TableRow row : grid(DETAILS).table(DETAILS.tables().get(0), PrintedCells.none())) {
      if (!row.hasAll(FormColumn.DETAIL_MEASURE, FormColumn.DETAIL_ITEM, FormColumn.DETAIL_TEXT)) {
        continue;
      }
      Optional<String> id = row.read(FormColumn.DETAIL_MEASURE, MeasureSheetReader::id);
      Optional<CitedCode> item =
          row.read(FormColumn.DETAIL_ITEM, cell -> cited(TypedCell.text(cell), Message.CELL_CITED));
      Optional<String> text = row.read(FormColumn.DETAIL_TEXT, TypedCell::text);
      Optional<String> agency = row.read(FormColumn.DETAIL_AGENCY, TypedCell::text);
      Origin origin = row.read(FormColumn.DETAIL_ORIGIN, MeasureSheetReader::origin)
          .orElse(agency.isPresent() ? Origin.EXAMPLE : Origin.AGENCY);
      if (agency.isPresent() != (origin == Origin.EXAMPLE)) {
        problems.add(
            DETAILS,
            row.place(FormColumn.DETAIL_AGENCY),
            Message.FORM_AGENCY_OF_EXAMPLE,
            FormColumn.DETAIL_AGENCY.heading());
      } else if (id.isPresent() && item.isPresent() && text.isPresent()) {
        details
            .computeIfAbsent(id.get(), key -> new ArrayList<>())
            .add(MeasureDetail.builder()
                .item(item.get())
                .text(text.get())
                .origin(origin)
                .exampleOf(agency)
                .build());
      }
    }
    return details;
  }
}
