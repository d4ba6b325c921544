package io.github.ita4j.text;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The questions of a framework whose labels have the same beginning, such as {@code MOIT 1} to
 * {@code MOIT 22}.
 */
final class LabelledSeries implements Series {

  /** The beginning in capitals and Arabic digits, without the blank before the number. */
  private final String beginning;

  /** The questions by number. A label without a number has the number 0. */
  private final TreeMap<Integer, QuestionCode> codes = new TreeMap<>();

  private LabelledSeries(String beginning) {
    this.beginning = beginning;
  }

  /** Returns the series of a framework, those with longer beginnings first. */
  static List<LabelledSeries> of(Framework framework) {
    Map<String, LabelledSeries> series = new TreeMap<>();
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode code) {
        element.label().ifPresent(label -> add(series, LegibleText.of(label.strip()), code));
      }
    }
    List<LabelledSeries> longestFirst = new ArrayList<>(series.values());
    longestFirst.sort(Comparator.comparing(one -> -one.beginning.length()));
    return List.copyOf(longestFirst);
  }

  private static void add(
      Map<String, LabelledSeries> series, LegibleText label, QuestionCode code) {
    int number = label.length();
    while (label.isDigit(number - 1) && label.length() - number < 3) {
      number--;
    }
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < label.skipBlankBack(number); i++) {
      beginning.append(plain(label.at(i)));
    }
    // A label that is only a number cannot be told from a number in prose.
    if (beginning.length() > 0) {
      series
          .computeIfAbsent(beginning.toString(), LabelledSeries::new)
          .codes
          .putIfAbsent(label.value(number, label.length()), code);
    }
  }

  /** Returns the end of the beginning if it starts here, or {@link ThaiWord#NONE}. */
  int endOfBeginning(LegibleText text, int at) {
    for (int i = 0; i < beginning.length(); i++) {
      if (plain(text.at(at + i)) != beginning.charAt(i)) {
        return ThaiWord.NONE;
      }
    }
    boolean withinWord = CodeCharacters.isLatinLetter(beginning.charAt(0)) && text.isWithinWord(at);
    return withinWord ? ThaiWord.NONE : at + beginning.length();
  }

  /** Returns a character as a capital or an Arabic digit. */
  private static char plain(char c) {
    return CodeCharacters.isDigit(c)
        ? (char) ('0' + CodeCharacters.digit(c))
        : Character.toUpperCase(c);
  }

  @Override
  public Optional<QuestionCode> code(int number) {
    return Optional.ofNullable(codes.get(number));
  }

  @Override
  public int greatest() {
    return codes.lastKey();
  }
}
