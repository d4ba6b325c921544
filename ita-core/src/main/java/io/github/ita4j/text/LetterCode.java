package io.github.ita4j.text;

/**
 * A number with the signs between it and the letter or label before it: {@code O12}, {@code O-12},
 * {@code O (12)}.
 *
 * @param first the start of the digits
 * @param last the end of the digits
 * @param end the end of the code, after any closing bracket
 * @param apart true if anything stands between letter and number
 */
record LetterCode(int first, int last, int end, boolean apart) {

  private static final int MOST_DIGITS = 2;

  /** Returns the required start of the digits after a letter or label that ends here. */
  static int firstDigit(LegibleText text, int letterEnd, boolean acrossGap) {
    int at = acrossGap ? text.skipGap(letterEnd) : text.skipBlank(letterEnd);
    return isMark(text.at(at)) || isOpening(text.at(at)) ? text.skipBlank(at + 1) : at;
  }

  /** Returns the end of a code whose digits end here, or -1 if its bracket does not close. */
  static int end(LegibleText text, int first, int last) {
    char before = text.at(text.skipBlankBack(first) - 1);
    if (!isOpening(before)) {
      return last;
    }
    int closing = text.skipBlank(last);
    return text.at(closing) == (before == '(' ? ')' : ']') ? closing + 1 : -1;
  }

  /** Reads the code after a letter or label that ends here. Without one, its end is -1. */
  static LetterCode read(LegibleText text, int letterEnd, boolean acrossGap) {
    int first = firstDigit(text, letterEnd, acrossGap);
    int last = text.digitsEnd(first);
    boolean fits = last > first && last - first <= MOST_DIGITS;
    int end = fits ? end(text, first, last) : -1;
    boolean goesOn = end == last && text.isWordAt(last);
    return new LetterCode(first, last, goesOn ? -1 : end, first > letterEnd);
  }

  boolean isNone() {
    return end < 0;
  }

  /** Tells whether the digits continue, as in {@code 50.69}, {@code 50-54.99} or {@code 5,000}. */
  boolean hasFraction(LegibleText text) {
    if (!text.isDigit(last + 1)) {
      return false;
    }
    int next = text.digitsEnd(last + 1);
    return switch (text.at(last)) {
      case '.' -> true;
      case ',' -> next - last == 4;
      case '-' -> text.at(next) == '.' && text.isDigit(next + 1);
      default -> false;
    };
  }

  /**
   * Tells whether a thousands comma and three digits follow that are neither the score 100 nor a
   * code with a zero, as in {@code O10,000}.
   */
  boolean isThousands(LegibleText text) {
    if (text.at(last) != ',' || text.digitsEnd(last + 1) - last != 4) {
      return false;
    }
    int rest = text.value(last + 1, last + 4);
    boolean zeroCode = rest > 0 && CodeCharacters.digit(text.at(last + 1)) == 0;
    return rest != 100 && !zeroCode;
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '.' || c == '_';
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }
}
