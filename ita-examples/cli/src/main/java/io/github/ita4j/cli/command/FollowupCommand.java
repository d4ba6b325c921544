package io.github.ita4j.cli.command;

import io.github.ita4j.cli.document.FollowupDocument;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.Checked;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code ita followup}, which writes the report on carrying out a plan, or a form that
 * holds the result, the plan and the report.
 */
@Command(name = "followup", mixinStandardHelpOptions = true, sortOptions = false)
public final class FollowupCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "resultFile")
  private Optional<String> file = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE")
  private Optional<String> plan = Optional.empty();

  @Option(names = "--progress", paramLabel = "FILE")
  private Optional<String> progress = Optional.empty();

  @Mixin
  private PaperOptions paper = new PaperOptions();

  public FollowupCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    List<String> inputs =
        Stream.of(file, plan, progress).flatMap(Optional::stream).toList();
    OutputFile target =
        paper.target(inputs, OutputFile.FORM).orElseThrow(() -> refused(Message.FOLLOWUP_NO_OUT));
    AssessmentFiles files = new AssessmentFiles(cli);
    Optional<Scorecard> scorecard = file.map(name -> files.one(name).scorecard().orElseThrow());
    // Reading another file forgets the form.
    Optional<Form> form = files.form();
    String name = file.orElse("");
    GivenPlan given = plan.map(of -> GivenPlan.read(files, of))
        .or(() -> GivenPlan.of(name, form))
        .orElseThrow(() -> form.isPresent()
            ? refused(Message.FORM_NO_PLAN, name)
            : refused(Message.FOLLOWUP_NO_PLAN))
        .withMeasures(cli);
    ProgressReport report = progress(files, form, given);
    scorecard.ifPresent(result -> given.ofResult(cli, result));
    if (target.isForm()) {
      Form filled = form.or(() -> scorecard.map(Form::of))
          .orElseThrow(() -> new CommandException(cli.messages().text(Message.FOLLOWUP_NO_FILE)));
      cli.forms().write(filled.withPlan(given.plan()).withProgress(report), target);
      cli.note(Message.WRITTEN, target.path());
      ContradictionNotice.write(cli, file, scorecard, form);
      return given.code();
    }
    Report document = FollowupDocument.of(
        paper.document(false),
        cli.paperMessages(given.framework(cli)),
        given.framework(cli),
        given.plan(),
        report,
        scorecard.filter(result -> !result.scores().isEmpty()).map(cli.frameworks()::analysis));
    PaperOptions.write(cli, document, target);
    ContradictionNotice.write(cli, file, scorecard, form);
    return given.code();
  }

  /** Returns the work done, from its own file or from the form. */
  private ProgressReport progress(AssessmentFiles files, Optional<Form> form, GivenPlan given) {
    if (progress.isPresent()) {
      String name = progress.get();
      ProgressReport report = Optional.of(files.progress(name, given.plan()))
          .filter(Checked::isClean)
          .flatMap(Checked::value)
          .orElseThrow(() -> refused(Message.FOLLOWUP_BAD_PROGRESS, name));
      if (report.entries().isEmpty()) {
        throw refused(Message.FOLLOWUP_NO_ENTRIES, name);
      }
      return report;
    }
    return form.orElseThrow(() -> refused(Message.FOLLOWUP_NO_PLAN))
        .progress()
        .orElseThrow(() -> refused(Message.FORM_NO_PROGRESS, file.orElse("")));
  }

  private CommandException refused(Message message, Object... args) {
    return new CommandException(cli.messages().text(message, args));
  }
}
