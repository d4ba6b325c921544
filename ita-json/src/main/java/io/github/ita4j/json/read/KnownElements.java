package io.github.ita4j.json.read;

import io.github.ita4j.framework.CatalogueCompleteness;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements and codes of a framework, as a document may name them. */
final class KnownElements {

  private final Framework framework;

  /** The names that each group allows, once a refusal needs them. */
  private final Map<ScoreGroup, String> allowed = new HashMap<>();

  KnownElements(Framework framework) {
    this.framework = framework;
  }

  /** Refuses an element or a code that the framework does not have. */
  void require(String path, ElementId id) {
    unknown(path, id, id.toString()).ifPresent(refusal -> {
      throw refusal;
    });
  }

  /**
   * Returns the refusal of an element or a code that the framework does not have.
   *
   * @param text the element as in the document
   */
  Optional<Refusal> unknown(String path, ElementId id, String text) {
    if (framework.findElement(id).isPresent()) {
      return Optional.empty();
    }
    boolean code = id instanceof QuestionCode;
    return Optional.of(new Refusal(
        path,
        Found.text(code ? "unknown code " : "unknown element ", text, ""),
        id.level() == Level.OVERALL
            ? "an element of " + framework
            : allowed(ScoreGroup.of(id.level())) + orAssumed(id),
        code ? RefusalReason.UNKNOWN_CODE : RefusalReason.UNKNOWN_ELEMENT,
        framework));
  }

  /** Refuses the overall score where the framework has none. */
  void requireOverall(String path) {
    if (framework.findElement(ElementId.OVERALL).isEmpty()) {
      throw unknownElement(path, ElementId.OVERALL.toString(), "no overall score");
    }
  }

  /**
   * Returns the element of a name in a group of scores, and requires the framework to have it if it
   * is scored. A name without a score need not exist in the year.
   *
   * @param parent the path of the group
   */
  ElementId scored(String parent, ScoreGroup group, String name, boolean isScored) {
    Optional<ElementId> id = ElementId.tryParse(name);
    if (id.isEmpty()) {
      throw unknownElement(JsonPaths.property(parent, name), name, allowed(group));
    }
    Level level = id.get().level();
    if (level == Level.OVERALL || ScoreGroup.of(level) != group) {
      String right = level == Level.OVERALL
          ? "scores.overall"
          : "scores." + ScoreGroup.of(level).property();
      throw new Refusal(
          JsonPaths.property(parent, name),
          Found.text("", name, " in the wrong group"),
          allowed(group) + "; " + name + " belongs in " + right,
          RefusalReason.WRONG_GROUP,
          right);
    }
    if (isScored && framework.findElement(id.get()).isEmpty()) {
      throw unknownElement(
          JsonPaths.property(parent, name), name, allowed(group, id.get()) + orAssumed(id.get()));
    }
    return id.get();
  }

  /** Returns how to have an element that only the assumed rules of the year know, if they do. */
  private String orAssumed(ElementId id) {
    return Frameworks.findAssumedWith(framework, id)
        .map(assumed -> "; or name rules that have it: \"framework\": \"" + assumed + "\"")
        .orElse("");
  }

  /** Returns the names that a group allows for an element that the framework does not have. */
  private String allowed(ScoreGroup group, ElementId id) {
    if (id instanceof SubItemId item) {
      int count = framework
          .findAnswerRule(item.question())
          .map(rule -> rule.subItems().size())
          .orElse(0);
      if (count > 0) {
        return "one of " + item.question() + ", " + item.question() + ".1 to " + item.question()
            + "." + count + " (" + framework + ")";
      }
    }
    return allowed(group);
  }

  /** Returns the names that a group allows, as {@code one of IIT, EIT, OIT (nacc-2565r1)}. */
  private String allowed(ScoreGroup group) {
    return allowed.computeIfAbsent(group, this::list);
  }

  private String list(ScoreGroup group) {
    List<ElementId> listed = framework.elements().stream()
        .map(Element::id)
        .filter(id -> id.level() != Level.OVERALL && ScoreGroup.of(id.level()) == group)
        .sorted(ElementId.ORDER)
        .toList();
    List<String> names = new ArrayList<>();
    if (group == ScoreGroup.QUESTIONS) {
      for (Instrument instrument : Instrument.values()) {
        if (framework.catalogue(instrument) == CatalogueCompleteness.OPEN) {
          names.add("any code of " + instrument + " such as " + instrument.letter() + "1");
        } else {
          addRanges(names, instrument, listed);
        }
      }
    } else {
      listed.forEach(id -> names.add(id.toString()));
    }
    return names.isEmpty()
        ? "left out: " + framework + " has no " + group.property()
        : "one of " + VisibleText.listed(names) + " (" + framework + ")";
  }

  private static void addRanges(List<String> names, Instrument instrument, List<ElementId> listed) {
    List<QuestionCode> codes = new ArrayList<>();
    for (ElementId id : listed) {
      if (id instanceof QuestionCode code && code.instrument() == instrument) {
        codes.add(code);
      }
    }
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      boolean last =
          i + 1 == codes.size() || codes.get(i + 1).number() != codes.get(i).number() + 1;
      if (last) {
        names.add(from == i ? codes.get(i).toString() : codes.get(from) + " to " + codes.get(i));
        from = i + 1;
      }
    }
  }

  private Refusal unknownElement(String path, String name, String allowed) {
    return new Refusal(
        path,
        Found.text("unknown element ", name, ""),
        allowed,
        RefusalReason.UNKNOWN_ELEMENT,
        framework);
  }
}
