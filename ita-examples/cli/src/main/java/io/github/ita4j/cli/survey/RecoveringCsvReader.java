package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file without lines that would spoil others. An unclosed quotation mark would
 * swallow the rest of the file.
 *
 * <p>A refused line leaves its line end, so that every other line keeps its number. Each line is
 * refused alone. After a badly closed quotation mark, the next lines are read as if it were not
 * there.
 */
final class RecoveringCsvReader {

  /**
   * The largest number of lines in a record. A cell with a few line breaks is a remark. A longer
   * one has an unclosed quotation mark.
   */
  static final int MOST_LINES = 100;

  /** The largest number of characters in a record, as of 2,000 columns with 500 characters each. */
  static final int LONGEST = 1_000_000;

  /** The decoder's replacement for bytes that are not UTF-8. */
  static final char UNREADABLE = '\uFFFD';

  private static final int CHUNK = 1 << 17;

  /** The largest number of characters of a line that a refusal shows. */
  private static final int MOST_SHOWN = 100;

  /** The largest number of bytes that UTF-8 has for a character of Java. */
  private static final int BYTES = 3;

  private static final Words SHORTER = Words.of(Complaint.CELL_RECORD, LONGEST);
  private static final int MORE = -1;
  private static final int BAD = -2;
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  /**
   * A piece of the text. It consists of whole records, so that it can be parsed without the others.
   *
   * @param line the number of its first line, from 1
   * @param bytes the text in UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared.
  record Piece(long line, byte[] bytes) {

    /** Decodes the text. Bytes that are not UTF-8 are replaced by {@link #UNREADABLE}. */
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

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

  private final InputStream in;
  private final Sink sink;

  /**
   * The bytes in memory. All signs that are looked for have one byte, which is no part of others.
   */
  private byte[] buffer = new byte[2 * CHUNK];

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
   * @param in the bytes of the file in UTF-8
   * @param sink the receiver of removed lines
   */
  RecoveringCsvReader(InputStream in, Sink sink) {
    this.in = in;
    this.sink = sink;
  }

  /**
   * Returns the next piece of the text, or null at the end of the file.
   *
   * @param onlyOne whether the piece is the next record alone, instead of all that are in memory
   * @throws IOException if the bytes cannot be read
   */
  @Nullable
  Piece next(boolean onlyOne) throws IOException {
    if (!begun) {
      begin();
    }
    long first = line;
    while (from == sound) {
      first = line;
      if (dropping) {
        drop();
      } else if (!check(onlyOne)) {
        if (ended && from == limit) {
          return null;
        }
        fill();
      }
    }
    Piece piece = new Piece(first, Arrays.copyOfRange(buffer, from, sound));
    from = sound;
    return piece;
  }

  /**
   * Moves {@link #sound} over the whole records in the buffer, or over one. Returns false if there
   * are none.
   */
  private boolean check(boolean onlyOne) {
    int start = sound;
    int i = start;
    while (i < limit) {
      if (onlyOne && sound > start) {
        return true;
      }
      byte c = buffer[i++];
      if ((c > '"' || c < 0) && columns > 0) {
        continue;
      }
      if (c == '"' || columns == 0) {
        int end = record(sound);
        if (end < 0) {
          if (end == BAD && (ended || endOfShown() < limit)) {
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
    } else if (isTooLong(sound)) {
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
      byte c = buffer[i];
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
    boolean tooLong = isTooLong(start);
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

  /** Tells whether more than {@link #LONGEST} characters follow an index. */
  private boolean isTooLong(int start) {
    return limit - start > LONGEST && text(start, limit).length() > LONGEST;
  }

  private String text(int start, int end) {
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
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
    String text = text(sound, endOfShown());
    sink.refused(
        line, text.substring(0, Math.min(MOST_SHOWN, text.length())), allowed, columns == 0);
    dropping = true;
  }

  /** Returns the end of enough bytes of the line at {@link #sound} for a refusal to show. */
  private int endOfShown() {
    int most = Math.min(limit, sound + BYTES * MOST_SHOWN);
    int end = sound;
    while (end < most && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
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

  /** Skips a byte order mark. */
  private void begin() throws IOException {
    begun = true;
    int length = BYTE_ORDER_MARK.length;
    while (limit < length && !ended) {
      fill();
    }
    if (limit >= length && Arrays.equals(buffer, 0, length, BYTE_ORDER_MARK, 0, length)) {
      from = length;
      sound = length;
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
  }
}
