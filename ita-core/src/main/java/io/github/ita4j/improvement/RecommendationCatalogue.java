package io.github.ita4j.improvement;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.table.BundledIndex;
import io.github.ita4j.table.TableFiles;
import io.github.ita4j.table.TsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The recommendations for the weaknesses of one fiscal year.
 *
 * <p>Catalogues are data like frameworks. They have one table, {@code recommendations.tsv}, with
 * these columns: id, trigger, kind, title_th, title_en, text_th, text_en, cites, origin,
 * example_agency, example_year, example_by, confidence, source, note. Only {@code cites}, the three
 * columns of an example and {@code note} may be empty.
 *
 * <ul>
 *   <li>{@code id}: lower-case letters, digits, points and hyphens; unique in the table.
 *   <li>{@code trigger}: the weak element that it answers, such as {@code E1}, {@code 9.1} or
 *       {@code OIT}; an element of the framework. {@code overall} marks a general recommendation,
 *       for an agency with nothing to fix.
 *   <li>{@code kind}: a constant of {@link MeasureKind}.
 *   <li>{@code title_th}, {@code title_en}: the action in a few words, fit for the title of a
 *       measure.
 *   <li>{@code text_th}, {@code text_en}: the action in full, in the author's words.
 *   <li>{@code cites}: question codes of the framework and so of its fiscal year, in citation
 *       order, separated by a space.
 *   <li>{@code origin}: {@code EXAMPLE} for text taken from the report of one agency;
 *       {@code EDITORIAL} for the author's own. The author is this project or, in its own
 *       catalogue, a ministry. The two other constants are refused, since they would attribute one
 *       agency's words to all. An assessor's advice stands in the document of the agency that it
 *       was given to.
 *   <li>{@code example_agency}, {@code example_year}, {@code example_by}: the agency, the fiscal
 *       year of its result such as {@code FY2568}, and the author there, {@code ASSESSOR} or
 *       {@code AGENCY}. They are given for an {@code EXAMPLE}, and only then.
 *   <li>{@code confidence}: a constant of {@link Confidence}.
 *   <li>{@code source}: ids of sources of the framework, separated by {@code ; }.
 *   <li>{@code note}: any text.
 * </ul>
 *
 * <p>A trigger, a code or a source that the framework does not have is refused, with file, line and
 * reason. So is any table that is not strictly formed.
 */
public final class RecommendationCatalogue {

  private static final String FILE = "recommendations.tsv";
  private static final List<String> FILES = List.of(FILE);

  private final FrameworkId framework;
  private final List<Recommendation> all;
  private final String contentHash;

  private RecommendationCatalogue(
      FrameworkId framework, List<Recommendation> all, String contentHash) {
    this.framework = framework;
    this.all = List.copyOf(all);
    this.contentHash = contentHash;
  }

  /**
   * Finds this library's catalogue for a bundled framework.
   *
   * @param framework the framework
   * @return the catalogue; empty if there is none for this framework
   * @throws TableFormatException if a caller's own framework has the id of a bundled one, but lacks
   *     a code or source of the catalogue
   */
  public static Optional<RecommendationCatalogue> findBundled(Framework framework) {
    String folder = Bundled.FOLDERS.get(framework.id());
    if (folder == null) {
      return Optional.empty();
    }
    if (!framework.equals(Frameworks.bundled().get(framework.id()))) {
      // A caller's own rules under a bundled name must not share the cached catalogue.
      return Optional.of(Bundled.read(framework, folder));
    }
    return Optional.of(
        Bundled.CATALOGUES.computeIfAbsent(framework.id(), id -> Bundled.read(framework, folder)));
  }

  /** The bundled catalogues, listed on first use. Each catalogue is read once. */
  private static final class Bundled {

    static final Map<FrameworkId, String> FOLDERS =
        BundledIndex.read(RecommendationCatalogue.class, BundledIndex.FILE);
    static final Map<FrameworkId, RecommendationCatalogue> CATALOGUES = new ConcurrentHashMap<>();

    static RecommendationCatalogue read(Framework framework, String folder) {
      try {
        return fromText(
            framework, TableFiles.resource(RecommendationCatalogue.class, folder + "/" + FILE));
      } catch (TableFormatException e) {
        throw e.in(folder);
      }
    }
  }

  /**
   * Returns an empty catalogue, for a framework that has no recommendations.
   *
   * @param framework the framework
   * @return an empty catalogue
   */
  public static RecommendationCatalogue none(Framework framework) {
    return new RecommendationCatalogue(
        framework.id(), List.of(), TableFiles.hash(Map.of(FILE, "")));
  }

