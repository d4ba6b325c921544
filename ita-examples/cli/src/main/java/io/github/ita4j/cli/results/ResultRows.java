package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedAgency;
import io.github.ita4j.cli.form.TypedCell;
import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.form.TypedScore;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assessments of a table of results. A row that cannot be read is named and costs no other.
 * Scores have two decimals, whatever a spreadsheet dropped.
 */
public final class ResultRows {

  private final Framework framework;
  private final Optional<FrameworkId> pinned;
  private final ResultTable table;
  private final Messages messages;
  private final TierColumn tiers;
  private final List<Scorecard> scorecards = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<Agency, Integer> seen = new HashMap<>();

  private ResultRows(
      Frameworks frameworks,
      Framework framework,
      Optional<FrameworkId> pinned,
      ResultTable table,
      Messages messages) {
    this.framework = framework;
    this.pinned = pinned;
    this.table = table;
    this.messages = messages;
    this.tiers = TierColumn.of(frameworks, framework, table);
  }

  /** A row as it was read: an assessment, a problem, or neither if it is left out; with notes. */
  private record ReadRow(
      int number, Optional<Scorecard> scorecard, Optional<String> problem, List<String> notes) {

    static ReadRow problem(SpreadsheetRow row, String problem) {
      return new ReadRow(row.number(), Optional.empty(), Optional.of(problem), List.of());
    }

    static ReadRow leftOut(SpreadsheetRow row, List<String> notes) {
      return new ReadRow(row.number(), Optional.empty(), Optional.empty(), notes);
    }
  }

  /**
   * Reads the rows of a table.
   *
   * @param threads the number of threads, which changes nothing in the result
   * @throws TypedException if the scores of a column are no points of 100
   */
  public static ResultRows read(
      Frameworks frameworks,
      Framework framework,
      Optional<FrameworkId> pinned,
      ResultTable table,
      Messages messages,
      int threads) {
    ResultRows rows = new ResultRows(frameworks, framework, pinned, table, messages);
    rows.addNotesOnColumns();
    ParallelList.map(threads, table.rows(), rows::read).forEach(rows::add);
    FullPoints.check(framework, table, rows.scorecards);
    return rows;
  }

  /** Returns the assessments that could be read, in the order of the table. */
  public List<Scorecard> scorecards() {
    return List.copyOf(scorecards);
  }

  /** Returns the problems, each with its row. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns what the user should know besides, such as rows with averages. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private void addNotesOnColumns() {
    if (!table.ofOtherYears().isEmpty()) {
      notes.add(messages.text(Message.IMPORT_OTHER_YEARS, messages.listed(table.ofOtherYears())));
    }
    table
        .ofUnknownYear()
        .forEach((column, letters) -> notes.add(messages.text(
            Message.IMPORT_UNKNOWN_YEAR,
            letters,
            framework.fiscalYear().buddhistEra(),
            column.name() + "=" + letters)));
    if (tiers.isUnsure()) {
      String letters = table.letters(ResultColumn.TIER);
      notes.add(messages.text(
          Message.IMPORT_UNSURE_TIER,
          table.shown(ResultColumn.TIER),
          "tier=" + letters,
          "passes=" + letters));
    }
  }

  /** Reads a row. Several threads do so at once. */
  private ReadRow read(SpreadsheetRow row) {
    if (table.isHeading(row)) {
      return ReadRow.leftOut(row, List.of());
    }
    Optional<String> summary = table.summary(row);
    if (summary.isPresent()) {
      return ReadRow.leftOut(
          row,
          List.of(messages.text(
              Message.IMPORT_SUMMARY, row.number(), TypedException.shown(summary.get()))));
    }
    Optional<String> between = table.betweenRows(row);
    if (between.isPresent()) {
      return ReadRow.leftOut(
          row,
          List.of(messages.text(
              Message.IMPORT_BETWEEN, row.number(), TypedException.shown(between.get()))));
    }
    Optional<Cell> name = table.cell(row, ResultColumn.AGENCY).filter(Cell::hasLetter);
    if (name.isEmpty()) {
      return ReadRow.problem(row, messages.text(Message.IMPORT_NO_AGENCY));
    }
    try {
      Optional<String> other = otherYear(row, name.get());
      if (other.isPresent()) {
        return ReadRow.leftOut(row, List.of(other.get()));
      }
      List<String> left = new ArrayList<>();
      Scorecard scorecard = scorecard(row, name.get(), left);
      return new ReadRow(row.number(), Optional.of(scorecard), Optional.empty(), left);
    } catch (TypedException e) {
      return ReadRow.problem(row, e.in(messages));
    }
  }

