package io.github.ita4j.examples;

import java.util.Arrays;

/**
 * Numbers of short texts, found without making a string of what is looked up: a file of answers has some hundred million
 * fields and some hundred different texts.
 */
final class TextIndex {

  /** What {@link #find} gives for a text that has no number. */
  static final int ABSENT = Integer.MIN_VALUE;

  private static final char[] FREE = new char[0];

  private char[][] texts = new char[64][];
  private int[] numbers = new int[64];
  private int size;

  TextIndex() {
    Arrays.fill(texts, FREE);
  }

  int size() {
    return size;
  }

  /** Gives a text a number, unless it has one. */
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
    for (int i = place(buffer, offset, length) & mask; ; i = (i + 1) & mask) {
      char[] text = texts[i];
      if (text.length == length
          && Arrays.equals(text, 0, length, buffer, offset, offset + length)) {
        return length == 0 ? ABSENT : numbers[i];
      }
      if (text == FREE) {
        return ABSENT;
      }
    }
  }

  /** Enough of the text to tell the answers of a form apart, whose first characters are often the same. */
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
    int i = place(text, 0, text.length) & mask;
    while (texts[i] != FREE) {
      i = (i + 1) & mask;
    }
    texts[i] = text;
    numbers[i] = number;
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
  }
}
