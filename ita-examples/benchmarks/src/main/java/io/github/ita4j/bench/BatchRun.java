package io.github.ita4j.bench;

import io.github.ita4j.cli.ItaCommand;
import io.github.ita4j.cli.io.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code ita batch} within this JVM, for benchmarks. */
final class BatchRun {

  private BatchRun() {}

  /** The JSON that is printed for a file; which must be without a bad document. */
  static String of(Path file, int threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(
        InputStream.nullInputStream(),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        false);
    int code =
        ItaCommand.run(console, "batch", "--format=json", "--threads=" + threads, file.toString());
    console.flush();
    if (code != 0) {
      throw new IllegalStateException("exit " + code + ": " + err.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
