package io.github.ita4j.examples;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.ReaderInputStream;

/** Text that a user names: a file, or standard input for {@code -}. */
final class InputFile {

  /** What stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** How much of the beginning is looked at to tell what kind of file it is. */
  private static final int BEGINNING = 4096;

  private static final int LONGEST_SIGNATURE = 4;

  /** So many bytes tell UTF-16 from UTF-8, if the first line has as many. */
  private static final int TELLING = 64;

  /** File systems whose files are made as they are read, and may never end. */
  private static final Set<String> MADE_AS_READ = Set.of("proc", "sysfs", "debugfs", "tracefs");

  /** Shift Out, the upper byte of every Thai letter in UTF-16; no text has it. */
  private static final byte UPPER_BYTE_OF_THAI = 0x0E;

  private InputFile() {}

  /**
   * Opens text; what it gives is UTF-8, also where the file is UTF-16 with a byte order mark.
   *
   * @param name the name of a file, or {@code -}
   * @param standardInput what {@code -} stands for; it is not closed
   * @throws IOException if the file cannot be read or is no text; the message says why
   * @throws java.nio.file.InvalidPathException if the locale has no bytes for the name
   */
  static InputStream open(String name, InputStream standardInput) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return text(new FilterInputStream(standardInput) {
        @Override
        public void close() {
          // It may be named again, and then is at its end.
        }
      });
    }
    Path file = Path.of(name);
    requireFile(name, file);
    InputStream in = Files.newInputStream(file);
    try {
      return text(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void requireFile(String name, Path file) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("no file name");
    }
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    if (Files.exists(file)
        && (!Files.isRegularFile(file)
            || MADE_AS_READ.contains(Files.getFileStore(file).type()))) {
      throw new IOException("no regular file; what another program prints is read as -");
    }
  }

  /** Tells what a file is by its first bytes; only text goes on. */
  private static InputStream text(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 2 * BEGINNING);
    buffered.mark(BEGINNING);
    byte[] first = beginning(buffered);
    buffered.reset();
    if (startsWith(first, 0xFF, 0xFE)) {
      return recoded(buffered, StandardCharsets.UTF_16LE);
    }
    if (startsWith(first, 0xFE, 0xFF)) {
      return recoded(buffered, StandardCharsets.UTF_16BE);
    }
    Optional<String> otherKind = otherKind(first);
    if (otherKind.isPresent()) {
      throw new IOException(otherKind.get());
    }
    return buffered;
  }

  /** Takes what is there, without waiting for all of it: standard input may come line by line. */
  private static byte[] beginning(InputStream in) throws IOException {
    byte[] first = new byte[BEGINNING];
    int length = 0;
    int read = 0;
    while (length < LONGEST_SIGNATURE && read >= 0) {
      length += read;
      read = in.read(first, length, BEGINNING - length);
    }
    return Arrays.copyOf(first, length);
  }

  private static Optional<String> otherKind(byte[] first) {
    if (startsWith(first, 'P', 'K', 3, 4)) {
      return Optional.of("is an Excel or Word file (.xlsx, .docx) or another archive, not text");
    }
    if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("is an Excel or Word file (.xls, .doc), not text");
    }
    if (startsWith(first, '%', 'P', 'D', 'F')) {
      return Optional.of("is a PDF file, not text");
    }
    if (startsWith(first, 0x1F, 0x8B)) {
      return Optional.of("is compressed (gzip), not text");
    }
    int length = firstLines(first);
    int upperBytes = 0;
    for (int i = 0; i < length; i++) {
      upperBytes += first[i] == 0 || first[i] == UPPER_BYTE_OF_THAI ? 1 : 0;
    }
    // In Thai and Latin they are half of all; a single one is for the reader of the text to refuse.
    return 4 * upperBytes > length
        ? Optional.of("is UTF-16 without a byte order mark, or no text: save it as UTF-8")
        : Optional.empty();
  }

  /** How long the lines are that tell: what is wrong with a later one is no matter of the file. */
  private static int firstLines(byte[] first) {
    for (int i = TELLING; i < first.length; i++) {
      if (first[i] == '\n') {
        return i;
      }
    }
    return first.length;
  }

  private static InputStream recoded(InputStream in, Charset charset) throws IOException {
    in.skipNBytes(2);
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads text whole.
   *
   * @param most how many bytes it may have
   * @throws CommandException if it cannot be read, or has more
   */
  static byte[] bytes(String name, InputStream standardInput, int most) {
    try (InputStream in = open(name, standardInput)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CommandException(
            name + ": is too large: must have at most " + most / (1024 * 1024) + " MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new CommandException(name + ": " + reason(e), e);
    } catch (java.nio.file.InvalidPathException e) {
      throw new CommandException(
          name + ": no name of a file in this locale: must be " + CliContext.PATH_ADVICE, e);
    }
  }

  /** Why reading failed, where {@link IOException} leaves that to the name of its class. */
  static String reason(Throwable e) {
    if (e instanceof NoSuchFileException missing) {
      return "no such file" + otherName(missing);
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof java.nio.charset.CharacterCodingException) {
      return "not well-formed UTF-16: save it as UTF-8";
    }
    String message = e.getMessage();
    return message == null ? "not readable" : message;
  }

  /** Windows hides endings, so that a file called {@code x.json} may be {@code x.json.txt}. */
  private static String otherName(NoSuchFileException missing) {
    if (missing.getFile() == null) {
      return "";
    }
    Path other = Path.of(missing.getFile() + ".txt");
    return Files.isRegularFile(other) ? "; there is " + other.getFileName() : "";
  }
}
