package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code ita plan}, which drafts a plan for next year, as JSON or as a form to edit.
 */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
public final class PlanCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", descriptionKey = "oneFile")
  private String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  public PlanCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Optional<OutputFile> target =
        out.map(name -> OutputFile.of(name, force, List.of(file), ".json", OutputFile.FORM));
    AssessmentFiles files = new AssessmentFiles(cli);
    Scorecard scorecard = files.one(file).scorecard().orElseThrow();
    Form form = files.form().orElseGet(() -> Form.of(scorecard));
    ActionPlan plan = form.plan()
        .filter(own -> !own.measures().isEmpty())
        .map(this::kept)
        .orElseGet(() -> withTargets(draft(scorecard), form.plan()));
    write(target, form, plan);
    return 0;
  }

  /** Returns the plan that an office has in its form. */
  private ActionPlan kept(ActionPlan own) {
    cli.note(Message.FORM_PLAN_KEPT, own.measures().size());
    return own;
  }

  /** Returns a draft with the targets that an office has in its form. */
  private static ActionPlan withTargets(ActionPlan draft, Optional<ActionPlan> own) {
    return own.map(plan -> draft.toBuilder().targets(plan.targets()).build()).orElse(draft);
  }

  private ActionPlan draft(Scorecard scorecard) {
    Analysis analysis = cli.frameworks().analysis(scorecard);
    Findings findings = analysis
        .findings()
        .orElseThrow(() -> new CommandException(cli.messages().text(Message.PLAN_NO_POLICY, file)));
    if (scorecard.scores().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.PLAN_NO_SCORES, file));
    }
    ActionPlan plan = analysis.plan().orElseThrow();
    // A plan names its rules, and has no words for what they are.
    cli.advise(cli.nextPage());
    // An empty plan must not suggest that nothing is weak.
    List<ElementId> open = findings.undetermined(FindingCategory.FIX).stream()
        .map(ElementBounds::element)
        .filter(id -> id.level().compareTo(Level.INDICATOR) <= 0)
        .toList();
    if (!open.isEmpty()) {
      Messages messages = cli.messages();
      cli.notice(file + ": " + messages.text(Message.PLAN_UNDETERMINED, messages.elements(open)));
    }
    return plan;
  }

  private void write(Optional<OutputFile> target, Form form, ActionPlan plan) {
    if (target.filter(OutputFile::isForm).isPresent()) {
      cli.forms().write(form.withPlan(plan), target.get());
    } else {
      String document = ItaJson.writer().pretty().write(plan);
      if (target.isEmpty()) {
        cli.print(document);
        return;
      }
      target.get().write((document + "\n").getBytes(StandardCharsets.UTF_8));
    }
    cli.note(Message.WRITTEN, target.get().path());
  }
}
