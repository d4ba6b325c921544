package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.PlanPhrases;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.model.FrameworkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The measures of a plan as tables: by issue, by responsible unit, or all in one. */
final class MeasureTables extends DocumentPart {

  private final ActionPlan plan;
  private final boolean own;
  private final PlanPhrases phrases;

  /** The numbers of the measures in the order of the tables, by their ids. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Creates the tables.
   *
   * @param own whether the plan is the agency's own; a draft has blanks to fill in
   */
  MeasureTables(Messages messages, Optional<Framework> framework, ActionPlan plan, boolean own) {
    super(messages, framework);
    this.plan = plan;
    this.own = own;
    this.phrases = new PlanPhrases(this.messages, plan, own);
    groups()
        .values()
        .forEach(
            measures -> measures.forEach(measure -> numbers.put(measure.id(), numbers.size() + 1)));
  }

  /** Returns the targets and the tables. */
  List<Block> blocks(boolean withDetails) {
    List<Block> blocks = new ArrayList<>();
    if (!plan.targets().isEmpty()) {
      blocks.add(new Subheading(text(Message.REPORT_TARGETS)));
      blocks.add(new Bullets(plan.targets().stream().map(phrases::target).toList()));
    }
    Map<String, List<Measure>> groups = groups();
    boolean units = byUnit();
    groups.forEach(
        (heading, measures) -> blocks.add(table(heading, measures, withDetails, !units)));
    return blocks;
  }

  /**
   * Returns the measures by the heading of their group: the issue or the unit. An empty heading is
   * that of all.
   */
  Map<String, List<Measure>> groups() {
    Map<String, List<Measure>> groups = new LinkedHashMap<>();
    if (hasIssues()) {
      for (PlanIssue issue : plan.issues()) {
        List<Measure> measures = plan.measures().stream()
            .filter(measure -> isFirstOf(measure, issue))
            .toList();
        if (!measures.isEmpty()) {
          groups.put(
              text(
                  Message.DOC_ISSUE,
                  messages.number(issue.number()),
                  messages.quoted(issue.title())),
              measures);
        }
      }
      List<Measure> others =
          plan.measures().stream().filter(measure -> measure.issues().isEmpty()).toList();
      if (!others.isEmpty()) {
        groups.put(text(Message.DOC_ISSUE_OTHER), others);
      }
    } else if (byUnit()) {
      plan.measures()
          .forEach(measure -> groups
              .computeIfAbsent(
                  messages.quoted(measure.responsibleUnits().get(0)), key -> new ArrayList<>())
              .add(measure));
    } else {
      groups.put("", plan.measures());
    }
    return groups;
  }

  /** A measure under several issues has one row, under the first of them. */
  private static boolean isFirstOf(Measure measure, PlanIssue issue) {
    return !measure.issues().isEmpty() && measure.issues().get(0) == issue.number();
  }

  /** Tells whether the agency has issues. Those that it leaves in its plan are its own. */
  private boolean hasIssues() {
    return own && !plan.issues().isEmpty();
  }

  /** Tells whether the measures are grouped by unit: each has one, and there are several. */
  boolean byUnit() {
    return own
        && plan.issues().isEmpty()
        && plan.measures().stream()
            .allMatch(measure -> measure.responsibleUnits().size() == 1)
        && plan.measures().stream()
                .map(measure -> measure.responsibleUnits().get(0))
                .distinct()
                .count()
            > 1;
  }

