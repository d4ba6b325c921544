package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.DocumentFiles;
import io.github.ita4j.cli.refusal.KnownNames;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.ThaiDigits;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita grade}, which shows overall score, tier and pass check. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false)
public final class GradeCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "fileOrScore")
  private List<String> inputs = List.of();

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--framework", paramLabel = "ID")
  private Optional<FrameworkId> framework = Optional.empty();

  @Option(names = "--decimals", paramLabel = "N")
  private Optional<Integer> decimals = Optional.empty();

  @Option(names = "--agency", paramLabel = "NAME")
  private Optional<String> agency = Optional.empty();

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--require-pass")
  private boolean requirePass;

  private boolean bad;
  private boolean notPassed;

  public GradeCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Exception {
    if (isInline()) {
      Scorecard scorecard = inlineScorecard(cli.frameworks().of(year, framework));
      grade(List.of(new AssessmentResult("arguments", 1, Optional.of(scorecard), Optional.empty()))
          .iterator());
    } else {
      if (decimals.isPresent() || agency.isPresent()) {
        throw new CommandException(Complaint.OPTION_SCORES_ONLY);
      }
      try (DocumentFiles documents = new AssessmentFiles(cli).of(inputs)) {
        grade(documents);
      }
    }
    return bad ? CliContext.BAD_INPUT : requirePass && notPassed ? 1 : 0;
  }

  /** Tells whether the arguments are scores instead of files. */
  private boolean isInline() {
    return year.isPresent() || framework.isPresent();
  }

  private void grade(Iterator<AssessmentResult> documents) throws IOException {
    if (cli.json()) {
      cli.print(documents, this::result);
    } else {
      documents.forEachRemaining(this::print);
    }
  }

  private ResultJson result(AssessmentResult read) {
    if (read.error().isPresent()) {
      refuse(read.error().get());
      return read.error().get().toJson();
    }
    Scorecard scorecard = read.orElseThrow();
    Analysis analysis = analysis(scorecard);
    GradeJson grade = explain
        ? GradeJson.of(scorecard, analysis.audit(), analysis.explanation())
        : GradeJson.of(scorecard, analysis.audit());
    return grade.from(read.source());
  }

  private void print(AssessmentResult read) {
    if (read.error().isPresent()) {
      refuse(read.error().get());
      return;
    }
    Scorecard scorecard = read.orElseThrow();
    Analysis analysis = analysis(scorecard);
    TerminalPage page = cli.nextPage();
    new GradePage(cli.messages(), page, analysis)
        .write(isInline() ? Optional.empty() : Optional.of(read.source()), explain);
    cli.print(page);
  }

  private void refuse(ItaJsonException error) {
    bad = true;
    cli.complain(error);
  }

  private Analysis analysis(Scorecard scorecard) {
    Analysis analysis = cli.frameworks().analysis(scorecard);
    notPassed |= !analysis.grade().passCheck().passes().orElse(false);
    return analysis;
  }

  /** Returns the scores of the command line: {@code IIT=๘๙.๗๓ EIT.1=99.25}. */
  private Scorecard inlineScorecard(Framework rules) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(rules.fiscalYear())
        .framework(framework)
        .agency(Agency.ofName(CliContext.agency(agency, cli.messages().text(Message.UNNAMED))));
    Set<ElementId> given = new HashSet<>();
    for (String input : inputs) {
      String plain = ThaiDigits.toArabic(input);
      int sign = plain.indexOf('=');
      if (sign < 0) {
        throw new CommandException(Complaint.OPTION_NO_SCORE, input);
      }
      String name = plain.substring(0, sign);
      ElementId element = find(name)
          .filter(id -> rules.findElement(id).isPresent())
          .orElseThrow(() -> unknown(input, name, rules));
      if (!given.add(element)) {
        throw new CommandException(Complaint.OPTION_SCORE_TWICE, input, element);
      }
      Score score = Score.tryParse(plain.substring(sign + 1))
          .orElseThrow(() -> new CommandException(Complaint.OPTION_BAD_SCORE, input));
      try {
        scorecard.putScore(element, StatedScore.of(score, decimals.orElse(2)));
      } catch (IllegalArgumentException e) {
        throw new CommandException(Complaint.OPTION_DECIMALS, input, decimals.orElse(2))
            .causedBy(e);
      }
    }
    return scorecard.build();
  }

  private CommandException unknown(String input, String name, Framework rules) {
    KnownNames names = new KnownNames(cli.messages(), cli.frameworks().all());
    return new CommandException(
        Complaint.OPTION_NO_ELEMENT,
        input,
        name,
        names.allowed(rules, ""),
        String.join(" ", names.advice(Optional.of(rules), "", name.toUpperCase(Locale.ROOT))));
  }

  /**
   * Returns the element of a typed name, which may be {@code o8}, {@code iit} or {@code Overall}.
   */
  private static Optional<ElementId> find(String typed) {
    return typed.equalsIgnoreCase(ElementId.OVERALL.toString())
        ? Optional.of(ElementId.OVERALL)
        : ElementId.tryParse(typed.toUpperCase(Locale.ROOT));
  }
}
