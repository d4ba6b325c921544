package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table as they are laid on pages, so that no row and no signature is alone on one.
 *
 * <p>What is at most a third of a page stays whole: a row, and a table. A taller row may break. The
 * first two rows of a table share a page, and so do the last two and the places to sign. Programs
 * keep only whole rows with the next, and LibreOffice leaves single lines of a row on a page. Hence
 * the last lines of a taller row become a row of their own.
 */
public final class PageRows {

  // In lines: a third of an upright page, and of one that lies on its side; the places to sign.
  private static final int UPRIGHT = 12;
  private static final int WIDE = 8;
  private static final int SIGNATURES = 6;

  /** The lines to keep with the next row. Another font may make them one fewer. */
  private static final int KEPT = 3;

  private final List<Row> rows;
  private final int[] widths;
  private final int limit;
  private final boolean signed;

  /** The lines of the head, which is at the top of every page. */
  private final int head;

  private PageRows(Table table, boolean wide, boolean signed) {
    this.rows = table.rows();
    this.widths = ColumnWidths.characters(table, wide);
    this.limit = wide ? WIDE : UPRIGHT;
    this.signed = signed;
    this.head = IntStream.range(0, widths.length)
        .map(i -> lines(table.columns().get(i).heading(), i))
        .max()
        .orElse(0);
  }

  /**
   * A row on a page, or a part of one.
   *
   * @param cells the cells, each of one or more lines, or of none if empty
   * @param whole whether it may not break
   * @param kept whether it stays on the page of the next row, or of the places to sign
   * @param begun whether the row began before it
   * @param unfinished whether the row goes on after it
   */
  public record PageRow(
      List<List<String>> cells, boolean whole, boolean kept, boolean begun, boolean unfinished) {}

  /**
   * Returns the rows of a table.
   *
   * @param wide whether the page lies on its side
   * @param signed whether the places to sign are below the table
   * @param linesStay whether the program leaves no single line of a row on a page
   */
  static List<PageRow> of(Table table, boolean wide, boolean signed, boolean linesStay) {
    return new PageRows(table, wide, signed).laid(linesStay);
  }

  private List<PageRow> laid(boolean linesStay) {
    List<PageRow> laid = new ArrayList<>();
    boolean together = rows.stream().mapToInt(this::height).sum() <= limit;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean whole = isWhole(row);
      boolean kept = i == rows.size() - 1 ? signed : together || isKept(i);
      List<List<List<String>>> parts =
          whole || (linesStay && !kept) ? List.of(row.cells()) : cut(row);
      boolean one = parts.size() == 1;
      laid.add(new PageRow(parts.get(0), whole, kept && one, false, !one));
      if (!one) {
        laid.add(new PageRow(parts.get(1), true, kept, true, false));
      }
    }
    return laid;
  }

  private boolean isWhole(Row row) {
    return height(row) <= limit;
  }

  /** Tells whether a row stays with the next one: neither is alone, and both have room. */
  private boolean isKept(int index) {
    Row row = rows.get(index);
    Row next = rows.get(index + 1);
    boolean first = index == 0 && isWhole(row);
    boolean beforeLast = index == rows.size() - 2 && isWhole(next);
    int lines = keptLines(row) + keptLines(next) + (beforeLast && signed ? SIGNATURES : 0);
    return (first || beforeLast) && lines + head <= 5 * limit / 2 + 1;
  }

  private int keptLines(Row row) {
    return isWhole(row) ? height(row) : KEPT;
  }

  private int height(Row row) {
    return IntStream.range(0, widths.length)
        .map(i -> height(row.cells().get(i), i))
        .max()
        .orElse(0);
  }

  private int height(List<String> cell, int column) {
    return cell.stream().mapToInt(text -> lines(text, column)).sum();
  }

  private int lines(String text, int column) {
    int width = DisplayWidth.of(QuotedText.plain(text));
    return Math.max(1, (width + widths[column] - 1) / widths[column]);
  }

  /** Returns the cells without their last lines and the cells of these, or the cells alone. */
  private List<List<List<String>>> cut(Row row) {
    List<List<String>> cells = row.cells();
    int tallest = IntStream.range(0, widths.length)
        .reduce(0, (best, i) -> height(cells.get(i), i) > height(cells.get(best), best) ? i : best);
    int room = height(divided(cells.get(tallest), tallest, height(row) - KEPT).get(0), tallest);
    if (room == 0) {
      return List.of(cells);
    }
    // The name of the row, and all else that is low, is in the first part.
    List<List<List<String>>> divided = IntStream.range(0, widths.length)
        .mapToObj(i -> divided(cells.get(i), i, i == tallest ? room : Math.max(room, limit)))
        .toList();
    return IntStream.of(0, 1)
        .mapToObj(part -> divided.stream().map(cell -> cell.get(part)).toList())
        .toList();
  }

  /** Returns the first lines of a cell that have room, and the others. */
  private List<List<String>> divided(List<String> cell, int column, int room) {
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    int left = room;
    for (String text : cell) {
      int lines = lines(text, column);
      if (!lower.isEmpty() || (lines > left && lines <= limit)) {
        lower.add(text);
      } else if (lines > left) {
        // A text that nearly fills a page is divided between words.
        List<String> parts = QuotedText.divided(text, left * widths[column]);
        upper.addAll(parts.subList(0, parts.size() - 1));
        lower.add(parts.get(parts.size() - 1));
      } else {
        upper.add(text);
        left -= lines;
      }
    }
    return List.of(upper, lower);
  }
}
