package io.github.ita4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a CSV file without the lines that would spoil others: a quotation mark that nobody
 * closes would swallow the rest of the file.
 *
 * <p>What is refused leaves its line end behind, so that every other line keeps its number. A line
 * is refused alone: where a quotation mark is not closed as it should be, the lines after it are
 * read as if it were not there.
 */
final class SoundLines extends Reader {

  /**
   * A cell with line breaks is a remark that somebody typed; a longer one is a quotation mark that
   * was never closed.
   */
  static final int MOST_LINES = 100;

  /** A line of 2,000 columns with 500 characters each. */
  static final int LONGEST = 1_000_000;

  /** What the decoder puts in place of bytes that are not UTF-8. */
  static final char UNREADABLE = '\uFFFD';

  private static final int CHUNK = 1 << 16;
  private static final String SHORTER = "a record of at most " + LONGEST + " characters";
  private static final int MORE = -1;
  private static final int BAD = -2;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Is told of every line that is taken out. */
  interface Sink {

    /**
     * A line that is not passed on.
     *
     * @param line its number, from 1
     * @param text how it begins
     * @param allowed what it should be
     * @param first whether no record was passed on before it, so that it is the header
     */
    void refused(long line, String text, String allowed, boolean first);
  }

  private final Reader in;
  private final Sink sink;
  private char[] buffer = new char[2 * CHUNK];

  /** What is ready to be passed on is from here … */
  private int from;

  /** … to here, where a line begins. */
  private int sound;

  private int limit;
  private boolean ended;
  private boolean begun;

  /** Whether the rest of the line at {@link #sound} is to be left out. */
  private boolean dropping;

  /** The number of the line at {@link #sound}. */
  private long line = 1;

  /** How many fields the first record has, the header; 0 before it is read. */
  private int columns;

  /**
   * What {@link #record} found: how many lines and fields the record has, and what is wrong with
   * it.
   */
  private int linesOfRecord;

  private int fieldsOfRecord;

  private String allowed = "";

  /**
   * The text of a file.
   *
   * @param in its bytes, UTF-8; what is not is replaced by {@link #UNREADABLE}
   * @param sink is told of what is taken out
   */
  SoundLines(InputStream in, Sink sink) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.sink = sink;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (from == sound) {
      if (dropping) {
        drop();
      } else if (!check()) {
        if (ended && from == limit) {
          return -1;
        }
        fill();
      }
    }
    int count = Math.min(length, sound - from);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    return count;
  }

  /** Moves {@link #sound} over the whole records in the buffer; false if there is none. */
  private boolean check() {
    int start = sound;
    int i = start;
    while (i < limit) {
      char c = buffer[i++];
      if (c > '"' && columns > 0) {
        continue;
      }
      if (c == '"' || columns == 0) {
        int end = record(sound);
        if (end < 0) {
          if (end == BAD) {
            refuse();
          }
          return sound > start || dropping;
        }
        if (columns == 0 && buffer[sound] != '\n' && buffer[sound] != '\r') {
          columns = fieldsOfRecord;
        }
        sound = end;
        line += linesOfRecord;
        i = end;
      } else if (c == '\n' || (c == '\r' && !startsPair(i))) {
        if (c == '\r' && i == limit && !ended) {
          break; // The line feed that may follow decides.
        }
        sound = i;
        line++;
      }
    }
    if (ended) {
      sound = limit;
    } else if (limit - sound > LONGEST) {
      allowed = SHORTER;
      refuse();
    }
    return sound > start || dropping;
  }

  /**
   * Whether a line feed stands at a place, so that the carriage return before it ends no line of
   * its own.
   */
  private boolean startsPair(int place) {
    return place < limit && buffer[place] == '\n';
  }

  /** The end of the record that begins at a place, or {@link #MORE} or {@link #BAD}. */
  private int record(int start) {
    linesOfRecord = 1;
    fieldsOfRecord = 1;
    boolean begins = true;
    boolean inside = false;
    boolean closed = false;
    for (int i = start; i < limit; i++) {
      char c = buffer[i];
      if (c == '\r' && i + 1 == limit && !ended) {
        return MORE;
      }
      boolean lineEnd = c == '\n' || (c == '\r' && !startsPair(i + 1));
      if (inside) {
        if (c == '"') {
          inside = false;
          closed = true;
        } else if (lineEnd && ++linesOfRecord > MOST_LINES) {
          return unclosed();
        }
      } else if (lineEnd) {
        return columnsFit() ? i + 1 : BAD;
      } else if (c == ',') {
        fieldsOfRecord++;
        begins = true;
        closed = false;
      } else if (c == '"' && (begins || closed)) {
        // At the beginning of a field, or the second one of a pair that stands for one.
        inside = true;
        begins = false;
        closed = false;
      } else if (closed && c != '\r') {
        allowed = "a comma or the end of the line after a closing quotation mark";
        return BAD;
      } else {
        begins = false;
      }
    }
    boolean tooLong = limit - start > LONGEST;
    if (!ended && !tooLong) {
      return MORE;
    }
    if (!ended) {
      // Where it ends is not known yet, nor whether its quotation marks are closed.
      allowed = inside ? SHORTER + ", with its quotation marks closed" : SHORTER;
      return BAD;
    }
    if (inside) {
      return unclosed();
    }
    if (tooLong) {
      allowed = SHORTER;
      return BAD;
    }
    return columnsFit() ? limit : BAD;
  }

  private int unclosed() {
    allowed = "a quotation mark that is closed within " + MOST_LINES + " lines";
    return BAD;
  }

  /**
   * Whether a quotation mark that goes over several lines was meant to: the record has as many
   * fields as the header.
   */
  private boolean columnsFit() {
    if (linesOfRecord == 1 || columns == 0 || fieldsOfRecord == columns) {
      return true;
    }
    allowed = columns + " fields, not " + fieldsOfRecord + " in the " + linesOfRecord
        + " lines that its quotation mark spans";
    return false;
  }

  private void refuse() {
    int end = sound;
    while (end < limit && buffer[end] != '\n' && buffer[end] != '\r' && end - sound < 100) {
      end++;
    }
    sink.refused(line, new String(buffer, sound, end - sound), allowed, columns == 0);
    dropping = true;
  }

  /** Leaves out what is in the buffer up to the end of the line. */
  private void drop() throws IOException {
    int i = from;
    while (i < limit && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    from = i;
    sound = i;
    dropping = i == limit && !ended;
    if (dropping) {
      fill();
    }
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, limit - from);
      sound -= from;
      limit -= from;
      from = 0;
    }
    if (buffer.length - limit < CHUNK) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, limit, CHUNK);
    if (count < 0) {
      ended = true;
      return;
    }
    limit += count;
    if (!begun && limit > 0) {
      begun = true;
      if (buffer[0] == BYTE_ORDER_MARK) {
        from = 1;
        sound = 1;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
