package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.document.PlanDocument;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.report.PlanPhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code ita plan}, which drafts a plan for next year as JSON or a form to edit, and
 * writes a draft or the agency's own plan as the document that it files.
 */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
public final class PlanCommand implements Callable<Integer> {

  private static final String JSON = ".json";

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "resultFile")
  private Optional<String> file = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE")
  private Optional<String> plan = Optional.empty();

  @Mixin
  private PaperOptions paper = new PaperOptions();

  public PlanCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OutputFile> target =
        paper.target(Stream.concat(file.stream(), plan.stream()).toList(), JSON, OutputFile.FORM);
    AssessmentFiles files = new AssessmentFiles(cli);
    Optional<Scorecard> scorecard = file.map(name -> files.one(name).scorecard().orElseThrow());
    // Reading another file forgets the form.
    Optional<Form> form = files.form().or(() -> scorecard.map(Form::of));
    if (plan.isPresent()) {
      GivenPlan given = GivenPlan.read(files, plan.get());
      write(target, scorecard, form, given);
      warn(target, scorecard, form, given.name(), given.plan());
      return given.code();
    }
    String name =
        file.orElseThrow(() -> new CommandException(cli.messages().text(Message.PLAN_NO_FILE)));
    Optional<GivenPlan> kept = GivenPlan.of(name, form);
    if (kept.isPresent()) {
      cli.note(Message.FORM_PLAN_KEPT, kept.get().plan().measures().size());
      write(target, scorecard, form, kept.get());
      warn(target, scorecard, form, name, kept.get().plan());
      return 0;
    }
    Analysis analysis = cli.frameworks().analysis(scorecard.orElseThrow());
    ActionPlan draft = withTargets(draft(name, analysis), form.flatMap(Form::plan));
    if (target.filter(PaperOptions::isDocument).isPresent()) {
      document(
          target.get(), Optional.of(analysis.framework()), draft, false, Optional.of(analysis));
    } else {
      print(target, form, draft);
    }
    warn(target, scorecard, form, name, draft);
    return 0;
  }

  /** Names the contradictions of the result, and doubtful targets, after a file is written. */
  private void warn(
      Optional<OutputFile> target,
      Optional<Scorecard> scorecard,
      Optional<Form> form,
      String name,
      ActionPlan written) {
    if (target.isPresent()) {
      Optional<Analysis> result = scorecard.filter(Form::hasResult).map(cli.frameworks()::analysis);
      Optional<Analysis> previous = form.flatMap(Form::previous).map(cli.frameworks()::analysis);
      result.ifPresent(
          known -> ContradictionNotice.write(cli, file.stream().toList(), known, previous));
      TargetNotice.write(cli, name, written, result, previous);
    }
  }

  /** Writes the agency's own plan. */
  private void write(
      Optional<OutputFile> target,
      Optional<Scorecard> scorecard,
      Optional<Form> form,
      GivenPlan given)
      throws IOException {
    scorecard.ifPresent(result -> given.ofResult(cli, result));
    if (target.filter(PaperOptions::isDocument).isPresent()) {
      given.withMeasures(cli);
      document(
          target.get(),
          given.framework(cli),
          given.plan(),
          true,
          scorecard.filter(result -> !result.scores().isEmpty()).map(cli.frameworks()::analysis));
    } else {
      print(target, form, given.plan());
    }
  }

  /** Returns a draft with the targets that an office has in its form. */
  private static ActionPlan withTargets(ActionPlan draft, Optional<ActionPlan> own) {
    return own.map(of -> draft.toBuilder().targets(of.targets()).build()).orElse(draft);
  }

  private ActionPlan draft(String name, Analysis analysis) {
    ActionPlan draft = analysis
        .plan()
        .orElseThrow(() -> new CommandException(cli.messages().text(Message.PLAN_NO_POLICY, name)));
    if (analysis.scorecard().scores().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.PLAN_NO_SCORES, name));
    }
    // A plan names its rules, and has no words for what they are.
    cli.advise(cli.nextPage());
    PlanPhrases.undetermined(cli.messages(), analysis)
        .ifPresent(sentence -> cli.notice(name + ": " + sentence));
    return draft;
  }

  private void document(
      OutputFile target,
      Optional<Framework> framework,
      ActionPlan shown,
      boolean own,
      Optional<Analysis> analysis)
      throws IOException {
    Messages messages = cli.paperMessages(framework);
    PaperOptions.write(
        cli,
        PlanDocument.of(paper.document(false), messages, framework, shown, own, analysis),
        target);
  }

  private void print(Optional<OutputFile> target, Optional<Form> form, ActionPlan shown) {
    if (target.filter(OutputFile::isForm).isPresent()) {
      Form filled =
          form.orElseThrow(() -> new CommandException(cli.messages().text(Message.PLAN_NO_FILE)));
      cli.forms().write(filled.withPlan(shown), target.get());
    } else {
      String document = ItaJson.writer().pretty().write(shown);
      if (target.isEmpty()) {
        cli.print(document);
        return;
      }
      target.get().write((document + "\n").getBytes(StandardCharsets.UTF_8));
    }
    cli.note(Message.WRITTEN, target.get().path());
  }
}
