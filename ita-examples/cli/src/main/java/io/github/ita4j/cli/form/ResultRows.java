package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The assessments of a table of results. A row that cannot be read is named and costs no other.
 * Scores have two decimals, whatever a spreadsheet dropped.
 */
public final class ResultRows {

  /** The first words of a row that sums up the others. */
  private static final Pattern SUMMARY = Pattern.compile(
      "(?:รวม|เฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ย|ผลรวม|total|average|mean)"
          + "(?: .*|ทั้งหมด.*|ทั้งสิ้น.*|จังหวัด.*)?",
      Pattern.CASE_INSENSITIVE);

  private final Frameworks frameworks;
  private final Framework framework;
  private final Optional<FrameworkId> pinned;
  private final ResultTable table;
  private final Messages messages;
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
    this.frameworks = frameworks;
    this.framework = framework;
    this.pinned = pinned;
    this.table = table;
    this.messages = messages;
  }

  /** A row that was read: an assessment, a problem, a note, or nothing of a repeated heading. */
  private record ReadRow(
      int number, Optional<Scorecard> scorecard, Optional<String> problem, Optional<String> note) {}

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

  /** Reads a row. Several threads do so at once. */
  private ReadRow read(SpreadsheetRow row) {
    if (table.isHeading(row)) {
      return new ReadRow(row.number(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<Cell> name = table.cell(row, ResultColumn.AGENCY);
    if (name.isEmpty()) {
      return problem(row, messages.text(Message.IMPORT_NO_AGENCY));
    }
    if (SUMMARY.matcher(name.get().tidy()).matches()) {
      String note = messages.text(
          Message.IMPORT_SUMMARY, row.number(), TypedException.shown(name.get().tidy()));
      return new ReadRow(row.number(), Optional.empty(), Optional.empty(), Optional.of(note));
    }
    try {
      return new ReadRow(
          row.number(),
          Optional.of(scorecard(row, name.get())),
          Optional.empty(),
          Optional.empty());
    } catch (TypedException e) {
      return problem(row, e.in(messages));
    }
  }

  private static ReadRow problem(SpreadsheetRow row, String problem) {
    return new ReadRow(row.number(), Optional.empty(), Optional.of(problem), Optional.empty());
  }

  private void add(ReadRow row) {
    row.note().ifPresent(notes::add);
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

  private Scorecard scorecard(SpreadsheetRow row, Cell name) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(pinned)
        .agency(Agency.builder()
            .name(ScoresSheetReader.name(name))
            .province(table.cell(row, ResultColumn.PROVINCE).map(ScoresSheetReader::name))
            .type(table.cell(row, ResultColumn.TYPE).map(ScoresSheetReader::type))
            .build());
    boolean any = false;
    for (ElementId element : table.elements()) {
      Optional<Cell> cell = table.cell(row, ResultColumn.of(element));
      Optional<StatedScore> score = cell.flatMap(typed -> score(element, typed));
      score.ifPresent(stated -> scorecard.putScore(element, stated));
      any |= score.isPresent();
    }
    Optional<Cell> tier = table.cell(row, ResultColumn.TIER);
    tier.ifPresent(cell -> TypedTier.set(frameworks, cell, scorecard));
    if (!any && tier.isEmpty()) {
      throw new TypedException(Message.IMPORT_NO_SCORE, TypedException.shown(name.tidy()));
    }
    return scorecard.build();
  }

  private Optional<StatedScore> score(ElementId element, Cell cell) {
    try {
      return TypedScore.read(cell)
          .map(stated -> StatedScore.published(stated.score().toBigDecimal()));
    } catch (TypedException e) {
      throw new TypedException(
          Message.IMPORT_CELL, cell.name(), table.heading(element), e.in(messages));
    }
  }
}
