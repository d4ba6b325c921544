package io.github.ita4j.json.text;

import io.github.ita4j.json.form.RefusalReason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A strict decoder of UTF-8. Malformed input is refused with its place, never replaced. */
public final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * Decodes a document.
   *
   * @param firstLine the number of the first line, for messages
   * @throws Refusal if a byte is malformed
   */
  public static String decode(byte[] bytes, long firstLine) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The fast decoder puts U+FFFD for malformed bytes. If the text contains one, the strict
    // decoder tells a real one from a replacement.
    return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes, firstLine);
  }

  private static String decodeStrictly(byte[] bytes, long firstLine) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      long line = firstLine;
      int lineStart = 0;
      for (int i = 0; i < in.position(); i++) {
        if (bytes[i] == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      throw malformed(bytes[in.position()], line, in.position() - lineStart + 1L);
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  /** Creates the refusal of a malformed byte. */
  static Refusal malformed(byte value, long line, long column) {
    return new Refusal(
        "$",
        String.format(Locale.ROOT, "byte %02X at line %d, byte %d", value & 0xFF, line, column),
        "well-formed UTF-8",
        RefusalReason.NOT_UTF8,
        line,
        column);
  }
}
