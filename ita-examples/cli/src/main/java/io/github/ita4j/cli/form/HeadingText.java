package io.github.ita4j.cli.form;

import io.github.ita4j.model.ElementId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words, elements and years of a heading. The lines of a heading are added to each other.
 *
 * @param words the known words
 * @param elements the elements below the overall score
 * @param years the years of the Buddhist era
 * @param hasUnknown whether it has other words, so that it may mean anything
 */
record HeadingText(
    Set<HeadingWord> words, Set<ElementId> elements, Set<Integer> years, boolean hasUnknown) {

  static HeadingText empty() {
    return new HeadingText(
        EnumSet.noneOf(HeadingWord.class), new TreeSet<>(ElementId.ORDER), new TreeSet<>(), false);
  }

  HeadingText and(HeadingText other) {
    HeadingText both = empty();
    both.words.addAll(words);
    both.words.addAll(other.words);
    both.elements.addAll(elements);
    both.elements.addAll(other.elements);
    both.years.addAll(years);
    both.years.addAll(other.years);
    return new HeadingText(both.words, both.elements, both.years, hasUnknown || other.hasUnknown);
  }

  HeadingText withUnknown() {
    return new HeadingText(words, elements, years, true);
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
