package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.table.TableFiles;
import io.github.ita4j.table.TsvTable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader that builds a framework from its files, and refuses invalid ones.
 *
 * <p>The files are UTF-8 tables with cells separated by tabs. The first line names exactly the
 * columns listed here, in this order. A cell may be empty only where this page says so; its tab
 * remains. Windows line ends and a byte order mark are ignored. A table has at most 10,000 rows, a
 * cell at most 4,000 characters.
 *
 * <p>A small example is the folder {@code ita-examples/consumers/own-framework/framework} of the
 * project's sources. It has one instrument, two groups, twelve questions and three tiers. Each
 * bundled framework covers a whole year.
 *
 * <p>These columns are in several tables:
 *
 * <ul>
 *   <li>{@code confidence}: a constant of {@link Confidence}, never empty.
 *   <li>{@code source}: ids of {@code sources.tsv}, separated by {@code ; }, never empty.
 *   <li>{@code note}: any text, or empty.
 *   <li>{@code name_th}: the Thai name.
 *   <li>{@code name_en}: the English name, or empty.
 *   <li>{@code en_origin}: the origin of the English name, and empty without one. It is
 *       {@code EDITORIAL} for the author's own name, {@code SOURCE} for one that the source has.
 * </ul>
 *
 * <p>The tables are:
 *
 * <ul>
 *   <li>{@code framework.tsv}: key, value, confidence, source, note. No value is empty. Each key
 *       appears once:
 *       <ul>
 *         <li>{@code id}: a {@link FrameworkId} such as {@code moph-2568r1}, with the year in the
 *             Buddhist era.
 *         <li>{@code name_th}: the Thai name of the framework.
 *         <li>{@code name_en}, optional: the English name.
 *         <li>{@code provisional}: {@code true} or {@code false}, see
 *             {@link Framework#provisional}.
 *         <li>{@code pass_mark}, optional: a score such as {@code 85.00}.
 *         <li>{@code national_target}, optional, and only with {@code pass_mark}: the share of all
 *             agencies that is to reach the mark. It is a fraction such as {@code 4/5}.
 *         <li>{@code catalogue.IIT}, {@code catalogue.EIT}, {@code catalogue.OIT}: {@code COMPLETE}
 *             or {@code OPEN}, see {@link Catalogue}. All three are required. An instrument that
 *             {@code elements.tsv} does not have is {@code COMPLETE}.
 *       </ul>
 *   <li>{@code sources.tsv}: id, title, url, note. The id has small letters, digits, points and
 *       hyphens. The url may be empty.
 *   <li>{@code elements.tsv}: id, parent, weight, label, name_th, name_en, en_origin, name_kind,
 *       name_confidence, name_source, confidence, source, note. The first row is {@code overall}. A
 *       parent comes before its children.
 *       <ul>
 *         <li>{@code id}: in the form of {@link ElementId#parse}, such as {@code overall},
 *             {@code OIT}, {@code EIT.1}, {@code 9}, {@code 9.1}, {@code O12}.
 *         <li>{@code parent}: the id of an earlier row; empty for {@code overall} only.
 *         <li>{@code weight}: the share in the parent, a fraction such as {@code 3/10}. The weights
 *             of one parent sum to one. An element with an empty weight only describes its parent.
 *         <li>{@code label}: the code printed instead of the id, such as {@code MOIT 12}, or empty.
 *         <li>{@code name_th}: empty if no name is known. Then {@code name_en}, {@code en_origin},
 *             {@code name_kind}, {@code name_confidence} and {@code name_source} are empty too.
 *         <li>{@code name_kind}: required for the name of a question ({@code I1}, {@code E1},
 *             {@code O1}), and empty otherwise. It is {@code WORDING}, {@code TOPIC} or
 *             {@code SCALE_ONLY}, see {@link NameKind}.
 *         <li>{@code name_confidence}, {@code name_source}: {@code confidence} and {@code source}
 *             of the name. The columns {@code confidence} and {@code source} themselves are about
 *             the place in the tree and the weight.
 *       </ul>
 *   <li>{@code tiers.tsv}: code, name_th, name_en, en_origin, confidence, source, note. The rows go
 *       from the top tier down; without a ladder there is only the header. The code is a
 *       {@link TierCode} such as {@code GOOD}.
 *   <li>{@code limits.tsv}: tier, element, at_least, confidence, source, note. There is a row for
 *       each element that a tier requires a score of. {@code at_least} is that score, such as
 *       {@code 85.00}. The lowest tier has no row.
 *   <li>{@code scales.tsv}, optional: scale, option_th, option_en, en_origin, points, confidence,
 *       source, note. The rows of one scale are its options in the order of the form.
 *       {@code en_origin} is that of {@code option_en}.
 *   <li>{@code answers.tsv}, optional: question, sub_item, weight, scale, confidence, source, note.
 *       A row without {@code sub_item} is about a question; the rows of its sub-items 1, 2 and so
 *       on follow it. The weight is the question's share in its parent when answers are scored. It
 *       is empty for questions that have a weight in {@code elements.tsv}. The scale is empty where
 *       it is not known. It is also empty above sub-items, which have their own.
 * </ul>
 *
 * <p>The loader refuses these faults, and names file, line and reason:
 *
 * <ul>
 *   <li>a missing or unknown column, or a bad cell;
 *   <li>a reference to nothing;
 *   <li>weights of one parent that do not sum to exactly one;
 *   <li>tiers out of order, or a ladder that requires more of a lower tier than of a higher one;
 *   <li>an open catalogue of an instrument that is absent.
 * </ul>
 */
public final class FrameworkLoader {

  private static final String FRAMEWORK = "framework.tsv";
  private static final String SOURCES = "sources.tsv";
  static final String ELEMENTS = "elements.tsv";
  private static final String TIERS = "tiers.tsv";
  private static final String LIMITS = "limits.tsv";

  static final String SCALES = "scales.tsv";
  static final String ANSWERS = "answers.tsv";

  /** The files that every framework has, in the order of hashing. */
  private static final List<String> FILES = List.of(FRAMEWORK, SOURCES, ELEMENTS, TIERS, LIMITS);

  /** The optional files, hashed after the others if present. */
  private static final List<String> MORE_FILES = List.of(SCALES, ANSWERS);

  /** The keys of {@code framework.tsv}. */
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

  private static final Pattern SOURCE_ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
  private static final Pattern BETWEEN_SOURCES = Pattern.compile(" ; ");

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<ElementId, Element> elements = new LinkedHashMap<>();

  private FrameworkLoader() {}

  /**
   * Reads a framework from a folder.
   *
   * @param folder the folder that holds the files
   * @return the framework
   * @throws TableFormatException if a file is missing or wrong
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Framework fromFolder(Path folder) {
    return fromTexts(TableFiles.fromFolder(folder, FILES, MORE_FILES));
  }

  /**
   * Reads a framework from resources beside a class.
   *
   * @param anchor a class of the module that holds the resources
   * @param folder the folder, in the form of {@link Class#getResourceAsStream}, for example
   *     {@code /org/example/moph/2567}
   * @return the framework
   * @throws TableFormatException if a file is missing or wrong
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Framework fromClassPath(Class<?> anchor, String folder) {
    return fromTexts(TableFiles.fromClassPath(anchor, folder, FILES, MORE_FILES));
  }

  /**
   * Reads a framework from texts of any origin.
   *
   * @param texts the content of the files by their names
   * @return the framework
   * @throws TableFormatException if a text is missing or wrong
   */
  public static Framework fromTexts(Map<String, String> texts) {
    return new FrameworkLoader().load(TableFiles.plain(texts, FILES, MORE_FILES));
  }

  private Framework load(Map<String, String> texts) {
    readSources(table(texts, SOURCES, "id", "title", "url", "note"));
    Header header =
        readHeader(table(texts, FRAMEWORK, "key", "value", "confidence", "source", "note"));
    readElements(table(
        texts,
        ELEMENTS,
        "id",
        "parent",
        "weight",
        "label",
        "name_th",
        "name_en",
        "en_origin",
        "name_kind",
        "name_confidence",
        "name_source",
        "confidence",
        "source",
        "note"));
    checkOpenCatalogues(header);
    TsvTable tiers = table(
        texts, TIERS, "code", "name_th", "name_en", "en_origin", "confidence", "source", "note");
    TsvTable limits =
        table(texts, LIMITS, "tier", "element", "at_least", "confidence", "source", "note");
    Optional<TierLadder> ladder = readLadder(tiers, limits);
    Map<QuestionCode, AnswerRule> answerRules =
        new AnswerRulesReader(elements, this::provenance).read(texts);
    try {
      return new Framework(
          header.id,
          header.name,
          header.provisional,
          List.copyOf(sources.values()),
          List.copyOf(elements.values()),
          header.catalogues,
          ladder,
          header.passMark,
          answerRules,
          header.nationalTarget,
          () -> TableFiles.hash(texts));
    } catch (IllegalArgumentException e) {
      throw new TableFormatException(ELEMENTS, 0, String.valueOf(e.getMessage()));
    }
  }

  static TsvTable table(Map<String, String> texts, String file, String... columns) {
    return TsvTable.read(file, texts.getOrDefault(file, ""), columns);
  }

  private void readSources(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      String id = row.text("id");
      if (id.length() > 100 || !SOURCE_ID.matcher(id).matches()) {
        throw row.error("id " + id + ": must be small letters, digits, points and hyphens");
      }
      Source source = Source.builder()
          .id(id)
          .title(row.text("title"))
          .url(row.find("url"))
          .note(row.find("note"))
          .build();
      if (sources.put(id, source) != null) {
        throw row.error("id " + id + ": must be named once");
      }
    }
  }

  /** The content of {@code framework.tsv}. */
  private record Header(
      FrameworkId id,
      LocalizedText name,
      boolean provisional,
      Optional<PassMark> passMark,
      Optional<NationalTarget> nationalTarget,
      Map<Instrument, Catalogue> catalogues,
      Map<Instrument, TsvTable.Row> catalogueRows) {}

  private Header readHeader(TsvTable table) {
    Map<String, TsvTable.Row> byKey = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      if (byKey.put(row.text("key"), row) != null) {
        throw row.error("key " + row.text("key") + ": must be given once");
      }
      if (!KEYS.contains(row.text("key"))) {
        throw row.error("unknown key " + row.text("key") + ": must be one of " + KEYS);
      }
      provenance(row, "confidence", "source");
    }
    FrameworkId id =
        required(byKey, "id", "such as moph-2568r1").value("value", FrameworkId::parse);
    String nameTh = required(byKey, "name_th", "the name in Thai").text("value");
    TsvTable.Row nameEn = byKey.remove("name_en");
    LocalizedText name = nameEn == null
        ? LocalizedText.ofThai(nameTh)
        : new LocalizedText(nameTh, Optional.of(nameEn.text("value")), true);
    TsvTable.Row provisionalRow = required(byKey, "provisional", "true or false");
    String provisional = provisionalRow.text("value");
    if (!provisional.equals("true") && !provisional.equals("false")) {
      throw provisionalRow.error("provisional " + provisional + ": must be true or false");
    }
    TsvTable.Row markRow = byKey.remove("pass_mark");
    Optional<PassMark> mark = markRow == null
        ? Optional.empty()
        : Optional.of(new PassMark(
            markRow.value("value", Score::of), provenance(markRow, "confidence", "source")));
    TsvTable.Row targetRow = byKey.remove("national_target");
    Optional<NationalTarget> target = targetRow == null
        ? Optional.empty()
        : Optional.of(nationalTarget(targetRow, mark.isPresent()));
    Map<Instrument, Catalogue> catalogues = new EnumMap<>(Instrument.class);
    Map<Instrument, TsvTable.Row> catalogueRows = new EnumMap<>(Instrument.class);
    for (Instrument instrument : Instrument.values()) {
      TsvTable.Row row = required(
          byKey,
          "catalogue." + instrument,
          "COMPLETE or OPEN; COMPLETE if " + ELEMENTS + " has no " + instrument);
      catalogues.put(instrument, row.constant("value", Catalogue.class));
      catalogueRows.put(instrument, row);
    }
    return new Header(
        id, name, provisional.equals("true"), mark, target, catalogues, catalogueRows);
  }

  private NationalTarget nationalTarget(TsvTable.Row row, boolean hasPassMark) {
    if (!hasPassMark) {
      throw row.error("national_target: must not be given without pass_mark");
    }
    Share share = row.value("value", Share::parse);
    if (share.equals(Share.NONE)) {
      throw row.error("national_target " + share + ": must be above 0");
    }
    return new NationalTarget(share, provenance(row, "confidence", "source"));
  }

  private static TsvTable.Row required(
      Map<String, TsvTable.Row> byKey, String key, String allowed) {
    TsvTable.Row row = byKey.remove(key);
    if (row == null) {
      throw new TableFormatException(FRAMEWORK, 0, "key " + key + ": must be given, " + allowed);
    }
    return row;
  }

  /** Checks that each open catalogue has its instrument, to which an unlisted code belongs. */
  private void checkOpenCatalogues(Header header) {
    header.catalogueRows.forEach((instrument, row) -> {
      if (header.catalogues.get(instrument) == Catalogue.OPEN
          && !elements.containsKey(instrument)) {
        throw row.error("catalogue." + instrument + " OPEN: must be COMPLETE, as " + ELEMENTS
            + " has no " + instrument);
      }
    });
  }

  private void readElements(TsvTable table) {
    Map<ElementId, TsvTable.Row> rows = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      ElementId id = row.value("id", ElementId::parse);
      if (id instanceof SubItemId) {
        throw row.error("id " + id + ": must not be a sub-item, which stands in " + ANSWERS);
      }
      if (elements.isEmpty() && id.level() != Level.OVERALL) {
        throw row.error("id " + id + ": the first element must be overall");
      }
      Optional<ElementId> parent = row.findValue("parent", ElementId::parse);
      checkParent(row, id, parent);
      Optional<Weight> weight = row.findValue("weight", Weight::parse);
      if (weight.isPresent() && parent.isEmpty()) {
        throw row.error("weight: overall must not have one");
      }
      Optional<LocalizedText> name =
          row.find("name_th").map(thai -> localized(row, "name_th", "name_en"));
      Optional<NameKind> kind = row.findConstant("name_kind", NameKind.class);
      if (name.isEmpty()) {
        for (String column :
            List.of("name_en", "en_origin", "name_kind", "name_confidence", "name_source")) {
          if (row.find(column).isPresent()) {
            throw row.error(column + ": must be empty where name_th is");
          }
        }
      } else if (kind.isPresent() != id instanceof QuestionCode) {
        throw row.error("name_kind: must be given for the names of questions, and for no others;"
            + " it is one of " + Arrays.toString(NameKind.values()));
      }
      Element element = Element.builder()
          .id(id)
          .parent(parent)
          .weight(weight)
          .label(row.find("label"))
          .name(name)
          .nameKind(kind)
          .nameProvenance(name.map(present -> provenance(row, "name_confidence", "name_source")))
          .provenance(provenance(row, "confidence", "source"))
          .build();
      if (elements.put(id, element) != null) {
        throw row.error("id " + id + ": must be given once");
      }
      rows.put(id, row);
    }
    if (elements.isEmpty()) {
      throw new TableFormatException(ELEMENTS, 0, "no element: must start with overall");
    }
    checkWeights(rows);
  }

  /** Checks that the parent exists, is higher in the tree, and agrees with the element's name. */
  private void checkParent(TsvTable.Row row, ElementId id, Optional<ElementId> parent) {
    if (parent.isEmpty()) {
      if (id.level() != Level.OVERALL) {
        throw row.error("parent of " + id + ": must not be empty");
      }
      return;
    }
    ElementId above = parent.get();
    if (!elements.containsKey(above)) {
      throw row.error("parent " + above + ": must be the id of an earlier row");
    }
    if (above.level().compareTo(id.level()) >= 0) {
      throw row.error("parent " + above + " of " + id + ": must be of a higher level");
    }
    boolean named = id instanceof PartId part
        ? above.equals(part.instrument())
        : !(id instanceof SubIndicatorId sub)
            || above.toString().equals(Integer.toString(sub.indicator()));
    if (!named) {
      throw row.error("parent " + above + " of " + id + ": must be the element that the id names");
    }
    if (id instanceof QuestionCode code && instrumentOf(above) != code.instrument()) {
      throw row.error("parent " + above + " of " + id + ": must belong to " + code.instrument());
    }
  }

  private @Nullable Instrument instrumentOf(ElementId id) {
    ElementId above = id;
    while (!(above instanceof Instrument)) {
      Optional<ElementId> parent =
          elements.containsKey(above) ? elements.get(above).parent() : Optional.empty();
      if (parent.isEmpty()) {
        return null;
      }
      above = parent.get();
    }
    return (Instrument) above;
  }

  private void checkWeights(Map<ElementId, TsvTable.Row> rows) {
    Map<ElementId, WeightSum> sums = new LinkedHashMap<>();
    for (Element element : elements.values()) {
      element
          .weight()
          .ifPresent(
              weight -> sums.computeIfAbsent(element.parent().orElseThrow(), key -> new WeightSum())
                  .add(weight));
    }
    sums.forEach((parent, sum) -> {
      if (!sum.isOne()) {
        TsvTable.Row row = rows.get(parent);
        String reason =
            "weights of the children of " + parent + " sum to " + sum + ": must sum to exactly 1";
        throw row == null ? new TableFormatException(ELEMENTS, 0, reason) : row.error(reason);
      }
    });
  }

  private Optional<TierLadder> readLadder(TsvTable tierTable, TsvTable limitTable) {
    Map<TierCode, List<TierLimit>> limits = new LinkedHashMap<>();
    List<TierCode> codes = new ArrayList<>();
    for (TsvTable.Row row : tierTable.rows()) {
      TierCode code = row.value("code", TierCode::of);
      if (limits.put(code, new ArrayList<>()) != null) {
        throw row.error("code " + code + ": must be given once");
      }
      codes.add(code);
    }
    Map<TierCode, TsvTable.Row> lastLimit = new HashMap<>();
    for (TsvTable.Row row : limitTable.rows()) {
      TierCode code = row.value("tier", TierCode::of);
      List<TierLimit> ofTier = limits.get(code);
      if (ofTier == null) {
        throw row.error("tier " + code + ": must be one of [" + VisibleText.listed(codes) + "]");
      }
      ElementId element = row.value("element", ElementId::parse);
      if (!elements.containsKey(element)) {
        throw row.error("element " + element + ": must be the id of a row of " + ELEMENTS);
      }
      Score atLeast = row.value("at_least", Score::of);
      TierLimit limit = new TierLimit(element, atLeast, provenance(row, "confidence", "source"));
      for (TierLimit other : ofTier) {
        if (other.element().equals(element)) {
          throw row.error("element " + element + ": must have one limit in tier " + code);
        }
      }
      ofTier.add(limit);
      lastLimit.put(code, row);
    }
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    checkNested(tierTable, codes, limits, lastLimit);
    List<Tier> tiers = new ArrayList<>();
    for (TsvTable.Row row : tierTable.rows()) {
      TierCode code = row.value("code", TierCode::of);
      tiers.add(Tier.builder()
          .code(code)
          .name(localized(row, "name_th", "name_en"))
          .limits(limits.getOrDefault(code, List.of()))
          .provenance(provenance(row, "confidence", "source"))
          .build());
    }
    return Optional.of(new TierLadder(tiers));
  }

  private static void checkNested(
      TsvTable tierTable,
      List<TierCode> codes,
      Map<TierCode, List<TierLimit>> limits,
      Map<TierCode, TsvTable.Row> lastLimit) {
    for (int i = 0; i < codes.size(); i++) {
      TierCode code = codes.get(i);
      List<TierLimit> asked = limits.getOrDefault(code, List.of());
      boolean lowest = i == codes.size() - 1;
      TsvTable.Row row = lastLimit.getOrDefault(code, tierTable.rows().get(i));
      if (lowest != asked.isEmpty()) {
        throw row.error("tier " + code + ": "
            + (lowest
                ? "the lowest tier must not ask anything"
                : "must ask something, as only the lowest may not"));
      }
      if (i == 0) {
        continue;
      }
      Map<ElementId, Score> above = new HashMap<>();
      for (TierLimit limit : limits.getOrDefault(codes.get(i - 1), List.of())) {
        above.put(limit.element(), limit.atLeast());
      }
      Set<ElementId> same = new HashSet<>();
      for (TierLimit limit : asked) {
        Score higher = above.get(limit.element());
        if (higher == null || !higher.isAtLeast(limit.atLeast())) {
          throw row.error(
              "tier " + code + " asks " + limit.atLeast() + " of " + limit.element() + ", tier "
                  + codes.get(i - 1) + " above it " + (higher == null ? "nothing" : higher)
                  + ": a tier must not ask more than the one above it");
        }
        if (higher.equals(limit.atLeast())) {
          same.add(limit.element());
        }
      }
      if (same.size() == above.size()) {
        throw row.error(
            "tier " + code + ": must ask less than tier " + codes.get(i - 1) + " above it");
      }
    }
  }

  static LocalizedText localized(TsvTable.Row row, String thaiColumn, String englishColumn) {
    Optional<String> english = row.find(englishColumn);
    Optional<EnglishOrigin> origin = row.findConstant("en_origin", EnglishOrigin.class);
    if (english.isPresent() != origin.isPresent()) {
      throw row.error("en_origin: must be given where " + englishColumn + " is, and only there");
    }
    return new LocalizedText(
        row.text(thaiColumn),
        english,
        origin.filter(EnglishOrigin.EDITORIAL::equals).isPresent());
  }

  /** A lookup of the provenance of a row. The loader provides it, as it knows the sources. */
  interface Provenances {
    Provenance of(TsvTable.Row row, String confidenceColumn, String sourceColumn);
  }

  private enum EnglishOrigin {
    SOURCE,
    EDITORIAL
  }

  private Provenance provenance(TsvTable.Row row, String confidenceColumn, String sourceColumn) {
    List<Source> cited = new ArrayList<>();
    for (String id : BETWEEN_SOURCES.split(row.text(sourceColumn), -1)) {
      Source source = sources.get(id);
      if (source == null) {
        throw row.error(sourceColumn + " " + id + ": must be the id of a row of " + SOURCES);
      }
      cited.add(source);
    }
    return new Provenance(
        row.constant(confidenceColumn, Confidence.class), cited, row.find("note"));
  }
}
