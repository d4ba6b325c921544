package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * The parts of a packed file, by its directory at the end, as spreadsheet programs find them. All
 * are unpacked once at the start, only to count their bytes, so that a small file cannot become a
 * huge one later. Nothing is written to a disk.
 */
final class PackedParts {

  private static final int MIB = 1024 * 1024;
  private static final int MOST_PARTS = 2_000;
  private static final int BUFFER = 8192;

  /** The most bytes of the directory, which the archive's reader takes as a whole. */
  private static final int MOST_DIRECTORY_BYTES = 512 * 1024;

  /** The signature of an entry of the directory, the length of its fixed part, and what follows. */
  private static final int ENTRY = 0x02014b50;

  private static final int ENTRY_BYTES = 46;
  private static final int LENGTHS = 28;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

  PackedParts(byte[] file, SpreadsheetLimits limits) {
    requireSmallDirectory(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    try {
      zip = ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
    long packed = 0;
    long unpacked = 0;
    byte[] buffer = new byte[BUFFER];
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      // Of two parts with one name, other programs may read the other one.
      if (parts.put(part.getName(), part) != null || parts.size() > MOST_PARTS) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      packed += part.getCompressedSize();
      // Thousands of parts that overlap would be unpacked as often, even if nothing comes out.
      if (part.getCompressedSize() < 0 || packed > file.length) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      CRC32 sum = new CRC32();
      try (InputStream in = open(part)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          sum.update(buffer, 0, read);
          unpacked += read;
          if (unpacked > limits.unpackedBytes()) {
            throw new SpreadsheetException(
                Message.WORKBOOK_TOO_LARGE, limits.unpackedBytes() / MIB);
          }
        }
      } catch (IOException e) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      if (sum.getValue() != part.getCrc()) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
    }
  }

  /** Refuses a directory that would become many objects: of more parts, or with long extras. */
  private static void requireSmallDirectory(ByteBuffer file) {
    int entries = 0;
    int bytes = 0;
    for (int at = 0; at + ENTRY_BYTES <= file.limit(); at++) {
      if (file.getInt(at) == ENTRY) {
        entries++;
        bytes += ENTRY_BYTES;
        // Of the name, of the extras and of the comment.
        for (int i = 0; i < 3; i++) {
          bytes += file.getShort(at + LENGTHS + 2 * i) & 0xFFFF;
        }
        if (entries > MOST_PARTS || bytes > MOST_DIRECTORY_BYTES) {
          throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
        }
      }
    }
  }

  private InputStream open(ZipArchiveEntry part) {
    boolean isCommon = part.getMethod() == ZipEntry.STORED || part.getMethod() == ZipEntry.DEFLATED;
    if (!isCommon || !zip.canReadEntryData(part)) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
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

  private static final class Bounded extends ProxyInputStream {

    private final long most;
    private long read;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    protected void afterRead(int count) {
      read += Math.max(0, count);
      if (read > most) {
        throw new SpreadsheetException(Message.WORKBOOK_TOO_LARGE, most / MIB);
      }
    }
  }
}
