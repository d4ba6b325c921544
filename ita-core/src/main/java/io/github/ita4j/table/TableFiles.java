package io.github.ita4j.table;

import io.github.ita4j.model.TableFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that tables of data are read from, and the hash by which they are known not to have changed. */
public final class TableFiles {

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private TableFiles() {}

  /** Reads files of a folder by their names. */
  public static Map<String, String> fromFolder(Path folder, List<String> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new TableFormatException(file, 0, "not in " + folder + ": must hold " + files);
      }
      try (InputStream in = Files.newInputStream(path)) {
        texts.put(file, decode(file, in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }
    return texts;
  }

  /** Reads resources beside a class by their names. */
  public static Map<String, String> fromClassPath(
      Class<?> anchor, String folder, List<String> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      texts.put(file, resource(anchor, folder + "/" + file));
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

  /** The texts of all files, without byte order marks and with line ends of one character. */
  public static Map<String, String> plain(Map<String, String> texts, List<String> files) {
    Map<String, String> plain = new LinkedHashMap<>();
    for (String file : files) {
      String text = texts.get(file);
      if (text == null) {
        throw new TableFormatException(file, 0, "missing: must be given, with " + files);
      }
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      plain.put(file, withoutMark.replace("\r\n", "\n"));
    }
    return plain;
  }

  /** The SHA-256 of plain texts and their names, in hexadecimal. */
  public static String hash(Map<String, String> plain, List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(plain.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
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
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new TableFormatException(file, 0, "must be UTF-8");
    }
  }
}
