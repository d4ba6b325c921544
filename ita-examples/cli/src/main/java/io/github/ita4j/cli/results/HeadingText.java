package io.github.ita4j.cli.results;

import io.github.ita4j.model.ElementId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words, elements and years that a heading or a part of one names. Immutable.
 *
 * @param words the known words
 * @param elements the elements below the overall score
 * @param years the years of the Buddhist era
 * @param hasUnknown whether it has other words, so that it may mean anything
 */
record HeadingText(
    Set<HeadingWord> words, Set<ElementId> elements, Set<Integer> years, boolean hasUnknown) {

  static final HeadingText EMPTY = new HeadingText(Set.of(), Set.of(), Set.of(), false);

  /** A text of words that are not known. */
  static final HeadingText UNKNOWN = new HeadingText(Set.of(), Set.of(), Set.of(), true);

  static HeadingText of(HeadingWord word) {
    return new HeadingText(Set.of(word), Set.of(), Set.of(), false);
  }

  static HeadingText of(ElementId element) {
    return new HeadingText(Set.of(), Set.of(element), Set.of(), false);
  }

  static HeadingText ofYear(int year) {
    return new HeadingText(Set.of(), Set.of(), Set.of(year), false);
  }

  /** Returns a text with what both say. */
  HeadingText and(HeadingText other) {
    return new HeadingText(
        union(words, other.words),
        union(elements, other.elements),
        union(years, other.years),
        hasUnknown || other.hasUnknown);
  }

  private static <T> Set<T> union(Set<T> first, Set<T> second) {
    return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
  }

  boolean has(HeadingWord word) {
    return words.contains(word);
  }

  boolean hasAny(HeadingWord first, HeadingWord... more) {
    return words.stream().anyMatch(EnumSet.of(first, more)::contains);
  }

  /** Tells whether it names something that a total or a mean could not also stand for. */
  boolean isParticular() {
    return !elements.isEmpty()
        || !years.isEmpty()
        || hasAny(HeadingWord.PART_1, HeadingWord.PART_2, HeadingWord.RESPONDENTS);
  }
}
