package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.document.AnalysisDocument;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.report.AnalysisReport;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.form.AnalysisJson;
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

/** The command {@code ita analyze}, which writes the analysis that an agency files. */
@Command(name = "analyze", mixinStandardHelpOptions = true, sortOptions = false)
public final class AnalyzeCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", descriptionKey = "oneFile")
  private String file = "";

  @Option(names = "--previous", paramLabel = "FILE")
  private Optional<String> previous = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE")
  private Optional<String> plan = Optional.empty();

  @Mixin
  private PaperOptions paper = new PaperOptions();

  @Option(names = "--annex")
  private boolean annex;

  public AnalyzeCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    List<String> inputs = Stream.concat(
            Stream.of(file), Stream.of(previous, plan).flatMap(Optional::stream))
        .toList();
    Optional<OutputFile> target = paper.target(inputs);
    AssessmentFiles assessments = new AssessmentFiles(cli);
    AssessmentResult read = assessments.one(file);
    Scorecard scorecard = read.scorecard().orElseThrow();
    if (scorecard.scores().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.ANALYZE_NO_SCORES, file));
    }
    Analysis analysis = cli.frameworks().analysis(scorecard);
    // Reading another file forgets the form.
    Optional<Form> form = assessments.form();
    Optional<GivenPlan> given = plan.map(name -> GivenPlan.read(assessments, name))
        .or(() -> GivenPlan.of(file, form))
        .map(own -> own.ofResult(cli, scorecard));
    Optional<ActionPlan> own = given.map(GivenPlan::plan);
    Optional<Analysis> before = previous
        .map(other -> previous(assessments, other, scorecard))
        .or(() -> form.flatMap(Form::previous).map(cli.frameworks()::analysis));
    if (target.isPresent()) {
      given.ifPresent(present -> present.withMeasures(cli));
      Report document =
          AnalysisDocument.of(paper.document(annex), cli.paperMessages(), analysis, before, own);
      PaperOptions.write(cli, document, target.get());
      List<String> results = Stream.concat(Stream.of(file), previous.stream()).toList();
      ContradictionNotice.write(cli, results, analysis, before);
      given.ifPresent(present ->
          TargetNotice.write(cli, present.name(), present.plan(), Optional.of(analysis), before));
    } else if (cli.json()) {
      cli.print(List.of(AnalysisJson.of(analysis, own, before).from(read.source())));
    } else {
      TerminalPage page = cli.nextPage();
      new AnalysisReport(cli.messages(), analysis, before, own).write(page);
      cli.print(page);
    }
    return given.map(GivenPlan::code).orElse(0);
  }

  private Analysis previous(AssessmentFiles assessments, String other, Scorecard scorecard) {
    Scorecard earlier = assessments.one(other).scorecard().orElseThrow();
    if (earlier.fiscalYear().compareTo(scorecard.fiscalYear()) >= 0) {
      throw new CommandException(
          Complaint.OPTION_PREVIOUS,
          other,
          Integer.toString(earlier.fiscalYear().buddhistEra()),
          Integer.toString(scorecard.fiscalYear().buddhistEra()));
    }
    if (!Form.hasResult(earlier)) {
      throw new CommandException(cli.messages().text(Message.ANALYZE_PREVIOUS_NO_SCORES, other));
    }
    return cli.frameworks().analysis(earlier);
  }
}
