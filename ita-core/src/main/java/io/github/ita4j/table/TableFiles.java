package io.github.ita4j.table;

import io.github.ita4j.model.TableFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A reader of the files of data tables, and of a hash that shows that they have not changed. */
public final class TableFiles {

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private TableFiles() {}

  /**
   * Reads the required files of a folder by their names, and those of {@code more} that exist.
   *
   * <p>A file may be a symbolic link within the folder, as where a cluster mounts its
   * configuration. A link that leads out of the folder is refused: a folder from a stranger must
   * not make another file of this machine appear in a message.
   */
  public static Map<String, String> fromFolder(Path folder, List<String> files, List<String> more) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new TableFormatException(file, 0, "not in " + folder + ": must hold " + files);
      }
      texts.put(file, read(folder, path));
    }
    for (String file : more) {
      Path path = folder.resolve(file);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.isRegularFile(path)) {
          // Reading a pipe would wait for ever.
          throw new TableFormatException(file, 0, "in " + folder + ": must be a regular file");
        }
        texts.put(file, read(folder, path));
      }
    }
    return texts;
  }

  /**
   * Refuses a table of another name. A misnamed optional one would go unread. Hidden files, which
   * systems leave beside others, are no tables.
   *
   * @param neighbours the tables that may be there without being read
   */
  public static void refuseOthers(Path folder, List<String> allowed, List<String> neighbours) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".tsv") && !name.startsWith("."))
          .filter(name -> !allowed.contains(name) && !neighbours.contains(name))
          .sorted()
          .findFirst()
          .ifPresent(name -> {
            throw new TableFormatException(name, 0, "in " + folder + ": must be one of " + allowed);
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static String read(Path folder, Path path) {
    String file = String.valueOf(path.getFileName());
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw new TableFormatException(
            file, 0, "leads out of " + folder + ": must be in the folder itself");
      }
      try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
        return decode(file, in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Reads the required resources beside a class, and those of {@code more} that exist. */
  public static Map<String, String> fromClassPath(
      Class<?> anchor, String folder, List<String> files, List<String> more) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      texts.put(file, resource(anchor, folder + "/" + file));
    }
    for (String file : more) {
      if (anchor.getResource(folder + "/" + file) != null) {
        texts.put(file, resource(anchor, folder + "/" + file));
      }
    }
    return texts;
  }

  /** Reads one resource beside a class. */
  public static String resource(Class<?> anchor, String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new TableFormatException(
            file, 0, "no resource " + name + " beside " + anchor.getName());
      }
      return decode(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Returns the texts of the named files, without byte order marks and with line ends of LF. */
  public static Map<String, String> plain(
      Map<String, String> texts, List<String> files, List<String> more) {
    Map<String, String> plain = new LinkedHashMap<>();
    for (String file : files) {
      String text = texts.get(file);
      if (text == null) {
        throw new TableFormatException(file, 0, "missing: must be given, with " + files);
      }
      plain.put(file, plain(text));
    }
    for (String file : more) {
      String text = texts.get(file);
      if (text != null) {
        plain.put(file, plain(text));
      }
    }
    return plain;
  }

  private static String plain(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.replace("\r\n", "\n");
  }

  /** Returns the SHA-256 of plain texts and their names, in hexadecimal. */
  public static String hash(Map<String, String> plain) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      plain.forEach((file, text) -> {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("ita bug: every Java platform has SHA-256", e);
    }
  }

  private static String decode(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TableFormatException(file, 0, "must be at most " + MOST_BYTES + " bytes");
    }
    try {
      // A decoder refuses malformed bytes unless told otherwise; a String replaces them.
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TableFormatException(file, 0, "must be UTF-8");
    }
  }
}
