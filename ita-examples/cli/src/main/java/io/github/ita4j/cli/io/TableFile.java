package io.github.ita4j.cli.io;

import io.github.ita4j.cli.form.HiddenParts;
import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.office.CsvRows;
import io.github.ita4j.cli.office.MergedCells;
import io.github.ita4j.cli.office.SheetReader;
import io.github.ita4j.cli.office.SpreadsheetException;
import io.github.ita4j.cli.office.SpreadsheetFile;
import io.github.ita4j.cli.office.SpreadsheetLimits;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.results.ResultColumn;
import io.github.ita4j.cli.results.ResultTable;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file with a table: a workbook or CSV. */
public final class TableFile {

  private static final SpreadsheetLimits LIMITS = SpreadsheetLimits.TABLE;

  /** The most characters of the name of a sheet in a message. Spreadsheets allow 31. */
  private static final int LONGEST_NAME = 60;

  private final CliContext cli;
  private final String file;

  /** The notes on what is hidden of each sheet. Those of the one that is used are said. */
  private final Map<String, List<String>> hidden = new HashMap<>();

  public TableFile(CliContext cli, String file) {
    this.cli = cli;
    this.file = file;
  }

  /**
   * Finds the table of results in the file.
   *
   * @param named the columns that the user names
   * @param sheet the sheet that the user names, if any
   * @throws TypedException if the table is of another year
   * @throws CommandException if the file cannot be read, or has no such table or several
   */
  public ResultTable find(
      Framework framework, Map<ResultColumn, Integer> named, Optional<String> sheet) {
    Map<String, ResultTable> found = new LinkedHashMap<>();
    sheets(sheet)
        .forEach((name, rows) ->
            ResultTable.find(framework, rows, named).ifPresent(table -> found.put(name, table)));
    if (found.isEmpty()) {
      throw refused(Message.IMPORT_NO_TABLE);
    }
    if (found.size() > 1) {
      throw refused(Message.IMPORT_SHEETS, cli.messages().listed(found.keySet()));
    }
    found.keySet().forEach(name -> hidden.getOrDefault(name, List.of()).forEach(cli::notice));
    ResultTable table = found.values().iterator().next();
    table.requireYear(sheet.isPresent() ? "" : found.keySet().iterator().next());
    return table;
  }

  private Map<String, List<SpreadsheetRow>> sheets(Optional<String> sheet) {
    try {
      InputFiles.Opened opened = InputFiles.openAny(file, cli.console().in());
      try (InputStream in = opened.stream()) {
        if (opened.isArchive()) {
          return sheets(SpreadsheetFile.of(in.readNBytes(LIMITS.bytes() + 1), LIMITS), sheet);
        }
        return Map.of("", CsvRows.read(in, LIMITS));
      }
    } catch (SpreadsheetException e) {
      throw new CommandException(file + ": " + e.in(cli.messages()), e);
    } catch (IOException e) {
      throw CommandException.ofFile(file, InputFiles.reason(e)).causedBy(e);
    } catch (InvalidPathException e) {
      throw CliContext.notNameable(file, e);
    }
  }

  private Map<String, List<SpreadsheetRow>> sheets(SpreadsheetFile book, Optional<String> sheet) {
    sheet.filter(name -> !book.sheets().contains(name)).ifPresent(name -> {
      throw refused(
          Message.IMPORT_NO_SHEET,
          VisibleText.shortened(name, LONGEST_NAME),
          cli.messages().listed(book.sheets()));
    });
    Map<String, List<SpreadsheetRow>> sheets = new LinkedHashMap<>();
    for (String name : sheet.map(List::of).orElseGet(book::sheets)) {
      SheetReader reader = book.sheet(name);
      List<SpreadsheetRow> rows = reader.rows();
      hidden.put(name, HiddenParts.notes(name, reader, rows, cli.messages()));
      sheets.put(name, MergedCells.filled(rows, reader.merged(), LIMITS));
    }
    return sheets;
  }

  private CommandException refused(Message message, Object... parameters) {
    return new CommandException(file + ": " + cli.messages().text(message, parameters));
  }
}
