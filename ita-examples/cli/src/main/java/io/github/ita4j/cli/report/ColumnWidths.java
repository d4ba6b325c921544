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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths of the columns of a table.
 *
 * <p>Every column has room for its longest word. The rest of the page goes to the columns that make
 * the table lowest.
 */
final class ColumnWidths {

  /**
   * The characters in a line of a table, on an upright page and on one that lies on its side, in
   * the broadest of the fonts that stand in for that of official letters.
   */
  private static final int UPRIGHT = 60;

  private static final int WIDE = 96;

  /** The room for the margins of a cell, in characters. */
  private static final int MARGIN = 2;

  /** The width up to which a cell has one line. */
  private static final int ONE_LINE = 10;

  /** The widest word that a column must hold. Only an address is longer, and breaks anywhere. */
  private static final int LONGEST_WORD = 20;

  private static final int WHOLE = 1000;

  private ColumnWidths() {}

  /** Returns the width of each column in thousandths of the table's width, 1000 in all. */
  static int[] of(Table table, boolean wide) {
    int columns = table.columns().size();
    int[] characters =
        IntStream.range(0, columns).map(i -> MARGIN + longestWord(table, i)).toArray();
    int[][][] lines = lines(table);
    for (int i = Arrays.stream(characters).sum(); i < (wide ? WIDE : UPRIGHT); i++) {
      characters[neediest(lines, characters)]++;
    }
    int room = Arrays.stream(characters).sum();
    int[] widths = Arrays.stream(characters).map(width -> WHOLE * width / room).toArray();
    // What rounding leaves belongs to the widest column.
    int widest =
        IntStream.range(0, columns).reduce(0, (best, i) -> widths[i] > widths[best] ? i : best);
    widths[widest] += WHOLE - Arrays.stream(widths).sum();
    return widths;
  }

  /** Returns about the number of characters in a line of each column, in the font of letters. */
  static int[] characters(Table table, boolean wide) {
    return Arrays.stream(of(table, wide))
        .map(width -> Math.max(1, (width * (wide ? WIDE : UPRIGHT) / WHOLE - MARGIN) * 5 / 4))
        .toArray();
  }

  /** Returns the column that makes the table lowest if it is a character wider. */
  private static int neediest(int[][][] lines, int[] characters) {
    int best = 0;
    double lowest = Double.MAX_VALUE;
    for (int i = 0; i < characters.length; i++) {
      characters[i]++;
      double height = height(lines, characters);
      characters[i]--;
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
  private static double height(int[][][] lines, int[] characters) {
    double height = 0;
    for (int[][] row : lines) {
      double cubes = 0;
      for (int i = 0; i < row.length; i++) {
        double cell = 0;
        for (int line : row[i]) {
          cell += Math.max(1, (double) line / (characters[i] - MARGIN));
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
                .mapToInt(line -> DisplayWidth.of(QuotedText.plain(line)))
                .toArray())
            .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }

  private static int longestWord(Table table, int column) {
    Column of = table.columns().get(column);
    // A number and its sign are one word, whatever stands between them. So is a short text.
    int oneLine = of.look().equals("number") ? LONGEST_WORD : ONE_LINE;
    return table.rows().stream()
        .flatMap(row -> row.cells().get(column).stream())
        .mapToInt(line -> {
          int width = DisplayWidth.of(QuotedText.plain(line));
          return width <= oneLine ? width : longestWord(line);
        })
        .reduce(headingWidth(of.heading()), Math::max);
  }

  /** Returns the room for a heading: its words, and about three lines. */
  private static int headingWidth(String heading) {
    int third = DisplayWidth.of(QuotedText.plain(heading)) / 3;
    return Math.max(longestWord(heading), Math.min(third, LONGEST_WORD));
  }

  /** Returns the width of the longest part of a text that no line should end in. */
  static int longestWord(String text) {
    String plain = QuotedText.plain(text);
    // Thai has no spaces between words. The iterator has a dictionary.
    BreakIterator ends = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
    ends.setText(plain);
    int longest = 0;
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      longest = Math.max(longest, DisplayWidth.of(plain.substring(start, end).strip()));
      start = end;
    }
    return Math.min(longest, LONGEST_WORD);
  }
}
