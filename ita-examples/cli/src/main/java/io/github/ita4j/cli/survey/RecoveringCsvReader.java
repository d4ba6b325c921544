package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a CSV file without lines that would spoil others. An unclosed quotation mark would
 * swallow the rest of the file.
 *
 * <p>A refused line leaves its line end, so that every other line keeps its number. Each line is
 * refused alone. After a badly closed quotation mark, the next lines are read as if it were not
 * there.
 */
final class RecoveringCsvReader extends Reader {

  /**
   * The largest number of lines in a record. A cell with a few line breaks is a remark. A longer
   * one has an unclosed quotation mark.
   */
  static final int MOST_LINES = 100;

  /** The largest number of characters in a record, as of 2,000 columns with 500 characters each. */
  static final int LONGEST = 1_000_000;

  /** The decoder's replacement for bytes that are not UTF-8. */
  static final char UNREADABLE = '\uFFFD';

  private static final int CHUNK = 1 << 16;
  private static final Words SHORTER = Words.of(Complaint.CELL_RECORD, LONGEST);
  private static final int MORE = -1;
  private static final int BAD = -2;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A receiver of the lines that are removed. */
  interface Sink {

    /**
     * Receives a line that is not passed on.
     *
     * @param line the number of the line, from 1
     * @param text the start of the line
     * @param allowed the allowed form
     * @param first whether no record came before it, which makes it the header
     */
    void refused(long line, String text, Words allowed, boolean first);
  }

  private final Reader in;
  private final Sink sink;
  private char[] buffer = new char[2 * CHUNK];

  /** The start of the text that is ready to be passed on. */
  private int from;

  /** The end of that text, where a line begins. */
  private int sound;

  private int limit;
  private boolean ended;
  private boolean begun;

  /** A flag, true while the rest of the line at {@link #sound} is left out. */
  private boolean dropping;

  /** The number of the line at {@link #sound}. */
  private long line = 1;

  /** The number of fields in the first record, the header, or 0 before it is read. */
  private int columns;

  /**
   * The results of {@link #record}: the number of lines and fields in the record, and its fault.
   */
  private int linesOfRecord;

  private int fieldsOfRecord;

  private Words allowed = SHORTER;

  /**
   * Creates the text of a file.
   *
   * @param in the bytes of the file in UTF-8; others are replaced by {@link #UNREADABLE}
   * @param sink the receiver of removed lines
   */
  RecoveringCsvReader(InputStream in, Sink sink) {
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

  /** Moves {@link #sound} over the whole records in the buffer. Returns false if there are none. */
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
          break; // A line feed that may follow decides.
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
   * Tells whether a line feed follows at an index. The carriage return before it then ends no line
   * of its own.
   */
  private boolean startsPair(int place) {
    return place < limit && buffer[place] == '\n';
  }

  /** Returns the end of the record that begins at an index, or {@link #MORE} or {@link #BAD}. */
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
        // It opens a field, or is the second of a pair that means one.
        inside = true;
        begins = false;
        closed = false;
      } else if (closed && c != '\r') {
        allowed = Words.of(Complaint.CELL_AFTER_QUOTE);
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
      // The end is unknown, and so is whether the quotation marks are closed.
      allowed = inside ? Words.of(Complaint.CELL_RECORD_CLOSED, LONGEST) : SHORTER;
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
    allowed = Words.of(Complaint.CELL_UNCLOSED, MOST_LINES);
    return BAD;
  }

  /**
   * Tells whether a quotation over several lines was intended. The record then has as many fields
   * as the header.
   */
  private boolean columnsFit() {
    if (linesOfRecord == 1 || columns == 0 || fieldsOfRecord == columns) {
      return true;
    }
    allowed = Words.of(Complaint.CELL_SPANS, columns, fieldsOfRecord, linesOfRecord);
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

  /** Skips the buffered rest of the line. */
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
