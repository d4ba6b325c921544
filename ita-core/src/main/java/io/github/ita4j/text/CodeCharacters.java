package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ThaiDigits;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The characters of question codes and of the words around them, as people and programs write them.
 */
final class CodeCharacters {

  /** Greek, Cyrillic and Armenian letters, each before its Latin twin. */
  private static final String LOOK_ALIKES = "ΟOОOՕOΕEЕEΙIІIӀIοoоoօoеeіi";

  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
  private static final String TILDES = "\u223C\u301C";
  private static final String SLASHES = "\u2044\u2215";

  /** The marks that Thai fonts keep as glyphs in the private use area, from U+F700 on. */
  private static final String FONT_GLYPHS =
      "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B"
          + "\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

  private static final int FIRST_FONT_GLYPH = 0xF700;

  private CodeCharacters() {}

  /** Returns the value of a Thai or Arabic digit, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return ThaiDigits.isThaiDigit(c) ? c - '๐' : -1;
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** Returns the instrument of a letter in any case. Case mapping would also accept a dotless i. */
  static Optional<Instrument> instrument(char c) {
    return switch (c) {
      case 'I', 'i' -> Optional.of(Instrument.IIT);
      case 'E', 'e' -> Optional.of(Instrument.EIT);
      case 'O', 'o' -> Optional.of(Instrument.OIT);
      default -> Optional.empty();
    };
  }

  /** Returns the character that a reader sees in this one: {@code O} for a Greek or wide O. */
  static int legible(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return codePoint - 0xFF01 + '!';
    }
    if (codePoint >= 0x1D400 && codePoint <= 0x1D7FF) {
      return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
          .codePointAt(0);
    }
    int glyph = codePoint - FIRST_FONT_GLYPH;
    if (glyph >= 0 && glyph < FONT_GLYPHS.length()) {
      return FONT_GLYPHS.charAt(glyph);
    }
    if (HYPHENS.indexOf(codePoint) >= 0) {
      return '-';
    }
    if (TILDES.indexOf(codePoint) >= 0) {
      return '~';
    }
    if (SLASHES.indexOf(codePoint) >= 0) {
      return '/';
    }
    int twin = LOOK_ALIKES.indexOf(codePoint);
    return twin >= 0 ? LOOK_ALIKES.charAt(twin | 1) : codePoint;
  }

  /** Tells whether a character has no width, such as a zero-width space or a soft hyphen. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0x034F;
  }

  static boolean isSpace(char c) {
    return c == '\t' || isLineBreak(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Tells whether a character is a Thai vowel after a consonant, which never begins a word. */
  static boolean isFollowingVowel(int codePoint) {
    return codePoint == 'ะ' || codePoint == 'า' || codePoint == 'ำ' || codePoint == 'ๅ';
  }

  /** Tells whether a character is a Thai vowel before a consonant, which never ends a word. */
  static boolean isLeadingVowel(char c) {
    return c >= 'เ' && c <= 'ไ';
  }

  /** Tells whether a character is a Thai consonant or vowel. Digits and signs are not. */
  static boolean isThaiLetter(char c) {
    return c >= 'ก' && c <= 'ๅ' && c != '฿';
  }

  static boolean isLatinLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /**
   * Tells whether a character is a letter, or a mark on one, of a script with spaces between words.
   * Thai has none.
   */
  static boolean isPartOfWord(int codePoint) {
    if (codePoint >= 0x0E00 && codePoint <= 0x0E7F) {
      return false;
    }
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
