package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.QuotedText;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths of the columns of a table.
 *
 * <p>Every column has room for its longest word. The rest of the page goes to the columns that make
 * the table lowest.
 */
final class ColumnWidths {

  // The width of a table on an upright page and on one that lies on its side, that of the margins
  // of a cell with a little slack, and that of a step in which columns grow; all in half points.
  private static final int UPRIGHT = 906;
  private static final int WIDE = 1456;
  private static final int MARGIN = 23;
  private static final int STEP = 12;

  // The characters up to which a cell has one line, and up to which a number has.
  private static final int ONE_LINE = 10;
  private static final int ONE_NUMBER = 20;

  /** The widest word that a column must hold. */
  private static final int LONGEST_WORD = 330;

  /** An address, which breaks anywhere. */
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** The mean width of a character of a long text. */
  private static final int CHARACTER = 13;

  private static final int WHOLE = 1000;

  private ColumnWidths() {}

  /** Returns the width of each column in thousandths of the table's width, 1000 in all. */
  static int[] of(Table table, boolean wide) {
    int columns = table.columns().size();
    int room = wide ? WIDE : UPRIGHT;
    int[] printed =
        IntStream.range(0, columns).map(i -> MARGIN + longestWord(table, i)).toArray();
    int[][][] lines = lines(table);
    for (int i = Arrays.stream(printed).sum(); i < room; i += STEP) {
      printed[neediest(lines, printed)] += STEP;
    }
    // Where there is no room for all words, only the longest break.
    for (int i = Arrays.stream(printed).sum(); i > room; i--) {
      printed[widest(printed)]--;
    }
    int[] widths = Arrays.stream(printed).map(width -> WHOLE * width / room).toArray();
    // What rounding leaves belongs to the widest column.
    widths[widest(widths)] += WHOLE - Arrays.stream(widths).sum();
    return widths;
  }

  private static int widest(int... widths) {
    return IntStream.range(0, widths.length)
        .reduce(0, (best, i) -> widths[i] > widths[best] ? i : best);
  }

  /** Returns about the number of characters in a line of each column, in the font of letters. */
  static int[] characters(Table table, boolean wide) {
    return Arrays.stream(of(table, wide))
        .map(width -> Math.max(1, (width * (wide ? WIDE : UPRIGHT) / WHOLE - MARGIN) / CHARACTER))
        .toArray();
  }

  /** Returns the column that makes the table lowest if it is a step wider. */
  private static int neediest(int[][][] lines, int[] widths) {
    int best = 0;
    double lowest = Double.MAX_VALUE;
    for (int i = 0; i < widths.length; i++) {
      widths[i] += STEP;
      double height = height(lines, widths);
      widths[i] -= STEP;
      if (height < lowest) {
        lowest = height;
        best = i;
      }
    }
    return best;
  }

  /**
   * Returns about the number of lines of a table. A row is as high as its highest cell, but the
   * others count a little, so that of two equally high cells each can gain.
   */
  private static double height(int[][][] lines, int[] widths) {
    double height = 0;
    for (int[][] row : lines) {
      double cubes = 0;
      for (int i = 0; i < row.length; i++) {
        double cell = 0;
        for (int line : row[i]) {
          cell += Math.max(1, (double) line / (widths[i] - MARGIN));
        }
        cubes += cell * cell * cell;
      }
      height += Math.cbrt(cubes);
    }
    return height;
  }

  /** Returns the width of each line of each cell, the heading first. */
  private static int[][][] lines(Table table) {
    Stream<List<List<String>>> heading = Stream.of(
        table.columns().stream().map(column -> List.of(column.heading())).toList());
    return Stream.concat(heading, table.rows().stream().map(Row::cells))
        .map(cells -> cells.stream()
            .map(cell -> cell.stream()
                .mapToInt(line -> PrintedWidth.of(QuotedText.plain(line)))
                .toArray())
            .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }

  private static int longestWord(Table table, int column) {
    Column of = table.columns().get(column);
    // A number and its sign are one word, whatever stands between them. So is a short text.
    int oneLine = of.look().equals("number") ? ONE_NUMBER : ONE_LINE;
    return table.rows().stream()
        .flatMap(row -> row.cells().get(column).stream())
        .mapToInt(line -> {
          String plain = QuotedText.plain(line);
          return DisplayWidth.of(plain) <= oneLine ? PrintedWidth.of(plain) : longestWord(line);
        })
        .reduce(headingWidth(of.heading()), Math::max);
  }

  /** Returns the room for a heading: its words, and about three lines. */
  private static int headingWidth(String heading) {
    int third = PrintedWidth.of(QuotedText.plain(heading)) / 3;
    return Math.max(longestWord(heading), Math.min(third, LONGEST_WORD));
  }

  /** Returns the width of the longest part of a text that no line should end in. */
  static int longestWord(String text) {
    String plain = ADDRESS.matcher(QuotedText.plain(text)).replaceAll("");
    // Thai has no spaces between words. The iterator has a dictionary.
    BreakIterator ends = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
    ends.setText(plain);
    int longest = 0;
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      if (plain.startsWith("/", end)) {
        // No program ends a line before a stroke.
        continue;
      }
      longest = Math.max(longest, PrintedWidth.of(plain.substring(start, end).strip()));
      start = end;
    }
    return Math.min(longest, LONGEST_WORD);
  }
}
