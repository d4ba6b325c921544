package io.github.ita4j.text;

/**
 * A chain of numbers written together: {@code ๐๘/๐๙}, {@code ๐๘/๑๑/๒๕๖๓}, {@code ๐๘.๓๐}.
 *
 * @param end the end of the last number
 * @param isOfCodes true if each is a zero for O and a number, or greater than the one before
 * @param isMixed true if each is an Arabic zero before Thai digits, which only a zero for the
 *     letter O explains
 */
record NumberChain(int end, boolean isOfCodes, boolean isMixed) {

  private static final int MOST_DIGITS = 2;

  /** The least two-digit year, above all question numbers and below all recent Buddhist years. */
  private static final int FIRST_SHORT_YEAR = 50;

  static NumberChain at(LegibleText text, int start) {
    boolean codes = true;
    boolean mixed = true;
    int before = 0;
    int first = start;
    while (true) {
      int end = text.digitsEnd(first);
      boolean zero = isZeroCode(text, first, end);
      boolean greater = end - first <= MOST_DIGITS
          && first > start
          && CodeCharacters.digit(text.at(first)) != 0
          && text.value(first, end) > before;
      codes &= zero || greater;
      mixed &= zero && isMixed(text, first, end);
      before = codes ? text.value(first, end) : 0;
      if (!text.isDigit(end + 1) || !joins(text.at(end))) {
        return new NumberChain(end, codes, codes && mixed);
      }
      codes &= text.at(end) != '.' && text.at(end) != ':';
      first = end + 1;
    }
  }

  /** Tells whether a sign between digits makes two numbers one chain. */
  static boolean joins(char c) {
    return c == '/' || c == '.' || c == ',' || c == ':' || c == '-' || c == '~';
  }

  /** Tells whether digits continue as a decimal, amount, time, date or telephone number. */
  static boolean goesOn(LegibleText text, int end) {
    int next = text.digitsEnd(end + 1);
    int digits = next - end - 1;
    if (digits <= 0) {
      return false;
    }
    return switch (text.at(end)) {
      case '.', ':' -> true;
      case ',' -> digits == 3;
      case '/', '-' -> digits > MOST_DIGITS || isYear(text, text.at(end), next);
      default -> false;
    };
  }

  /**
   * Tells whether a third number follows the same sign and is a year: {@code 9/10/2568},
   * {@code 9-10-68}.
   */
  private static boolean isYear(LegibleText text, char sign, int end) {
    int digits = text.digitsEnd(end + 1) - end - 1;
    return text.at(end) == sign
        && (digits == 4 || (digits == 2 && text.value(end + 1, end + 3) >= FIRST_SHORT_YEAR));
  }

  /**
   * Returns the end of a slash and a year of the Buddhist era after a number, as in {@code 8/2568}
   * or {@code 8/68}; the end of the number if there is none.
   */
  static int yearEnd(LegibleText text, int end) {
    int next = text.digitsEnd(end + 1);
    int digits = next - end - 1;
    boolean year = (digits == 4 && text.value(end + 1, end + 3) == 25)
        || (digits == 2 && text.value(end + 1, next) >= FIRST_SHORT_YEAR);
    boolean more = goesOn(text, next)
        || (text.at(next) != ',' && joins(text.at(next)) && text.isDigit(next + 1));
    return text.at(end) == '/' && year && !more && !text.isWordAt(next) ? next : end;
  }

  /** Tells whether three or more digits follow that are no year, as in a telephone number. */
  static boolean isOfTelephone(LegibleText text, int end) {
    int at = text.skipBlank(end);
    if (text.at(at) == '-') {
      at = text.skipBlank(at + 1);
    }
    int digits = text.digitsEnd(at) - at;
    return digits >= 3
        && !isZeroCode(text, at, at + digits)
        && !(digits == 4 && text.value(at, at + 2) == 25);
  }

  private static boolean isZeroCode(LegibleText text, int first, int end) {
    int length = end - first;
    return (length == 2 || length == 3)
        && CodeCharacters.digit(text.at(first)) == 0
        && text.value(first, end) > 0;
  }

  private static boolean isMixed(LegibleText text, int first, int end) {
    if (text.at(first) != '0') {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      if (text.at(i) <= '9') {
        return false;
      }
    }
    return true;
  }
}
