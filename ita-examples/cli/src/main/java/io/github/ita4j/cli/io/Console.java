package io.github.ita4j.cli.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The input and output streams of the command line.
 *
 * @param in standard input
 * @param out standard output; it takes UTF-8
 * @param err standard error; it takes UTF-8
 * @param errIsTerminal whether standard error is shown on a terminal
 * @param columns the width of the window that shows standard output, if there is one
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean errIsTerminal,
    Supplier<Optional<Integer>> columns) {

  private static final Path STREAMS = Path.of("/proc/self/fd");

  /** Creates a console without a window. */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean errIsTerminal) {
    this(in, out, err, errIsTerminal, Optional::empty);
  }

  /**
   * Returns the streams of the process. A terminal gets its own charset if that has Thai. Anything
   * else gets UTF-8: {@code System.out} would lose Thai under {@code LC_ALL=C}.
   */
  public static Console ofProcess() {
    boolean outIsTerminal = isTerminal("1");
    boolean errIsTerminal = isTerminal("2");
    return new Console(
        System.in,
        utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out)), outIsTerminal),
        utf8(new FileOutputStream(FileDescriptor.err), errIsTerminal),
        errIsTerminal,
        () -> TerminalWidth.of(System.getenv(), outIsTerminal));
  }

  /**
   * Tells whether a stream is a terminal. Java knows only about standard input and output together,
   * so the system is asked if possible.
   */
  @SuppressWarnings("SystemConsoleNull") // Null before Java 22; then isTerminal decides.
  private static boolean isTerminal(String number) {
    Path stream = STREAMS.resolve(number);
    try {
      if (Files.isSymbolicLink(stream)) {
        String target = Files.readSymbolicLink(stream).toString();
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

  private static PrintStream utf8(OutputStream out, boolean isTerminal) {
    Charset charset = isTerminal ? ConsoleCharset.ofTerminal() : StandardCharsets.UTF_8;
    return new PrintStream(
        new BufferedOutputStream(ConsoleCharset.encoded(out, charset)),
        false,
        StandardCharsets.UTF_8);
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
