package io.github.ita4j.examples;

import io.github.ita4j.examples.Report.Block;
import io.github.ita4j.examples.Report.Bullets;
import io.github.ita4j.examples.Report.Notice;
import io.github.ita4j.examples.Report.Paragraph;
import io.github.ita4j.examples.Report.Row;
import io.github.ita4j.examples.Report.Subheading;
import io.github.ita4j.examples.Report.Table;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The section of a report on what is done: the agency's own plan, or a draft. */
final class MeasureSection extends ReportParts {

  private final Optional<ActionPlan> own;
  private final Optional<ActionPlan> draft;
  private final Optional<Coverage> coverage;
  private final OriginMarks marks;

  /**
   * The draft stands for a plan that is not there, and the coverage is that of the agency's own.
   */
  MeasureSection(
      Words words,
      Framework framework,
      Optional<ActionPlan> own,
      Optional<ActionPlan> draft,
      Optional<Coverage> coverage,
      OriginMarks marks) {
    super(words, framework);
    this.own = own;
    this.draft = draft;
    this.coverage = coverage;
    this.marks = marks;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Optional<ActionPlan> shown = own.or(() -> draft);
    if (shown.isEmpty()) {
      blocks.add(new Notice(words.text("report.measures.noPolicy")));
      return blocks;
    }
    ActionPlan plan = shown.get();
    String year = words.year(plan.fiscalYear());
    blocks.add(new Paragraph(
        words.text(own.isPresent() ? "report.measures.plan" : "report.measures.draft", year)));
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    plan.measures().forEach(measure -> origins.add(measure.origin()));
    blocks.addAll(marks.explain(origins));
    if (plan.measures().isEmpty()) {
      blocks.add(new Paragraph(words.text("report.measures.none")));
    } else {
      blocks.add(table(plan, year));
    }
    if (!plan.targets().isEmpty()) {
      blocks.add(new Subheading(words.text("report.targets")));
      blocks.add(new Bullets(plan.targets().stream().map(this::target).toList()));
    }
    plan.source()
        .ifPresent(source -> blocks.add(new Paragraph(words.text(
            "report.measures.source",
            Quoted.of(source.title().orElse(""))
                + source.url().map(url -> " " + Quoted.of(url)).orElse("")))));
    coverage.ifPresent(of -> coverage(blocks, of));
    return blocks;
  }

  private Table table(ActionPlan plan, String year) {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      List<String> title = new ArrayList<>();
      // The agency's own titles stay as they are.
      String named = quoted(own.isPresent() ? measure.title() : words.title(measure.title()));
      title.add(OriginMarks.marked(named, measure.origin()));
      if (!measure.answers().isEmpty()) {
        title.add(words.text("report.measures.answers", answers(plan, measure)));
      }
      if (!measure.cites().isEmpty()) {
        title.add(words.text("report.measures.cites", cites(plan, measure)));
      }
      measure.remark().ifPresent(remark -> title.add("(" + quoted(remark) + ")"));
      List<String> time = new ArrayList<>(
          measure.periods().stream().map(Period::printed).map(this::quoted).toList());
      measure
          .budget()
          .map(Budget::printed)
          .ifPresent(budget -> time.add(words.text("report.measures.budget", quoted(budget))));
      rows.add(new Row(List.of(
          title,
          orBlank(measure.steps().stream().map(this::quoted).toList()),
          orBlank(measure.responsibleUnits().stream().map(Quoted::of).toList()),
          orBlank(time),
          orBlank(measure.monitoring().map(this::monitoring).orElse(List.of())))));
    }
    return new Table(
        words.text(own.isPresent() ? "report.measures.planTable" : "report.measures.table", year),
        List.of(
            lead("report.column.measure", 24),
            column("report.column.steps", 30),
            column("report.column.units", 14),
            column("report.column.period", 17),
            column("report.column.monitoring", 15)),
        rows);
  }

  /** The elements, with their year where that is not the plan's. */
  private String answers(ActionPlan plan, Measure measure) {
    String elements = words.elements(measure.answers());
    FiscalYear year = plan.framework().map(FrameworkId::fiscalYear).orElse(plan.fiscalYear());
    return year.equals(plan.fiscalYear()) ? elements : words.ofYear(elements, year);
  }

  /**
   * The codes year by year: {@code O8, O9 ของปี 2568; O8 ของปี 2569}. They have no year if all are of the
   * plan's, and both where the codes of both are the same: {@code O8 ของปี 2568 และ 2569}.
   */
  private String cites(ActionPlan plan, Measure measure) {
    Map<FiscalYear, List<QuestionCode>> byYear = new LinkedHashMap<>();
    for (CitedCode cited : measure.cites()) {
      byYear.computeIfAbsent(cited.fiscalYear(), key -> new ArrayList<>()).add(cited.code());
    }
    Map<String, List<FiscalYear>> byCodes = new LinkedHashMap<>();
    byYear.forEach((year, codes) ->
        byCodes.computeIfAbsent(words.elements(codes), key -> new ArrayList<>()).add(year));
    return byYear.keySet().equals(Set.of(plan.fiscalYear()))
        ? String.join(", ", byCodes.keySet())
        : byCodes.entrySet().stream()
            .map(entry -> words.ofYears(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  private List<String> monitoring(Monitoring monitoring) {
    List<String> lines = new ArrayList<>();
    lines.add(quoted(monitoring.printed()));
    if (!monitoring.informed().isEmpty()) {
      lines.add(
          words.text("report.measures.informed", quoted(String.join(", ", monitoring.informed()))));
    }
    monitoring
        .due()
        .map(Period::printed)
        .ifPresent(due -> lines.add(words.text("report.measures.due", quoted(due))));
    return lines;
  }

  private String target(Target target) {
    String from = target
        .from()
        .map(score -> words.text("report.target.from", words.number(score))
            + target.fromYear().map(year -> words.ofYear("", year)).orElse(""))
        .orElse("");
    return words.text(
        "report.target", words.element(target.element()), from, words.number(target.atLeast()));
  }

  private void coverage(List<Block> blocks, Coverage found) {
    List<String> gaps = new ArrayList<>();
    found
        .uncovered()
        .forEach(finding -> gaps.add(words.text(
            "report.coverage.uncovered", words.elementAndName(framework, finding.element()))));
    found
        .unknownCodes()
        .forEach(unknown -> gaps.add(words.text(
            "report.coverage.unknownCode",
            Quoted.of(unknown.measureId()),
            words.ofYear(unknown.code().code().toString(), unknown.code().fiscalYear()),
            unknown
                .nearest()
                .map(near -> words.text(
                    "report.coverage.nearest",
                    near,
                    unknown.nearestTitle().map(words::title).map(Quoted::of).orElse("")))
                .orElse(""))));
    found.idle().forEach(id -> gaps.add(words.text("report.coverage.idle", Quoted.of(id))));
    blocks.add(new Subheading(words.text("report.coverage")));
    blocks.add(
        gaps.isEmpty() ? new Paragraph(words.text("report.coverage.complete")) : new Bullets(gaps));
  }

  /** The words of a plan, with its digits as they are asked for. */
  private String quoted(String text) {
    return Quoted.of(words.inText(text));
  }

  private List<String> orBlank(List<String> lines) {
    return lines.isEmpty() ? List.of(words.text("report.fill")) : lines;
  }
}
