package io.github.ita4j.model;

import java.util.List;
import java.util.Optional;

/** The grammar and the order of element names. */
final class ElementIds {

  /** The length of the longest names, {@code INDEX.99} and {@code O9999.99}. */
  static final int LONGEST = 8;

  private static final int LONGEST_NUMBER = 4;

  /** The instruments, kept here because the enum copies its values at every call. */
  private static final List<Instrument> INSTRUMENTS = List.of(Instrument.values());

  private ElementIds() {}

  static Optional<ElementId> tryParse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return numbered(text, point);
    }
    return point < 0 ? named(text) : part(text, point);
  }

  /** Reads {@code 4} or {@code 9.1}. */
  private static Optional<ElementId> numbered(String text, int point) {
    int indicator = number(text, 0, point < 0 ? text.length() : point, IndicatorId.MAX);
    if (indicator == 0) {
      return Optional.empty();
    }
    if (point < 0) {
      return Optional.of(new IndicatorId(indicator));
    }
    int second = number(text, point + 1, text.length(), IndicatorId.MAX);
    return second == 0 ? Optional.empty() : Optional.of(new SubIndicatorId(indicator, second));
  }

  /** Reads {@code overall}, {@code IIT} or {@code O8}. */
  private static Optional<ElementId> named(String text) {
    if (text.equals(OverallId.OVERALL.toString())) {
      return Optional.of(OverallId.OVERALL);
    }
    for (Instrument instrument : INSTRUMENTS) {
      if (text.equals(instrument.name())) {
        return Optional.of(instrument);
      }
    }
    Optional<QuestionCode> question = QuestionCode.tryParse(text);
    return question.isPresent() ? Optional.of(question.get()) : Optional.empty();
  }

  /** Reads {@code INDEX.1}, {@code EIT.1} or {@code I5.1}. */
  private static Optional<ElementId> part(String text, int point) {
    int number = number(text, point + 1, text.length(), IndicatorId.MAX);
    if (number == 0) {
      return Optional.empty();
    }
    if (point == IndexId.HEAD.length() && text.startsWith(IndexId.HEAD)) {
      return Optional.of(new IndexId(number));
    }
    for (Instrument instrument : INSTRUMENTS) {
      if (point == instrument.name().length() && text.startsWith(instrument.name())) {
        return Optional.of(new PartId(instrument, number));
      }
    }
    return QuestionCode.tryParse(text.substring(0, point))
        .map(question -> new SubItemId(question, number));
  }

  /**
   * Reads 1 to {@code max} in ASCII digits without a leading zero. Returns 0 for any other text in
   * the range.
   */
  static int number(String text, int from, int to, int max) {
    if (from == to || to - from > LONGEST_NUMBER || text.charAt(from) == '0') {
      return 0;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value <= max ? value : 0;
  }

  static int requireNumber(String what, int number, int max) {
    if (number < 1 || number > max) {
      throw new IllegalArgumentException(what + " " + number + ": must be 1 to " + max);
    }
    return number;
  }

  /**
   * Packs the level of an element and its numbers into one, in the order of their weight.
   *
   * @param family the instrument, or the indicator of a sub-indicator; at most 99
   * @param number the number within it, at most 9999
   * @param subItem the number within a question, at most 99
   */
  static int rank(ElementId id, int family, int number, int subItem) {
    return ((id.level().ordinal() << 7 | family) << 14 | number) << 7 | subItem;
  }
}
