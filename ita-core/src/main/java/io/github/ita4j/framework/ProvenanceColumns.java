package io.github.ita4j.framework;

import io.github.ita4j.table.TsvTable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader of the columns that say where a row comes from and how well it is known.
 *
 * <p>It knows the rows of {@code sources.tsv}, to which these columns refer.
 */
final class ProvenanceColumns {

  private final Map<String, Source> sources;

  private ProvenanceColumns(Map<String, Source> sources) {
    this.sources = Collections.unmodifiableMap(sources);
  }

  static ProvenanceColumns read(Map<String, String> texts) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.read(
            texts, FrameworkFiles.SOURCES, "id", "title", "publisher", "date", "url", "note")
        .rows()) {
      String id = row.id("id");
      Source source = Source.builder()
          .id(id)
          .title(row.text("title"))
          .publisher(row.text("publisher"))
          .date(row.findValue("date", SourceDate::checked))
          .url(row.find("url"))
          .note(row.find("note"))
          .build();
      if (sources.put(id, source) != null) {
        throw row.error("id " + id + ": must be named once");
      }
    }
    return new ProvenanceColumns(sources);
  }

  Collection<Source> sources() {
    return sources.values();
  }

  /** Reads the provenance of a row. */
  Provenance of(TsvTable.Row row) {
    return of(row, "confidence", "source");
  }

  /** Reads the provenance of the name in a row. */
  Provenance ofName(TsvTable.Row row) {
    return of(row, "name_confidence", "name_source");
  }

  private Provenance of(TsvTable.Row row, String confidenceColumn, String sourceColumn) {
    List<Source> cited = row.references(
        sourceColumn,
        id -> Optional.ofNullable(sources.get(id)),
        "the id of a row of " + FrameworkFiles.SOURCES);
    return Provenance.of(row.constant(confidenceColumn, Confidence.class), cited, row.find("note"));
  }
}
