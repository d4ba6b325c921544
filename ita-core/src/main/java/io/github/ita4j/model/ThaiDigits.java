package io.github.ita4j.model;

/**
 * A converter between Thai digits ๐ to ๙ and Arabic digits 0 to 9.
 *
 * <p>Officials write scores and codes in Thai digits ({@code ๘๙.๓๐}), but the parsers of this
 * package read Arabic ones only. Every other character is left as it is.
 */
public final class ThaiDigits {

  private static final char THAI_ZERO = '๐';
  private static final char THAI_NINE = '๙';

  private ThaiDigits() {}

  /**
   * Replaces Thai digits by Arabic ones: {@code ๘๙.๓๐} becomes {@code 89.30}.
   *
   * @param text any text
   * @return the text with Arabic digits
   */
  public static String toArabic(String text) {
    return shift(text, THAI_ZERO, THAI_NINE, '0' - THAI_ZERO);
  }

  /**
   * Replaces Arabic digits by Thai ones: {@code 89.30} becomes {@code ๘๙.๓๐}.
   *
   * @param text any text
   * @return the text with Thai digits
   */
  public static String toThai(String text) {
    return shift(text, '0', '9', THAI_ZERO - '0');
  }

  /**
   * Tells whether a character is a Thai digit.
   *
   * @param c the character
   * @return true for ๐ to ๙
   */
  public static boolean isThaiDigit(char c) {
    return c >= THAI_ZERO && c <= THAI_NINE;
  }

  private static String shift(String text, char first, char last, int by) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= first && chars[i] <= last) {
        chars[i] = (char) (chars[i] + by);
      }
    }
    return new String(chars);
  }
}
