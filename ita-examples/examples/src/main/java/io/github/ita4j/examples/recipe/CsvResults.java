package io.github.ita4j.examples.recipe;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ita4j.framework.Framework;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A recipe that reads a result table from CSV in UTF-8, as Excel and others save it. */
public final class CsvResults {

  private CsvResults() {}

  /** Returns the rows below the headings of the first line. */
  public static List<ResultTable.Row> read(Path file, Framework framework) throws IOException {
    // Lines may be short or long: a table is typed by people, and one line costs no other.
    try (CsvReader<CsvRecord> reader = CsvReader.builder()
        .detectBomHeader(true)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(file)) {
      Iterator<CsvRecord> records = reader.iterator();
      if (!records.hasNext()) {
        return List.of();
      }
      ResultTable table = new ResultTable(framework, records.next().getFields());
      return Stream.iterate(records, Iterator::hasNext, each -> each)
          .map(Iterator::next)
          .map(record -> table.row(
              file.getFileName() + ":" + record.getStartingLineNumber(), record.getFields()))
          .toList();
    }
  }
}
