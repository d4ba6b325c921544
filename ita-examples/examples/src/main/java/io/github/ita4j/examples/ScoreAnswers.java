package io.github.ita4j.examples;

import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.*;
import io.github.ita4j.model.*;
import io.github.ita4j.scoring.*;

/** An example that scores the answers of a survey and grades the scores. */
public final class ScoreAnswers {

  private ScoreAnswers() {}

  /** Prints the scores of five respondents. */
  public static void main(String... args) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
    Questionnaire known = Questionnaire.of(framework);
    AnswerScale scale = known
        .items()
        .get(known.findIndex(QuestionCode.parse("I2"), 0).orElseThrow())
        .scale();

    Questionnaire questionnaire = Questionnaire.of(framework).with(QuestionCode.parse("E1"), scale);
    AnswerTally tally = new AnswerTally(questionnaire);
    int item = questionnaire.findIndex(QuestionCode.parse("I2"), 0).orElseThrow();
    tally.add(item, 3, 5); // five respondents, the fourth option
    AnswerScores scores = Scoring.fromAnswers(tally, 5); // at least five respondents
    Grade grade = Grading.grade(framework, scores.scorecard(Agency.ofName("…")));

    System.out.println(scores.scores());
    System.out.println(scores.notAssessed().get(Instrument.IIT));
    System.out.println(grade.status());
  }
}
