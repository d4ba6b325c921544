package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The lines of a sheet that head its columns: the one that names the agency, those above it to its
 * right, and those below it without an agency. A word applies to the right until the next one,
 * where a line below has its own words, as a merged cell does.
 */
final class HeadingLines {

  /** The most lines above the one that names the agency, and below it. */
  private static final int MOST = 3;

  private static final Pattern TITLE = Pattern.compile(
      "(?:สรุป|ผล|ตาราง|รายงาน|ประกาศ|ข้อมูล|บัญชี|คะแนนผล|การประเมิน|Table|Result|Report).*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?:25|20)[0-9]{2}");
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,3}");

  private final List<NavigableMap<Integer, String>> lines;
  private final int agency;
  private final int anchor;
  private final List<String> titles;
  private final List<SpreadsheetRow> rows;

  private HeadingLines(
      List<NavigableMap<Integer, String>> lines,
      int agency,
      int anchor,
      List<String> titles,
      List<SpreadsheetRow> rows) {
    this.lines = lines;
    this.agency = agency;
    this.anchor = anchor;
    this.titles = titles;
    this.rows = rows;
  }

  /**
   * Finds the lines around the row that names the agency.
   *
   * @param agency the column of the agency
   */
  static HeadingLines around(ResultHeadings words, List<SpreadsheetRow> rows, int row, int agency) {
    LinkedList<NavigableMap<Integer, String>> lines = new LinkedList<>();
    lines.add(texts(rows.get(row)));
    List<String> titles = new ArrayList<>();
    boolean above = true;
    int anchor = 0;
    for (int i = row - 1; i >= 0; i--) {
      NavigableMap<Integer, String> line = texts(rows.get(i));
      above &= row - i <= MOST && rows.get(i).number() == rows.get(i + 1).number() - 1;
      boolean title =
          line.size() == 1 && TITLE.matcher(line.firstEntry().getValue()).matches();
      NavigableMap<Integer, String> right = line.tailMap(agency, false);
      above &= !title && !right.isEmpty();
      if (above) {
        lines.addFirst(new TreeMap<>(right));
        anchor++;
        titles.addAll(line.headMap(agency, true).values());
      } else {
        titles.addAll(line.values());
      }
    }
    int next = row + 1;
    while (next < rows.size()
        && next - row <= MOST
        && continues(words, lines.getLast(), texts(rows.get(next)), agency)) {
      lines.add(texts(rows.get(next)));
      next++;
    }
    return new HeadingLines(
        List.copyOf(lines), agency, anchor, titles, rows.subList(next, rows.size()));
  }

  /** Returns the lines of a table whose columns the user names. */
  static HeadingLines none(List<SpreadsheetRow> above, List<SpreadsheetRow> rows, int agency) {
    List<String> titles = above.stream()
        .map(HeadingLines::texts)
        .filter(line -> line.size() == 1)
        .map(line -> line.firstEntry().getValue())
        .toList();
    return new HeadingLines(List.of(), agency, 0, titles, rows);
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
      ResultHeadings words,
      NavigableMap<Integer, String> above,
      NavigableMap<Integer, String> row,
      int agency) {
    NavigableMap<Integer, String> own = new TreeMap<>(row);
    own.entrySet().removeIf(entry -> entry.getValue().equals(above.get(entry.getKey())));
    // A single text before the agency, or in its place, titles the rows of a district.
    return !own.containsKey(agency)
        && !own.isEmpty()
        && (own.size() > 1 || own.firstKey() > agency)
        && areHeadings(words, List.copyOf(own.values()));
  }

  private static boolean areHeadings(ResultHeadings words, List<String> texts) {
    List<String> figures = texts.stream()
        .map(ThaiDigits::toArabic)
        .filter(text -> text.codePoints().noneMatch(Character::isLetter))
        .filter(text -> !YEAR.matcher(text).matches())
        .toList();
    boolean inTurn = figures.stream().allMatch(text -> INTEGER.matcher(text).matches());
    for (int i = 1; inTurn && i < figures.size(); i++) {
      inTurn = Integer.parseInt(figures.get(i)) == Integer.parseInt(figures.get(i - 1)) + 1;
    }
    return (inTurn && figures.size() > 2) || figures.stream().allMatch(words::isIndicator);
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
  ResultHeading read(ResultHeadings words, int place) {
    List<String> texts = new ArrayList<>();
    Set<String> distant = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      NavigableMap<Integer, String> line = lines.get(i);
      String text = line.get(place);
      if (text == null && hasBelow(i, place)) {
        Map.Entry<Integer, String> left = line.lowerEntry(place);
        boolean spans = left != null
            && left.getKey() > agency
            && words.findWord(left.getValue()).isEmpty()
            && hasBelow(i, left.getKey());
        text = spans ? left.getValue() : null;
        if (spans && line.higherKey(place) == null) {
          distant.add(text);
        }
      }
      if (text != null && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return words.read(texts, distant);
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
  boolean isRepeatedBy(ResultHeadings words, SpreadsheetRow row, Collection<Integer> used) {
    if (lines.isEmpty()) {
      return false;
    }
    Optional<String> name = row.cell(agency).map(Cell::tidy);
    if (name.isPresent()
        && !name.get().equals(lines.get(anchor).get(agency))
        && !isAgency(words, name.get())) {
      return false;
    }
    NavigableMap<Integer, String> texts = texts(row);
    if (name.isEmpty()) {
      Optional<NavigableMap<Integer, String>> repeated = lines.stream()
          .filter(line -> !texts.isEmpty() && line.values().containsAll(texts.values()))
          .findFirst();
      repeated
          .filter(line -> !line.entrySet().containsAll(texts.entrySet()))
          .ifPresent(line -> refuse(row));
      return repeated.isPresent();
    }
    boolean moved = texts.entrySet().stream()
        .filter(text -> text.getKey() != agency && used.contains(text.getKey()))
        .anyMatch(text -> lines.stream().noneMatch(line -> line.entrySet().contains(text)));
    if (moved) {
      refuse(row);
    }
    return true;
  }

  private static void refuse(SpreadsheetRow row) {
    throw new TypedException(Message.IMPORT_HEADING_MOVED, row.number());
  }

  private static boolean isAgency(ResultHeadings words, String text) {
    return words.findWord(text).filter(ResultColumn.AGENCY::equals).isPresent();
  }
}
