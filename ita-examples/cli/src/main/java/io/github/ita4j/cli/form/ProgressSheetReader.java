package io.github.ita4j.cli.form;

import io.github.ita4j.cli.form.FormGrid.TableRow;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reader of the entries of a form about its measures. */
final class ProgressSheetReader {

  private static final FormSheet SHEET = FormSheet.PROGRESS;

  private final FormProblems problems;
  private final FormGrid grid;
  private final Set<String> measures;

  ProgressSheetReader(FormProblems problems, FormGrid grid, Optional<ActionPlan> plan) {
    this.problems = problems;
    this.grid = grid;
    this.measures = plan.stream()
        .flatMap(known -> known.measures().stream())
        .map(Measure::id)
        .collect(Collectors.toSet());
  }

  /** Returns the entries. A row with a measure alone is one that nobody has filled in. */
  List<Progress> entries() {
    List<Progress> entries = new ArrayList<>();
    Set<FormColumn> shown = EnumSet.of(FormColumn.ENTRY_MEASURE, FormColumn.ENTRY_TITLE);
    for (TableRow row : grid.table(SHEET.tables().get(0))) {
      if (!shown.containsAll(row.cells().keySet())) {
        entry(row).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<Progress> entry(TableRow row) {
    for (FormColumn column : List.of(FormColumn.ENTRY_MEASURE, FormColumn.ENTRY_STATE)) {
      if (row.cell(column).isEmpty()) {
        problems.add(SHEET, row.place(column), Message.FORM_MISSING, column.heading());
        return Optional.empty();
      }
    }
    Optional<String> measure = read(row, FormColumn.ENTRY_MEASURE, this::measure);
    Optional<Progress.State> state = read(
        row,
        FormColumn.ENTRY_STATE,
        cell -> Progress.State.valueOf(TypedCell.choice(cell, ChoiceList.STATE)));
    ProgressBuilder entry = Progress.builder()
        .steps(lines(row, FormColumn.ENTRY_STEPS))
        .responsibleUnits(lines(row, FormColumn.ENTRY_UNITS))
        .done(lines(row, FormColumn.ENTRY_DONE))
        .outcomes(lines(row, FormColumn.ENTRY_OUTCOMES))
        .evidence(lines(row, FormColumn.ENTRY_EVIDENCE))
        .date(read(row, FormColumn.ENTRY_DATE, TypedCell::day))
        .periods(read(row, FormColumn.ENTRY_PERIODS, TypedCell::periods).orElse(List.of()))
        .spent(MeasureSheetReader.budget(
            row, FormColumn.ENTRY_SPENT, FormColumn.ENTRY_BAHT, this::read))
        .remark(read(row, FormColumn.ENTRY_REMARK, TypedCell::text));
    return measure.isPresent() && state.isPresent()
        ? Optional.of(entry.measureId(measure.get()).state(state.get()).build())
        : Optional.empty();
  }

  private String measure(Cell cell) {
    String id = MeasureSheetReader.id(cell);
    if (!measures.isEmpty() && !measures.contains(id)) {
      throw new TypedException(Message.FORM_UNKNOWN_MEASURE, TypedException.shown(id));
    }
    return id;
  }

  private <T> Optional<T> read(
      TableRow row, FormColumn column, Function<Cell, @Nullable T> reading) {
    return row.cell(column).flatMap(cell -> problems.attempt(SHEET, cell, reading));
  }

  private List<String> lines(TableRow row, FormColumn column) {
    return read(row, column, cell -> TypedLines.read(TypedCell.text(cell))).orElse(List.of());
  }
}
