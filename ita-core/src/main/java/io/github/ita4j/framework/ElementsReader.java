package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.table.TsvTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A reader of {@code elements.tsv}, the tree of a framework. */
final class ElementsReader {

  private static final List<String> COLUMNS_OF_NAME =
      List.of("name_en", "en_origin", "name_kind", "name_confidence", "name_source");

  private final ProvenanceColumns provenance;

  /** The elements of the rows read so far. */
  private final Map<ElementId, Element> elements = new LinkedHashMap<>();

  private ElementsReader(ProvenanceColumns provenance) {
    this.provenance = provenance;
  }

  /** Returns the elements by their ids, parents before children. */
  static Map<ElementId, Element> read(Map<String, String> texts, ProvenanceColumns provenance) {
    TsvTable table = TsvTable.read(
        texts,
        FrameworkFiles.ELEMENTS,
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
        "note");
    return new ElementsReader(provenance).read(table);
  }

  private Map<ElementId, Element> read(TsvTable table) {
    Map<ElementId, TsvTable.Row> rows = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      ElementId id = row.value("id", ElementId::parse);
      if (elements.put(id, element(row, id)) != null) {
        throw row.error("id " + id + ": must be given once");
      }
      rows.put(id, row);
    }
    if (elements.isEmpty()) {
      throw new TableFormatException(
          FrameworkFiles.ELEMENTS, 0, "no element: must start with overall");
    }
    checkWeights(rows);
    checkPrintedCodes(rows);
    return Collections.unmodifiableMap(elements);
  }

  private Element element(TsvTable.Row row, ElementId id) {
    if (id instanceof SubItemId) {
      throw row.error(
          "id " + id + ": must not be a sub-item, which stands in " + FrameworkFiles.ANSWERS);
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
        row.find("name_th").map(thai -> LocalizedColumns.read(row, "name_th", "name_en"));
    return Element.builder()
        .id(id)
        .parent(parent)
        .weight(weight)
        .label(row.find("label"))
        .name(name)
        .nameKind(nameKind(row, id, name.isPresent()))
        .nameProvenance(name.map(present -> provenance.ofName(row)))
        .provenance(provenance.of(row))
        .build();
  }

  private static Optional<NameKind> nameKind(TsvTable.Row row, ElementId id, boolean hasName) {
    Optional<NameKind> kind = row.findConstant("name_kind", NameKind.class);
    if (!hasName) {
      for (String column : COLUMNS_OF_NAME) {
        if (row.find(column).isPresent()) {
          throw row.error(column + ": must be empty where name_th is");
        }
      }
    } else if (kind.isPresent() != id instanceof QuestionCode) {
      throw row.error("name_kind: must be given for the names of questions, and for no others;"
          + " it is one of " + Arrays.toString(NameKind.values()));
    }
    return kind;
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
    if (id instanceof QuestionCode code && !isAtOrBelow(code.instrument(), above)) {
      throw row.error("parent " + above + " of " + id + ": must belong to " + code.instrument());
    }
  }

  private boolean isAtOrBelow(Instrument instrument, ElementId id) {
    return id == instrument
        || Optional.ofNullable(elements.get(id))
            .flatMap(Element::parent)
            .filter(above -> isAtOrBelow(instrument, above))
            .isPresent();
  }

  /**
   * Checks that no two elements are printed under one code, and none under the id of another, since
   * a text would name both.
   */
  private void checkPrintedCodes(Map<ElementId, TsvTable.Row> rows) {
    Map<String, ElementId> printed = new HashMap<>();
    rows.keySet().forEach(id -> printed.put(ElementIndex.folded(id.toString()), id));
    rows.forEach((id, row) -> {
      String code = Objects.requireNonNull(elements.get(id)).printedCode();
      ElementId other = printed.putIfAbsent(ElementIndex.folded(code), id);
      if (other != null && !other.equals(id)) {
        throw row.error("label of " + id + ": " + LabelText.shown(code) + " stands for " + other
            + " already; must be of one element");
      }
    });
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
        throw row == null
            ? new TableFormatException(FrameworkFiles.ELEMENTS, 0, reason)
            : row.error(reason);
      }
    });
  }
}
