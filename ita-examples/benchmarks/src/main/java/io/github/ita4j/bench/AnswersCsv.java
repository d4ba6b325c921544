package io.github.ita4j.bench;

import io.github.ita4j.cli.survey.AgencyAnswers;
import io.github.ita4j.cli.survey.AnswerBook;
import io.github.ita4j.cli.survey.AnswerFile;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.survey.Refusals;
import io.github.ita4j.cli.survey.ScalesFile;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The work of {@code ita score} without its output, for benchmarks. */
final class AnswersCsv {

  private static final Words WORDS = new Words(Language.EN, Digits.ARABIC);

  private AnswersCsv() {}

  /** The questionnaire of a framework with the scales of a file. */
  static Questionnaire questionnaire(Framework framework, Path scales) throws IOException {
    return ScalesFile.read(
        scales.toString(), Files.readAllBytes(scales), Questionnaire.of(framework), WORDS);
  }

  /** The number of agencies in a file of answers. */
  static int agencies(Path answers, Questionnaire questionnaire) throws IOException {
    return read(answers, questionnaire).agencies().size();
  }

  private static AnswerBook read(Path answers, Questionnaire questionnaire) throws IOException {
    Refusals refusals = new Refusals(WORDS, refusal -> {}, true, false);
    AnswerBook book = new AnswerBook(questionnaire, refusals);
    try (InputStream in = Files.newInputStream(answers)) {
      new AnswerFile(answers.toString(), book, Optional.empty()).read(in);
    }
    book.close();
    return book;
  }

  /** The scores of every agency in a file of answers, in the order of the file. */
  static Map<Agency, Map<ElementId, Score>> scores(Path answers, Questionnaire questionnaire)
      throws IOException {
    Map<Agency, Map<ElementId, Score>> scores = new LinkedHashMap<>();
    for (AgencyAnswers agency : read(answers, questionnaire).agencies()) {
      scores.put(agency.agency(), Scoring.fromAnswers(agency.tally(), 1).scores());
    }
    return scores;
  }
}
