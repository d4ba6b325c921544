package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.QuotedText;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The widths of the columns of a table.
 *
 * <p>Every column has room for its longest word. The rest of the page goes to the columns in
 * proportion to their text, so that the cells of a row are about equally high.
 */
final class ColumnWidths {

  /** The characters in a line of a table, on an upright page and on one that lies on its side. */
  private static final int UPRIGHT = 66;

  private static final int WIDE = 108;

  /** The room for the margins of a cell, in characters. */
  private static final int MARGIN = 3;

  /** The width up to which a cell has one line. */
  private static final int ONE_LINE = 10;

  /** The widest word that a column must hold. Only an address is longer, and breaks anywhere. */
  private static final int LONGEST_WORD = 20;

  private static final int WHOLE = 1000;

  private ColumnWidths() {}

  /** Returns the width of each column in thousandths of the table's width, 1000 in all. */
  static int[] of(Table table, boolean wide) {
    int columns = table.columns().size();
    int[] least =
        IntStream.range(0, columns).map(i -> MARGIN + longestWord(table, i)).toArray();
    long[] weights =
        IntStream.range(0, columns).mapToLong(i -> weight(table, i, least[i])).toArray();
    int needed = Arrays.stream(least).sum();
    int room = Math.max(wide ? WIDE : UPRIGHT, needed);
    long weight = Math.max(1, Arrays.stream(weights).sum());
    int[] widths = new int[columns];
    int used = 0;
    for (int i = 0; i < columns; i++) {
      long characters = least[i] * weight + (room - needed) * weights[i];
      widths[i] = (int) (WHOLE * characters / (room * weight));
      used += widths[i];
    }
    // What rounding leaves belongs to the widest column.
    int widest =
        IntStream.range(0, columns).reduce(0, (best, i) -> widths[i] > widths[best] ? i : best);
    widths[widest] += WHOLE - used;
    return widths;
  }

  /**
   * Returns the share of a column in the room that the longest words leave: the text beyond the
   * first line of its cells. A single long cell counts as a third of the rows, since it makes its
   * row high.
   */
  private static long weight(Table table, int column, int least) {
    long beyond = DisplayWidth.of(table.columns().get(column).heading()) > least ? 1 : 0;
    long longest = 0;
    for (Row row : table.rows()) {
      int text = row.cells().get(column).stream()
          .mapToInt(line -> DisplayWidth.of(QuotedText.plain(line)))
          .sum();
      long more = Math.max(0, text - least + MARGIN);
      beyond += more;
      longest = Math.max(longest, more);
    }
    return Math.max(beyond, longest * table.rows().size() / 3);
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
        .reduce(longestWord(of.heading()), Math::max);
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
