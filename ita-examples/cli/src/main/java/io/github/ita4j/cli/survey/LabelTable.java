package io.github.ita4j.cli.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A table from short texts to numbers that creates no string for a lookup. A file of answers has
 * some hundred million fields with some hundred different texts.
 */
final class LabelTable {

  /** The result of {@link #find} for a text without a number. */
  static final int ABSENT = Integer.MIN_VALUE;

  private static final char[] FREE = new char[0];

  /**
   * The largest distance of a text from its place. Texts can be chosen so that all share one place.
   * Those beyond this distance are kept elsewhere.
   */
  private static final int MOST_PROBES = 16;

  private char[][] texts = new char[64][];
  private int[] numbers = new int[64];
  private int size;

  /**
   * The texts too far from their place. Strings that share a hash are told apart by their order.
   */
  private Map<String, Integer> far = new HashMap<>();

  LabelTable() {
    Arrays.fill(texts, FREE);
  }

  int size() {
    return size;
  }

  /** Assigns a number to a text, unless it has one. */
  void put(String text, int number) {
    if (text.isEmpty() || find(text.toCharArray(), 0, text.length()) != ABSENT) {
      return;
    }
    if (++size * 2 > texts.length) {
      grow();
    }
    insert(text.toCharArray(), number);
  }

  int find(char[] buffer, int offset, int length) {
    int mask = texts.length - 1;
    int first = place(buffer, offset, length);
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      int i = (first + probe) & mask;
      char[] text = texts[i];
      if (text.length == length
          && Arrays.equals(text, 0, length, buffer, offset, offset + length)) {
        return length == 0 ? ABSENT : numbers[i];
      }
      if (text == FREE) {
        return ABSENT;
      }
    }
    return far.getOrDefault(new String(buffer, offset, length), ABSENT);
  }

  /**
   * Returns the place of a text. It depends on enough characters to tell the answers of a form
   * apart, since their first characters are often equal.
   */
  private static int place(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int last = offset + length - 1;
    int hash =
        length + 31 * buffer[last] + 961 * buffer[offset + (length >> 1)] + 7 * buffer[offset];
    return hash ^ (hash >>> 7);
  }

  private void insert(char[] text, int number) {
    int mask = texts.length - 1;
    int first = place(text, 0, text.length);
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      int i = (first + probe) & mask;
      if (texts[i] == FREE) {
        texts[i] = text;
        numbers[i] = number;
        return;
      }
    }
    far.put(new String(text), number);
  }

  private void grow() {
    char[][] oldTexts = texts;
    int[] oldNumbers = numbers;
    texts = new char[2 * oldTexts.length][];
    Arrays.fill(texts, FREE);
    numbers = new int[texts.length];
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != FREE) {
        insert(oldTexts[i], oldNumbers[i]);
      }
    }
    Map<String, Integer> oldFar = far;
    far = new HashMap<>();
    oldFar.forEach((text, number) -> insert(text.toCharArray(), number));
  }
}
