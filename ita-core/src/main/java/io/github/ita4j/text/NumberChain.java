package io.github.ita4j.text;

/**
 * Numbers that are written together: {@code ๐๘/๐๙}, {@code ๐๘/๑๑/๒๕๖๓}, {@code ๐๘.๓๐}.
 *
 * @param end where the last of them ends
 * @param isOfCodes whether each is a zero for the letter O and a number, or a greater number than
 *     the one before it
 * @param isMixed whether each is an Arabic zero before Thai digits, which only a zero for the
 *     letter O brings about
 */
record NumberChain(int end, boolean isOfCodes, boolean isMixed) {

  private static final int MOST_DIGITS = 2;

  /** No question has such a number, and no recent Buddhist year a smaller one. */
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

  /** Whether one of these signs between digits makes one writing of two numbers. */
  static boolean joins(char c) {
    return c == '/' || c == '.' || c == ',' || c == ':' || c == '-' || c == '~';
  }

  /**
   * Whether digits that end here go on as a decimal, an amount, a time, a date or a telephone
   * number.
   */
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
   * Whether a third number follows with the same sign, and is a year: {@code 9/10/2568},
   * {@code 9-10-68}.
   */
  private static boolean isYear(LegibleText text, char sign, int end) {
    int digits = text.digitsEnd(end + 1) - end - 1;
    return text.at(end) == sign
        && (digits == 4 || (digits == 2 && text.value(end + 1, end + 3) >= FIRST_SHORT_YEAR));
  }

  /** Whether a number of three digits or more follows that is no year, as in a telephone number. */
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
