package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.form.TypedScore;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table that are used: those that the user names, and those whose heading has one
 * meaning and is not of another year. The others are kept, to be named in notes.
 */
final class ChosenColumns {

  private static final Pattern YEAR = Pattern.compile("25[0-9]{2}(?![0-9])");
  private static final Pattern ERA = Pattern.compile("พ\\.?ศ\\.? ?");

  /** A year that is not part of a date. */
  private static final Pattern TITLE_YEAR =
      Pattern.compile("(?<!(?:คม|ยน|พันธ์|[คยพ]\\.) ?)(?<![0-9/.-])25[0-9]{2}(?![0-9/])");

  private static final ResultColumn OVERALL = ResultColumn.of(ElementId.OVERALL);

  private static final Score MOST_WEIGHTED = Score.ofHundredths(4000);
  private static final Pattern MORE_THAN_HUNDRED =
      Pattern.compile("(?!100(?:\\.0*)?$)[1-9][0-9]{2,}(?:\\..*)?");

  private final Framework framework;
  private final int year;
  private final Map<ResultColumn, Integer> named;
  private final NavigableMap<Integer, ResultHeading> headings = new TreeMap<>();

  /** The places of the columns whose headings fit, of which each kind may have one. */
  private final Map<ResultColumn, List<Integer>> found = new LinkedHashMap<>();

  private final Map<ResultColumn, Integer> places = new LinkedHashMap<>();
  private final NavigableMap<Integer, ResultColumn> ofOtherYears = new TreeMap<>();
  private final NavigableMap<Integer, ResultColumn> ofUnknownYear = new TreeMap<>();

  private ChosenColumns(Framework framework, Map<ResultColumn, Integer> named) {
    this.framework = framework;
    this.year = framework.fiscalYear().buddhistEra();
    this.named = named;
  }

  /** Returns only the columns that the user names. */
  static ChosenColumns named(Framework framework, Map<ResultColumn, Integer> named) {
    ChosenColumns columns = new ChosenColumns(framework, named);
    columns.addNamed();
    return columns;
  }

  /**
   * Chooses among the columns of a table.
   *
   * @throws TypedException if two columns are for the same thing
   */
  static ChosenColumns of(
      Framework framework,
      ResultHeadingReader reader,
      HeadingLines lines,
      Map<ResultColumn, Integer> named) {
    ChosenColumns columns = new ChosenColumns(framework, named);
    lines.places().forEach(place -> columns.headings.put(place, lines.read(reader, place)));
    columns.choose(lines.rows());
    columns.found.forEach((column, all) -> columns.places.put(column, all.get(0)));
    columns.addNamed();
    if (columns.hasResults()) {
      columns.addWithoutHeading(lines);
      columns.refuseTwo(lines.rows());
    }
    return columns;
  }

  private void addNamed() {
    named.forEach((column, place) -> {
      if (place >= 0) {
        places.put(column, place);
      }
    });
  }

  private void choose(List<SpreadsheetRow> rows) {
    Set<Set<ElementId>> unsure = unsureNumbers();
    headings.forEach((place, heading) -> heading
        .column()
        .filter(column -> heading.group().filter(unsure::contains).isEmpty())
        .filter(column -> !heading.isUnsureIndicator() || hasOtherIndicator(column))
        .ifPresent(column -> take(place, column)));
    headings.forEach((place, heading) -> {
      if (heading.isTotal()
          && isAfterInstruments(place)
          && !hasMoreThanHundred(rows, place)
          && !isPlainMean(rows, place)) {
        takeIfFree(place, OVERALL);
      }
    });
    headings.forEach((place, heading) -> {
      if (heading.isResult()) {
        List<Cell> cells = filled(rows, place);
        if (cells.stream().noneMatch(cell -> TypedScore.isIn(Optional.of(cell)))) {
          takeIfFree(place, ResultColumn.TIER);
        } else if (cells.stream().noneMatch(Cell::hasLetter)) {
          takeIfFree(place, OVERALL);
        }
      }
    });
    if (!ofOtherYears.isEmpty()) {
      leaveOutUnknownYears();
    }
  }

  private boolean hasOtherIndicator(ResultColumn column) {
    return headings.values().stream()
        .flatMap(heading -> heading.column().stream())
        .anyMatch(other -> !other.equals(column)
            && other.element().filter(id -> id.level() == Level.INDICATOR).isPresent());
  }

  private void take(int place, ResultColumn column) {
    if (named.containsKey(column) || named.containsValue(place)) {
      return;
    }
    if (isOfOtherYear(place)) {
      ofOtherYears.put(place, column);
    } else {
      found.computeIfAbsent(column, key -> new ArrayList<>()).add(place);
    }
  }

