package io.github.ita4j.text;

/**
 * A number of two digits with a space or a line break between them. {@code O1 2} may be O12.
 *
 * <p>Such a place is unreadable, unless the text after it gives the second digit another meaning.
 */
final class SplitNumber {

  static final int NONE = -1;

  private SplitNumber() {}

  /**
   * Returns the end of the second digit.
   *
   * @param first the start of the first digit
   * @param end the end of the first digit
   * @param apart true if the first digit is apart from its letter, as when all are
   * @param greatest the greatest number that both digits may make
   */
  static int end(LegibleText text, int first, int end, boolean apart, int greatest) {
    boolean line = text.at(end) == LegibleText.LINE;
    int second = end + 1;
    int after = second + 1;
    boolean twoDigits = end - first == 1
        && (line || text.at(end) == LegibleText.BLANK)
        && text.isDigit(second)
        && !text.isWordAt(after);
    if (!twoDigits || text.value(first, end) * 10 + text.value(second, after) > greatest) {
      return NONE;
    }
    boolean other = goesOn(text, after)
        || startsCode(text, text.isGap(after) ? after + 1 : after)
        || (!apart && isScore(text, second))
        || (line && isNumberOfLine(text, after))
        || ((apart || line)
            ? Quantities.isQuantity(text, after)
            : Quantities.isQuantityOrCount(text, after));
    return other ? NONE : after;
  }

  /** Returns the end of digits after a zero for O and a space: {@code ๐ ๘}, {@code ๐๑ ๒}. */
  static int endOfZeroCode(LegibleText text, int zero) {
    int end = text.digitsEnd(zero);
    int second = end + 1;
    int after = text.digitsEnd(second);
    boolean alone = end - zero == 1 && (after - second == 1 || after - second == 2);
    boolean withDigit = end - zero == 2 && after - second == 1;
    boolean split = (alone || withDigit)
        && text.at(end) == LegibleText.BLANK
        && text.value(second, second + 1) > 0
        && !text.isWordAt(after)
        && !NumberChain.goesOn(text, after)
        && !(alone
            ? Quantities.isQuantity(text, after)
            : Quantities.isQuantityOrCount(text, after));
    return split ? after : NONE;
  }

  /** Tells whether a digit before this index numbers a line, or has a table cell of its own. */
  static boolean isNumberOfLine(LegibleText text, int end) {
    char c = text.at(end);
    return c == '.' || c == ')' || c == LegibleText.TAB || c == LegibleText.BLANKS;
  }

  private static boolean goesOn(LegibleText text, int end) {
    char c = text.at(end);
    return NumberChain.goesOn(text, end) || ((c == '/' || c == '-') && text.isDigit(end + 1));
  }

  private static boolean startsCode(LegibleText text, int at) {
    return CodeCharacters.instrument(text.at(at)).isPresent()
        && !LetterCode.read(text, at + 1, false).isNone();
  }

  /** Tells whether this is a zero that ends the line, as the score of an item does. */
  private static boolean isScore(LegibleText text, int digit) {
    boolean endsLine =
        digit + 1 == text.length() || (text.isGap(digit + 1) && !text.isBlank(digit + 1));
    return endsLine && text.value(digit, digit + 1) == 0;
  }
}
