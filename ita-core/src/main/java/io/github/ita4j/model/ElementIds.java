package io.github.ita4j.model;

import java.util.Optional;
import java.util.OptionalInt;

/** The grammar of element names, in one place. */
final class ElementIds {

  /** {@code INDEX.99} and {@code O9999} are the longest names. */
  private static final int LONGEST = 8;

  private ElementIds() {}

  static Optional<ElementId> tryParse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.equals(OverallId.OVERALL.toString())) {
      return Optional.of(OverallId.OVERALL);
    }
    for (Instrument instrument : Instrument.values()) {
      if (text.equals(instrument.name())) {
        return Optional.of(instrument);
      }
    }
    Optional<QuestionCode> question = QuestionCode.tryParse(text);
    if (question.isPresent()) {
      return Optional.of(question.get());
    }
    int point = text.indexOf('.');
    if (point < 0) {
      OptionalInt number = number(text, IndicatorId.MAX);
      return number.isPresent()
          ? Optional.of(new IndicatorId(number.getAsInt()))
          : Optional.empty();
    }
    OptionalInt second = number(text.substring(point + 1), IndicatorId.MAX);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    String head = text.substring(0, point);
    if (head.equals(IndexId.HEAD)) {
      return Optional.of(new IndexId(second.getAsInt()));
    }
    for (Instrument instrument : Instrument.values()) {
      if (head.equals(instrument.name())) {
        return Optional.of(new PartId(instrument, second.getAsInt()));
      }
    }
    OptionalInt first = number(head, IndicatorId.MAX);
    return first.isPresent()
        ? Optional.of(new SubIndicatorId(first.getAsInt(), second.getAsInt()))
        : Optional.empty();
  }

  /** Reads 1 to {@code max} in ASCII digits without a leading zero. */
  static OptionalInt number(String text, int max) {
    if (text.isEmpty() || text.length() > 4 || text.charAt(0) == '0') {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = value * 10 + (c - '0');
    }
    return value <= max ? OptionalInt.of(value) : OptionalInt.empty();
  }

  static int requireNumber(String what, int number, int max) {
    if (number < 1 || number > max) {
      throw new IllegalArgumentException(what + " " + number + ": must be 1 to " + max);
    }
    return number;
  }

  /** Orders by level, then by what an element belongs to, then by number. */
  static int compare(ElementId one, ElementId other) {
    int byLevel = one.level().compareTo(other.level());
    if (byLevel != 0) {
      return byLevel;
    }
    int byFamily = Integer.compare(family(one), family(other));
    return byFamily != 0 ? byFamily : Integer.compare(order(one), order(other));
  }

  /** The first sort key within a level: the instrument, or the indicator of a sub-indicator. */
  private static int family(ElementId id) {
    if (id instanceof PartId part) {
      return part.instrument().ordinal();
    }
    if (id instanceof SubIndicatorId sub) {
      return sub.indicator();
    }
    return id instanceof QuestionCode question ? question.instrument().ordinal() : 0;
  }

  /** The second sort key within a level. */
  private static int order(ElementId id) {
    if (id instanceof Instrument instrument) {
      return instrument.ordinal();
    }
    if (id instanceof IndexId index) {
      return index.number();
    }
    if (id instanceof PartId part) {
      return part.number();
    }
    if (id instanceof IndicatorId indicator) {
      return indicator.number();
    }
    if (id instanceof SubIndicatorId sub) {
      return sub.number();
    }
    return id instanceof QuestionCode question ? question.number() : 0;
  }
}
