package io.github.ita4j.model;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A formatter that makes foreign text safe on one line of a message, a page or a terminal.
 *
 * <p>A display obeys some characters instead of showing them. A name that ends in one can print the
 * score 89.30 after it as 03.98. These are:
 *
 * <ul>
 *   <li>controls, among them line ends, tabs and the escape character;
 *   <li>the separators of lines and paragraphs U+2028 and U+2029;
 *   <li>marks of direction: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+206F;
 *   <li>the byte order mark U+FEFF and the marks of annotations U+FFF9 to U+FFFB;
 *   <li>the noncharacters U+FFFE and U+FFFF, which no XML may hold;
 *   <li>halves of characters (surrogates) without their other half.
 * </ul>
 *
 * <p>Characters without width that scripts need are kept: the joiners U+200C and U+200D, and the
 * space U+200B between Thai words.
 */
public final class VisibleText {

  private static final int MOST_LISTED = 30;
  private static final int LONGEST_LISTED = 60;

  private VisibleText() {}

  /**
   * Escapes each character that a display obeys, in the way of JSON.
   *
   * @param text the text, for example {@code "อบต.ก"} and U+202E
   * @return the text with each such character visible, for example {@code "อบต.ก\\u202e"}
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && !isOrderAt(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrderAt(text, i)) {
        String hex = Integer.toHexString(c);
        shown.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /**
   * Cuts a text to a length and then escapes it as {@link #of} does.
   *
   * @param text the text
   * @param longest the most characters of it to keep, 1 or more
   * @return the visible text, with {@code …} at its end if it was cut
   * @throws IllegalArgumentException if {@code longest} is below 1
   */
  public static String shortened(String text, int longest) {
    if (longest < 1) {
      throw new IllegalArgumentException("longest " + longest + ": must be 1 or more");
    }
    if (text.length() <= longest) {
      return of(text);
    }
    boolean split = Character.isHighSurrogate(text.charAt(longest - 1))
        && Character.isLowSurrogate(text.charAt(longest));
    return of(text.substring(0, split ? longest - 1 : longest)) + "…";
  }

  /**
   * Lists values in a message: the first 30, each cut after 60 characters, and how many follow.
   *
   * @param values the values, for example tiers
   * @return the list, for example {@code GOOD, FAIR and 3 more}
   */
  public static String listed(Collection<?> values) {
    return listed(values, MOST_LISTED);
  }

  /**
   * Lists values in a message as {@link #listed(Collection)} does, with another limit.
   *
   * @param values the values, for example tiers
   * @param most the most values to show, 1 or more
   * @return the list, for example {@code GOOD, FAIR and 3 more}
   * @throws IllegalArgumentException if {@code most} is below 1
   */
  public static String listed(Collection<?> values, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most " + most + ": must be 1 or more");
    }
    String first = values.stream()
        .limit(most)
        .map(value -> shortened(String.valueOf(value), LONGEST_LISTED))
        .collect(Collectors.joining(", "));
    return values.size() > most ? first + " and " + (values.size() - most) + " more" : first;
  }

  /**
   * Tells whether a display obeys a character instead of showing it, or it is half a character.
   *
   * @param text the text
   * @param index the index of the character, in UTF-16 units
   * @return true if the character must be escaped
   * @throws IndexOutOfBoundsException if the text has no character there
   */
  public static boolean isOrderAt(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return isOrder(c);
  }

  /**
   * Tells whether a display obeys a character instead of showing it. This is false for a surrogate,
   * which depends on its neighbours.
   *
   * @param c the character
   * @return true if the character must be escaped
   */
  public static boolean isOrder(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
