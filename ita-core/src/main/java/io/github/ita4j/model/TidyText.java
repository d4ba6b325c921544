package io.github.ita4j.model;

import io.github.ita4j.thai.ThaiScript;
import java.text.Normalizer;

/**
 * A normalizer of names: two spellings that look the same become equal.
 *
 * <p>It needs no table and no locale, and changes nothing visible but the width of spaces. Its
 * rules are:
 *
 * <ul>
 *   <li>text takes Unicode's composed form NFC;
 *   <li>{@code ํ} and {@code า} become {@code ำ}, also with a tone mark between them, and two
 *       {@code เ} become {@code แ};
 *   <li>a run of spaces, line ends and tabs becomes one space, or nothing at either end;
 *   <li>characters without width are dropped: zero-width spaces and joiners, soft hyphens, marks of
 *       direction, controls;
 *   <li>of the marks on one letter, the first 30 are kept. No script needs more.
 * </ul>
 *
 * <p>Tidy text is returned unchanged.
 */
public final class TidyText {

  private static final char NIKHAHIT = '\u0E4D';
  private static final char SARA_AA = '\u0E32';
  private static final char SARA_AM = '\u0E33';
  private static final char SARA_E = '\u0E40';
  private static final char SARA_AE = '\u0E41';
  private static final char COMBINING_GRAPHEME_JOINER = '\u034F';
  private static final char NEXT_LINE = '\u0085';

  /**
   * The most marks on one letter, as in Unicode's Stream-Safe Text Format. Putting marks in order
   * takes the square of their number. A name of a hundred thousand would take a minute.
   */
  private static final int MOST_MARKS = 30;

  private TidyText() {}

  /**
   * Tidies a text.
   *
   * @param text the text, for example {@code " น้ํา\u00A0ดี "}
   * @return the tidied text, for example {@code "น้ำ ดี"}; empty if nothing in it is visible
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String tidied = text;
    String before;
    do {
      before = tidied;
      tidied = Normalizer.normalize(seen(before), Normalizer.Form.NFC);
      // Repeated, as composing may have brought together letters that were apart.
    } while (!tidied.equals(before));
    return tidied;
  }

  /** Tells whether a text has only Thai and ASCII characters in good order, as most names do. */
  private static boolean isPlain(String text) {
    char before = ' ';
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks = ThaiScript.isMark(c) ? marks + 1 : 0;
      boolean plain = c == ' '
          ? before != ' '
          : (c > ' ' && c <= '~')
              || (c >= '\u0E01'
                  && c <= '\u0E5B'
                  && c != NIKHAHIT
                  && !(c == SARA_E && before == SARA_E)
                  && !(isBelow(c) && (isBelow(before) || isToneMark(before))));
      if (!plain || marks > MOST_MARKS) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        marks = 0;
        if (seen.length() > 0 && seen.charAt(seen.length() - 1) != ' ') {
          seen.append(' ');
        }
      } else if (!isWithoutWidth(c)) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= MOST_MARKS) {
          append(seen, c);
        }
      }
    }
    int end = seen.length();
    return seen.substring(0, end > 0 && seen.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /**
   * Appends a character, joining it with those before it where together they look like another one.
   */
  private static void append(StringBuilder seen, int c) {
    int last = seen.length() - 1;
    if (c == SARA_E && last >= 0 && seen.charAt(last) == SARA_E) {
      seen.setCharAt(last, SARA_AE);
    } else if (c == SARA_AA && last >= 0 && seen.charAt(last) == NIKHAHIT) {
      seen.setCharAt(last, SARA_AM);
    } else if (c == SARA_AA
        && last >= 1
        && isToneMark(seen.charAt(last))
        && seen.charAt(last - 1) == NIKHAHIT) {
      seen.deleteCharAt(last - 1).append(SARA_AM);
    } else {
      seen.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == NEXT_LINE || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static boolean isWithoutWidth(int c) {
    return Character.isIdentifierIgnorable(c)
        || c == COMBINING_GRAPHEME_JOINER
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
        true;
      default -> false;
    };
  }

  /** Tells whether a character is a vowel below or phinthu, which NFC puts before a tone mark. */
  private static boolean isBelow(char c) {
    return c >= '\u0E38' && c <= '\u0E3A';
  }

  private static boolean isToneMark(char c) {
    return c >= '\u0E48' && c <= '\u0E4B';
  }
}
