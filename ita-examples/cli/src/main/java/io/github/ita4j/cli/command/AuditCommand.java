package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
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
import java.util.List;
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

  private int audited;
  private int contradictory;
  private int bad;

  public AuditCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Exception {
    try (DocumentFiles documents = new AssessmentFiles(cli).of(files)) {
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
    return AuditJson.of(audit(cli.frameworks().analysis(scorecard))).from(read.source());
  }

  private void refuse(ItaJsonException error) {
    bad++;
    cli.complain(error);
  }

  private Audit audit(Analysis analysis) {
    Audit audit = analysis.audit();
    audited++;
    if (!audit.isConsistent()) {
      contradictory++;
    }
    return audit;
  }

  private void print(AssessmentResult read) {
    if (read.error().isPresent()) {
      refuse(read.error().get());
      return;
    }
    Scorecard scorecard = read.orElseThrow();
    Analysis analysis = cli.frameworks().analysis(scorecard);
    Audit audit = audit(analysis);
    Messages messages = cli.messages();
    TerminalPage page = cli.nextPage();
    page.heading(GradePage.heading(messages, scorecard));
    page.entry(messages.text(Message.DOCUMENT), read.source());
    GradePage.statedIn(scorecard)
        .ifPresent(source -> page.entry(messages.text(Message.STATED_IN), source));
    ContradictionPhrases text = new ContradictionPhrases(messages, analysis.framework());
    page.entry(
        messages.text(Message.CONTRADICTIONS),
        audit.isConsistent()
            ? List.of(
                scorecard.scores().isEmpty()
                    ? messages.text(Message.CONTRADICTIONS_NO_SCORES)
                    : page.good(messages.text(Message.CONTRADICTIONS_NONE)))
            : audit.contradictions().stream()
                .flatMap(contradiction -> {
                  List<String> lines = text.lines(contradiction);
                  lines.set(0, page.bad(lines.get(0)));
                  return lines.stream();
                })
                .toList());
    page.endEntries("  ");
    cli.print(page);
  }
}
