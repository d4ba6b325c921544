package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.InputFiles;
import io.github.ita4j.cli.io.OrderedTasks;
import io.github.ita4j.cli.io.OrderedWork;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.survey.AgencyCounts;
import io.github.ita4j.cli.survey.RejectedRows;
import io.github.ita4j.cli.survey.ScalesFile;
import io.github.ita4j.cli.survey.ScorePage;
import io.github.ita4j.cli.survey.ScoreResultJson;
import io.github.ita4j.cli.survey.ScoreResults;
import io.github.ita4j.cli.survey.ShownCounts;
import io.github.ita4j.cli.survey.SurveyCounter;
import io.github.ita4j.cli.survey.SurveyFile;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.AnswerScores;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita score}, which computes scores from the answers of respondents. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false)
public final class ScoreCommand implements Callable<Integer> {

  private static final String STANDARD_STREAM = "-";
  private static final int MOST_SCALE_BYTES = 16 * 1024 * 1024;

  /** An agency with its scores, in both forms that are printed. */
  private record Scored(ShownCounts counts, AnswerScores scores, Scorecard scorecard) {}

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "ANSWERS.csv", descriptionKey = "answers")
  private List<String> files = List.of();

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--framework", paramLabel = "ID")
  private Optional<FrameworkId> framework = Optional.empty();

  @Option(names = "--agency", paramLabel = "NAME")
  private Optional<String> agency = Optional.empty();

  @Option(names = "--scales", paramLabel = "FILE.csv")
  private Optional<String> scales = Optional.empty();

  @Option(names = "--minimum", paramLabel = "N", defaultValue = "" + ShownCounts.LEAST_RESPONDENTS)
  private int minimum = ShownCounts.LEAST_RESPONDENTS;

  @Option(names = "--show-values")
  private boolean showsValues;

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--strict")
  private boolean strict;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  public ScoreCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    if (minimum < 1) {
      throw new CommandException(Complaint.OPTION_MINIMUM, minimum);
    }
    int wanted = OrderedWork.threads(threads);
    boolean documentsOnly = out.filter(STANDARD_STREAM::equals).isPresent();
    if (documentsOnly && cli.json()) {
      throw new CommandException(Complaint.OPTION_OUT_JSON);
    }
    agency.ifPresent(name -> CliContext.agency(agency, name));
    List<String> inputs = Stream.concat(files.stream(), scales.stream()).toList();
    // The answers are people's, so the owner alone decides who sees the results.
    Optional<OutputFile> target = out.filter(file -> !documentsOnly)
        .map(file ->
            OutputFile.of(file, force, inputs, ".json", ".ndjson", ".jsonl").ownerOnly());
    RejectedRows refusals = new RejectedRows(cli.messages(), cli::complain, strict, showsValues);
    SurveyCounter counter =
        new SurveyCounter(questionnaire(cli.frameworks().of(year, framework)), refusals);
    read(counter, wanted);
    if (documentsOnly) {
      write(counter, wanted, Optional.empty(), Optional.of(cli.console().out()));
      if (minimum < ShownCounts.LEAST_RESPONDENTS) {
        // There is no page to say it.
        cli.note(Message.SCORE_MINIMUM_NOTE, cli.messages().number(minimum));
      }
    } else if (target.isPresent()) {
      ScoreResults results = results(counter);
      target.get().write(file -> write(counter, wanted, Optional.of(results), Optional.of(file)));
      cli.note(Message.WRITTEN, out.orElseThrow());
    } else {
      write(counter, wanted, Optional.of(results(counter)), Optional.empty());
    }
    if (counter.repeated() > 0) {
      cli.note(Message.SCORE_REPEATED, cli.messages().number(counter.repeated()));
    }
    if (refusals.notShown() > 0) {
      cli.note(Message.SCORE_MORE_REFUSED, cli.messages().number(refusals.notShown()));
    }
    if (refusals.hidesValues()) {
      cli.note(Message.SCORE_HIDDEN_NOTE);
    }
    return refusals.isEmpty() ? 0 : CliContext.BAD_INPUT;
  }

  private Questionnaire questionnaire(Framework rules) {
    Questionnaire known = Questionnaire.of(rules);
    if (scales.isEmpty()) {
      return known;
    }
    String file = scales.get();
    Questionnaire all = ScalesFile.read(
        file, InputFiles.bytes(file, cli.console().in(), MOST_SCALE_BYTES), known, cli.messages());
    if (all.equals(known)) {
      // For a year whose scales are all known, ita generate writes such a file.
      cli.note(Message.SCORE_NO_SCALES, file);
    }
    return all;
  }

  private void read(SurveyCounter counter, int wanted) {
    Set<String> withoutScale = new LinkedHashSet<>();
    for (String name : files) {
      SurveyFile file = new SurveyFile(name, counter, agency);
      try (InputStream in = open(name)) {
        file.read(in, wanted);
      } catch (IOException e) {
        throw CommandException.ofFile(name, InputFiles.reason(e)).causedBy(e);
      }
      withoutScale.addAll(file.withoutScale());
      if (!file.notUsed().isEmpty()) {
        cli.note(Message.SCORE_NOT_USED, name, VisibleText.listed(file.notUsed()));
      }
      if (!file.anyAnswer() && file.withoutScale().isEmpty()) {
        cli.note(Message.SCORE_NO_ANSWERS, name);
      }
    }
    counter.close();
    if (!withoutScale.isEmpty()) {
      cli.note(Message.SCORE_WITHOUT_SCALE, VisibleText.listed(withoutScale));
    }
  }

  private InputStream open(String name) throws IOException {
    CliContext.path(name);
    return InputFiles.open(name, cli.console().in());
  }

  /**
   * Returns the printed results. For many agencies with scores in a file, people want a summary.
   */
  private ScoreResults results(SurveyCounter counter) throws IOException {
    return cli.json()
        ? new ScoreResultJson(cli.console().out())
        : new ScorePage(cli, out.isEmpty() || counter.agencies().size() == 1);
  }

  /**
   * Scores the agencies and prints one after another, so that the results of a country are never in
   * memory at once.
   */
  private void write(
      SurveyCounter counter,
      int wanted,
      Optional<ScoreResults> results,
      Optional<OutputStream> documents)
      throws IOException {
    ItaWriter writer =
        counter.agencies().size() == 1 ? ItaJson.writer().pretty() : ItaJson.writer();
    Iterator<AgencyCounts> agencies = counter.agencies().iterator();
    OrderedTasks.<Scored>run(
        wanted, () -> agencies.hasNext() ? scored(agencies.next()) : null, scored -> {
          if (results.isPresent()) {
            results.get().add(scored.counts(), scored.scores(), scored.scorecard());
          }
          if (documents.isPresent()) {
            writer.write(scored.scorecard(), documents.get());
          }
        });
    if (results.isPresent()) {
      results.get().end();
    }
  }

  private Callable<Scored> scored(AgencyCounts answers) {
    return () -> {
      AnswerScores scores = Scoring.fromAnswers(answers.tally(), minimum);
      ShownCounts counts = new ShownCounts(answers, minimum);
      Scorecard scorecard = scores.scorecard(answers.agency()).toBuilder()
          .respondents(counts.stated())
          .source(source(scores))
          .build();
      return new Scored(counts, scores, scorecard);
    };
  }

  /**
   * Returns the origin of the scores, so that a document by itself names the scales it rests on.
   */
  private SourceDocument source(AnswerScores scores) {
    Messages messages = cli.messages();
    List<String> said = new ArrayList<>();
    said.add(messages.text(
        Message.SCORE_SOURCE,
        files.stream().map(ScoreCommand::shortName).collect(Collectors.joining(", "))));
    said.add(messages.text(Message.SCORE_SOURCE_MINIMUM, messages.number(minimum)));
    said.addAll(ScorePage.otherScales(messages, scores));
    return SourceDocument.builder().title(String.join("; ", said)).build();
  }

  /**
   * Returns a file name without folders. A document goes to others, who have no use for the folders
   * of this machine.
   */
  private static String shortName(String file) {
    Path name = file.equals(STANDARD_STREAM) ? null : CliContext.path(file).getFileName();
    return name == null ? file : name.toString();
  }
}
