package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The meanings of one year's elements, by which they are matched with those of another year.
 *
 * <p>The overall score, instruments and parts mean the same in every year. An indicator, a
 * sub-indicator or an index means the same if its Thai name is the same too. The meaning of a
 * question is its title, whatever its code.
 */
final class Meanings {

  /** The relation between two elements of the same name in different years. */
  enum Likeness {
    /** They share a title, or need none. */
    SAME,
    /** Both have a title, but not the same one. */
    OTHER_TITLE,
    /** The title of at least one of them is not known. */
    NO_TITLE
  }

  private final Framework framework;
  private final Map<QuestionCode, String> printed;
  private final Map<String, Set<ElementId>> bearers = new LinkedHashMap<>();

  private Meanings(Framework framework, Map<QuestionCode, String> printed) {
    this.framework = framework;
    this.printed = printed;
    Set<ElementId> known = new LinkedHashSet<>(printed.keySet());
    framework.elements().forEach(element -> known.add(element.id()));
    for (ElementId id : known) {
      for (String meaning : of(id)) {
        bearers.computeIfAbsent(meaning, key -> new LinkedHashSet<>()).add(id);
      }
    }
  }

  static Meanings of(Framework framework) {
    return new Meanings(framework, Map.of());
  }

  /** Returns the meanings of a framework's elements, with the titles printed on a result sheet. */
  static Meanings of(Framework framework, Map<QuestionCode, String> printed) {
    return new Meanings(framework, printed);
  }

  /**
   * Finds the element of another year with the same meaning. It has the same name, or is the only
   * one with that title.
   */
  Optional<ElementId> find(ElementId id, Meanings other) {
    if (likeness(id, other) == Likeness.SAME) {
      return Optional.of(id);
    }
    for (String meaning : of(id)) {
      Set<ElementId> there = other.bearers.getOrDefault(meaning, Set.of());
      if (there.size() == 1 && bearers.getOrDefault(meaning, Set.of()).size() == 1) {
        return Optional.of(there.iterator().next());
      }
    }
    return Optional.empty();
  }

  /** Compares the meaning of an element with that of the same name in another year. */
  Likeness likeness(ElementId id, Meanings other) {
    Set<String> here = of(id);
    Set<String> there = other.of(id);
    if (here.isEmpty() || there.isEmpty()) {
      return Likeness.NO_TITLE;
    }
    return here.stream().anyMatch(there::contains) ? Likeness.SAME : Likeness.OTHER_TITLE;
  }

  /** Returns texts that identify the meaning across years; none if the meaning is not known. */
  private Set<String> of(ElementId id) {
    return switch (id.level()) {
      case OVERALL, INSTRUMENT, PART -> Set.of(id.toString());
      case INDEX, INDICATOR, SUB_INDICATOR ->
        title(id).map(name -> Set.of(id + " " + name)).orElse(Set.of());
      case QUESTION -> {
        Set<String> titles = new LinkedHashSet<>();
        title(id).ifPresent(titles::add);
        if (id instanceof QuestionCode code && printed.containsKey(code)) {
          titles.add(printed.get(code));
        }
        // A title has a meaning only within its instrument.
        yield titles.stream()
            .map(title -> id.toString().charAt(0) + " " + title)
            .collect(Collectors.toCollection(LinkedHashSet::new));
      }
    };
  }

  private Optional<String> title(ElementId id) {
    return framework
        .findElement(id)
        .filter(Element::hasTitle)
        .flatMap(Element::name)
        .map(LocalizedText::thai);
  }
}
