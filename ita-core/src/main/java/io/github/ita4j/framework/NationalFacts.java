package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.table.TableFiles;
import io.github.ita4j.table.TsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The facts about the whole country, as small tables: results of the years, provinces, types. */
public final class NationalFacts {

  private static final String FOLDER = "national";
  private static final String RESULTS = "results.tsv";
  private static final String PROVINCES = "provinces.tsv";
  private static final String TYPES = "types.tsv";

  private NationalFacts() {}

  /** The tables, read on first use. */
  private static final class Tables {

    static final Map<String, String> TEXTS = TableFiles.fromClassPath(
        NationalFacts.class,
        FOLDER,
        List.of(FrameworkFiles.SOURCES, RESULTS, PROVINCES, TYPES),
        List.of());
    static final ProvenanceColumns PROVENANCE = ProvenanceColumns.read(TEXTS);
    static final Map<FiscalYear, NationalResult> RESULTS_BY_YEAR = results();
    static final List<String> PROVINCE_NAMES = provinces();
    static final Map<String, LocalizedText> TYPE_NAMES = types();

    private static Map<FiscalYear, NationalResult> results() {
      Map<FiscalYear, NationalResult> byYear = new LinkedHashMap<>();
      for (TsvTable.Row row : TsvTable.read(
              TEXTS,
              RESULTS,
              "year",
              "agencies",
              "average",
              "passed",
              "announced",
              "confidence",
              "source",
              "note")
          .rows()) {
        FiscalYear year = row.value("year", FiscalYear::parse);
        byYear.put(
            year,
            new NationalResult(
                year,
                row.value("agencies", Integer::parseInt),
                row.value("average", Score::of),
                row.findValue("passed", Integer::valueOf),
                row.text("announced"),
                PROVENANCE.of(row)));
      }
      return Collections.unmodifiableMap(byYear);
    }

    private static List<String> provinces() {
      List<String> names = new ArrayList<>();
      for (TsvTable.Row row : TsvTable.read(
              TEXTS, PROVINCES, "name_th", "confidence", "source", "note")
          .rows()) {
        PROVENANCE.of(row);
        names.add(row.text("name_th"));
      }
      return List.copyOf(names);
    }

    private static Map<String, LocalizedText> types() {
      Map<String, LocalizedText> names = new LinkedHashMap<>();
      for (TsvTable.Row row : TsvTable.read(
              TEXTS,
              TYPES,
              "code",
              "name_th",
              "name_en",
              "en_origin",
              "confidence",
              "source",
              "note")
          .rows()) {
        PROVENANCE.of(row);
        names.put(row.text("code"), LocalizedColumns.read(row, "name_th", "name_en"));
      }
      return Collections.unmodifiableMap(names);
    }
  }

  /**
   * Returns the published results of all agencies, one for each year that has one.
   *
   * @return the results, from the earliest year on
   */
  public static List<NationalResult> results() {
    return List.copyOf(Tables.RESULTS_BY_YEAR.values());
  }

  /**
   * Finds the published result of all agencies of a fiscal year.
   *
   * @param year the fiscal year
   * @return the result, if one is known
   */
  public static Optional<NationalResult> findResult(FiscalYear year) {
    return Optional.ofNullable(Tables.RESULTS_BY_YEAR.get(Objects.requireNonNull(year, "year")));
  }

  /**
   * Returns the sources of the tables.
   *
   * @return the sources, by their ids
   */
  public static List<Source> sources() {
    return List.copyOf(Tables.PROVENANCE.sources());
  }

  /**
   * Finds the published result of all agencies in the year of some rules. Rules of a caller's own
   * are not those of the published result, so there is none for them.
   *
   * @param framework the name of the rules
   * @return the result, if one is known
   */
  public static Optional<NationalResult> findResult(FrameworkId framework) {
    return Frameworks.isOfNationalAssessment(framework)
        ? findResult(framework.fiscalYear())
        : Optional.empty();
  }

  /**
   * Returns the 77 provinces, Bangkok among them, as {@code Agency.province} has them. An agency
   * may state another one, which a caller can tell by this list.
   *
   * @return the Thai names, in the order of the Thai alphabet
   */
  public static List<String> provinces() {
    return Tables.PROVINCE_NAMES;
  }

  /**
   * Returns the names of common kinds of agency by the codes of {@code Agency.type}. Callers may
   * use other codes; the English names are ours.
   *
   * @return the names by their codes
   */
  public static Map<String, LocalizedText> agencyTypes() {
    return Tables.TYPE_NAMES;
  }
}
