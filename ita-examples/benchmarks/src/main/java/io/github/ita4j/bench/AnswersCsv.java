package io.github.ita4j.bench;

import io.github.ita4j.cli.ItaCommand;
import io.github.ita4j.cli.io.OrderedTasks;
import io.github.ita4j.cli.survey.AgencyCounts;
import io.github.ita4j.cli.survey.RejectedRows;
import io.github.ita4j.cli.survey.ScalesFile;
import io.github.ita4j.cli.survey.SurveyCounter;
import io.github.ita4j.cli.survey.SurveyFile;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The work of {@code ita score} without its output, for benchmarks. */
final class AnswersCsv {

  private static final Messages MESSAGES = new Messages(Language.EN, Digits.ARABIC);

  private AnswersCsv() {}

  /** The folder of a sample country of FY2564, made if it is not there. */
  static Path country(int agencies, long respondents) throws IOException {
    Path folder = Path.of("target", "country-" + agencies + "-" + respondents);
    if (!Files.exists(folder.resolve("done"))) {
      ItaCommand.main(
          "generate",
          "--year=2564",
          "--agencies=" + agencies,
          "--respondents=" + respondents,
          "--force",
          "--out=" + folder);
      Files.createFile(folder.resolve("done"));
    }
    return folder;
  }

  /** The questionnaire of a sample country, with the scales that lie beside its answers. */
  static Questionnaire questionnaire(Path country) throws IOException {
    Path scales = country.resolve("scales.csv");
    return ScalesFile.read(
        scales.toString(),
        Files.readAllBytes(scales),
        Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564))),
        MESSAGES);
  }

  /** The number of agencies in a file of answers, read by a number of threads. */
  static int agencies(Path answers, Questionnaire questionnaire, int threads) throws IOException {
    return read(answers, questionnaire, threads).agencies().size();
  }

  private static SurveyCounter read(Path answers, Questionnaire questionnaire, int threads)
      throws IOException {
    RejectedRows refusals = new RejectedRows(MESSAGES, refusal -> {}, true, false);
    SurveyCounter counter = new SurveyCounter(questionnaire, refusals);
    try (InputStream in = Files.newInputStream(answers)) {
      new SurveyFile(answers.toString(), counter, Optional.empty()).read(in, threads);
    }
    counter.close();
    return counter;
  }

  /** The counts of every agency in a file of answers, in the order of the file. */
  static Map<Agency, AnswerTally> tallies(Path answers, Questionnaire questionnaire, int threads)
      throws IOException {
    Map<Agency, AnswerTally> tallies = new LinkedHashMap<>();
    for (AgencyCounts agency : read(answers, questionnaire, threads).agencies()) {
      tallies.put(agency.agency(), agency.tally());
    }
    return tallies;
  }

  /** The scores of every agency in a file of answers, in the order of the file. */
  static Map<Agency, Map<ElementId, Score>> scores(
      Path answers, Questionnaire questionnaire, int threads) throws IOException {
    Map<Agency, Map<ElementId, Score>> scores = new LinkedHashMap<>();
    Iterator<AgencyCounts> agencies = read(answers, questionnaire, threads).agencies().iterator();
    OrderedTasks.<Map.Entry<Agency, Map<ElementId, Score>>>run(
        threads,
        () -> agencies.hasNext() ? scored(agencies.next()) : null,
        scored -> scores.put(scored.getKey(), scored.getValue()));
    return scores;
  }

  private static Callable<Map.Entry<Agency, Map<ElementId, Score>>> scored(AgencyCounts agency) {
    return () -> Map.entry(agency.agency(), Scoring.fromAnswers(agency.tally(), 1).scores());
  }
}
