package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.PlanPhrases;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the measures, each with the work done on it. */
final class ProgressTables extends DocumentPart {

  /** The longest text of units, since it stands behind each work done. */
  private static final int LONGEST_UNITS = 200;

  private final ActionPlan plan;
  private final ProgressReport progress;
  private final PlanPhrases phrases;
  private final MeasureTables measures;

  /** The entries by the ids of their measures. */
  private final Map<String, List<Progress>> entries;

  /** The day of all entries, if they have the same one. */
  private final Optional<LocalDate> commonDay;

  ProgressTables(
      Messages messages, Optional<Framework> framework, ActionPlan plan, ProgressReport progress) {
    super(messages, framework);
    this.plan = plan;
    this.progress = progress;
    this.phrases = new PlanPhrases(this.messages, plan, true);
    this.measures = new MeasureTables(this.messages, framework, plan, true);
    this.entries = progress.entries().stream().collect(Collectors.groupingBy(Progress::measureId));
    List<Optional<LocalDate>> days =
        progress.entries().stream().map(Progress::date).distinct().toList();
    this.commonDay = days.size() == 1 ? days.get(0) : Optional.empty();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    measures.groups().forEach((heading, of) -> blocks.add(table(heading, of)));
    return blocks;
  }

  /** Returns measures with their numbers, in the order of the tables. */
  List<String> numberedTitles(Collection<String> ids) {
    return measures.groups().values().stream()
        .flatMap(List::stream)
        .filter(measure -> ids.contains(measure.id()))
        .map(measures::numberedTitle)
        .toList();
  }

  /** Returns the day of all entries in words, if they have the same one. */
  Optional<String> commonDay() {
    return commonDay.map(phrases::day);
  }

  private Table table(String heading, List<Measure> of) {
    boolean units = !measures.byUnit();
    boolean money = plan.measures().stream().anyMatch(each -> each.budget().isPresent())
        || any(entry -> entry.spent().isPresent());
    boolean outcomes = any(entry -> !entry.outcomes().isEmpty());
    boolean evidence = any(entry -> !entry.evidence().isEmpty());
    boolean remarks = any(entry -> entry.remark().isPresent());
    List<Column> columns = new ArrayList<>(
        List.of(column(Message.REPORT_COLUMN_MEASURE), column(Message.REPORT_COLUMN_STEPS)));
    if (units) {
      columns.add(column(Message.REPORT_COLUMN_UNITS));
    }
    columns.add(column(Message.REPORT_COLUMN_PERIOD));
    if (money) {
      columns.add(column(Message.DOC_COLUMN_BUDGET));
    }
    columns.add(column(Message.DOC_COLUMN_DONE));
    if (outcomes) {
      columns.add(column(Message.DOC_COLUMN_OUTCOMES));
    }
    if (evidence) {
      columns.add(column(Message.DOC_COLUMN_EVIDENCE));
    }
    columns.add(column(Message.DOC_COLUMN_STATE));
    if (remarks) {
      columns.add(column(Message.DOC_COLUMN_REMARK));
    }
    List<Row> rows = new ArrayList<>();
    for (Measure measure : of) {
      List<Progress> done = entries.getOrDefault(measure.id(), List.of());
      List<List<String>> cells = new ArrayList<>();
      cells.add(List.of(measures.numberedTitle(measure)));
      cells.add(orNone(steps(measure, done)));
      if (units) {
        cells.add(orNone(units(measure, done)));
      }
      cells.add(orNone(periods(measure, done)));
      if (money) {
        cells.add(orNone(money(measure, done)));
      }
      cells.add(orNone(done(measure, done)));
      if (outcomes) {
        cells.add(orNone(all(done, Progress::outcomes)));
      }
      if (evidence) {
        cells.add(orNone(done.stream()
            .flatMap(entry -> entry.evidence().stream())
            .map(QuotedText::of)
            .toList()));
      }
      cells.add(List.of(state(done)));
      if (remarks) {
        cells.add(orNone(all(done, entry -> entry.remark().stream().toList())));
      }
      rows.add(new Row(cells));
    }
    String caption = text(Message.DOC_PROGRESS_TABLE, messages.year(plan.fiscalYear()));
    return new Table(heading.isEmpty() ? caption : heading, columns, rows);
  }

  private boolean any(Predicate<Progress> predicate) {
    return progress.entries().stream().anyMatch(predicate);
  }

  private List<String> all(List<Progress> entries, Function<Progress, List<String>> texts) {
    return numbered(entries.stream()
        .flatMap(entry -> texts.apply(entry).stream())
        .map(messages::quoted)
        .toList());
  }

  /** Returns the steps of the plan, unless each entry sets its own out anew. */
  private List<String> steps(Measure measure, List<Progress> entries) {
    boolean anew =
        !entries.isEmpty() && entries.stream().noneMatch(entry -> entry.steps().isEmpty());
    return anew ? all(entries, Progress::steps) : measures.steps(measure, true);
  }

  /**
   * Returns the work done, with the units of each entry where a measure of several units has
   * several entries.
   */
  private List<String> done(Measure measure, List<Progress> entries) {
    boolean apart = entries.size() > 1 && measure.responsibleUnits().size() > 1;
    List<String> lines = new ArrayList<>();
    for (Progress entry : entries) {
      String units = apart && !entry.responsibleUnits().isEmpty()
          ? " ("
              + messages.quoted(
                  VisibleText.shortened(String.join(", ", entry.responsibleUnits()), LONGEST_UNITS))
              + ")"
          : "";
      entry.done().forEach(text -> lines.add(messages.quoted(text) + units));
    }
    return numbered(lines);
  }

  private List<String> units(Measure measure, List<Progress> entries) {
    return Stream.concat(
            measure.responsibleUnits().stream(),
            entries.stream().flatMap(entry -> entry.responsibleUnits().stream()))
        .distinct()
        .map(messages::quoted)
        .toList();
  }

  /** Returns the planned time, and the time that an entry states. */
  private List<String> periods(Measure measure, List<Progress> entries) {
    Stream<Period> periods = Stream.concat(
        measure.periods().stream(), entries.stream().flatMap(entry -> entry.periods().stream()));
    Stream<String> days = entries.stream()
        .flatMap(entry -> entry.date().stream())
        .filter(day -> commonDay.isEmpty())
        .map(day -> text(Message.DOC_ON_DAY, phrases.day(day)));
    return Stream.concat(periods.map(phrases::period), days).distinct().toList();
  }

  private List<String> money(Measure measure, List<Progress> entries) {
    return Stream.concat(
            measure.budget().map(phrases::budget).stream(),
            entries.stream()
                .flatMap(entry -> entry.spent().stream())
                .map(spent -> measure.budget().isPresent()
                    ? text(Message.DOC_SPENT, phrases.budget(spent))
                    : phrases.budget(spent)))
        .distinct()
        .toList();
  }

  /** Returns the state of the last entry, as {@code ProgressSummary} counts it. */
  private String state(List<Progress> entries) {
    return entries.isEmpty()
        ? text(Message.DOC_STATE_UNREPORTED)
        : messages.name(entries.get(entries.size() - 1).state().displayName());
  }
}