  /** Takes a column for something, unless another one of the year is for it. */
  private void takeIfFree(int place, ResultColumn column) {
    if (!found.containsKey(column) || isOfOtherYear(place)) {
      take(place, column);
    }
  }

  private boolean isOfOtherYear(int place) {
    return heading(place)
        .map(ResultHeading::years)
        .filter(years -> !years.isEmpty() && !years.equals(Set.of(year)))
        .isPresent();
  }

  /**
   * Tells whether the scores of all instruments stand to the left of a column, the last of them
   * next to it, so that a total is of them.
   */
  private boolean isAfterInstruments(int place) {
    Integer left = headings.lowerKey(place);
    return left != null
        && isOfInstrument(left)
        && framework.children(ElementId.OVERALL).stream()
            .allMatch(element -> isLeft(element, place));
  }

  private boolean isOfInstrument(int place) {
    return column(place)
        .flatMap(ResultColumn::element)
        .filter(id -> id.level() == Level.INSTRUMENT || id.level() == Level.PART)
        .isPresent();
  }

  private Optional<ResultColumn> column(int place) {
    return heading(place).flatMap(ResultHeading::column);
  }

  /** Tells whether the scores of an element, or those of all its parts, stand further left. */
  private boolean isLeft(Element element, int place) {
    List<Element> parts = framework.children(element.id()).stream()
        .filter(part -> part.id().level() == Level.PART)
        .toList();
    return headings.headMap(place).keySet().stream()
            .filter(left -> isOfOtherYear(left) == isOfOtherYear(place))
            .anyMatch(left -> column(left).equals(Optional.of(ResultColumn.of(element.id()))))
        || (!parts.isEmpty() && parts.stream().allMatch(part -> isLeft(part, place)));
  }

  private static boolean hasMoreThanHundred(List<SpreadsheetRow> rows, int place) {
    return filled(rows, place).stream()
        .anyMatch(
            cell -> MORE_THAN_HUNDRED.matcher(ThaiDigits.toArabic(cell.tidy())).matches());
  }

  /**
   * Tells whether a column has the plain means of the instruments to its left in all rows. The
   * overall score is the weighted mean.
   */
  private boolean isPlainMean(List<SpreadsheetRow> rows, int place) {
    List<Integer> parts = headings.headMap(place).keySet().stream()
        .filter(left -> isOfInstrument(left) && isOfOtherYear(left) == isOfOtherYear(place))
        .toList();
    List<SpreadsheetRow> full = rows.stream()
        .filter(row -> TypedScore.isIn(row.cell(place)))
        .filter(row -> parts.stream().allMatch(part -> TypedScore.isIn(row.cell(part))))
        .toList();
    return !full.isEmpty()
        && full.stream().allMatch(row -> {
          int sum = parts.stream().mapToInt(part -> hundredths(row, part)).sum();
          return Math.abs(sum - hundredths(row, place) * parts.size()) <= parts.size();
        });
  }

  private static int hundredths(SpreadsheetRow row, int place) {
    return row.cell(place)
        .flatMap(TypedScore::read)
        .map(stated -> stated.score().hundredths())
        .orElse(0);
  }

  private static List<Cell> filled(List<SpreadsheetRow> rows, int place) {
    return rows.stream()
        .flatMap(row -> row.cell(place).stream())
        .filter(cell -> !cell.isBlank() && !TypedScore.NONE.contains(cell.tidy()))
        .toList();
  }

  /**
   * Returns the groups with a number that is no indicator there. Their numbers are others, such as
   * those of the items of OIT.
   */
  private Set<Set<ElementId>> unsureNumbers() {
    Set<Set<ElementId>> unsure = new HashSet<>();
    headings.values().stream()
        .filter(heading -> heading.column().isEmpty())
        .forEach(heading -> heading.group().ifPresent(unsure::add));
    return unsure;
  }

  /**
   * Leaves out columns that may be of another year: all that name none beside some that name this
   * year, and a tier beside an overall score of another year only.
   */
  private void leaveOutUnknownYears() {
    boolean isYearNamed = isYearNamed();
    boolean isOverallOfOther = ofOtherYears.containsValue(OVERALL) && !found.containsKey(OVERALL);
    found.forEach((column, all) -> {
      boolean isBesideOther = column.element().isEmpty() && isOverallOfOther;
      if (column.isResult() && (isYearNamed || isBesideOther)) {
        all.stream()
            .filter(place -> hasYears(place, Set.of()))
            .forEach(place -> ofUnknownYear.put(place, column));
      }
    });
    found.values().forEach(all -> all.removeAll(ofUnknownYear.keySet()));
    found.values().removeIf(List::isEmpty);
  }

