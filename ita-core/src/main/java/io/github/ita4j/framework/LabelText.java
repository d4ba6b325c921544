package io.github.ita4j.framework;

import io.github.ita4j.model.TidyText;
import io.github.ita4j.thai.ThaiScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A comparison of option labels as people type them. Labels of one {@link #folded} form look alike
 * or are the same number.
 */
final class LabelText {

  private static final int LONGEST_SHOWN = 60;

  private LabelText() {}

  /**
   * Returns the form that a label shares with every text that matches it.
   *
   * <p>These make no difference:
   *
   * <ul>
   *   <li>spaces, except between digits;
   *   <li>invisible characters;
   *   <li>case, and the composition of characters;
   *   <li>Thai or Arabic digits;
   *   <li>the kind of dash;
   *   <li>the order of a Thai consonant's marks;
   *   <li>ำ and แ typed as two characters;
   *   <li>zeros before a number and at the end of its decimals.
   * </ul>
   *
   * @param label any text
   * @return the folded form, for example {@code 1} for {@code ๑} and {@code 01.0}; empty if nothing
   *     in the label is visible
   */
  static String folded(String label) {
    StringBuilder folded = new StringBuilder(label.length());
    String normal = normalized(label).toUpperCase(Locale.ROOT);
    boolean space = false;
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      int c = normal.codePointAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        append(folded, c, space);
        space = false;
      }
    }
    return number(folded);
  }

  /** Returns Unicode's form NFKC, loading its tables only for a text that needs them. */
  private static String normalized(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x80 || (c >= 0x0E01 && c <= 0x0E5B));
    return plain
        ? text.replace("\u0E33", "\u0E4D\u0E32")
        : Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC);
  }

  private static void append(StringBuilder folded, int codePoint, boolean afterSpace) {
    int c = plain(codePoint);
    int last = folded.length() - 1;
    char before = last < 0 ? ' ' : folded.charAt(last);
    if (ThaiScript.isMark(c)) {
      insertMark(folded, (char) c);
    } else if (c == 'เ' && before == 'เ') {
      folded.setCharAt(last, 'แ');
    } else {
      if (afterSpace && isDigit(before) && isDigit(c)) {
        folded.append(' ');
      }
      folded.appendCodePoint(c);
    }
  }

  /** Inserts a mark, keeping those of a consonant in the order of their code points, each once. */
  private static void insertMark(StringBuilder folded, char mark) {
    int place = folded.length();
    while (place > 0
        && ThaiScript.isMark(folded.charAt(place - 1))
        && folded.charAt(place - 1) > mark) {
      place--;
    }
    if (place == 0 || folded.charAt(place - 1) != mark) {
      folded.insert(place, mark);
    }
  }

  private static int plain(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(codePoint, 10);
    }
    return type == Character.DASH_PUNCTUATION || codePoint == '\u2212' ? '-' : codePoint;
  }

  /** Returns a number without redundant zeros, and any other text as it is. */
  private static String number(StringBuilder text) {
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' && point < 0 && i > 0 && i + 1 < text.length()) {
        point = i;
      } else if (!isDigit(text.charAt(i))) {
        return text.toString();
      }
    }
    int end = text.length();
    if (point >= 0) {
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      end = end - 1 == point ? point : end;
    }
    int start = 0;
    while (start + 1 < end && text.charAt(start) == '0' && isDigit(text.charAt(start + 1))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default ->
        // These are marks that are not drawn, fillers, and the empty Braille cell.
        codePoint == 0x034F
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
            || (codePoint >= 0x115F && codePoint <= 0x1160)
            || codePoint == 0x3164
            || codePoint == 0xFFA0
            || codePoint == 0x2800;
    };
  }

  /** Writes a label for a message: shortened, with invisible characters as code points. */
  static String shown(String label) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      if (++count > LONGEST_SHOWN) {
        return shown.append('…').toString();
      }
      int c = label.codePointAt(i);
      if (c != ' ' && (isSpace(c) || isInvisible(c))) {
        shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }
}
