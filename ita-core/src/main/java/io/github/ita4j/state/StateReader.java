package io.github.ita4j.state;

import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.model.StateFormatException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A reader of the byte form of counts. It trusts nothing: no number of the form is allocated for
 * before its bytes are there.
 */
public final class StateReader {

  /** A receiver of the counts that are not 0. */
  @FunctionalInterface
  public interface Counts {

    /** Takes a count, 1 or more. */
    void accept(int index, long count);
  }

  /** Nine bytes hold the 63 bits of {@link Long#MAX_VALUE}. */
  private static final int LONGEST_NUMBER = 9;

  private static final int LONGEST_NAME = 0x7f;

  private final StateKind kind;
  private final byte[] bytes;
  private int next;

  /** The place at which the last value that was read begins. */
  private int last;

  /** Begins to read a state of a kind. */
  public StateReader(StateKind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
    byte mark = take();
    if (mark != kind.mark) {
      throw refused(
          Reason.OTHER_KIND,
          mark + ", must be " + kind.mark + ", with which a " + kind.word + " begins");
    }
    last = next;
    byte version = take();
    if (version != StateKind.VERSION) {
      throw refused(
          Reason.UNKNOWN_VERSION,
          "version " + version + ", must be " + StateKind.VERSION + "; read a newer one by the"
              + " release that wrote it, or a later one");
    }
  }

  private byte take() {
    if (next == bytes.length) {
      throw new StateFormatException(
          kind.word, next, Reason.TRUNCATED, "the end, must have more bytes");
    }
    return bytes[next++];
  }

  /** Reads a number, 0 or more. */
  public long number() {
    last = next;
    return anotherNumber();
  }

  private long anotherNumber() {
    long number = 0;
    for (int i = 0; i < LONGEST_NUMBER; i++) {
      byte part = take();
      number |= (part & 0x7fL) << (7 * i);
      if (part >= 0) {
        if (part == 0 && i > 0) {
          throw refused(Reason.NOT_CANONICAL, "number, must have no zeros before it");
        }
        return number;
      }
    }
    throw refused(Reason.OUT_OF_RANGE, "number, must be 0 to " + Long.MAX_VALUE);
  }

  /** Reads a name in ASCII. What its characters are is not checked. */
  public String name() {
    long length = number();
    if (length < 1 || length > LONGEST_NAME) {
      throw refused(
          Reason.OUT_OF_RANGE, "length " + length + " of a name, must be 1 to " + LONGEST_NAME);
    }
    int start = last;
    String name = new String(bytes((int) length), StandardCharsets.ISO_8859_1);
    last = start;
    return name;
  }

  /** Reads bytes as they are. */
  public byte[] bytes(int length) {
    last = next;
    if (bytes.length - next < length) {
      next = bytes.length;
      take();
    }
    next += length;
    return Arrays.copyOfRange(bytes, next - length, next);
  }

  /** Reads a known number of counts. */
  public void counts(int length, Counts counts) {
    boolean zeroBefore = false;
    for (int i = 0; i < length; i++) {
      long count = number();
      if (count > 0) {
        counts.accept(i, count);
        zeroBefore = false;
        continue;
      }
      if (zeroBefore) {
        throw refused(Reason.NOT_CANONICAL, "a 0, must be counted with the 0 before it");
      }
      long more = anotherNumber();
      if (more >= length - i) {
        throw refused(
            Reason.OUT_OF_RANGE, more + " more counts of 0, must be at most " + (length - i - 1));
      }
      i += (int) more;
      zeroBefore = true;
    }
  }

  /** Checks that nothing follows. */
  public void end() {
    last = next;
    if (next < bytes.length) {
      throw refused(Reason.TRAILING_BYTES, (bytes.length - next) + " more bytes, must be the end");
    }
  }

  /** Creates a refusal of the last value that was read. */
  public StateFormatException refused(Reason reason, String problem) {
    return new StateFormatException(kind.word, last, reason, problem);
  }
}
