package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.table.TsvTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A reader of {@code framework.tsv}, whose rows are about the framework as a whole. */
final class HeaderReader {

  private static final List<String> KEYS = List.of(
      "id",
      "name_th",
      "name_en",
      "provisional",
      "pass_mark",
      "national_target",
      "catalogue.IIT",
      "catalogue.EIT",
      "catalogue.OIT");

  private final ProvenanceColumns provenance;

  /** The rows that are still to be read, by their keys. */
  private final Map<String, TsvTable.Row> rows = new HashMap<>();

  private HeaderReader(ProvenanceColumns provenance) {
    this.provenance = provenance;
  }

  /** The content of the table, with the rows of the catalogues for messages about them. */
  record Header(
      FrameworkId id,
      LocalizedText name,
      boolean provisional,
      Optional<PassMark> passMark,
      Optional<NationalTarget> nationalTarget,
      Map<Instrument, CatalogueCompleteness> catalogues,
      Map<Instrument, TsvTable.Row> catalogueRows) {

    /** Checks that each open catalogue has its instrument, to which an unlisted code belongs. */
    void checkOpenCatalogues(Set<ElementId> elements) {
      catalogueRows.forEach((instrument, row) -> {
        if (catalogues.get(instrument) == CatalogueCompleteness.OPEN
            && !elements.contains(instrument)) {
          throw row.error("catalogue." + instrument + " OPEN: must be COMPLETE, as "
              + FrameworkFiles.ELEMENTS + " has no " + instrument);
        }
      });
    }
  }

  static Header read(Map<String, String> texts, ProvenanceColumns provenance) {
    return new HeaderReader(provenance)
        .read(TsvTable.read(
            texts, FrameworkFiles.HEADER, "key", "value", "confidence", "source", "note"));
  }

  private Header read(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      if (rows.put(row.text("key"), row) != null) {
        throw row.error("key " + row.text("key") + ": must be given once");
      }
      if (!KEYS.contains(row.text("key"))) {
        throw row.error("unknown key " + row.text("key") + ": must be one of " + KEYS);
      }
      provenance.of(row);
    }
    FrameworkId id = required("id", "such as moph-2568r1").value("value", FrameworkId::parse);
    LocalizedText name = name();
    boolean provisional = provisional();
    Optional<PassMark> mark = optional("pass_mark")
        .map(row -> PassMark.builder()
            .score(row.value("value", Score::parse))
            .provenance(provenance.of(row))
            .build());
    Optional<NationalTarget> target =
        optional("national_target").map(row -> nationalTarget(row, mark.isPresent()));
    Map<Instrument, CatalogueCompleteness> catalogues = new EnumMap<>(Instrument.class);
    Map<Instrument, TsvTable.Row> catalogueRows = new EnumMap<>(Instrument.class);
    for (Instrument instrument : Instrument.values()) {
      TsvTable.Row row = required(
          "catalogue." + instrument,
          "COMPLETE or OPEN; COMPLETE if " + FrameworkFiles.ELEMENTS + " has no " + instrument);
      catalogues.put(instrument, row.constant("value", CatalogueCompleteness.class));
      catalogueRows.put(instrument, row);
    }
    return new Header(id, name, provisional, mark, target, catalogues, catalogueRows);
  }

  private LocalizedText name() {
    String thai = required("name_th", "the name in Thai").text("value");
    Optional<String> english = optional("name_en").map(row -> row.text("value"));
    return english
        .map(label -> LocalizedText.ofEditorial(thai, label))
        .orElseGet(() -> LocalizedText.ofThai(thai));
  }

  private boolean provisional() {
    TsvTable.Row row = required("provisional", "true or false");
    String provisional = row.text("value");
    if (!provisional.equals("true") && !provisional.equals("false")) {
      throw row.error("provisional " + provisional + ": must be true or false");
    }
    return provisional.equals("true");
  }

  private NationalTarget nationalTarget(TsvTable.Row row, boolean hasPassMark) {
    if (!hasPassMark) {
      throw row.error("national_target: must not be given without pass_mark");
    }
    Share share = row.value("value", Share::parse);
    if (share.equals(Share.NONE)) {
      throw row.error("national_target " + share + ": must be above 0");
    }
    return NationalTarget.builder().share(share).provenance(provenance.of(row)).build();
  }

  private Optional<TsvTable.Row> optional(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  private TsvTable.Row required(String key, String allowed) {
    return optional(key)
        .orElseThrow(() -> new TableFormatException(
            FrameworkFiles.HEADER, 0, "key " + key + ": must be given, " + allowed));
  }
}
