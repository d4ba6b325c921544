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
 * Reads a framework from its files and refuses whatever is not one.
 *
 * <p>The files are UTF-8 tables, cells separated by tabs, the first line naming exactly the columns
 * listed here, in this order. A cell is empty where nothing is to be said, but only where it may
 * be; its tab stays. Windows line ends and a byte order mark are read as if they were not there. A
 * table has at most 10,000 rows, a cell at most 4,000 characters.
 *
 * <p>The example to begin with is the folder {@code ita-examples/consumers/own-framework/framework}
 * of the project's sources: one instrument, two groups, twelve questions, three tiers. The bundled
 * frameworks are whole years.
 *
 * <p>Columns of several tables:
 *
 * <ul>
 *   <li>{@code confidence}: a constant of {@link Confidence}; never empty.
 *   <li>{@code source}: one or more ids of {@code sources.tsv}, separated by {@code ; }; never
 *       empty.
 *   <li>{@code note}: any text, or empty.
 *   <li>{@code name_th}, {@code name_en}, {@code en_origin}: the Thai name; the English one, or
 *       empty; and, where there is an English one and only there, {@code EDITORIAL} if it is the
 *       author's own, {@code SOURCE} if the source has it.
 * </ul>
 *
 * <p>The tables:
 *
 * <ul>
 *   <li>{@code framework.tsv}: key, value, confidence, source, note. No value is empty. The keys,
 *       each once:
 *       <ul>
 *         <li>{@code id}: a {@link FrameworkId} such as {@code moph-2568r1}, its year in the
 *             Buddhist era.
 *         <li>{@code name_th}, and {@code name_en}, which may be missing: the name of the
 *             framework.
 *         <li>{@code provisional}: {@code true} or {@code false}, see
 *             {@link Framework#provisional}.
 *         <li>{@code pass_mark}, which may be missing: a score such as {@code 85.00}.
 *         <li>{@code national_target}, which may be missing, and is only given with
 *             {@code pass_mark}: the share of all agencies that is to reach the mark, a fraction
 *             such as {@code 4/5}.
 *         <li>{@code catalogue.IIT}, {@code catalogue.EIT}, {@code catalogue.OIT}: {@code COMPLETE}
 *             or {@code OPEN}, see {@link Catalogue}. All three must be given, also where an
 *             instrument is not used: {@code COMPLETE} for one that {@code elements.tsv} does not
 *             have.
 *       </ul>
 *   <li>{@code sources.tsv}: id, title, url, note. The id is of small letters, digits, points and
 *       hyphens; url may be empty.
 *   <li>{@code elements.tsv}: id, parent, weight, label, name_th, name_en, en_origin, name_kind,
 *       name_confidence, name_source, confidence, source, note. The first row is {@code overall}; a
 *       parent stands before its children.
 *       <ul>
 *         <li>{@code id}: as {@link ElementId#parse} reads it: {@code overall}, {@code OIT},
 *             {@code EIT.1}, {@code 9}, {@code 9.1}, {@code O12}.
 *         <li>{@code parent}: the id of an earlier row; empty for {@code overall} only.
 *         <li>{@code weight}: the share in the parent, a fraction such as {@code 3/10}; those of
 *             one parent sum to one. If it is empty, the element only describes.
 *         <li>{@code label}: what is printed instead of the id, such as {@code MOIT 12}, or empty.
 *         <li>{@code name_th}: may be empty where no name is known; then all of {@code name_en},
 *             {@code en_origin}, {@code name_kind}, {@code name_confidence} and {@code name_source}
 *             are, too.
 *         <li>{@code name_kind}: needed for the name of a question ({@code I1}, {@code E1},
 *             {@code O1}), and empty for any other: {@code WORDING}, {@code TOPIC} or
 *             {@code SCALE_ONLY}, see {@link NameKind}.
 *         <li>{@code name_confidence}, {@code name_source}: {@code confidence} and {@code source}
 *             of the name; {@code confidence} and {@code source} themselves are those of the place
 *             in the tree and the weight.
 *       </ul>
 *   <li>{@code tiers.tsv}: code, name_th, name_en, en_origin, confidence, source, note, from the
 *       top tier down; only the header where there is no ladder. The code is a {@link TierCode}
 *       such as {@code GOOD}.
 *   <li>{@code limits.tsv}: tier, element, at_least, confidence, source, note: what a tier asks, a
 *       row for each element that it asks something of. {@code at_least} is a score such as
 *       {@code 85.00}. The lowest tier has no row.
 *   <li>{@code scales.tsv}, which may be missing: scale, option_th, option_en, en_origin, points,
 *       confidence, source, note. The rows of one scale are its options in the order of the form;
 *       {@code en_origin} belongs to {@code option_en}.
 *   <li>{@code answers.tsv}, which may be missing: question, sub_item, weight, scale, confidence,
 *       source, note. A row without {@code sub_item} says how a question is scored from answers;
 *       the rows of its sub-items 1, 2 and so on follow it. The weight is the question's share in
 *       its parent when answers are scored, for questions whose published scores only describe,
 *       else empty. The scale is empty where it is not known, and where sub-items follow, which
 *       have theirs.
 * </ul>
 *
 * <p>Refused, with file, line and reason: a missing or unknown column, a bad cell, a reference to
 * nothing, weights of one parent that do not sum to exactly one, tiers out of order, a ladder that
 * asks more of a lower tier than of a higher one, an open catalogue of an instrument that is not
 * there.
 */
public final class FrameworkLoader {

  private static final String FRAMEWORK = "framework.tsv";
  private static final String SOURCES = "sources.tsv";
  static final String ELEMENTS = "elements.tsv";
  private static final String TIERS = "tiers.tsv";
  private static final String LIMITS = "limits.tsv";

  static final String SCALES = "scales.tsv";
  static final String ANSWERS = "answers.tsv";

  /** The files that every framework has, in the order in which they are hashed. */
  private static final List<String> FILES = List.of(FRAMEWORK, SOURCES, ELEMENTS, TIERS, LIMITS);

  /** The files that a framework may have, hashed after the others where they are there. */
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
   * @param folder the folder, as {@link Class#getResourceAsStream} takes it, for example
   *     {@code /org/example/moph/2567}
   * @return the framework
   * @throws TableFormatException if a file is missing or wrong
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Framework fromClassPath(Class<?> anchor, String folder) {
    return fromTexts(TableFiles.fromClassPath(anchor, folder, FILES, MORE_FILES));
  }

  /**
   * Reads a framework from texts, wherever they come from.
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

  /** What {@code framework.tsv} says. */
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

  /**
   * In an open catalogue a code that is not listed belongs to its instrument, which must be there.
   */
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

  /** The parent must exist, stand higher in the tree, and be the one that the name itself names. */
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

  /** How a row names its sources, which the loader knows. */
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
