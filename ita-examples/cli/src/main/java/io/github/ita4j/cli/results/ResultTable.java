package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.form.TypedScore;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ThaiDigits;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of results, an agency a row. Its headings are among the first rows. */
public final class ResultTable {

  /** The number of first rows among which the headings are. */
  private static final int FIRST_ROWS = 30;

  private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?([0-9]{1,3})[)\\].]?");

  /** The name of a group of agencies. */
  private static final Pattern DISTRICT =
      Pattern.compile("(?:กิ่ง)?(?:อำเภอ|อ\\.|จังหวัด|จ\\.|กลุ่ม|ประเภท).*");

  private final ResultHeadingReader reader;
  private final HeadingLines lines;
  private final ChosenColumns columns;

  private ResultTable(ResultHeadingReader reader, HeadingLines lines, ChosenColumns columns) {
    this.reader = reader;
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * Finds the table in the rows of a sheet.
   *
   * @param named the columns that the user names, or a place below 0 for one that is left out
   * @return the table, or empty if no row is its heading
   * @throws TypedException if two columns are for the same thing
   */
  public static Optional<ResultTable> find(
      Framework framework, List<SpreadsheetRow> rows, Map<ResultColumn, Integer> named) {
    ResultHeadingReader reader = new ResultHeadingReader(framework);
    for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
      Optional<Integer> agency = agencyColumn(reader, rows.get(i), named);
      if (agency.isPresent()) {
        HeadingLines lines = HeadingLines.around(reader, rows, i, agency.get());
        ChosenColumns columns = ChosenColumns.of(framework, reader, lines, named);
        if (columns.hasResults()) {
          return Optional.of(new ResultTable(reader, lines, columns));
        }
      }
    }
    ChosenColumns columns = ChosenColumns.named(framework, named);
    return columns.places().containsKey(ResultColumn.AGENCY) && columns.hasResults()
        ? Optional.of(new ResultTable(reader, withoutHeading(rows, columns), columns))
        : Optional.empty();
  }

  /** Returns the column of the agency if a row is a heading. */
  private static Optional<Integer> agencyColumn(
      ResultHeadingReader reader, SpreadsheetRow row, Map<ResultColumn, Integer> named) {
    int place = named.getOrDefault(ResultColumn.AGENCY, -1);
    Stream<Cell> cells = row.cells().stream()
        // A number may be the code of an indicator, but alone it makes no row a heading.
        .filter(Cell::hasLetter);
    if (place < 0) {
      return cells.filter(cell -> reader.isAgency(cell.tidy())).findFirst().map(Cell::column);
    }
    return cells
            .filter(cell -> !named.containsValue(cell.column()))
            .flatMap(cell -> reader.read(List.of(cell.tidy()), Set.of()).column().stream())
            .anyMatch(column -> !named.containsKey(column))
        ? Optional.of(place)
        : Optional.empty();
  }

  /** Returns the lines of a table of which the user names the columns. */
  private static HeadingLines withoutHeading(List<SpreadsheetRow> rows, ChosenColumns columns) {
    int first = 0;
    while (first < rows.size() && !hasScore(rows.get(first), columns.places())) {
      first++;
    }
    return HeadingLines.withoutHeadings(
        rows.subList(0, first),
        rows.subList(first, rows.size()),
        columns.places().getOrDefault(ResultColumn.AGENCY, -1));
  }

  private static boolean hasScore(SpreadsheetRow row, Map<ResultColumn, Integer> places) {
    return places.entrySet().stream()
        .filter(entry -> entry.getKey().element().isPresent())
        .anyMatch(entry -> TypedScore.isIn(row.cell(entry.getValue())));
  }

  /**
   * Refuses a table of another year.
   *
   * @param sheet the name of its sheet, or nothing
   * @throws TypedException if it says only other years than that of the rules
   */
  public void requireYear(String sheet) {
    columns.requireYear(Stream.concat(lines.titles().stream(), Stream.of(sheet)).toList());
  }

  /** Returns the rows below the heading. */
  public List<SpreadsheetRow> rows() {
    return lines.rows();
  }

  /** Returns the elements whose scores the table has, in the order of its columns. */
  public List<ElementId> elements() {
    return columns.places().keySet().stream()
        .flatMap(column -> column.element().stream())
        .toList();
  }

  boolean has(ResultColumn column) {
    return columns.places().containsKey(column);
  }

  /** Returns a cell of a row, if it is filled. */
  Optional<Cell> cell(SpreadsheetRow row, ResultColumn column) {
    return Optional.ofNullable(columns.places().get(column)).flatMap(row::cell);
  }

  /** Returns the words by which a row, up to its agency, sums up others or is a note. */
  Optional<String> summary(SpreadsheetRow row) {
    int agency = columns.places().getOrDefault(ResultColumn.AGENCY, 0);
    boolean named = row.cell(agency).isPresent();
    return row.cells().stream()
        .filter(cell -> cell.column() <= agency || !named)
        .map(Cell::tidy)
        .filter(SummaryRow::is)
        .findFirst();
  }

  /**
   * Returns the words of a row that is neither of an agency nor a summary: one that numbers the
   * columns, or that has only the name of a district.
   */
  Optional<String> betweenRows(SpreadsheetRow row) {
    List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    int agency = columns.places().getOrDefault(ResultColumn.AGENCY, 0);
    boolean isTitle = cells.size() == 1
        && cells.get(0).column() <= agency
        && cells.get(0).hasLetter()
        && (cells.get(0).column() < agency
            || DISTRICT.matcher(cells.get(0).tidy()).matches());
    List<String> texts = cells.stream().map(Cell::tidy).toList();
    return isTitle || areColumnNumbers(texts)
        ? Optional.of(String.join(" ", texts))
        : Optional.empty();
  }

  private static boolean areColumnNumbers(List<String> texts) {
    boolean inTurn = texts.size() > 2;
    for (int i = 0; inTurn && i < texts.size(); i++) {
      Matcher number = COLUMN_NUMBER.matcher(ThaiDigits.toArabic(texts.get(i)));
      inTurn = number.matches() && Integer.parseInt(number.group(1)) == i + 1;
    }
    return inTurn;
  }

  /** Returns the heading and the letters of a column. */
  String shown(ResultColumn column) {
    return heading(column) + " (" + letters(column) + ")";
  }

  /** Returns the letters of a column. */
  String letters(ResultColumn column) {
    return Cell.columnName(columns.places().getOrDefault(column, 0));
  }

  /** Returns the heading of a column. */
  String heading(ResultColumn column) {
    return columns
        .heading(columns.places().getOrDefault(column, -1))
        .map(ResultHeading::shown)
        .orElse(column.name());
  }

  /** Tells whether the heading of the column of tiers speaks of levels, or the user names it. */
  boolean hasLevels() {
    return columns
        .heading(columns.places().getOrDefault(ResultColumn.TIER, -1))
        .filter(heading -> !columns.isNamed(ResultColumn.TIER))
        .map(ResultHeading::isLevel)
        .orElse(true);
  }

  /** Returns the headings of the columns that are not used. */
  public List<String> notUsed() {
    return List.copyOf(headingsNotUsed().values());
  }

  /** Returns how to name a column that is not used and has scores, if there is one. */
  public Optional<String> example() {
    int agency = columns.places().getOrDefault(ResultColumn.AGENCY, 0);
    return headingsNotUsed().tailMap(agency, false).entrySet().stream()
        .filter(heading -> !ChosenColumns.mayBeWeighted(rows(), heading.getKey()))
        .flatMap(heading -> likely(heading.getValue()).stream()
            .map(element -> element + "=" + Cell.columnName(heading.getKey())))
        .findFirst();
  }

  /** Returns the instrument in a heading, or the overall score, unless the table has it. */
  private Optional<ElementId> likely(String heading) {
    List<ElementId> instruments = Stream.of(Instrument.values())
        .filter(instrument -> heading.contains(instrument.toString()))
        .map(ElementId.class::cast)
        .toList();
    return Optional.of(instruments.isEmpty() ? ElementId.OVERALL : instruments.get(0))
        .filter(element -> instruments.size() < 2)
        .filter(element -> !elements().contains(element));
  }

  private NavigableMap<Integer, String> headingsNotUsed() {
    NavigableMap<Integer, String> shown = new TreeMap<>(columns.notUsed());
    NavigableSet<Integer> filled = new TreeSet<>();
    rows()
        .forEach(row -> row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .forEach(cell -> filled.add(cell.column())));
    filled.removeAll(lines.places());
    filled.removeAll(columns.places().values());
    filled.forEach(place -> shown.put(place, "(" + Cell.columnName(place) + ")"));
    return shown;
  }

  /** Returns the headings and letters of the columns of other years. */
  public List<String> ofOtherYears() {
    return columns.ofOtherYears();
  }

  /** Returns the columns that name no year, where others name two. */
  public Map<ResultColumn, String> ofUnknownYear() {
    return columns.ofUnknownYear();
  }

  /**
   * Tells whether a row repeats the headings, as on each page of a long table.
   *
   * @throws TypedException if they come in another order
   */
  boolean isHeading(SpreadsheetRow row) {
    return lines.isRepeatedBy(reader, row, columns.places().values());
  }
}