  /**
   * Reads a catalogue from a folder.
   *
   * @param framework the framework that it is for
   * @param folder the folder that holds {@code recommendations.tsv}
   * @return the catalogue
   * @throws TableFormatException if the file is missing or wrong
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static RecommendationCatalogue fromFolder(Framework framework, Path folder) {
    Objects.requireNonNull(framework, "framework");
    return fromText(
        framework, TableFiles.fromFolder(folder, FILES, List.of()).getOrDefault(FILE, ""));
  }

  /**
   * Reads a catalogue from the text of its table.
   *
   * @param framework the framework that it is for
   * @param text the content of {@code recommendations.tsv}
   * @return the catalogue
   * @throws TableFormatException if the text is wrong
   */
  public static RecommendationCatalogue fromText(Framework framework, String text) {
    Objects.requireNonNull(framework, "framework");
    Map<String, String> plain = TableFiles.plain(Map.of(FILE, text), FILES, List.of());
    TsvTable table = TsvTable.read(
        plain,
        FILE,
        "id",
        "trigger",
        "kind",
        "title_th",
        "title_en",
        "text_th",
        "text_en",
        "cites",
        "origin",
        "example_agency",
        "example_year",
        "example_by",
        "confidence",
        "source",
        "note");
    List<Recommendation> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TsvTable.Row row : table.rows()) {
      Recommendation recommendation = read(framework, row);
      if (!ids.add(recommendation.id())) {
        throw row.error("id " + recommendation.id() + ": must be given once");
      }
      all.add(recommendation);
    }
    return new RecommendationCatalogue(framework.id(), all, TableFiles.hash(plain));
  }

  private static Recommendation read(Framework framework, TsvTable.Row row) {
    String id = row.id("id");
    ElementId trigger = row.value("trigger", ElementId::parse);
    if (framework.findElement(trigger).isEmpty()) {
      throw row.error("trigger " + trigger + ": must be an element of " + framework);
    }
    List<CitedCode> cites = new ArrayList<>();
    for (String cited : row.find("cites").map(cell -> cell.split(" ", -1)).orElse(new String[0])) {
      CitedCode code = QuestionCode.tryParse(cited)
          .filter(parsed -> framework.findElement(parsed).isPresent())
          .map(parsed -> CitedCode.of(parsed, framework.fiscalYear()))
          .orElseThrow(() -> row.error("cites " + cited + ": must be a question of " + framework));
      if (cites.contains(code)) {
        throw row.error("cites " + cited + ": must be named once");
      }
      cites.add(code);
    }
    return Recommendation.builder()
        .id(id)
        .trigger(trigger)
        .kind(row.constant("kind", MeasureKind.class))
        .title(new LocalizedText(row.text("title_th"), Optional.of(row.text("title_en")), true))
        .text(new LocalizedText(row.text("text_th"), Optional.of(row.text("text_en")), true))
        .cites(cites)
        .origin(origin(row))
        .example(example(row))
        .provenance(provenance(framework, row))
        .build();
  }

  private static Origin origin(TsvTable.Row row) {
    Origin origin = row.constant("origin", Origin.class);
    if (origin != Origin.EXAMPLE && origin != Origin.EDITORIAL) {
      throw row.error("origin " + origin + ": must be EXAMPLE or EDITORIAL; a catalogue is for all"
          + " agencies, and so holds the words of none of them or its assessor");
    }
    return origin;
  }

  private static Optional<Example> example(TsvTable.Row row) {
    if (origin(row) == Origin.EXAMPLE) {
      FiscalYear year = row.value("example_year", FiscalYear::parse);
      Origin by = row.constant("example_by", Origin.class);
      if (by != Origin.ASSESSOR && by != Origin.AGENCY) {
        throw row.error("example_by " + by + ": must be ASSESSOR or AGENCY");
      }
      return Optional.of(new Example(row.text("example_agency"), year, by));
    }
    for (String column : List.of("example_agency", "example_year", "example_by")) {
      row.find(column).ifPresent(text -> {
        throw row.error(column + " " + text + ": must be empty unless the origin is EXAMPLE");
      });
    }
    return Optional.empty();
  }

  private static Provenance provenance(Framework framework, TsvTable.Row row) {
    List<Source> cited = row.references(
        "source",
        id -> framework.sources().stream()
            .filter(source -> source.id().equals(id))
            .findFirst(),
        "a source of " + framework);
    return new Provenance(row.constant("confidence", Confidence.class), cited, row.find("note"));
  }

  /**
   * Returns the framework that the catalogue is for.
   *
   * @return the id of the framework
   */
  public FrameworkId framework() {
    return framework;
  }

  /**
   * Returns all recommendations.
   *
   * @return the recommendations, in the order of the file
   */
  public List<Recommendation> all() {
    return all;
  }

  /**
   * Returns the recommendations for one weak element.
   *
   * @param trigger the element
   * @return the recommendations, examples first; possibly none
   */
  public List<Recommendation> forTrigger(ElementId trigger) {
    Objects.requireNonNull(trigger, "trigger");
    return all.stream()
        .filter(recommendation -> recommendation.trigger().equals(trigger))
        .sorted(Comparator.comparing(Recommendation::origin))
        .toList();
  }

  /**
   * Returns the SHA-256 of the catalogue's files.
   *
   * @return 64 hexadecimal digits
   */
  public String contentHash() {
    return contentHash;
  }

  /** Returns the framework and the number of recommendations, as text. */
  @Override
  public String toString() {
    return framework + ": " + all.size() + " recommendations";
  }
}
