package io.github.ita4j.examples;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.json.AnalysisJson;
import io.github.ita4j.json.PlanCheck;
import io.github.ita4j.json.ReadAssessment;
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

/** {@code ita analyze}: the analysis report that an agency files. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    versionProvider = Ita.Version.class,
    sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {

  private final Ita ita;

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

  AnalyzeCommand(Ita ita) {
    this.ita = ita;
  }

  @Override
  public Integer call() throws IOException {
    List<String> inputs = Stream.concat(
            Stream.of(file), Stream.of(previous, plan).flatMap(Optional::stream))
        .toList();
    Optional<OutputFile> target =
        out.map(name -> OutputFile.of(name, force, inputs, ".html", ".htm", ".docx"));
    boolean asJson = ita.json() && out.isEmpty();
    if (asJson && previous.isPresent()) {
      throw new CommandException("--previous " + previous.get()
          + ": must not be given with --format json, which has no comparison in it; ita compare"
          + " --format json gives one");
    }
    Frameworks frameworks = ita.frameworks();
    Assessments assessments = new Assessments(ita, frameworks);
    ReadAssessment read = assessments.one(file);
    Scorecard scorecard = read.scorecard().orElseThrow();
    if (scorecard.scores().isEmpty()) {
      throw new CommandException(ita.words().text("analyze.noScores", file));
    }
    Framework framework = ita.rules(frameworks, scorecard);
    Optional<PlanCheck> check = plan.map(assessments::plan);
    Optional<ActionPlan> given = check.flatMap(PlanCheck::plan);
    given.ifPresent(own -> requireOfResult(own, scorecard));
    // Names that the year of a plan does not have are named, and the report says so too.
    int code = check.filter(present -> !present.isClean()).isPresent() ? Ita.BAD_INPUT : 0;
    if (asJson) {
      ita.print(List.of(
          json(frameworks, framework, scorecard, given).from(read.source(), scorecard.agency())));
      return code;
    }
    Optional<AnalysisReport.Previous> before =
        previous.map(other -> previous(frameworks, assessments, other, scorecard));
    Report report = AnalysisReport.of(
        ita.words(),
        frameworks,
        framework,
        scorecard,
        before,
        given,
        ita.own().inReport(ita.words()));
    if (target.isPresent()) {
      target.get().write(content(report, target.get().path()));
      ita.note("written", target.get().path());
    } else {
      Page page = ita.nextPage();
      TextReport.write(report, page);
      ita.print(page);
    }
    return code;
  }

  private byte[] content(Report report, Path target) throws IOException {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")
        ? WordReport.of(report, ita.digits())
        : HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
  }

  private AnalysisReport.Previous previous(
      Frameworks frameworks, Assessments assessments, String other, Scorecard scorecard) {
    Scorecard earlier = assessments.one(other).scorecard().orElseThrow();
    if (earlier.fiscalYear().compareTo(scorecard.fiscalYear()) >= 0) {
      throw new CommandException("--previous " + other + ": fiscal year " + earlier.fiscalYear()
          + " must be before " + scorecard.fiscalYear());
    }
    if (earlier.scores().isEmpty()
        && earlier.tier().isEmpty()
        && earlier.printedTier().isEmpty()) {
      throw new CommandException(ita.words().text("analyze.previousNoScores", other));
    }
    return new AnalysisReport.Previous(ita.rules(frameworks, earlier), earlier);
  }

  /**
   * Refuses a plan that cannot be on this result: of another agency, or of another year than that
   * of the result, in which the report calls it carried out, or the next, which it is for.
   */
  private void requireOfResult(ActionPlan own, Scorecard scorecard) {
    Words words = ita.words();
    String name = plan.orElseThrow();
    if (!own.agency().mayBe(scorecard.agency())) {
      throw new CommandException(words.text(
          "analyze.planOfOther",
          name,
          words.agencyInFull(own.agency()),
          words.agencyInFull(scorecard.agency())));
    }
    int later = own.fiscalYear().buddhistEra() - scorecard.fiscalYear().buddhistEra();
    if (later < 0 || later > 1) {
      throw new CommandException(words.text(
          "analyze.planOfYear",
          name,
          words.number(own.fiscalYear().buddhistEra()),
          words.number(scorecard.fiscalYear().buddhistEra()),
          words.number(scorecard.fiscalYear().buddhistEra() + 1)));
    }
  }

  private AnalysisJson json(
      Frameworks frameworks, Framework framework, Scorecard scorecard, Optional<ActionPlan> given) {
    if (FindingPolicy.ofFramework(framework).isEmpty()) {
      throw new CommandException(ita.words().text("analyze.noPolicy", file));
    }
    Findings findings = Findings.of(framework, scorecard);
    Recommendations recommendations = Recommendations.of(framework, scorecard, findings);
    return given
        .map(actionPlan -> AnalysisJson.of(
            findings, recommendations, Coverage.of(actionPlan, findings, framework, frameworks)))
        .orElseGet(() -> AnalysisJson.of(findings, recommendations));
  }
}
