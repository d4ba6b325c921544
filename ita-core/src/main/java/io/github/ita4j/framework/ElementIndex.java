package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The elements of a framework, by their ids, their parents, their levels and what is printed. */
final class ElementIndex {

  private final FrameworkId framework;
  private final List<Element> elements;
  private final Map<ElementId, Element> byId = new LinkedHashMap<>();
  private final Map<ElementId, List<Element>> children = new LinkedHashMap<>();
  private final Map<String, Element> byPrintedCode = new HashMap<>();
  private final Map<Instrument, CatalogueCompleteness> catalogues;
  private final Map<QuestionCode, AnswerRule> answerRules;
  private final Provenance unlisted;

  ElementIndex(
      FrameworkId framework,
      List<Element> elements,
      Map<Instrument, CatalogueCompleteness> catalogues,
      Map<QuestionCode, AnswerRule> answerRules) {
    this.framework = framework;
    this.elements = List.copyOf(elements);
    this.catalogues = catalogues;
    this.answerRules = answerRules;
    this.unlisted = Provenance.of(
        Confidence.UNVERIFIED,
        elements.get(0).provenance().sources(),
        Optional.of("not in the catalogue, which is open"));
    for (Element element : elements) {
      byId.put(element.id(), element);
      element
          .parent()
          .ifPresent(parent ->
              children.computeIfAbsent(parent, key -> new ArrayList<>()).add(element));
      byPrintedCode.put(folded(element.printedCode()), element);
    }
    children.replaceAll((parent, list) -> List.copyOf(list));
  }

  List<Element> all() {
    return elements;
  }

  List<Element> at(Level level) {
    return elements.stream().filter(element -> element.id().level() == level).toList();
  }

  List<Element> children(ElementId parent) {
    return children.getOrDefault(parent, List.of());
  }

  Element get(ElementId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("element " + id + ": " + framework
            + " has no such " + kind(id) + allowed(id)
            + Frameworks.findAssumedWith(framework, id)
                .map(assumed -> "; " + assumed + ", which must be asked for, has it")
                .orElse("")));
  }

  Optional<Element> find(ElementId id) {
    Element listed = byId.get(id);
    if (listed != null) {
      return Optional.of(listed);
    }
    if (id instanceof QuestionCode code
        && catalogues.get(code.instrument()) == CatalogueCompleteness.OPEN) {
      return Optional.of(Element.builder()
          .id(code)
          .parent(code.instrument())
          .provenance(unlisted)
          .build());
    }
    return id instanceof SubItemId item
        ? Optional.ofNullable(answerRules.get(item.question()))
            .flatMap(rule -> rule.subItem(item.number(), get(item.question())))
        : Optional.empty();
  }

  /** Finds the listed element that a source prints under a code. */
  Optional<Element> findByPrintedCode(String code) {
    return Optional.ofNullable(byPrintedCode.get(folded(code)));
  }

  /** Returns the form that a printed code shares with every text that names it. */
  static String folded(String code) {
    return ThaiDigits.toArabic(TidyText.of(code)).replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private static String kind(ElementId id) {
    return id instanceof SubItemId ? "sub-item" : id.level().displayName().englishOrThai();
  }

  /**
   * Describes the elements at the same level. Many are shown as a range, and questions only of the
   * same instrument.
   */
  private String allowed(ElementId id) {
    if (id instanceof SubItemId item) {
      AnswerRule rule = answerRules.get(item.question());
      int count = rule == null ? 0 : rule.subItems().size();
      return count == 0
          ? ", and none of " + item.question()
          : "; it has " + item.question() + ".1 to " + item.question() + "." + count;
    }
    List<ElementId> same = byId.keySet().stream()
        .filter(listed -> listed.level() == id.level())
        .filter(listed -> !(listed instanceof QuestionCode code
            && id instanceof QuestionCode asked
            && code.instrument() != asked.instrument()))
        .sorted(ElementId.ORDER)
        .toList();
    if (same.isEmpty()) {
      return ", and none of its kind";
    }
    return same.size() > 12
        ? "; it has " + same.get(0) + " to " + same.get(same.size() - 1)
        : "; it has " + String.join(", ", same.stream().map(ElementId::toString).toList());
  }
}
