package io.github.ita4j.cli.io;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The number of columns of the window that shows the output. */
final class TerminalWidth {

  private static final String VARIABLE = "COLUMNS";
  private static final int LEAST = 40;
  private static final int MOST = 1_000;

  private TerminalWidth() {}

  /**
   * Returns the width that the environment states, or else that of the terminal.
   *
   * @param isTerminal whether standard output is shown on a terminal, which is then asked
   */
  static Optional<Integer> of(Map<String, String> environment, boolean isTerminal) {
    String stated = environment.getOrDefault(VARIABLE, "").strip();
    if (stated.matches("[1-9][0-9]{0,4}")) {
      return Optional.of(bounded(Integer.parseInt(stated)));
    }
    return isTerminal
        ? Optional.of(bounded(new UsageMessageSpec().autoWidth(true).width()))
        : Optional.empty();
  }

  private static int bounded(int columns) {
    return Math.min(MOST, Math.max(LEAST, columns));
  }
}
