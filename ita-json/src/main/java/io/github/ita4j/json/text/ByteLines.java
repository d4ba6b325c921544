package io.github.ita4j.json.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream. Each is held only up to the size of a document. A longer line is skipped
 * without being kept.
 */
public final class ByteLines {

  /** A line with its line end and its number from 1. A line that is too long has no bytes. */
  static final class Line {

    private final long number;
    private final byte @Nullable [] bytes;

    Line(long number, byte @Nullable [] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    long number() {
      return number;
    }

    byte @Nullable [] bytes() {
      return bytes;
    }

    boolean isBlank() {
      return bytes != null && firstByte() < 0;
    }

    /** Returns the first byte that is not white space, 0 to 255, or -1. */
    int firstByte() {
      if (bytes != null) {
        for (byte b : bytes) {
          if (!isSpace(b)) {
            return b & 0xFF;
          }
        }
      }
      return -1;
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;
  private long number;
  private boolean withinLongLine;

  ByteLines(InputStream in, long firstLine) {
    this.in = in;
    this.number = firstLine;
  }

  /** Skips a byte order mark. It is called only at the start. */
  void skipByteOrderMark() throws IOException {
    while (end - position < 3) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    if (end - position >= 3
        && buffer[position] == (byte) 0xEF
        && buffer[position + 1] == (byte) 0xBB
        && buffer[position + 2] == (byte) 0xBF) {
      position += 3;
    }
  }

  /** Skips white space and returns the next byte without reading it, or -1 at the end. */
  int skipBlank() throws IOException {
    while (fill()) {
      byte next = buffer[position];
      if (!isSpace(next)) {
        return next & 0xFF;
      }
      position++;
      if (next == '\n') {
        number++;
      }
    }
    return -1;
  }

  /** Returns the number of the next line. */
  long number() {
    return number;
  }

  /** Returns the next line that is not blank, or null at the end. */
  @Nullable
  Line nextLine() throws IOException {
    while (true) {
      Line line = anyLine();
      if (line == null || !line.isBlank()) {
        return line;
      }
    }
  }

  /** Returns the next line, or null at the end. */
  @Nullable
  Line anyLine() throws IOException {
    if (withinLongLine) {
      withinLongLine = false;
      while (!takeTo(null)) {
        if (!fill()) {
          return null;
        }
      }
    }
    if (!fill()) {
      return null;
    }
    long own = number;
    int behind = behindLine(position);
    if (behind > 0) {
      byte[] whole = Arrays.copyOfRange(buffer, position, behind);
      position = behind;
      number++;
      return new Line(own, whole);
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    while (fill() && !takeTo(line)) {
      if (line.size() > Limits.DOCUMENT_BYTES) {
        withinLongLine = true;
        return new Line(own, null);
      }
    }
    return new Line(own, line.size() > Limits.DOCUMENT_BYTES ? null : line.toByteArray());
  }

  /**
   * Returns the next lines that are not blank, without reading past them. Only lines that end
   * within the buffer are included.
   *
   * @param count the number of lines wanted
   */
  List<Line> ahead(int count) throws IOException {
    System.arraycopy(buffer, position, buffer, 0, end - position);
    end -= position;
    position = 0;
    List<Line> ahead = new ArrayList<>();
    int from = 0;
    long line = number;
    boolean atEnd = false;
    while (ahead.size() < count && !(atEnd && from == end)) {
      int behind = atEnd ? end : behindLine(from);
      if (behind > 0) {
        Line next = new Line(line++, Arrays.copyOfRange(buffer, from, behind));
        from = behind;
        if (!next.isBlank()) {
          ahead.add(next);
        }
      } else if (end == buffer.length) {
        return ahead;
      } else {
        int read = in.read(buffer, end, buffer.length - end);
        atEnd = read < 0;
        end += Math.max(0, read);
      }
    }
    return ahead;
  }

  /**
   * Returns the index behind the next line feed from a given index, or 0 if the buffer has none.
   */
  private int behindLine(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  /** Returns the unread rest of the stream. */
  InputStream rest() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return fill() ? buffer[position++] & 0xFF : -1;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (!fill()) {
          return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
      }
    };
  }

  /** Takes the buffered bytes of the line. Tells whether its end was among them. */
  private boolean takeTo(@Nullable ByteArrayOutputStream line) {
    int from = position;
    while (position < end) {
      if (buffer[position++] == '\n') {
        number++;
        if (line != null) {
          line.write(buffer, from, position - from);
        }
        return true;
      }
    }
    if (line != null) {
      line.write(buffer, from, position - from);
    }
    return false;
  }

  /** Fills the buffer if it is empty. Tells whether there is another byte. */
  private boolean fill() throws IOException {
    while (position == end) {
      int read = in.read(buffer, 0, buffer.length);
      if (read < 0) {
        position = 0;
        end = 0;
        return false;
      }
      position = 0;
      end = read;
    }
    return true;
  }

  static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /**
   * Returns the bytes of consecutive lines. Blank lines between them are included up to the size of
   * a document.
   */
  static byte[] joined(Line first, Line second) {
    byte[] one = first.bytes();
    byte[] other = second.bytes();
    if (one == null || other == null) {
      throw new IllegalStateException("ita bug: a line that is too long was not kept");
    }
    long between = Math.max(0, second.number() - first.number() - 1);
    int blanks = (int) Math.min(between, Limits.DOCUMENT_BYTES);
    byte[] all = Arrays.copyOf(one, one.length + blanks + other.length);
    Arrays.fill(all, one.length, all.length - other.length, (byte) '\n');
    System.arraycopy(other, 0, all, all.length - other.length, other.length);
    return all;
  }
}
