package io.github.ita4j.cli.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A table from short texts in UTF-8 to numbers that creates no string for a lookup. A file of
 * answers has some hundred million fields with some hundred different texts.
 */
final class LabelTable {

  /** The result of {@link #find} for a text without a number. */
  static final int ABSENT = Integer.MIN_VALUE;

  private static final byte[] FREE = new byte[0];

  /**
   * The largest distance of a text from its place. Texts can be chosen so that all share one place.
   * Those beyond this distance are kept elsewhere.
   */
  private static final int MOST_PROBES = 16;

  private byte[][] texts = new byte[64][];
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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (text.isEmpty() || find(bytes, 0, bytes.length) != ABSENT) {
      return;
    }
    if (++size * 2 > texts.length) {
      grow();
    }
    insert(bytes, number);
  }

  int find(byte[] buffer, int offset, int length) {
    int mask = texts.length - 1;
    int first = place(buffer, offset, length);
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      int i = (first + probe) & mask;
      byte[] text = texts[i];
      if (text.length == length
          && Arrays.equals(text, 0, length, buffer, offset, offset + length)) {
        return length == 0 ? ABSENT : numbers[i];
      }
      if (text == FREE) {
        return ABSENT;
      }
    }
    return far.getOrDefault(new String(buffer, offset, length, StandardCharsets.UTF_8), ABSENT);
  }

  /**
   * Returns the place of a text. It depends on enough characters to tell the answers of a form
   * apart, since their first characters are often equal.
   */
  private static int place(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int last = offset + length - 1;
    int hash =
        length + 31 * buffer[last] + 961 * buffer[offset + (length >> 1)] + 7 * buffer[offset];
    return hash ^ (hash >>> 7);
  }

  private void insert(byte[] text, int number) {
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
    far.put(new String(text, StandardCharsets.UTF_8), number);
  }

  private void grow() {
    byte[][] oldTexts = texts;
    int[] oldNumbers = numbers;
    texts = new byte[2 * oldTexts.length][];
    Arrays.fill(texts, FREE);
    numbers = new int[texts.length];
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != FREE) {
        insert(oldTexts[i], oldNumbers[i]);
      }
    }
    Map<String, Integer> oldFar = far;
    far = new HashMap<>();
    oldFar.forEach((text, number) -> insert(text.getBytes(StandardCharsets.UTF_8), number));
  }
}