  /** Returns a note if the row says that it is of another year. */
  private Optional<String> otherYear(SpreadsheetRow row, Cell name) {
    if (!table.has(ResultColumn.YEAR)) {
      return Optional.empty();
    }
    FiscalYear year = table
        .cell(row, ResultColumn.YEAR)
        .map(TypedCell::year)
        .orElseThrow(
            () -> new TypedException(Message.IMPORT_ROW_NO_YEAR, table.letters(ResultColumn.YEAR)));
    return Optional.of(year)
        .filter(other -> !other.equals(framework.fiscalYear()))
        .map(other -> messages.text(
            Message.IMPORT_ROW_YEAR,
            row.number(),
            TypedException.shown(name.tidy()),
            other.buddhistEra()));
  }

  private void add(ReadRow row) {
    notes.addAll(row.notes());
    row.problem().ifPresent(problem -> addProblem(row.number(), problem));
    row.scorecard().ifPresent(scorecard -> {
      Integer first = seen.putIfAbsent(scorecard.agency(), row.number());
      if (first == null) {
        scorecards.add(scorecard);
      } else {
        String name = TypedException.shown(scorecard.agency().name());
        addProblem(row.number(), messages.text(Message.IMPORT_TWICE, name, first));
      }
    });
  }

  private void addProblem(int row, String problem) {
    problems.add(messages.text(Message.IMPORT_ROW, row, problem));
  }

  private Scorecard scorecard(SpreadsheetRow row, Cell name, List<String> left) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(pinned)
        .agency(Agency.builder()
            .name(TypedAgency.name(name))
            .province(table.cell(row, ResultColumn.PROVINCE).map(TypedAgency::name))
            .type(beside(row, ResultColumn.TYPE, TypedAgency::type, left))
            .build());
    boolean any = false;
    for (ElementId element : table.elements()) {
      Optional<Cell> cell = table.cell(row, ResultColumn.of(element));
      Optional<StatedScore> score = cell.flatMap(typed -> score(element, typed));
      score.ifPresent(stated -> scorecard.putScore(element, stated));
      any |= score.isPresent();
    }
    Optional<Claim> claim = beside(row, ResultColumn.PASSES, TierColumn::claim, left);
    claim.ifPresent(scorecard::addClaim);
    Optional<Cell> tier = filled(row, ResultColumn.TIER).filter(cell -> tiers.set(cell, scorecard));
    if (!any && claim.isEmpty() && tier.isEmpty()) {
      throw new TypedException(Message.IMPORT_NO_SCORE, TypedException.shown(name.tidy()));
    }
    for (Instrument instrument : List.of(Instrument.IIT, Instrument.EIT)) {
      beside(row, ResultColumn.respondents(instrument), TypedCell::people, left)
          .ifPresent(people -> scorecard.putRespondents(instrument, people));
    }
    return scorecard.build();
  }

  /** Returns a cell, unless it is blank or has a mark of nothing. */
  private Optional<Cell> filled(SpreadsheetRow row, ResultColumn column) {
    return table.cell(row, column).filter(cell -> !TypedScore.NONE.contains(cell.tidy()));
  }

  /** Reads a cell beside the results, which costs no row if it cannot be read. */
  private <T> Optional<T> beside(
      SpreadsheetRow row, ResultColumn column, Function<Cell, T> reading, List<String> left) {
    Optional<Cell> cell = filled(row, column);
    try {
      return cell.map(reading);
    } catch (TypedException e) {
      left.add(messages.text(
          Message.IMPORT_CELL_LEFT, cell.get().name(), table.heading(column), e.in(messages)));
      return Optional.empty();
    }
  }

  private Optional<StatedScore> score(ElementId element, Cell cell) {
    try {
      return TypedScore.read(cell)
          .map(stated -> StatedScore.published(stated.score().toBigDecimal()));
    } catch (TypedException e) {
      throw new TypedException(
          Message.IMPORT_CELL,
          cell.name(),
          table.heading(ResultColumn.of(element)),
          e.in(messages));
    }
  }
}
