package io.github.ita4j.text;

/**
 * A number with what stands between it and the letter or label before it: {@code O12},
 * {@code O-12}, {@code O (12)}.
 *
 * @param first where the digits start
 * @param last where the digits end
 * @param end where the code ends, after the closing bracket if there is one
 * @param apart whether anything stands between letter and number
 */
record LetterCode(int first, int last, int end, boolean apart) {

  private static final int MOST_DIGITS = 2;

  /** Where the digits must start after a letter or label that ends here. */
  static int firstDigit(LegibleText text, int letterEnd, boolean acrossGap) {
    int at = acrossGap ? text.skipGap(letterEnd) : text.skipBlank(letterEnd);
    return isMark(text.at(at)) || isOpening(text.at(at)) ? text.skipBlank(at + 1) : at;
  }

  /** Where the code ends whose digits end here, or -1 if a bracket opens that does not close. */
  static int end(LegibleText text, int first, int last) {
    char before = text.at(text.skipBlankBack(first) - 1);
    if (!isOpening(before)) {
      return last;
    }
    int closing = text.skipBlank(last);
    return text.at(closing) == (before == '(' ? ')' : ']') ? closing + 1 : -1;
  }

  /** The code whose letter or label ends here, or nothing, in which case its end is -1. */
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

  /** Whether the digits go on as {@code 50.69}, {@code 50-54.99} or {@code 5,000} do. */
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

  private static boolean isMark(char c) {
    return c == '-' || c == '.' || c == '_';
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }
}
