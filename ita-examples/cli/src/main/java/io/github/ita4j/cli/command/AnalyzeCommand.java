package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.report.AnalysisReport;
import io.github.ita4j.cli.report.HtmlReport;
import io.github.ita4j.cli.report.Medium;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.TextReport;
import io.github.ita4j.cli.report.WordReport;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.Checked;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita analyze}, which writes the analysis report that an agency files. */
@Command(name = "analyze", mixinStandardHelpOptions = true, sortOptions = false)
public final class AnalyzeCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", descriptionKey = "oneFile")
  private String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--previous", paramLabel = "FILE")
  private Optional<String> previous = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE")
  private Optional<String> plan = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  public AnalyzeCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    List<String> inputs = Stream.concat(
            Stream.of(file), Stream.of(previous, plan).flatMap(Optional::stream))
        .toList();
    Optional<OutputFile> target =
        out.map(name -> OutputFile.of(name, force, inputs, ".html", ".htm", ".docx"));
    boolean asJson = cli.json() && out.isEmpty();
    AssessmentFiles assessments = new AssessmentFiles(cli);
    AssessmentResult read = assessments.one(file);
    Scorecard scorecard = read.scorecard().orElseThrow();
    if (scorecard.scores().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.ANALYZE_NO_SCORES, file));
    }
    Analysis analysis = cli.frameworks().analysis(scorecard);
    // Reading another file forgets the form.
    Optional<Form> form = assessments.form();
    Optional<Checked<ActionPlan>> check = plan.map(assessments::plan);
    Optional<ActionPlan> given = plan.isPresent()
        ? check.flatMap(Checked::value)
        : form.flatMap(Form::plan).filter(own -> !own.measures().isEmpty());
    given.ifPresent(own -> requireOfResult(own, scorecard));
    // The report also lists names that the plan's year does not have, but they remain bad input.
    int code = check.filter(present -> !present.isClean()).isPresent() ? CliContext.BAD_INPUT : 0;
    Optional<Analysis> before = previous
        .map(other -> previous(assessments, other, scorecard))
        .or(() -> form.flatMap(Form::previous).map(cli.frameworks()::analysis));
    if (asJson) {
      cli.print(List.of(AnalysisJson.of(analysis, given, before).from(read.source())));
      return code;
    }
    Report report = AnalysisReport.of(
        cli.messages(),
        analysis,
        before,
        given,
        cli.frameworks().inReport(cli.messages()),
        target.isPresent() ? Medium.PAPER : Medium.SCREEN);
    if (target.isPresent()) {
      target.get().write(content(report, target.get().path()));
      cli.note(Message.WRITTEN, target.get().path());
    } else {
      TerminalPage page = cli.nextPage();
      TextReport.write(report, page);
      cli.print(page);
    }
    return code;
  }

  private byte[] content(Report report, Path target) throws IOException {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")
        ? WordReport.of(report, cli.digits())
        : HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
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
    if (earlier.scores().isEmpty()
        && earlier.tier().isEmpty()
        && earlier.printedTier().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.ANALYZE_PREVIOUS_NO_SCORES, other));
    }
    return cli.frameworks().analysis(earlier);
  }

  /**
   * Refuses a plan that does not fit this result. It must be of the same agency. Its year is that
   * of the result, for a plan already carried out, or the next.
   */
  private void requireOfResult(ActionPlan own, Scorecard scorecard) {
    Messages messages = cli.messages();
    String name = plan.orElse(file);
    if (!own.agency().mayBe(scorecard.agency())) {
      throw new CommandException(messages.text(
          Message.ANALYZE_PLAN_OF_OTHER,
          name,
          messages.agencyInFull(own.agency()),
          messages.agencyInFull(scorecard.agency())));
    }
    int later = own.fiscalYear().buddhistEra() - scorecard.fiscalYear().buddhistEra();
    if (later < 0 || later > 1) {
      throw new CommandException(messages.text(
          Message.ANALYZE_PLAN_OF_YEAR,
          name,
          messages.number(own.fiscalYear().buddhistEra()),
          messages.number(scorecard.fiscalYear().buddhistEra()),
          messages.number(scorecard.fiscalYear().buddhistEra() + 1)));
    }
  }
}
