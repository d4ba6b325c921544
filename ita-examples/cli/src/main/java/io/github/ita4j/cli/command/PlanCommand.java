package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.text.Message;
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

/** The command {@code ita plan}, which drafts a plan for next year as JSON to edit. */
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
        out.map(name -> OutputFile.of(name, force, List.of(file), ".json"));
    Scorecard scorecard = new AssessmentFiles(cli).one(file).scorecard().orElseThrow();
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
      cli.note(Message.PLAN_UNDETERMINED, cli.messages().elements(open));
    }
    String document = ItaJson.writer().pretty().write(plan);
    if (target.isEmpty()) {
      cli.print(document);
      return 0;
    }
    target.get().write((document + "\n").getBytes(StandardCharsets.UTF_8));
    cli.note(Message.WRITTEN, target.get().path());
    return 0;
  }
}
