package io.github.ita4j.text;

import io.github.ita4j.thai.ThaiScript;
import java.util.Arrays;

/**
 * A text as a reader sees it, with the way back to the original.
 *
 * <p>Look-alike and full-width characters become the plain ones that they look like. Invisible
 * characters are removed. So are Thai marks above and below the line, because text extraction
 * misplaces them; {@link #hasMark} still finds them. So are the single spaces that extraction
 * inserts where no word can end.
 *
 * <p>A run of white space becomes one character that tells its kind. So no rule has to look past
 * more than one.
 */
final class LegibleText {

  /** The gap of one space. */
  static final char BLANK = ' ';

  /** The gap of several spaces, which may end a column. */
  static final char BLANKS = '\u2003';

  /** The gap of white space with a tab. */
  static final char TAB = '\t';

  /** The gap of white space with one line break. */
  static final char LINE = '\n';

  /** The gap of white space with two line breaks. */
  static final char PARAGRAPH = '\u2029';

  /** The gap of white space with more line breaks. */
  static final char SECTION = '\f';

  private static final String GAPS = "" + BLANK + BLANKS + TAB + LINE + PARAGRAPH + SECTION;

  /** The character that {@link #at} returns outside of the text. */
  private static final char NOTHING = '\0';

  private static final int LONGEST_LATIN_WORD = 12;

  private final String original;
  private final char[] chars;
  private final int[] starts;
  private int length;

  private LegibleText(String original) {
    this.original = original;
    this.chars = new char[original.length()];
    this.starts = new int[original.length()];
  }

  static LegibleText of(String original) {
    LegibleText text = new LegibleText(original);
    int at = 0;
    while (at < original.length()) {
      at = CodeCharacters.isSpace(original.charAt(at)) ? text.addGap(at) : text.addCharacter(at);
    }
    return text;
  }

  private int addCharacter(int at) {
    int codePoint = original.codePointAt(at);
    int next = at + Character.charCount(codePoint);
    int legible = CodeCharacters.legible(codePoint);
    if (ThaiScript.isMark(legible)) {
      dropBlankWithinWord();
    } else if (CodeCharacters.isFollowingVowel(legible)) {
      dropBlankWithinWord();
      add(legible == 'ำ' ? 'า' : (char) legible, at);
    } else if (!CodeCharacters.isInvisible(legible)) {
      for (char c : Character.toChars(legible)) {
        add(c, at);
      }
    }
    return next;
  }

  /**
   * Adds one character for all white space from here on, and for invisible characters within it.
   */
  private int addGap(int at) {
    int next = at;
    int blanks = 0;
    int breaks = 0;
    boolean tab = false;
    for (; next < original.length(); next++) {
      char c = original.charAt(next);
      if (CodeCharacters.isLineBreak(c)) {
        breaks += original.startsWith("\r\n", next) ? 0 : 1;
      } else if (CodeCharacters.isSpace(c)) {
        tab |= c == '\t';
        blanks++;
      } else if (!CodeCharacters.isInvisible(c)) {
        break;
      }
    }
    char gap;
    if (breaks > 0) {
      gap = breaks == 1 ? LINE : breaks == 2 ? PARAGRAPH : SECTION;
    } else {
      gap = tab ? TAB : blanks == 1 ? BLANK : BLANKS;
    }
    if (gap != BLANK || length == 0 || !CodeCharacters.isLeadingVowel(chars[length - 1])) {
      add(gap, at);
    }
    return next;
  }

  private void dropBlankWithinWord() {
    if (at(length - 1) == BLANK && CodeCharacters.isThaiLetter(at(length - 2))) {
      length--;
    }
  }

  private void add(char c, int start) {
    chars[length] = c;
    starts[length] = start;
    length++;
  }

  int length() {
    return length;
  }

  /** Returns the character at an index. Outside of the text it is one that no rule knows. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : NOTHING;
  }

  /** Returns the start of a character in the original, or the original's end. */
  int originalStart(int index) {
    return index < length ? starts[index] : original.length();
  }

  /** Returns the end in the original of the character before an index. */
  int originalEnd(int index) {
    return index == 0 ? 0 : original.offsetByCodePoints(starts[index - 1], 1);
  }

  /**
   * Returns the original text from one index to another, without invisible characters around it.
   */
  String original(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }

  /** Tells whether the original has a Thai mark on one of these characters. */
  boolean hasMark(int start, int end, char mark) {
    // The last character's marks come after it.
    for (int i = originalStart(start); i < originalStart(end); i++) {
      if (CodeCharacters.legible(original.charAt(i)) == mark) {
        return true;
      }
    }
    return false;
  }

  boolean isGap(int index) {
    return GAPS.indexOf(at(index)) >= 0;
  }

  /** Tells whether one space or several are here. */
  boolean isBlank(int index) {
    return at(index) == BLANK || at(index) == BLANKS;
  }

  /** Returns the index after any spaces here. */
  int skipBlank(int index) {
    return isBlank(index) ? index + 1 : index;
  }

  /** Returns the index before any spaces that end here. */
  int skipBlankBack(int index) {
    return isBlank(index - 1) ? index - 1 : index;
  }

  /**
   * Returns the index after any spaces or line break here. In extracted text, a sentence may
   * contain line breaks.
   */
  int skipGapWithinSentence(int index) {
    return isBlank(index) || at(index) == LINE ? index + 1 : index;
  }

  /** Returns the index after any white space here that does not end a paragraph. */
  int skipGap(int index) {
    return isGap(index) && at(index) != PARAGRAPH && at(index) != SECTION ? index + 1 : index;
  }

  boolean isDigit(int index) {
    return CodeCharacters.isDigit(at(index));
  }

  int digitsEnd(int index) {
    int end = index;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /** Returns the value of at most four digits. */
  int value(int first, int last) {
    int value = 0;
    for (int i = first; i < last; i++) {
      value = value * 10 + CodeCharacters.digit(at(i));
    }
    return value;
  }

  /** Tells whether a number or a word of Latin letters continues here. */
  boolean isWordAt(int index) {
    if (index >= length) {
      return false;
    }
    int after = Character.codePointAt(chars, index, length);
    return Character.isDigit(after)
        || (CodeCharacters.isPartOfWord(after) && !isAfterZeroWidthSpace(index));
  }

  /** Tells whether the character before makes this the inside of a word or number. */
  boolean isWithinWord(int index) {
    if (index == 0 || isAfterZeroWidthSpace(index)) {
      return false;
    }
    int before = Character.codePointBefore(chars, index);
    return before == '%' || Character.isDigit(before) || CodeCharacters.isPartOfWord(before);
  }

  /** Tells whether a zero-width space comes before this character, as at the end of a Thai word. */
  private boolean isAfterZeroWidthSpace(int index) {
    int start = originalStart(index);
    return start > 0 && original.charAt(start - 1) == '\u200B';
  }

  /** Tells whether Latin letters, in any case, stand here. */
  boolean startsWithLatin(String letters, int index) {
    for (int i = 0; i < letters.length(); i++) {
      if (Character.toUpperCase(at(index + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the word of ASCII letters that ends here, in small letters. It is empty without one, or
   * for a long one.
   */
  String latinWordBefore(int end) {
    int start = end;
    while (CodeCharacters.isLatinLetter(at(start - 1)) && end - start <= LONGEST_LATIN_WORD) {
      start--;
    }
    if (end - start > LONGEST_LATIN_WORD) {
      return "";
    }
    char[] word = Arrays.copyOfRange(chars, start, end);
    for (int i = 0; i < word.length; i++) {
      word[i] = (char) (word[i] | 0x20);
    }
    return new String(word);
  }
}
