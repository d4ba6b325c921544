package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a packed file. All are unpacked once at the start, only to count their bytes, so
 * that a small file cannot become a huge one later. Nothing is written to a disk.
 */
final class PackedParts {

  private static final int MIB = 1024 * 1024;
  private static final int MOST_PARTS = 2_000;
  private static final int BUFFER = 8192;

  private final byte[] file;
  private final Set<String> names = new HashSet<>();

  PackedParts(byte[] file, SpreadsheetLimits limits) {
    this.file = file;
    long unpacked = 0;
    byte[] buffer = new byte[BUFFER];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // Of two parts with one name, other programs may read the other one.
        if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
          throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > limits.unpackedBytes()) {
            throw new SpreadsheetException(
                Message.WORKBOOK_TOO_LARGE, limits.unpackedBytes() / MIB);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Opens a part, if the file has it. */
  Optional<InputStream> open(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    try {
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return Optional.of(zip);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
    return Optional.empty();
  }

  /** Opens a part of bounded size, if the file has it. */
  Optional<InputStream> open(String name, long most) {
    return open(name).map(in -> new Bounded(in, most));
  }

  private static final class Bounded extends FilterInputStream {

    private final long most;
    private long read;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw new SpreadsheetException(Message.WORKBOOK_TOO_LARGE, most / MIB);
      }
    }
  }
}
