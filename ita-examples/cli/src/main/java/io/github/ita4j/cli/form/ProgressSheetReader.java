package io.github.ita4j.cli.form;

import io.github.ita4j.cli.form.FormGrid.TableRow;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressBuilder;
import io.github.ita4j.model.TidyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reader of the entries of a form about its measures. */
final class ProgressSheetReader {

  private static final FormSheet SHEET = FormSheet.PROGRESS;

  private final FormGrid grid;
  private final Map<String, String> measures;

  ProgressSheetReader(FormGrid grid, Optional<ActionPlan> plan) {
    this.grid = grid;
    this.measures = plan.stream()
        .flatMap(known -> known.measures().stream())
        .collect(Collectors.toMap(Measure::id, measure -> TidyText.of(measure.title())));
  }

  /** Returns the entries. A row with a measure alone is one that nobody has filled in. */
  List<Progress> entries() {
    List<Progress> entries = new ArrayList<>();
    PrintedCells printed = new PrintedCells(
        cell -> PrintedCells.isNumber(cell) || measures.containsKey(cell.tidy()),
        true,
        measures::containsValue);
    for (TableRow row : grid.table(SHEET.tables().get(0), printed)) {
      if (!row.hasOnly(FormColumn.ENTRY_MEASURE)) {
        entry(row).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<Progress> entry(TableRow row) {
    if (!row.hasAll(FormColumn.ENTRY_MEASURE, FormColumn.ENTRY_STATE)) {
      return Optional.empty();
    }
    Optional<String> measure = row.read(FormColumn.ENTRY_MEASURE, this::measure);
    Optional<Progress.State> state = row.read(
        FormColumn.ENTRY_STATE,
        cell -> Progress.State.valueOf(TypedCell.choice(cell, ChoiceList.STATE)));
    ProgressBuilder entry = Progress.builder()
        .steps(row.lines(FormColumn.ENTRY_STEPS))
        .responsibleUnits(row.lines(FormColumn.ENTRY_UNITS))
        .done(row.lines(FormColumn.ENTRY_DONE))
        .outcomes(row.lines(FormColumn.ENTRY_OUTCOMES))
        .evidence(row.lines(FormColumn.ENTRY_EVIDENCE))
        .date(row.read(FormColumn.ENTRY_DATE, TypedCell::day))
        .periods(row.read(FormColumn.ENTRY_PERIODS, TypedCell::periods).orElse(List.of()))
        .spent(MeasureSheetReader.budget(row, FormColumn.ENTRY_SPENT, FormColumn.ENTRY_BAHT))
        .remark(row.read(FormColumn.ENTRY_REMARK, TypedCell::text));
    return measure.isPresent() && state.isPresent()
        ? Optional.of(entry.measureId(measure.get()).state(state.get()).build())
        : Optional.empty();
  }

  private String measure(Cell cell) {
    String id = MeasureSheetReader.id(cell);
    if (!measures.isEmpty() && !measures.containsKey(id)) {
      throw new TypedException(Message.FORM_UNKNOWN_MEASURE, TypedException.shown(id));
    }
    return id;
  }
}
