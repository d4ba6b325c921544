package io.github.ita4j.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** A writer of the byte form of counts. */
public final class StateWriter {

  private byte[] bytes = new byte[256];
  private int size;

  /** Begins a state with its kind and version. */
  public StateWriter(StateKind kind) {
    add(kind.mark);
    add(StateKind.VERSION);
  }

  private void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  /**
   * Writes a number, 0 or more, seven bits a byte from the lowest; all bytes but the last have the
   * highest bit set.
   */
  public void number(long number) {
    long rest = number;
    while (rest > 0x7f) {
      add((int) rest | 0x80);
      rest >>>= 7;
    }
    add((int) rest);
  }

  /** Writes a name in ASCII of 1 to 127 characters, with its length before it. */
  public void name(String name) {
    number(name.length());
    bytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes bytes as they are. */
  public void bytes(byte[] more) {
    for (byte each : more) {
      add(each);
    }
  }

  /**
   * Writes a known number of counts. Those that are 0 take one or two bytes together where they
   * follow each other: a 0, and how many more there are.
   */
  public void counts(int length, IntToLongFunction counts) {
    for (int i = 0; i < length; i++) {
      long count = counts.applyAsLong(i);
      number(count);
      if (count == 0) {
        int first = i;
        while (i + 1 < length && counts.applyAsLong(i + 1) == 0) {
          i++;
        }
        number(i - first);
      }
    }
  }

  /** Returns the state. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
