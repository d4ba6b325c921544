package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.json.text.ByteLines.Line;
import io.github.ita4j.json.text.StrictJsonParser.Completeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The documents of an input, one after another. At most one document is held in memory. */
public final class DocumentIterator implements Iterator<DocumentIterator.Document> {

  /**
   * A document of an input.
   *
   * @param source the place of the document: the input that is one document, else the input and a
   *     line
   * @param line the line on which the document starts, from 1
   * @param path the path of the document in the input
   * @param content the content. A document on a line of its own is parsed when the content is asked
   *     for, which any thread may do
   */
  public record Document(String source, long line, String path, Supplier<JsonValue> content) {

    /**
     * Returns the value.
     *
     * @throws Refusal if the text is refused; its path starts at the document
     */
    public JsonValue value() {
      return content.get();
    }
  }

  private final String source;
  private final ByteLines lines;
  private final Deque<Line> pending = new ArrayDeque<>();
  private Form form = Form.UNKNOWN;
  private @Nullable JsonParser array;
  private long arrayFirstLine;
  private long arrayLine;
  private long arrayIndex;
  private @Nullable Document upcoming;

  private enum Form {
    UNKNOWN,
    LINES,
    ARRAY,
    DONE
  }

  /** Creates an iterator over a whole input. */
  public DocumentIterator(InputStream in, String source) {
    this(in, source, 1);
  }

  /** Creates an iterator over the rest of an input, whose first line has the given number. */
  public DocumentIterator(InputStream in, String source, long firstLine) {
    this.source = source;
    this.lines = new ByteLines(in, firstLine);
  }

  @Override
  public boolean hasNext() {
    if (upcoming == null) {
      try {
        upcoming = advance();
      } catch (IOException e) {
        form = Form.DONE;
        throw new UncheckedIOException(e);
      }
    }
    return upcoming != null;
  }

