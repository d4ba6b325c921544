package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import java.util.List;

/** The sections of a report on a terminal. */
final class TextReport {

  private static final String INDENT = "  ";

  /**
   * The widest table. Wider ones are written row by row, since a terminal would break their lines
   * anywhere.
   */
  private static final int WIDEST_TABLE = 110;

  private final TerminalPage page;

  TextReport(TerminalPage page) {
    this.page = page;
  }

  void write(List<Section> sections) {
    for (Section section : sections) {
      page.blank();
      page.heading(section.heading());
      section.blocks().forEach(this::write);
    }
  }

  private void write(Block block) {
    if (block instanceof Subheading subheading) {
      page.blank();
      page.heading(INDENT + subheading.text());
    } else if (block instanceof Paragraph paragraph) {
      page.line(INDENT + paragraph.text());
    } else if (block instanceof Notice notice) {
      page.line(INDENT + page.bad("! " + notice.text()));
    } else if (block instanceof Bullets bullets) {
      bullets.items().forEach(item -> page.line(INDENT + "- " + item));
    } else if (block instanceof Table table) {
      page.blank();
      page.line(INDENT + table.caption());
      write(table);
    }
  }

  private void write(Table table) {
    if (table.columns().size() == 2) {
      if (!table.columns().get(0).heading().isEmpty()) {
        page.entry(table.columns().get(0).heading(), table.columns().get(1).heading());
      }
      for (Row row : table.rows()) {
        page.entry(String.join(" ", row.cells().get(0)), row.cells().get(1));
      }
      page.endEntries(INDENT);
    } else if (fits(table)) {
      page.table(inColumns(table), INDENT);
    } else {
      table.rows().forEach(row -> rowByRow(table, row));
    }
  }

  private boolean fits(Table table) {
    boolean oneLine = table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> cell.size() <= 1);
    return oneLine
        && inColumns(table).lines(INDENT).stream()
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0)
            <= Math.min(WIDEST_TABLE, page.width());
  }

  private static TextTable inColumns(Table table) {
    StringBuilder alignment = new StringBuilder();
    table.columns().forEach(column -> alignment.append(column.look().equals("number") ? 'r' : 'l'));
    TextTable text = new TextTable(
        alignment.toString(), table.columns().stream().map(Column::heading).toArray(String[]::new));
    for (Row row : table.rows()) {
      text.add(row.cells().stream().map(cell -> String.join(" ", cell)).toArray(String[]::new));
    }
    return text;
  }

  private void rowByRow(Table table, Row row) {
    for (int i = 0; i < table.columns().size(); i++) {
      page.entry(table.columns().get(i).heading(), row.cells().get(i));
    }
    page.endEntries(INDENT);
    page.blank();
  }
}
