package io.github.ita4j.cli.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An office document without the times of its parts. The same report therefore gives the same file.
 */
public final class TimelessArchive {

  /** The earliest month whose days an archive holds without a time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern TIMES =
      Pattern.compile("<dcterms:(created|modified)\\b.*?</dcterms:\\1>", Pattern.DOTALL);

  private TimelessArchive() {}

  /** Returns the same archive without times. */
  public static byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        out.putNextEntry(timeless);
        out.write(withoutTimes(entry.getName(), in.readAllBytes()));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTimes(String name, byte[] part) throws IOException {
    if (name.endsWith(".xlsx")) {
      // The part holds the numbers of a chart.
      return of(part);
    }
    if (name.equals("docProps/core.xml")) {
      String properties = new String(part, StandardCharsets.UTF_8);
      return TIMES.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
    return part;
  }
}