  private Table table(
      String heading, List<Measure> measures, boolean withDetails, boolean withUnits) {
    boolean budget = any(measure -> measure.budget().isPresent());
    boolean periods = !own || any(measure -> !measure.periods().isEmpty());
    boolean monitoring = !own || any(measure -> measure.monitoring().isPresent());
    List<Column> columns = new ArrayList<>(
        List.of(lead(Message.REPORT_COLUMN_MEASURE), column(Message.REPORT_COLUMN_STEPS)));
    if (withUnits) {
      columns.add(column(Message.REPORT_COLUMN_UNITS));
    }
    if (periods) {
      columns.add(column(Message.REPORT_COLUMN_PERIOD));
    }
    if (budget) {
      columns.add(column(Message.DOC_COLUMN_BUDGET));
    }
    if (monitoring) {
      columns.add(column(Message.REPORT_COLUMN_MONITORING));
    }
    List<Row> rows = new ArrayList<>();
    for (Measure measure : measures) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(title(measure));
      cells.add(orNone(steps(measure, withDetails)));
      if (withUnits) {
        cells.add(
            orBlank(measure.responsibleUnits().stream().map(messages::quoted).toList()));
      }
      if (periods) {
        cells.add(orNone(measure.periods().stream().map(phrases::period).toList()));
      }
      if (budget) {
        cells.add(orNone(measure.budget().map(phrases::budget).stream().toList()));
      }
      if (monitoring) {
        cells.add(orBlank(measure.monitoring().map(phrases::monitoring).orElse(List.of())));
      }
      rows.add(new Row(cells));
    }
    String caption = text(
        own ? Message.REPORT_MEASURES_PLAN_TABLE : Message.REPORT_MEASURES_TABLE,
        messages.year(plan.fiscalYear()));
    return new Table(heading.isEmpty() ? caption : heading, columns, rows);
  }

  private boolean any(Predicate<Measure> predicate) {
    return plan.measures().stream().anyMatch(predicate);
  }

  /** Returns the title, and what no other column shows. */
  private List<String> title(Measure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(numberedTitle(measure));
    if (own) {
      String kind = messages.name(measure.kind().displayName());
      if (measure.kind() != MeasureKind.OTHER && !measure.title().contains(kind)) {
        lines.add(text(Message.REPORT_MEASURES_KIND, kind));
      }
      if (measure.origin() == Origin.ASSESSOR) {
        lines.add(text(Message.REPORT_MEASURES_OF_ASSESSOR));
      }
    }
    if (!measure.answers().isEmpty()) {
      String answers = measure.answers().size() == 1
          ? names.elementAndName(measure.answers().get(0))
          : names.elements(measure.answers());
      lines.add(text(Message.REPORT_MEASURES_ANSWERS, messages.afterWord(ofResult(answers))));
    }
    if (!measure.cites().isEmpty()) {
      lines.add(text(Message.REPORT_MEASURES_CITES, phrases.cites(measure)));
    }
    measure.issues().stream()
        .skip(1)
        .filter(issue -> hasIssues())
        .forEach(issue -> lines.add(text(Message.DOC_ALSO_ISSUE, messages.number(issue))));
    measure.remark().ifPresent(remark -> lines.add("(" + messages.quoted(remark) + ")"));
    return lines;
  }

  /** Returns the title with the number of the measure. */
  String numberedTitle(Measure measure) {
    String title = messages.quoted(own ? measure.title() : messages.title(measure.title()));
    return numbered(numbers.getOrDefault(measure.id(), 0), title);
  }

  /** Returns elements with the year of the result that the plan answers, if it is another. */
  private String ofResult(String elements) {
    return plan.framework()
        .map(FrameworkId::fiscalYear)
        .filter(year -> !year.equals(plan.fiscalYear()))
        .map(year -> messages.ofYear(elements, year))
        .orElse(elements);
  }

  /** Returns the numbered steps, and what the items must show. */
  List<String> steps(Measure measure, boolean withDetails) {
    List<String> steps = numbered(measure.steps().stream().map(messages::quoted).toList());
    return withDetails
        ? Stream.concat(steps.stream(), measure.details().stream().map(this::detail))
            .toList()
        : steps;
  }

  private String detail(MeasureDetail detail) {
    String code = messages.printed(detail.item());
    String item = detail.item().fiscalYear().equals(plan.fiscalYear())
        ? code
        : messages.ofYear(code, detail.item().fiscalYear());
    // Whose example it was is for the screen and the form; a signed paper has its content.
    String lead =
        detail.origin() == Origin.EDITORIAL ? text(Message.REPORT_DETAIL_REQUIRED, item) : item;
    return text(Message.REPORT_DETAIL, lead, messages.quoted(detail.text()));
  }

  private List<String> orBlank(List<String> lines) {
    return lines.isEmpty() ? List.of(own ? NONE : text(Message.REPORT_FILL)) : lines;
  }
}
