package io.github.ita4j.text;

import io.github.ita4j.thai.ThaiScript;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Thai word that is found even if text extraction has misplaced its marks or inserted a space.
 *
 * <p>Short words differ from others by their marks, wherever these stand in the word. So
 * {@code ขอ้} is ข้อ, but ขอ is not.
 */
final class ThaiWord {

  static final int NONE = -1;

  private static final int LONG = 4;

  private final String letters;
  private final String marks;

  private ThaiWord(String letters, String marks) {
    this.letters = letters;
    this.marks = marks;
  }

  static ThaiWord of(String word) {
    LegibleText legible = LegibleText.of(word);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < legible.length(); i++) {
      letters.append(legible.at(i));
    }
    StringBuilder marks = new StringBuilder();
    if (letters.length() < LONG) {
      word.chars().filter(ThaiScript::isMark).forEach(mark -> marks.append((char) mark));
    }
    return new ThaiWord(letters.toString(), marks.toString());
  }

  /** Returns the words of lines in which spaces separate them. */
  static List<ThaiWord> list(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(ThaiWord::of)
        .toList();
  }

  char firstLetter() {
    return letters.charAt(0);
  }

  /** Returns the end of the word if it starts here, or {@link #NONE}. */
  int end(LegibleText text, int start) {
    int at = start;
    for (int i = 0; i < letters.length(); i++) {
      if (i > 0 && text.at(at) == LegibleText.BLANK) {
        at++;
      }
      if (text.at(at) != letters.charAt(i)) {
        return NONE;
      }
      at++;
    }
    return hasMarks(text, start, at) ? at : NONE;
  }

  /** Returns the start of the word if it ends here, or {@link #NONE}. */
  int start(LegibleText text, int end) {
    int at = end;
    for (int i = letters.length() - 1; i >= 0; i--) {
      if (i < letters.length() - 1 && text.at(at - 1) == LegibleText.BLANK) {
        at--;
      }
      if (text.at(at - 1) != letters.charAt(i)) {
        return NONE;
      }
      at--;
    }
    return hasMarks(text, at, end) ? at : NONE;
  }

  boolean startsAt(LegibleText text, int start) {
    return end(text, start) != NONE;
  }

  boolean endsAt(LegibleText text, int end) {
    return start(text, end) != NONE;
  }

  private boolean hasMarks(LegibleText text, int start, int end) {
    for (int i = 0; i < marks.length(); i++) {
      if (!text.hasMark(start, end, marks.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return letters;
  }
}