  private boolean isYearNamed() {
    return found.values().stream()
        .flatMap(List::stream)
        .anyMatch(place -> hasYears(place, Set.of(year)));
  }

  private boolean hasYears(int place, Set<Integer> years) {
    return heading(place).filter(heading -> heading.years().equals(years)).isPresent();
  }

  /** Adds the columns of scores that may have the heading to their left, as a merged one is. */
  private void addWithoutHeading(HeadingLines lines) {
    found.forEach((column, all) -> {
      int next = all.get(all.size() - 1) + 1;
      if (column.element().isPresent()
          && !headings.containsKey(next)
          && !named.containsValue(next)
          && lines.rows().stream().anyMatch(row -> TypedScore.isIn(row.cell(next)))) {
        all.add(next);
      }
    });
  }

  /** Tells whether no score of a column is higher than the greatest weight of an instrument. */
  static boolean mayBeWeighted(List<SpreadsheetRow> rows, int place) {
    return filled(rows, place).stream()
        .filter(cell -> TypedScore.isIn(Optional.of(cell)))
        .flatMap(cell -> TypedScore.read(cell).stream())
        .allMatch(stated -> stated.score().compareTo(MOST_WEIGHTED) <= 0);
  }

  private void refuseTwo(List<SpreadsheetRow> rows) {
    found.forEach((column, all) -> {
      if (all.size() > 1) {
        int example = all.stream()
            .filter(place -> !mayBeWeighted(rows, place))
            .findFirst()
            .orElse(all.get(0));
        throw new TypedException(
            Message.IMPORT_TWO_COLUMNS,
            column.name(),
            Cell.columnName(all.get(0)),
            Cell.columnName(all.get(1)),
            column.name() + "=" + Cell.columnName(example));
      }
    });
  }

  /** Refuses texts above the table, and columns, that name other years only. */
  void requireYear(List<String> titles) {
    if (places.keySet().stream().noneMatch(ResultColumn::isResult)) {
      ofOtherYears.entrySet().stream().findFirst().ifPresent(first -> {
        throw new TypedException(
            Message.IMPORT_YEAR_COLUMNS,
            year,
            ofOtherYears(),
            first.getValue().name() + "=" + Cell.columnName(first.getKey()));
      });
    }
    boolean isYearNamed = isYearNamed()
        || places.containsKey(ResultColumn.YEAR)
        || titles.stream().anyMatch(title -> years(YEAR, title).contains(year));
    titles.stream()
        .filter(title -> !isYearNamed)
        .flatMap(title -> years(TITLE_YEAR, title).stream())
        .findFirst()
        .ifPresent(other -> {
          throw new TypedException(Message.IMPORT_YEAR_TITLE, other, year);
        });
  }

  private static List<Integer> years(Pattern pattern, String title) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = pattern.matcher(ERA.matcher(ThaiDigits.toArabic(title)).replaceAll(""));
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group()));
    }
    return years;
  }

  /** Returns the places of the used columns. */
  Map<ResultColumn, Integer> places() {
    return Collections.unmodifiableMap(places);
  }

  /** Tells whether the user names a column, or leaves it out. */
  boolean isNamed(ResultColumn column) {
    return named.containsKey(column);
  }

  /** Tells whether any column has results, even if only of another year. */
  boolean hasResults() {
    return !ofOtherYears.isEmpty()
        || places.keySet().stream()
            .anyMatch(column -> column.element().isPresent()
                || column.equals(ResultColumn.TIER)
                || column.equals(ResultColumn.PASSES));
  }

  /** Returns the heading at a place, if it has one. */
  Optional<ResultHeading> heading(int place) {
    return Optional.ofNullable(headings.get(place));
  }

  /** Returns the headings that are neither used nor named elsewhere. */
  NavigableMap<Integer, String> notUsed() {
    NavigableMap<Integer, String> shown = new TreeMap<>();
    headings.forEach((place, heading) -> {
      if (!places.containsValue(place)
          && !ofOtherYears.containsKey(place)
          && !ofUnknownYear.containsKey(place)) {
        shown.put(place, heading.shown());
      }
    });
    return shown;
  }

  /** Returns the headings and letters of the columns of other years. */
  List<String> ofOtherYears() {
    List<String> shown = new ArrayList<>();
    headings.forEach((place, heading) -> {
      if (ofOtherYears.containsKey(place)) {
        shown.add(heading.shown() + " (" + Cell.columnName(place) + ")");
      }
    });
    return shown;
  }

  /** Returns the letters of the columns that may be of another year. */
  Map<ResultColumn, String> ofUnknownYear() {
    Map<ResultColumn, String> shown = new LinkedHashMap<>();
    ofUnknownYear.forEach((place, column) -> shown.put(column, Cell.columnName(place)));
    return shown;
  }
}
