package io.github.ita4j.cli.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The input and output streams of the command line.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param errIsTerminal whether standard error is shown on a terminal
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean errIsTerminal) {

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /**
   * Returns the streams of the process. {@code System.out} encodes by the locale and would lose
   * Thai under {@code LC_ALL=C}.
   */
  public static Console ofProcess() {
    return new Console(
        System.in,
        utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
        utf8(new FileOutputStream(FileDescriptor.err)),
        isTerminal());
  }

  /**
   * Tells whether standard error is a terminal. Java knows only about standard input and output
   * together, so the system is asked if possible.
   */
  @SuppressWarnings("SystemConsoleNull") // Null before Java 22; then isTerminal decides.
  private static boolean isTerminal() {
    try {
      if (Files.isSymbolicLink(STANDARD_ERROR)) {
        String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      // Java answers below.
    }
    java.io.Console console = System.console();
    try {
      return console != null
          && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return console != null;
    }
  }

  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
