package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of results, an agency a row. The headings are found in the first rows; one of two lines
 * is read as one, where the lower line is blank the upper one counts.
 */
public final class ResultTable {

  /** The number of first rows among which the headings are. */
  private static final int FIRST_ROWS = 30;

  private final Map<ResultColumn, Integer> places;
  private final Map<Integer, String> headings;
  private final List<SpreadsheetRow> rows;

  private ResultTable(
      Map<ResultColumn, Integer> places, Map<Integer, String> headings, List<SpreadsheetRow> rows) {
    this.places = places;
    this.headings = headings;
    this.rows = rows;
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
    ResultHeadings words = new ResultHeadings(framework);
    for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
      Optional<ResultTable> table = at(words, rows, i, named);
      if (table.isPresent()) {
        // The heading may have a second line, which then has more of the columns.
        Optional<ResultTable> below = at(words, rows, i + 1, named);
        return below
            .filter(other -> other.places.size() > table.get().places.size())
            .or(() -> table);
      }
    }
    return hasAgencyAndResult(named) ? Optional.of(withoutHeading(rows, named)) : Optional.empty();
  }

  private static Optional<ResultTable> at(
      ResultHeadings words,
      List<SpreadsheetRow> rows,
      int index,
      Map<ResultColumn, Integer> named) {
    if (index >= rows.size()) {
      return Optional.empty();
    }
    Map<Integer, String> headings = new TreeMap<>();
    if (index > 0) {
      rows.get(index - 1).cells().forEach(cell -> put(headings, cell));
    }
    rows.get(index).cells().forEach(cell -> put(headings, cell));
    Map<ResultColumn, List<Integer>> found = new LinkedHashMap<>();
    headings.forEach((place, heading) -> words
        .find(heading)
        .filter(column -> !named.containsKey(column) && !named.containsValue(place))
        .ifPresent(
            column -> found.computeIfAbsent(column, key -> new ArrayList<>()).add(place)));
    Map<ResultColumn, Integer> places = new LinkedHashMap<>();
    found.forEach((column, all) -> places.put(column, all.get(0)));
    named.forEach((column, place) -> {
      if (place >= 0) {
        places.put(column, place);
      }
    });
    // A number may be the code of an indicator, but alone it makes no row a heading.
    boolean own = rows.get(index).cells().stream()
        .anyMatch(cell -> found.values().stream().anyMatch(all -> all.contains(cell.column()))
            && cell.tidy().codePoints().anyMatch(Character::isLetter));
    if (!own || !hasAgencyAndResult(places)) {
      return Optional.empty();
    }
    found.forEach((column, all) -> {
      if (all.size() > 1) {
        throw new TypedException(
            Message.IMPORT_TWO_COLUMNS,
            column.name(),
            Cell.columnName(all.get(0)),
            Cell.columnName(all.get(1)),
            column.name() + "=" + Cell.columnName(all.get(0)));
      }
    });
    return Optional.of(new ResultTable(places, headings, rows.subList(index + 1, rows.size())));
  }

  private static void put(Map<Integer, String> headings, Cell cell) {
    if (!cell.isBlank()) {
      headings.put(cell.column(), cell.tidy());
    }
  }

  private static boolean hasAgencyAndResult(Map<ResultColumn, Integer> places) {
    return places.getOrDefault(ResultColumn.AGENCY, -1) >= 0
        && places.entrySet().stream()
            .anyMatch(entry -> entry.getValue() >= 0
                && (entry.getKey().element().isPresent()
                    || entry.getKey().equals(ResultColumn.TIER)));
  }

  /** Returns a table of which the user names the columns. It begins with the first score. */
  private static ResultTable withoutHeading(
      List<SpreadsheetRow> rows, Map<ResultColumn, Integer> named) {
    Map<ResultColumn, Integer> places = new LinkedHashMap<>(named);
    places.values().removeIf(place -> place < 0);
    int first = 0;
    while (first < rows.size() && !hasScore(rows.get(first), places)) {
      first++;
    }
    return new ResultTable(places, Map.of(), rows.subList(first, rows.size()));
  }

  private static boolean hasScore(SpreadsheetRow row, Map<ResultColumn, Integer> places) {
    return places.entrySet().stream()
        .filter(entry -> entry.getKey().element().isPresent())
        .flatMap(entry -> row.cell(entry.getValue()).stream())
        .anyMatch(cell -> {
          try {
            return TypedScore.read(cell).isPresent();
          } catch (TypedException e) {
            return false;
          }
        });
  }

  /** Returns the rows below the heading. */
  public List<SpreadsheetRow> rows() {
    return rows;
  }

  /** Returns the elements whose scores the table has, in the order of its columns. */
  public List<ElementId> elements() {
    return places.keySet().stream().flatMap(column -> column.element().stream()).toList();
  }

  /** Returns a cell of a row, if it is filled. */
  Optional<Cell> cell(SpreadsheetRow row, ResultColumn column) {
    return Optional.ofNullable(places.get(column)).flatMap(row::cell);
  }

  /** Returns the heading and the letters of the column of an element. */
  String shown(ElementId element) {
    int place = places.getOrDefault(ResultColumn.of(element), 0);
    return heading(element) + " (" + Cell.columnName(place) + ")";
  }

  /** Returns the heading of the column of an element. */
  String heading(ElementId element) {
    int place = places.getOrDefault(ResultColumn.of(element), -1);
    return TypedException.shown(headings.getOrDefault(place, element.toString()));
  }

  /** Returns the headings of the columns that are not used. */
  public List<String> notUsed() {
    return headings.entrySet().stream()
        .filter(entry -> !places.containsValue(entry.getKey()))
        .map(entry -> TypedException.shown(entry.getValue()))
        .toList();
  }

  /**
   * Tells whether a row repeats the headings, as on each page of a long table.
   *
   * @throws TypedException if they come in another order
   */
  boolean isHeading(SpreadsheetRow row) {
    int agency = places.getOrDefault(ResultColumn.AGENCY, -1);
    boolean repeats = row.cell(agency)
        .filter(cell -> cell.tidy().equals(headings.get(agency)))
        .isPresent();
    if (repeats && row.cells().stream().anyMatch(this::isHeadingOfAnother)) {
      throw new TypedException(Message.IMPORT_HEADING_MOVED, row.number());
    }
    return repeats;
  }

  /** Tells whether a cell of a used column is the heading of another used one. */
  private boolean isHeadingOfAnother(Cell cell) {
    return places.containsValue(cell.column())
        && !cell.tidy().equals(headings.get(cell.column()))
        && places.values().stream().anyMatch(place -> cell.tidy().equals(headings.get(place)));
  }
}
