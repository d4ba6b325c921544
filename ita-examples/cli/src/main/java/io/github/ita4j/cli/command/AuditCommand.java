package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.DocumentFiles;
import io.github.ita4j.cli.text.ContradictionPhrases;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The command {@code ita audit}, which finds statements of a document that its own numbers exclude.
 */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false)
public final class AuditCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = List.of();

  /** The documents being audited, of which the form of the current one may be wanted. */
  private Optional<DocumentFiles> open = Optional.empty();

  private int audited;
  private int contradictory;
  private int bad;

  public AuditCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Exception {
    try (DocumentFiles documents = new AssessmentFiles(cli).of(files)) {
      open = Optional.of(documents);
      if (cli.json()) {
        cli.print(documents, this::result);
      } else {
        documents.forEachRemaining(this::print);
      }
    }
    if (!cli.json()) {
      Messages messages = cli.messages();
      TerminalPage summary = cli.nextPage();
      summary.line(messages.text(
          Message.AUDIT_SUMMARY,
          messages.number(audited),
          messages.number(contradictory),
          messages.number(bad)));
      cli.print(summary);
    }
    return bad > 0 ? CliContext.BAD_INPUT : contradictory > 0 ? 1 : 0;
  }

  private ResultJson result(AssessmentResult read) {
    if (read.error().isPresent()) {
      refuse(read.error().get());
      return read.error().get().toJson();
    }
    Scorecard scorecard = read.orElseThrow();
    Analysis analysis = cli.frameworks().analysis(scorecard);
    Optional<Analysis> previous = previous();
    count(analysis, previous);
    previous.ifPresent(before -> ContradictionPhrases.ofPrevious(cli.messages(), before)
        .forEach(sentence -> cli.notice(read.source() + ": " + sentence)));
    return AuditJson.of(analysis.audit()).from(read.source());
  }

  private void refuse(ItaJsonException error) {
    bad++;
    cli.complain(error);
  }

  private void count(Analysis analysis, Optional<Analysis> previous) {
    audited++;
    if (!analysis.audit().isConsistent()
        || previous.filter(before -> !before.audit().isConsistent()).isPresent()) {
      contradictory++;
    }
  }

  /** Returns last year's result, which only a form has beside that of the year. */
  private Optional<Analysis> previous() {
    return open.flatMap(DocumentFiles::currentForm)
        .flatMap(Form::previous)
        .map(cli.frameworks()::analysis);
  }

  private void print(AssessmentResult read) {
    if (read.error().isPresent()) {
      refuse(read.error().get());
      return;
    }
    Scorecard scorecard = read.orElseThrow();
    Analysis analysis = cli.frameworks().analysis(scorecard);
    Audit audit = analysis.audit();
    Optional<Analysis> previous = previous();
    count(analysis, previous);
    Messages messages = cli.messages();
    TerminalPage page = cli.nextPage();
    page.heading(GradePage.heading(messages, scorecard));
    page.entry(messages.text(Message.DOCUMENT), read.source());
    GradePage.statedIn(scorecard)
        .ifPresent(source -> page.entry(messages.text(Message.STATED_IN), source));
    ContradictionPhrases text = new ContradictionPhrases(messages, analysis.framework());
    List<String> lines = new ArrayList<>();
    for (Contradiction contradiction : audit.contradictions()) {
      List<String> words = text.lines(contradiction);
      words.set(0, page.bad(words.get(0)));
      lines.addAll(words);
    }
    previous.ifPresent(before -> ContradictionPhrases.ofPrevious(messages, before)
        .forEach(sentence -> lines.add(page.bad(sentence))));
    if (!lines.isEmpty()) {
      lines.add(messages.text(Message.AUDIT_ADVICE));
    } else {
      lines.add(
          scorecard.scores().isEmpty()
              ? messages.text(Message.CONTRADICTIONS_NO_SCORES)
              : page.good(messages.text(Message.CONTRADICTIONS_NONE)));
    }
    page.entry(messages.text(Message.CONTRADICTIONS), lines);
    page.endEntries("  ");
    cli.print(page);
  }
}