  @Override
  public Document next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    Document next = upcoming;
    upcoming = null;
    return next;
  }

  private @Nullable Document advance() throws IOException {
    if (form == Form.UNKNOWN) {
      Document only = start();
      if (only != null) {
        form = Form.DONE;
        return only;
      }
    }
    return switch (form) {
      case LINES -> line();
      case ARRAY -> element();
      default -> null;
    };
  }

  /** Detects the form of the input. Returns the result if the input is one document. */
  private @Nullable Document start() throws IOException {
    lines.skipByteOrderMark();
    int first = lines.skipBlank();
    if (first < 0) {
      return refused(source, 1, "$", StrictJsonParser.noText());
    }
    if (first == '[' && !isBadFirstLine()) {
      form = Form.ARRAY;
      arrayFirstLine = lines.number();
      array = StrictJsonParser.parser(new Utf8Reader(lines.rest(), arrayFirstLine));
      StrictJsonParser.next(array, arrayFirstLine);
      return null;
    }
    Line firstLine = lines.nextLine();
    if (firstLine == null) {
      throw new IllegalStateException("ita bug: a line with text has gone");
    }
    Line second = lines.nextLine();
    if (second == null) {
      return read(source, firstLine);
    }
    if (isLineForm(firstLine, second)) {
      form = Form.LINES;
      pending.add(firstLine);
      pending.add(second);
      return null;
    }
    return whole(firstLine, second);
  }

  /**
   * Tells whether an input of several lines has one document a line. It does if its first line is a
   * document by itself. If that line is bad, the second line can still show it. Either it starts a
   * document that cannot continue the first line, or it is a whole document with a schema. No part
   * of a document has a schema.
   */
  private static boolean isLineForm(Line first, Line second) {
    byte[] firstBytes = first.bytes();
    if (firstBytes == null) {
      return true;
    }
    Completeness alone = completeness(firstBytes);
    if (alone == Completeness.COMPLETE) {
      return true;
    }
    if (second.bytes() == null || second.firstByte() != '{') {
      return false;
    }
    return alone == Completeness.BROKEN
        || completeness(ByteLines.joined(first, second)) == Completeness.BROKEN
        || (completeness(second) == Completeness.COMPLETE && hasSchema(second));
  }

  /**
   * Tells whether an apparent start of an array is the bad first of several lines. Its line is then
   * broken or a whole value, and the next line is a whole document. An item within an array would
   * end with a comma.
   */
  private boolean isBadFirstLine() throws IOException {
    List<Line> ahead = lines.ahead(2);
    return ahead.size() == 2
        && completeness(ahead.get(0)) != Completeness.PREFIX
        && ahead.get(1).firstByte() == '{'
        && completeness(ahead.get(1)) == Completeness.COMPLETE;
  }

  private static boolean hasSchema(Line line) {
    byte[] bytes = line.bytes();
    return bytes != null && StrictJsonParser.hasProperty(Utf8.decode(bytes, 1), "schema");
  }

  private static Completeness completeness(Line line) {
    byte[] bytes = line.bytes();
    return bytes == null ? Completeness.BROKEN : completeness(bytes);
  }

  private static Completeness completeness(byte[] bytes) {
    try {
      return StrictJsonParser.completeness(Utf8.decode(bytes, 1));
    } catch (Refusal e) {
      return Completeness.BROKEN;
    }
  }

  /** Reads an input that is one document of several lines. */
  private Document whole(Line first, Line second) throws IOException {
    Refusal tooLarge = Limits.tooLarge();
    if (second.bytes() == null || second.number() - first.number() > Limits.DOCUMENT_BYTES) {
      return refused(source, first.number(), "$", tooLarge);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(ByteLines.joined(first, second));
    byte[] chunk = new byte[8192];
    InputStream rest = lines.rest();
    for (int read = rest.read(chunk); read >= 0; read = rest.read(chunk)) {
      all.write(chunk, 0, read);
      if (all.size() > Limits.DOCUMENT_BYTES) {
        return refused(source, first.number(), "$", tooLarge);
      }
    }
    return read(source, new Line(first.number(), all.toByteArray()));
  }

  private @Nullable Document line() throws IOException {
    Line line = pending.isEmpty() ? lines.nextLine() : pending.remove();
    if (line == null) {
      form = Form.DONE;
      return null;
    }
    return read(source + ":" + line.number(), line);
  }

  private static Document read(String from, Line line) {
    return new Document(from, line.number(), "$", () -> {
      byte[] bytes = line.bytes();
      if (bytes == null) {
        throw Limits.tooLarge();
      }
      return StrictJsonParser.parse(Utf8.decode(bytes, line.number()), line.number());
    });
  }

  /**
   * Returns the line of a location in the array. Jackson counts lines in an int, which overflows to
   * negative numbers.
   */
  private long line(JsonLocation at) {
    long line = arrayFirstLine - 1 + at.getLineNr();
    if (line < arrayLine - Integer.MAX_VALUE) {
      arrayFirstLine += 1L << Integer.SIZE;
      line += 1L << Integer.SIZE;
    }
    arrayLine = line;
    return line;
  }

  private @Nullable Document element() throws IOException {
    JsonParser parser = array;
    if (parser == null) {
      throw new IllegalStateException("ita bug: no array to read");
    }
    long line = line(parser.currentLocation());
    String path = JsonPaths.item("$", arrayIndex);
    try {
      JsonToken token = StrictJsonParser.next(parser, arrayFirstLine);
      if (token == JsonToken.END_ARRAY) {
        path = "$";
        form = Form.DONE;
        StrictJsonParser.requireEnd(parser, arrayFirstLine);
        return null;
      }
      line = line(parser.currentTokenLocation());
      arrayIndex++;
      JsonValue value = StrictJsonParser.value(parser, arrayFirstLine);
      return new Document(source + ":" + line, line, path, () -> value);
    } catch (StrictJsonParser.Broken e) {
      boolean within = form == Form.ARRAY;
      form = Form.DONE;
      return refused(
          source + ":" + line,
          line,
          path,
          e.allowing(e.allowed() + (within ? "; the array was not read beyond this" : "")));
    } catch (Refusal e) {
      return refused(source + ":" + line, line, path, e);
    }
  }

  private static Document refused(String from, long line, String path, Refusal refusal) {
    return new Document(from, line, path, () -> {
      throw refusal;
    });
  }
}
