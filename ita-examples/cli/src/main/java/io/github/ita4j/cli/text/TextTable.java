package io.github.ita4j.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text whose columns are aligned in Thai too. */
public final class TextTable {

  private static final String GAP = "  ";

  /**
   * The most columns of a display that a column of the table takes. A wider cell moves what follows
   * it in its row, so that one long name does not fill every other row with spaces.
   */
  static final int WIDEST = 120;

  private final String alignment;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Creates an empty table.
   *
   * @param alignment one letter for each column: {@code l} for left, {@code r} for right
   * @param header the headings
   */
  public TextTable(String alignment, String... header) {
    this.alignment = alignment;
    add(header);
  }

  public void add(String... cells) {
    if (cells.length != alignment.length()) {
      throw new IllegalStateException(
          "ita bug: " + cells.length + " cells in a table of " + alignment.length() + " columns");
    }
    rows.add(Arrays.asList(cells));
  }

  /** Returns the indented lines: headings, a rule, rows. */
  public List<String> lines(String indent) {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, DisplayWidth.of(row.get(i))));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        cells.add(
            alignment.charAt(i) == 'r'
                ? DisplayWidth.padLeft(row.get(i), widths[i])
                : DisplayWidth.padRight(row.get(i), widths[i]));
      }
      lines.add((indent + String.join(GAP, cells)).stripTrailing());
      if (lines.size() == 1) {
        int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        lines.add(indent + "─".repeat(width));
      }
    }
    return lines;
  }
}
