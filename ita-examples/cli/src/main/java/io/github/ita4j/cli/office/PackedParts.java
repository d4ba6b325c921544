package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a packed file, by its directory at the end, as spreadsheet programs find them. All
 * are unpacked once at the start, only to count their bytes, so that a small file cannot become a
 * huge one later. Nothing is written to a disk.
 */
final class PackedParts {

  private static final int MIB = 1024 * 1024;
  private static final int MOST_PARTS = 2_000;
  private static final int BUFFER = 8192;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

  PackedParts(byte[] file, SpreadsheetLimits limits) {
    try {
      zip = ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
    long unpacked = 0;
    byte[] buffer = new byte[BUFFER];
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      // Of two parts with one name, other programs may read the other one.
      if (parts.put(part.getName(), part) != null || parts.size() > MOST_PARTS) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      try (InputStream in = open(part)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          unpacked += read;
          if (unpacked > limits.unpackedBytes()) {
            throw new SpreadsheetException(
                Message.WORKBOOK_TOO_LARGE, limits.unpackedBytes() / MIB);
          }
        }
      } catch (IOException e) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
    }
  }

  private InputStream open(ZipArchiveEntry part) {
    try {
      return zip.getInputStream(part);
    } catch (IOException | RuntimeException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** Opens a part, if the file has it. */
  Optional<InputStream> open(String name) {
    return Optional.ofNullable(parts.get(name)).map(this::open);
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
