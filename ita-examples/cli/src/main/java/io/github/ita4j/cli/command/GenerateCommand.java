package io.github.ita4j.cli.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.sample.SampleCountry;
import io.github.ita4j.cli.sample.SampleFile;
import io.github.ita4j.cli.sample.SampleTruth;
import io.github.ita4j.cli.survey.SurveyCounter;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.ProgressBar;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command {@code ita generate}, which makes up the answers of a country with their correct
 * scores.
 */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {

  private static final int FEWEST_RESPONDENTS = 4;
  private static final long MOST_RESPONDENTS = 100_000_000;

  private final CliContext cli;

  @Option(names = "--year", paramLabel = "YEAR", required = true)
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--agencies", paramLabel = "N", defaultValue = "3")
  private int agencies = 3;

  @Option(names = "--respondents", paramLabel = "N", defaultValue = "120")
  private long respondents = 120;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed = 1;

  @Option(names = "--layout", paramLabel = "wide|long", defaultValue = "wide")
  private SampleFile.Layout layout = SampleFile.Layout.WIDE;

  @Option(names = "--numbers")
  private boolean numbers;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "country")
  private String out = "country";

  @Option(names = "--force")
  private boolean force;

  public GenerateCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws IOException {
    checkBounds();
    Framework framework = cli.frameworks().of(year.orElseThrow());
    List<Instrument> instruments = scored(framework);
    if (instruments.isEmpty()) {
      throw new CommandException(
          Complaint.OPTION_GENERATE_YEAR,
          Integer.toString(framework.fiscalYear().buddhistEra()),
          years(cli.frameworks().all()));
    }
    Path folder = CliContext.path(out);
    OutputFile.makeFolder(folder);
    OutputFile answers = OutputFile.of(folder.resolve("answers.csv"), force);
    OutputFile scales = OutputFile.of(folder.resolve("scales.csv"), force);
    OutputFile truth = OutputFile.of(folder.resolve("truth.ndjson"), force);
    Questionnaire questionnaire = SampleCountry.withMadeUpScales(framework, instruments);
    SampleCountry country =
        new SampleCountry(questionnaire, instruments, agencies, respondents, seed);
    // Innermost and last comes what takes no time, so that an interruption leaves no file of three.
    answers.write(answersOut -> truth.write(truthOut -> {
      draw(country, instruments, answersOut, truthOut);
      scales.write(scales(questionnaire));
    }));
    cli.note(Message.GENERATE_WRITTEN, folder, framework.id());
    String left = Arrays.stream(Instrument.values())
        .filter(instrument -> !instruments.contains(instrument))
        .map(Instrument::toString)
        .collect(Collectors.joining(", "));
    if (!left.isEmpty()) {
      cli.note(Message.GENERATE_LEFT_OUT, left);
    }
    return 0;
  }

  private void checkBounds() {
    if (agencies < 1 || agencies > SurveyCounter.MOST_AGENCIES) {
      throw new CommandException(Complaint.OPTION_AGENCIES, agencies, SurveyCounter.MOST_AGENCIES);
    }
    long fewest = (long) FEWEST_RESPONDENTS * agencies;
    if (respondents < fewest || respondents > MOST_RESPONDENTS) {
      throw new CommandException(
          Complaint.OPTION_RESPONDENTS, respondents, fewest, MOST_RESPONDENTS, FEWEST_RESPONDENTS);
    }
  }

  private void draw(
      SampleCountry country,
      List<Instrument> instruments,
      OutputStream answersOut,
      OutputStream truthOut)
      throws IOException {
    SampleFile file =
        new SampleFile(answersOut, country.questionnaire(), instruments, layout, numbers);
    ItaWriter writer = ItaJson.writer();
    SourceDocument source = SourceDocument.builder()
        .title(cli.messages().text(Message.GENERATE_SOURCE, Long.toString(seed)))
        .build();
    Optional<ProgressBar> progress = cli.console().errIsTerminal()
        ? Optional.of(new ProgressBar(
            cli.console().err(), cli.messages(), OptionalLong.of(agencies), System::nanoTime))
        : Optional.empty();
    file.header();
    country.draw(new SampleCountry.Sink() {
      private int done;

      @Override
      public void respondent(Agency agency, String name, Instrument instrument, int[] chosen)
          throws IOException {
        file.respondent(agency, name, instrument, chosen);
      }

      @Override
      public void agency(Agency agency, int[][] counts) throws IOException {
        writer.write(
            new SampleTruth(country.questionnaire(), counts)
                .scorecard(agency).toBuilder().source(source).build(),
            truthOut);
        done++;
        progress.ifPresent(shown -> shown.show(done, done));
      }
    });
    progress.ifPresent(ProgressBar::wipe);
    file.flush();
  }

  /**
   * Returns the instruments whose scores can be computed from answers once every question has a
   * scale.
   */
  static List<Instrument> scored(Framework framework) {
    return Arrays.stream(Instrument.values())
        .filter(instrument -> framework.findElement(instrument).isPresent())
        .filter(instrument -> isScored(framework, instrument))
        .toList();
  }

  private static boolean isScored(Framework framework, ElementId id) {
    List<Element> parts = framework.children(id).stream()
        .filter(child -> SampleTruth.weight(framework, child).isPresent())
        .toList();
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(part -> part.id() instanceof QuestionCode || isScored(framework, part.id()));
  }

  private static String years(Frameworks frameworks) {
    return frameworks.all().stream()
        .filter(framework -> !Frameworks.isAssumed(framework.id()))
        .filter(framework -> !scored(framework).isEmpty())
        .map(framework -> Integer.toString(framework.fiscalYear().buddhistEra()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The made-up scales, in the form that {@code ita score --scales} reads. */
  private static byte[] scales(Questionnaire questionnaire) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvText.writer(bytes)) {
      csv.writeRecord("question", "option", "points", "origin");
      for (AnswerItem item : questionnaire.items()) {
        if (item.scale().origin() == ScaleOrigin.SYNTHETIC) {
          for (AnswerOption option : item.scale().options()) {
            csv.writeRecord(
                item.toString(),
                CsvText.field(option.label().thai()),
                option.points().toString(),
                item.scale().origin().toString());
          }
        }
      }
    }
    return bytes.toByteArray();
  }
}
