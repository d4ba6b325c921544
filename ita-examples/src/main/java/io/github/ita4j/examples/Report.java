package io.github.ita4j.examples;

import java.util.List;

/**
 * A report as its readers see it: every word and number is final, so that templates only lay out.
 *
 * <p>No text in it, wherever it comes from, holds what a display would obey, but for the marks of
 * {@link Quoted} in pairs.
 *
 * <p>Public, with all that is nested in it, because the template engine reads public classes only.
 * Immutable and thread-safe.
 *
 * @param language the language of the text, as HTML names it
 * @param otherRules a line that names rules that are not the national ones; empty if there are none
 * @param title the title in one line
 * @param titleLines the title, broken where a reader would
 * @param subtitle agency and year
 * @param memo the heading of a memorandum
 * @param closing the last lines of a memorandum
 * @param sections the sections in order
 */
public record Report(
    String language,
    String otherRules,
    String title,
    List<String> titleLines,
    String subtitle,
    Memo memo,
    List<String> closing,
    List<Section> sections) {

  /** Copies the lists and cleans the texts. */
  public Report {
    otherRules = Quoted.harmless(otherRules);
    title = Quoted.harmless(title);
    titleLines = harmless(titleLines);
    subtitle = Quoted.harmless(subtitle);
    closing = harmless(closing);
    sections = List.copyOf(sections);
  }

  private static List<String> harmless(List<String> texts) {
    return texts.stream().map(Quoted::harmless).toList();
  }

  /**
   * The title for what has no place for marks.
   *
   * @return title and subtitle
   */
  public String plainTitle() {
    return Quoted.plain(title + " " + subtitle);
  }

  /**
   * The heading block of an official memorandum (บันทึกข้อความ).
   *
   * @param heading what it is called
   * @param lines the lines, each of one label and value or more
   */
  public record Memo(String heading, List<List<Field>> lines) {

    /** Copies the lists and cleans the texts. */
    public Memo {
      heading = Quoted.harmless(heading);
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A label and its value.
   *
   * @param label the label
   * @param value the value, or dots to write on
   */
  public record Field(String label, String value) {

    /** Cleans the texts. */
    public Field {
      label = Quoted.harmless(label);
      value = Quoted.harmless(value);
    }
  }

  /**
   * A section.
   *
   * @param id the name to link to
   * @param heading the heading, with its number
   * @param blocks what stands in it
   */
  public record Section(String id, String heading, List<Block> blocks) {

    /** Copies the list and cleans the texts. */
    public Section {
      heading = Quoted.harmless(heading);
      blocks = List.copyOf(blocks);
    }
  }

  /** A part of a section. */
  public sealed interface Block {

    /**
     * Returns the kind of the block, for templates, which cannot ask for a class.
     *
     * @return a name in small letters
     */
    String kind();
  }

  /**
   * A heading within a section.
   *
   * @param text the heading
   */
  public record Subheading(String text) implements Block {

    /** Cleans the text. */
    public Subheading {
      text = Quoted.harmless(text);
    }

    @Override
    public String kind() {
      return "subheading";
    }
  }

  /**
   * A paragraph.
   *
   * @param text the text
   */
  public record Paragraph(String text) implements Block {

    /** Cleans the text. */
    public Paragraph {
      text = Quoted.harmless(text);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * A paragraph that must not be overlooked.
   *
   * @param text the text
   */
  public record Notice(String text) implements Block {

    /** Cleans the text. */
    public Notice {
      text = Quoted.harmless(text);
    }

    @Override
    public String kind() {
      return "notice";
    }
  }

  /**
   * A list.
   *
   * @param items the items
   */
  public record Bullets(List<String> items) implements Block {

    /** Copies the list and cleans the texts. */
    public Bullets {
      items = harmless(items);
    }

    @Override
    public String kind() {
      return "bullets";
    }
  }

  /**
   * A table; the first cell of each row names the row.
   *
   * @param caption the caption
   * @param columns the columns
   * @param rows the rows, with a cell for each column
   */
  public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** Copies the lists and cleans the texts. */
    public Table {
      caption = Quoted.harmless(caption);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalStateException("ita bug: a row of " + row.cells().size()
              + " cells in a table of " + columns.size() + " columns: " + caption);
        }
      }
    }

    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * A column.
   *
   * @param heading the heading; empty for a table of labels and values, which needs none
   * @param percent its share of the width of the table
   * @param look {@code text}, {@code number}, or {@code lead} where the first line of a cell names
   *     the others
   */
  public record Column(String heading, int percent, String look) {

    /** Cleans the heading. */
    public Column {
      heading = Quoted.harmless(heading);
    }
  }

  /**
   * A row.
   *
   * @param cells the cells, each of one or more lines, or none where there is nothing to say
   */
  public record Row(List<List<String>> cells) {

    /** Copies the lists and cleans the texts. */
    public Row {
      cells = cells.stream().map(Report::harmless).toList();
    }
  }

  /**
   * A chart.
   *
   * @param caption the caption
   * @param chart what it shows
   * @param drawing the same as lines and texts
   */
  public record Figure(String caption, Chart chart, Drawing drawing) implements Block {

    /** Cleans the caption. */
    public Figure {
      caption = Quoted.harmless(caption);
    }

    @Override
    public String kind() {
      return "figure";
    }
  }
}
