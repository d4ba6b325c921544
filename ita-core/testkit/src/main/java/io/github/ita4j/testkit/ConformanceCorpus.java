package io.github.ita4j.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The conformance corpus: 50,000 made-up scorecards of all bundled years with their expected
 * grades.
 *
 * <p>It is for programs that implement the rules of ITA once more, or call this library through a
 * layer of their own. The same file stands beside this jar on Maven Central, with the classifier
 * {@code conformance}. CONFORMANCE.md in the repository describes a line.
 */
public final class ConformanceCorpus {

  /** The number of the corpus. The lines of a number never change. */
  public static final int NUMBER = 1;

  private ConformanceCorpus() {}

  /**
   * Opens the corpus.
   *
   * @return the lines, one JSON object each; close the stream after use
   * @throws UncheckedIOException if the corpus cannot be read
   */
  public static Stream<String> lines() {
    try {
      String name = "ita-conformance-" + NUMBER + ".jsonl.gz";
      InputStream file = ConformanceCorpus.class.getResourceAsStream(name);
      if (file == null) {
        throw new IllegalStateException("ita bug: the jar has no " + name);
      }
      BufferedReader lines = new BufferedReader(
          new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
      return lines.lines().onClose(() -> close(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
