package io.github.ita4j.json.text;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A decoder of a UTF-8 stream in constant memory. It returns all text before a malformed byte, then
 * refuses that byte.
 */
public final class Utf8Reader extends Reader {

  /** The form in which a malformed byte passes through the parser. */
  static final class Malformed extends CharConversionException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    Malformed(Refusal refusal) {
      super(refusal.getMessage());
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean atEnd;
  private long line;
  private long column = 1;
  private @Nullable Malformed malformed;

  Utf8Reader(InputStream in, long firstLine) {
    super();
    this.in = in;
    this.line = firstLine;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    while (out.position() == 0) {
      if (malformed != null) {
        throw malformed;
      }
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, out, atEnd);
      count(before, bytes.position());
      if (result.isError()) {
        malformed = new Malformed(Utf8.malformed(bytes.get(bytes.position()), line, column));
      } else if (result.isUnderflow() && out.position() == 0) {
        if (atEnd) {
          return -1;
        }
        fill();
      }
    }
    return out.position();
  }

  private void count(int from, int to) {
    for (int i = from; i < to; i++) {
      column++;
      if (bytes.get(i) == '\n') {
        line++;
        column = 1;
      }
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() {
    // The stream belongs to the caller.
  }
}
