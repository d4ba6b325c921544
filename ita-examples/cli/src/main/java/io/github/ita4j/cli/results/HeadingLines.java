package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a sheet that head its columns: the one that names the agency, those above it to its
 * right, and those below it without an agency. Words with other words below them also head the
 * columns to their right, up to the next words, as a merged cell does.
 */
final class HeadingLines {

  /** The most lines above the one that names the agency, and below it. */
  private static final int MOST_LINES = 3;

  private static final Pattern TITLE = Pattern.compile(
      "(?:สรุป|ผล|ตาราง|รายงาน|ประกาศ|ข้อมูล|บัญชี|คะแนนผล|การประเมิน|Table|Result|Report).*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?:25|20)[0-9]{2}");
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,3}");

  private final List<NavigableMap<Integer, String>> lines;
  private final int agencyColumn;

  /** The index of the line that names the agency. */
  private final int agencyLine;

  private final List<String> titles;
  private final List<SpreadsheetRow> rows;

  private HeadingLines(
      List<NavigableMap<Integer, String>> lines,
      int agencyColumn,
      int agencyLine,
      List<String> titles,
      List<SpreadsheetRow> rows) {
    this.lines = lines;
    this.agencyColumn = agencyColumn;
    this.agencyLine = agencyLine;
    this.titles = titles;
    this.rows = rows;
  }

  /**
   * Finds the lines around the row that names the agency.
   *
   * @param agencyColumn the column of the agency
   */
  static HeadingLines around(
      ResultHeadingReader reader, List<SpreadsheetRow> rows, int row, int agencyColumn) {
    List<NavigableMap<Integer, String>> lines = new ArrayList<>();
    lines.add(texts(rows.get(row)));
    List<String> titles = new ArrayList<>();
    int first = firstLine(rows, row, agencyColumn);
    for (int i = row - 1; i >= 0; i--) {
      NavigableMap<Integer, String> line = texts(rows.get(i));
      if (i < first) {
        titles.addAll(line.values());
      } else {
        lines.add(0, new TreeMap<>(line.tailMap(agencyColumn, false)));
        titles.addAll(line.headMap(agencyColumn, true).values());
      }
    }
    int next = row + 1;
    while (next < rows.size()
        && next - row <= MOST_LINES
        && continues(reader, lines.get(lines.size() - 1), texts(rows.get(next)), agencyColumn)) {
      lines.add(texts(rows.get(next)));
      next++;
    }
    return new HeadingLines(
        List.copyOf(lines), agencyColumn, row - first, titles, rows.subList(next, rows.size()));
  }

  /** Returns the row of the first line, which is that of the agency if none is above it. */
  private static int firstLine(List<SpreadsheetRow> rows, int row, int agencyColumn) {
    int first = row;
    while (first > 0
        && row - first < MOST_LINES
        && rows.get(first - 1).number() == rows.get(first).number() - 1
        && isAbove(texts(rows.get(first - 1)), agencyColumn)) {
      first--;
    }
    return first;
  }

  /** Tells whether a row above the agency heads columns, and is no title of the table. */
  private static boolean isAbove(NavigableMap<Integer, String> row, int agencyColumn) {
    boolean isTitle =
        row.size() == 1 && TITLE.matcher(row.firstEntry().getValue()).matches();
    return !isTitle && !row.tailMap(agencyColumn, false).isEmpty();
  }

  /** Returns the lines of a table whose columns the user names. */
  static HeadingLines withoutHeadings(
      List<SpreadsheetRow> above, List<SpreadsheetRow> rows, int agencyColumn) {
    List<String> titles = above.stream()
        .map(HeadingLines::texts)
        .filter(line -> line.size() == 1)
        .map(line -> line.firstEntry().getValue())
        .toList();
    return new HeadingLines(List.of(), agencyColumn, 0, titles, rows);
  }

  private static NavigableMap<Integer, String> texts(SpreadsheetRow row) {
    NavigableMap<Integer, String> texts = new TreeMap<>();
    row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> texts.put(cell.column(), cell.tidy()));
    return texts;
  }

  /** Tells whether a row has no agency, and no figures but years and numbers of indicators. */
  private static boolean continues(
      ResultHeadingReader reader,
      NavigableMap<Integer, String> above,
      NavigableMap<Integer, String> row,
      int agencyColumn) {
    NavigableMap<Integer, String> own = new TreeMap<>(row);
    own.entrySet().removeIf(entry -> entry.getValue().equals(above.get(entry.getKey())));
    // A single text before the agency, or in its place, titles the rows of a district.
    return !own.containsKey(agencyColumn)
        && !own.isEmpty()
        && (own.size() > 1 || own.firstKey() > agencyColumn)
        && areHeadings(reader, List.copyOf(own.values()));
  }

  private static boolean areHeadings(ResultHeadingReader reader, List<String> texts) {
    List<String> figures = texts.stream()
        .map(ThaiDigits::toArabic)
        .filter(text -> text.codePoints().noneMatch(Character::isLetter))
        .filter(text -> !YEAR.matcher(text).matches())
        .toList();
    boolean inTurn = figures.stream().allMatch(text -> INTEGER.matcher(text).matches());
    for (int i = 1; inTurn && i < figures.size(); i++) {
      inTurn = Integer.parseInt(figures.get(i)) == Integer.parseInt(figures.get(i - 1)) + 1;
    }
    return (inTurn && figures.size() > 2) || figures.stream().allMatch(reader::isIndicator);
  }

  /** Returns the texts above the table that head no column. */
  List<String> titles() {
    return titles;
  }

  /** Returns the rows below the headings. */
  List<SpreadsheetRow> rows() {
    return rows;
  }

  /** Returns the columns with a heading. */
  NavigableSet<Integer> places() {
    NavigableSet<Integer> places = new TreeSet<>();
    lines.forEach(line -> places.addAll(line.keySet()));
    return places;
  }

  /** Reads the heading of a column. */
  ResultHeading read(ResultHeadingReader reader, int place) {
    List<String> texts = new ArrayList<>();
    Set<String> distant = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      NavigableMap<Integer, String> line = lines.get(i);
      String text = line.get(place);
      if (text == null) {
        text = spanning(reader, i, place);
        if (text != null && line.higherKey(place) == null) {
          distant.add(text);
        }
      }
      if (text != null && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return reader.read(texts, distant);
  }

  /** Returns the words further left in a line that apply to a column, or null. */
  private @Nullable String spanning(ResultHeadingReader reader, int line, int place) {
    Map.Entry<Integer, String> left = lines.get(line).lowerEntry(place);
    return left != null
            && left.getKey() > agencyColumn
            && reader.findWord(left.getValue()).isEmpty()
            && hasBelow(line, place)
            && hasBelow(line, left.getKey())
        ? left.getValue()
        : null;
  }

  /** Tells whether a line below has words of its own in a column. */
  private boolean hasBelow(int line, int place) {
    String above = lines.get(line).get(place);
    return lines.stream()
        .skip(line + 1L)
        .map(below -> below.get(place))
        .anyMatch(text -> text != null && !text.equals(above));
  }

  /**
   * Tells whether a row repeats one of the lines, as on each page of a long table.
   *
   * @param used the columns that are used
   * @throws TypedException if it repeats one in another order
   */
  boolean isRepeatedBy(ResultHeadingReader reader, SpreadsheetRow row, Collection<Integer> used) {
    if (lines.isEmpty()) {
      return false;
    }
    NavigableMap<Integer, String> texts = texts(row);
    Optional<String> name = row.cell(agencyColumn).map(Cell::tidy);
    if (name.isEmpty()) {
      return isRepeatedWithoutAgency(row, texts);
    }
    if (!name.get().equals(lines.get(agencyLine).get(agencyColumn))
        && !reader.isAgency(name.get())) {
      return false;
    }
    boolean moved = texts.entrySet().stream()
        .filter(text -> text.getKey() != agencyColumn && used.contains(text.getKey()))
        .anyMatch(text -> lines.stream().noneMatch(line -> line.entrySet().contains(text)));
    if (moved) {
      refuse(row);
    }
    return true;
  }

  private boolean isRepeatedWithoutAgency(SpreadsheetRow row, NavigableMap<Integer, String> texts) {
    Optional<NavigableMap<Integer, String>> repeated = lines.stream()
        .filter(line -> !texts.isEmpty() && line.values().containsAll(texts.values()))
        .findFirst();
    if (repeated.filter(line -> !line.entrySet().containsAll(texts.entrySet())).isPresent()) {
      refuse(row);
    }
    return repeated.isPresent();
  }

  private static void refuse(SpreadsheetRow row) {
    throw new TypedException(Message.IMPORT_HEADING_MOVED, row.number());
  }
}
