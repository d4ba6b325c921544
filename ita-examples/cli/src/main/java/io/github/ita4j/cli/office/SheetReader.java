package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, one after the other. The ranges of merged cells follow the rows in the file.
 */
public final class SheetReader {

  private static final int LAST_ROW = 1_048_576;
  private static final int LONGEST_RANGE = "XFD1048576:XFD1048576".length();

  private final XmlPart xml;
  private final SpreadsheetLimits limits;
  private final NumberFormats formats;
  private final List<String> texts;
  private final boolean since1904;
  private final ReadCells readCells;
  private final boolean isHidden;
  private final BitSet hiddenColumns = new BitSet();
  private final List<String> merged = new ArrayList<>();
  private int row;
  private int rows;

  SheetReader(
      XmlPart xml,
      SpreadsheetLimits limits,
      NumberFormats formats,
      List<String> texts,
      boolean since1904,
      ReadCells readCells,
      boolean isHidden) {
    this.xml = xml;
    this.limits = limits;
    this.formats = formats;
    this.texts = texts;
    this.since1904 = since1904;
    this.readCells = readCells;
    this.isHidden = isHidden;
  }

  /** Returns the next row that holds something, or empty after the last one. */
  public Optional<SpreadsheetRow> next() {
    while (xml.next()) {
      if (xml.isStart("row")) {
        SpreadsheetRow next = readRow();
        if (!next.isBlank()) {
          rows++;
          if (rows > limits.rows()) {
            throw new SpreadsheetException(Message.WORKBOOK_MANY_ROWS, limits.rows());
          }
          return Optional.of(next);
        }
      } else if (xml.isStart("col") && xml.flag("hidden")) {
        hideColumns(xml.number("min", 1), xml.number("max", 1));
      } else if (xml.isStart("mergeCell")) {
        merged.add(xml.attribute("ref", ""));
        if (merged.size() > limits.rows()
            || merged.get(merged.size() - 1).length() > LONGEST_RANGE) {
          throw SpreadsheetFile.broken();
        }
      }
    }
    return Optional.empty();
  }

  /** Returns all rows that hold something. */
  public List<SpreadsheetRow> rows() {
    List<SpreadsheetRow> all = new ArrayList<>();
    for (Optional<SpreadsheetRow> next = next(); next.isPresent(); next = next()) {
      all.add(next.get());
    }
    return all;
  }

  private void hideColumns(int first, int last) {
    // Further columns hold nothing, or are refused.
    int end = Math.min(last, limits.columns());
    if (first >= 1 && first <= end) {
      hiddenColumns.set(first - 1, end);
    }
  }

  /** Tells whether a spreadsheet program does not show the sheet. */
  public boolean isHidden() {
    return isHidden;
  }

  /** Tells whether a column, counted from 0, is hidden. This is known once a row was read. */
  public boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** Returns the ranges of merged cells, such as {@code A1:B2}, once all rows are read. */
  public List<String> merged() {
    return List.copyOf(merged);
  }

  private SpreadsheetRow readRow() {
    int number = xml.number("r", row + 1);
    if (number <= row || number > LAST_ROW) {
      throw SpreadsheetFile.broken();
    }
    row = number;
    boolean hidden = xml.flag("hidden");
    List<Cell> read = new ArrayList<>();
    int column = -1;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        int next = column(column + 1);
        if (next <= column) {
          throw SpreadsheetFile.broken();
        }
        column = next;
        @Nullable Cell cell = readCell(column);
        if (cell != null) {
          if (column >= limits.columns()) {
            throw new SpreadsheetException(Message.WORKBOOK_MANY_COLUMNS, limits.columns());
          }
          readCells.add(cell);
          read.add(cell);
        }
      }
    }
    return new SpreadsheetRow(number, hidden, read);
  }

  /** Returns the column of the cell, or the next one if the cell does not say it. */
  private int column(int next) {
    @Nullable String name = xml.attribute("r");
    if (name == null) {
      return next;
    }
    int letters = 0;
    while (letters < name.length() && name.charAt(letters) >= 'A') {
      letters++;
    }
    if (!name.substring(letters).equals(Integer.toString(row))) {
      throw SpreadsheetFile.broken();
    }
    return Cell.columnOf(name.substring(0, letters));
  }

  /** Reads a cell, and returns null if it holds nothing. */
  private @Nullable Cell readCell(int column) {
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    boolean formula = false;
    StringBuilder value = new StringBuilder();
    @Nullable String inline = null;
    boolean isValue = false;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        isValue = true;
      } else if (xml.isEnd("v")) {
        isValue = false;
      } else if (xml.isStart("f")) {
        formula = true;
      } else if (xml.isStart("is")) {
        inline = CellText.read(xml, "is");
      } else if (isValue) {
        xml.addText(value);
      }
    }
    if (type.equals("inlineStr") && inline != null) {
      return inline.isEmpty() ? null : new Cell(row, column, Cell.Kind.TEXT, inline);
    }
    if (value.length() == 0) {
      // The result of a formula may be an empty text.
      return formula && !type.equals("str")
          ? new Cell(row, column, Cell.Kind.NO_RESULT, "", true)
          : null;
    }
    String text = value.toString();
    Cell.Kind kind = switch (type) {
      case "s", "str", "inlineStr" -> Cell.Kind.TEXT;
      case "b" -> Cell.Kind.FLAG;
      case "e" -> Cell.Kind.ERROR;
      case "d" -> Cell.Kind.DATE;
      default -> formats.kind(style, since1904);
    };
    String content = switch (type) {
      case "s" -> shared(text);
      case "str", "inlineStr" -> CellText.decoded(text);
      default -> text;
    };
    return new Cell(row, column, kind, content, formula);
  }

  private String shared(String index) {
    try {
      return texts.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw SpreadsheetFile.broken();
    }
  }
}
