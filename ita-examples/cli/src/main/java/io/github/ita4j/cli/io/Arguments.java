package io.github.ita4j.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments of the command line as typed.
 *
 * <p>Java decodes arguments by the locale. Under {@code LC_ALL=C}, as in many containers and cron
 * jobs, each byte of a Thai digit becomes U+FFFD. If the system still has the bytes of the command
 * line, they are decoded again as UTF-8.
 */
public final class Arguments {

  private static final char LOST = '\uFFFD';
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** Returns the arguments, repaired if possible. */
  public static String[] repaired(String... args) {
    if (!isLost(args) || !Files.isReadable(COMMAND_LINE)) {
      return args;
    }
    try {
      return repaired(args, Files.readAllBytes(COMMAND_LINE));
    } catch (IOException e) {
      return args;
    }
  }

  /**
   * Returns the last arguments of a command line, if they match the given ones apart from the lost
   * characters.
   */
  static String[] repaired(String[] args, byte[] commandLine) {
    String[] all = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    // Every argument ends with a zero byte, so the last piece is empty.
    int first = all.length - 1 - args.length;
    if (first < 0) {
      return args;
    }
    String[] typed = Arrays.copyOfRange(all, first, all.length - 1);
    for (int i = 0; i < args.length; i++) {
      if (!ascii(args[i]).equals(ascii(typed[i]))) {
        return args;
      }
    }
    return typed;
  }

  public static boolean isLost(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.indexOf(LOST) >= 0);
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7F]", "");
  }
}
