package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.input.ReaderInputStream;

/** The text that a user names: a file, or standard input for {@code -}. */
public final class InputFiles {

  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  /** The number of first bytes that decide the kind of file. */
  private static final int BEGINNING = 4096;

  private static final int LONGEST_SIGNATURE = 4;

  /** The number of bytes in the first line that suffice to tell UTF-16 from UTF-8. */
  private static final int TELLING = 64;

  /** The file systems that create files while they are read. Such files may never end. */
  private static final Set<String> MADE_AS_READ = Set.of("proc", "sysfs", "debugfs", "tracefs");

  /**
   * The upper byte of every Thai letter in UTF-16. It is the control character Shift Out, which no
   * text contains.
   */
  private static final byte UPPER_BYTE_OF_THAI = 0x0E;

  private InputFiles() {}

  /**
   * Opens text. The stream gives UTF-8 even if the file is UTF-16 with a byte order mark.
   *
   * @param name the name of a file, or {@code -}
   * @param standardInput the stream for {@code -}; it is not closed
   * @throws IOException if the file cannot be read or is no text; the message says why
   * @throws java.nio.file.InvalidPathException if the locale has no bytes for the name
   */
  public static InputStream open(String name, InputStream standardInput) throws IOException {
    Opened opened = openAny(name, standardInput);
    if (opened.isArchive()) {
      opened.stream().close();
      throw new UnreadableFile(Complaint.FILE_OFFICE);
    }
    return opened.stream();
  }

  /**
   * An input that was opened.
   *
   * @param stream UTF-8 text, or the bytes of an archive
   * @param isArchive whether it is an archive, such as a workbook
   */
  public record Opened(InputStream stream, boolean isArchive) {}

  /**
   * Opens text as {@link #open} does, or an archive such as a workbook.
   *
   * @param name the name of a file, or {@code -}
   * @param standardInput the stream for {@code -}; it is not closed
   * @throws IOException if the file cannot be read or is of another kind; the message says why
   */
  public static Opened openAny(String name, InputStream standardInput) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return opened(new FilterInputStream(standardInput) {
        @Override
        public void close() {
          // It may be named again, and is then at its end.
        }
      });
    }
    Path file = Path.of(name);
    requireFile(name, file);
    InputStream in = Files.newInputStream(file);
    try {
      return opened(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void requireFile(String name, Path file) throws IOException {
    if (name.isEmpty()) {
      throw new UnreadableFile(Complaint.FILE_NO_NAME);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableFile(Complaint.FILE_FOLDER);
    }
    if (Files.exists(file)
        && (!Files.isRegularFile(file)
            || MADE_AS_READ.contains(Files.getFileStore(file).type()))) {
      throw new UnreadableFile(Complaint.FILE_NOT_REGULAR);
    }
  }

  /**
   * Detects the kind of a file by its first bytes. Only text and archives pass.
   *
   * @throws IOException if the file cannot be read or is of another kind; {@link #reason} says why
   */
  public static Opened opened(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 2 * BEGINNING);
    buffered.mark(BEGINNING);
    byte[] first = beginning(buffered);
    buffered.reset();
    if (startsWith(first, 0xFF, 0xFE)) {
      return new Opened(recoded(buffered, StandardCharsets.UTF_16LE), false);
    }
    if (startsWith(first, 0xFE, 0xFF)) {
      return new Opened(recoded(buffered, StandardCharsets.UTF_16BE), false);
    }
    if (startsWith(first, 'P', 'K', 3, 4)) {
      return new Opened(buffered, true);
    }
    Optional<Complaint> otherKind = otherKind(first);
    if (otherKind.isPresent()) {
      throw new UnreadableFile(otherKind.get());
    }
    return new Opened(buffered, false);
  }

  /**
   * Returns the available bytes without waiting for more. Standard input may arrive line by line.
   */
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

  private static Optional<Complaint> otherKind(byte[] first) {
    if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of(Complaint.FILE_OLD_OFFICE);
    }
    if (startsWith(first, '%', 'P', 'D', 'F')) {
      return Optional.of(Complaint.FILE_PDF);
    }
    if (startsWith(first, 0x1F, 0x8B)) {
      return Optional.of(Complaint.FILE_GZIP);
    }
    if (startsWith(first, '{', '\\', 'r', 't', 'f')) {
      return Optional.of(Complaint.FILE_RTF);
    }
    if (startsWith(first, 0x89, 'P', 'N', 'G')
        || startsWith(first, 0xFF, 0xD8, 0xFF)
        || startsWith(first, 'G', 'I', 'F', '8')) {
      return Optional.of(Complaint.FILE_PICTURE);
    }
    int length = firstLines(first);
    int upperBytes = 0;
    for (int i = 0; i < length; i++) {
      upperBytes += first[i] == 0 || first[i] == UPPER_BYTE_OF_THAI ? 1 : 0;
    }
    // In Thai and Latin text they are half of all bytes. A single one is left to the reader of the
    // text.
    return 4 * upperBytes > length ? Optional.of(Complaint.FILE_UTF16_UNMARKED) : Optional.empty();
  }

  /**
   * Returns the length of the deciding first lines. A fault in a later line is not one of the whole
   * file.
   */
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
        .setReader(new InputStreamReader(in, charset.newDecoder()))
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
   * Reads a whole text.
   *
   * @param most the largest number of bytes
   * @throws CommandException if it cannot be read, or is larger
   */
  public static byte[] bytes(String name, InputStream standardInput, int most) {
    try (InputStream in = open(name, standardInput)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw CommandException.ofFile(
            name, Words.of(Complaint.FILE_TOO_LARGE, most / (1024 * 1024)));
      }
      return bytes;
    } catch (IOException e) {
      throw CommandException.ofFile(name, reason(e)).causedBy(e);
    } catch (java.nio.file.InvalidPathException e) {
      throw CliContext.notNameable(name, e);
    }
  }

  /**
   * Returns the reason of a failed read. Some {@link IOException}s have it only in the name of
   * their class.
   */
  public static Words reason(Throwable e) {
    if (e instanceof UnreadableFile unreadable) {
      return unreadable.words();
    }
    if (e instanceof NoSuchFileException missing) {
      return otherName(missing)
          .map(other -> Words.of(Complaint.FILE_MISSING_OTHER, other))
          .orElseGet(() -> Words.of(Complaint.FILE_MISSING));
    }
    if (e instanceof AccessDeniedException) {
      return Words.of(Complaint.FILE_DENIED);
    }
    if (e instanceof java.nio.charset.CharacterCodingException) {
      return Words.of(Complaint.FILE_UTF16);
    }
    String message = e.getMessage();
    return Words.of(
        Complaint.FILE_NOT_READABLE, message == null ? e.getClass().getSimpleName() : message);
  }

  /**
   * Returns the name of a file with one ending more or less. Windows hides endings, so a file shown
   * as {@code x.json} may be {@code x.json.txt}, and one shown as {@code x} may be {@code x.json}.
   */
  private static Optional<Path> otherName(NoSuchFileException missing) {
    String name = missing.getFile();
    return name == null
        ? Optional.empty()
        : Stream.of(".txt", ".json", ".json.txt", ".xlsx", ".csv", ".ndjson")
            .map(ending -> Path.of(name + ending))
            .filter(Files::isRegularFile)
            .map(Path::getFileName)
            .findFirst();
  }
}
