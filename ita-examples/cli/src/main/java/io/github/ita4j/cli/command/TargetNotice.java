package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.TargetDoubts;
import io.github.ita4j.improvement.ActionPlan;
import java.util.List;
import java.util.Optional;

/**
 * The notice that targets of a plan are doubtful. Whoever signs a document is told on the screen,
 * as the document itself says nothing of it.
 */
final class TargetNotice {

  /** The most doubts that a notice names. */
  private static final int MOST_NAMED = 10;

  private TargetNotice() {}

  /**
   * Writes the notice, if there are doubts.
   *
   * @param file the file with the plan
   */
  static void write(
      CliContext cli,
      String file,
      ActionPlan plan,
      Optional<Analysis> result,
      Optional<Analysis> previous) {
    List<String> found = TargetDoubts.of(cli.messages(), plan, result, previous);
    if (found.isEmpty()) {
      return;
    }
    cli.note(Message.NOTICE_TARGETS, file, cli.messages().number(found.size()));
    found.stream().limit(MOST_NAMED).forEach(sentence -> cli.notice("- " + sentence));
    if (found.size() > MOST_NAMED) {
      cli.note(Message.NOTICE_TARGETS_MORE, cli.messages().number(found.size() - MOST_NAMED));
    }
    cli.note(Message.NOTICE_TARGETS_ADVICE);
  }
}
