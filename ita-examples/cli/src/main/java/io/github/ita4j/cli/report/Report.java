package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.QuotedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The final content of a report. Every word and number is fixed, so that templates only lay it out.
 *
 * <p>No text in it contains characters that a display would obey, except the marks of
 * {@link QuotedText} in pairs.
 *
 * <p>The type and its nested types are public because the template engine reads only public
 * classes. Immutable and thread-safe.
 *
 * @param language the language of the text, as HTML names it
 * @param notice the sentence about the rules that a reader must know first; empty if there is none
 * @param titleLines the title, broken at suitable places
 * @param subtitle the agency
 * @param contents the name of the list of sections
 * @param continued the word behind the name of a row that goes on
 * @param cover whether the title has a page of its own
 * @param memo the memorandum before the report, if there is one
 * @param sections the sections in order
 * @param signatures the places to sign below them
 * @param annex the sections after the places to sign
 */
public record Report(
    String language,
    String notice,
    List<String> titleLines,
    String subtitle,
    String contents,
    String continued,
    boolean cover,
    Optional<Memo> memo,
    List<Section> sections,
    List<Signature> signatures,
    List<Section> annex) {

  /** Copies the lists and cleans the texts. */
  public Report {
    notice = QuotedText.harmless(notice);
    titleLines = harmless(titleLines);
    subtitle = QuotedText.harmless(subtitle);
    contents = QuotedText.harmless(contents);
    sections = List.copyOf(sections);
    signatures = List.copyOf(signatures);
    annex = List.copyOf(annex);
  }

  /**
   * Returns the sections and those of the annex.
   *
   * @return all sections in order
   */
  public List<Section> allSections() {
    return Stream.concat(sections.stream(), annex.stream()).toList();
  }

  private static List<String> harmless(List<String> texts) {
    return texts.stream().map(QuotedText::harmless).toList();
  }

  /**
   * Returns the title in one line.
   *
   * @return the title without the agency
   */
  public String title() {
    return String.join(" ", titleLines);
  }

  /**
   * Returns the title as plain text without marks.
   *
   * @return title and agency
   */
  public String plainTitle() {
    return QuotedText.plain(title() + " " + subtitle);
  }

  /**
   * Returns the memorandum for templates, which have no optional values.
   *
   * @return a list of one memorandum or none
   */
  public List<Memo> memos() {
    return memo.stream().toList();
  }

  /**
   * An official memorandum (บันทึกข้อความ).
   *
   * @param heading the name of the form
   * @param lines the lines at its top, each of one or more labels with values
   * @param parts the parts, each with its heading
   * @param closing the last sentence
   * @param signatures the places to sign: the author, then those who give an opinion
   */
  public record Memo(
      String heading,
      List<List<Field>> lines,
      List<Section> parts,
      String closing,
      List<Signature> signatures) {

    /** Copies the lists and cleans the texts. */
    public Memo {
      heading = QuotedText.harmless(heading);
      lines = lines.stream().map(List::copyOf).toList();
      parts = List.copyOf(parts);
      closing = QuotedText.harmless(closing);
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * A place to sign, which stays on one page.
   *
   * @param heading the person who signs, or the opinion that is asked for
   * @param lines the lines to fill in
   */
  public record Signature(String heading, List<String> lines) {

    /** Copies the list and cleans the texts. */
    public Signature {
      heading = QuotedText.harmless(heading);
      lines = harmless(lines);
    }
  }

  /**
   * A label and its value.
   *
   * @param label the label
   * @param value the value, or a dotted line to write on
   */
  public record Field(String label, String value) {

    /** Cleans the texts. */
    public Field {
      label = QuotedText.harmless(label);
      value = QuotedText.harmless(value);
    }
  }

  /**
   * A section.
   *
   * @param id the link target
   * @param heading the heading, with its number
   * @param wide whether its pages lie on their side
   * @param blocks the content
   */
  public record Section(String id, String heading, boolean wide, List<Block> blocks) {

    /** Copies the list and cleans the texts. */
    public Section {
      heading = QuotedText.harmless(heading);
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
      text = QuotedText.harmless(text);
    }

    @Override
    public String kind() {
      return "subheading";
    }
  }

  /**
   * A paragraph of plain text.
   *
   * @param text the text
   */
  public record Paragraph(String text) implements Block {

    /** Cleans the text. */
    public Paragraph {
      text = QuotedText.harmless(text);
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
      text = QuotedText.harmless(text);
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
   * A table. The first cell of each row names the row.
   *
   * @param caption the caption
   * @param columns the columns
   * @param rows the rows, with a cell for each column
   */
  public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** Copies the lists and cleans the texts. */
    public Table {
      caption = QuotedText.harmless(caption);
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
   * @param heading the heading; empty for a table of labels and values
   * @param look {@code text}, {@code number}, or {@code lead} for cells whose first line introduces
   *     the others
   */
  public record Column(String heading, String look) {

    /** Cleans the heading. */
    public Column {
      heading = QuotedText.harmless(heading);
    }
  }

  /**
   * A row.
   *
   * @param cells the cells, each of one or more lines, or of none if empty
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
   * @param chart the content of the chart
   * @param drawing the same chart as lines and texts
   */
  public record Figure(String caption, Chart chart, Drawing drawing) implements Block {

    /** Cleans the caption. */
    public Figure {
      caption = QuotedText.harmless(caption);
    }

    @Override
    public String kind() {
      return "figure";
    }
  }
}
