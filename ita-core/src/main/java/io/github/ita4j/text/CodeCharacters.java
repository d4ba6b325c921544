package io.github.ita4j.text;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ThaiDigits;
import java.util.Optional;

/** What the characters of a question code are, as people type them. */
final class CodeCharacters {

  private CodeCharacters() {}

  /** The value of a Thai or Arabic digit, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return ThaiDigits.isThaiDigit(c) ? c - '๐' : -1;
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** The instrument of a letter in any case; by a switch, because case mapping knows a dotless i. */
  static Optional<Instrument> instrument(char c) {
    return switch (c) {
      case 'I', 'i' -> Optional.of(Instrument.IIT);
      case 'E', 'e' -> Optional.of(Instrument.EIT);
      case 'O', 'o' -> Optional.of(Instrument.OIT);
      default -> Optional.empty();
    };
  }

  /** White space within a line, including the widthless one that Thai text is broken with; not a tab. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\u200B' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Hyphens, and the dash that word processors make of one. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /** What may stand between a letter and its number. */
  static boolean isSeparator(char c) {
    return isHyphen(c) || isBlank(c);
  }

  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Letters, and the marks that belong to letters, of scripts that part words by spaces; Thai does not. */
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
