package io.github.ita4j.cli.io;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.output.WriterOutputStream;

/** The encoding of a terminal, which is not UTF-8 everywhere. */
final class ConsoleCharset {

  private static final String THAI = "ก";

  /** The signs of our pages that Thai code pages lack, in the form of a typewriter. */
  private static final Map<Character, String> IN_ASCII = Map.of(
      '─', "-", '≥', ">=", '≤', "<=", '▼', "v", '×', "x", '›', ">", '→', "->", '█', "#", '░', ".");

  private ConsoleCharset() {}

  /** Returns the charset of the terminal if it has Thai, and else UTF-8. */
  static Charset ofTerminal() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(ConsoleCharset::isKnown)
        .map(Charset::forName)
        .findFirst()
        .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode(THAI))
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns a stream that takes UTF-8 and writes another charset. */
  static OutputStream encoded(OutputStream out, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return out;
    }
    try {
      return WriterOutputStream.builder()
          .setWriter(new Typed(new OutputStreamWriter(out, charset), charset.newEncoder()))
          .setCharset(StandardCharsets.UTF_8)
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer that replaces what the charset lacks. */
  private static final class Typed extends FilterWriter {

    private final CharsetEncoder encoder;

    Typed(Writer out, CharsetEncoder encoder) {
      super(out);
      this.encoder = encoder;
    }

    @Override
    public void write(int c) throws IOException {
      char character = (char) c;
      out.write(
          encoder.canEncode(character)
              ? Character.toString(character)
              : Character.isLowSurrogate(character) || isInvisible(character)
                  ? ""
                  : IN_ASCII.getOrDefault(character, "?"));
    }

    private static boolean isInvisible(char c) {
      return Character.getType(c) == Character.FORMAT;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        write(text[i]);
      }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }
  }
}
