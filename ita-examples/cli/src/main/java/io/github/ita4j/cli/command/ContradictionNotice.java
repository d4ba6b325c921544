package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.ContradictionPhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The notice that a result contradicts itself. Whoever signs a document is told on the screen, as
 * the document itself says nothing of it.
 */
final class ContradictionNotice {

  /** The most contradictions that a notice names. */
  private static final int MOST_NAMED = 3;

  private ContradictionNotice() {}

  /**
   * Writes the notice, if there are contradictions.
   *
   * @param files the files with the results, for {@code ita audit}
   */
  static void write(
      CliContext cli, List<String> files, Analysis analysis, Optional<Analysis> previous) {
    List<String> found = ContradictionPhrases.all(cli.messages(), analysis, previous);
    if (found.isEmpty()) {
      return;
    }
    cli.note(Message.NOTICE_CONTRADICTIONS, files.get(0), cli.messages().number(found.size()));
    // Standard input cannot be read again.
    int named = files.contains("-") ? found.size() : Math.min(MOST_NAMED, found.size());
    found.subList(0, named).forEach(sentence -> cli.notice("- " + sentence));
    if (named < found.size()) {
      cli.note(
          Message.NOTICE_CONTRADICTIONS_MORE,
          cli.messages().number(found.size() - named),
          files.stream().map(ContradictionNotice::typed).collect(Collectors.joining(" ")));
    }
    cli.note(Message.NOTICE_CONTRADICTIONS_ADVICE, cli.messages().text(Message.AUDIT_ADVICE));
  }

  /** Writes the notice on a result that is read with its form, if there is a result. */
  static void write(
      CliContext cli, Optional<String> file, Optional<Scorecard> scorecard, Optional<Form> form) {
    scorecard
        .filter(Form::hasResult)
        .ifPresent(result -> write(
            cli,
            file.stream().toList(),
            cli.frameworks().analysis(result),
            form.flatMap(Form::previous).map(cli.frameworks()::analysis)));
  }

  private static String typed(String file) {
    return file.contains(" ") ? '"' + file + '"' : file;
  }
}
