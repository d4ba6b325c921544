package io.github.ita4j.thai;

/** The kinds of Thai characters. */
public final class ThaiScript {

  private ThaiScript() {}

  /** Tells whether a text has a Thai letter, digit or sign. */
  public static boolean isIn(String text) {
    return text.chars().anyMatch(c -> c >= 'ก' && c <= '๛');
  }

  /** Tells whether a character is a vowel, tone or sign above or below a consonant. */
  public static boolean isMark(int codePoint) {
    return codePoint == 0x0E31
        || (codePoint >= 0x0E34 && codePoint <= 0x0E3A)
        || (codePoint >= 0x0E47 && codePoint <= 0x0E4E);
  }
}
