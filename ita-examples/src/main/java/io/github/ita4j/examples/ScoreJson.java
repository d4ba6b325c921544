package io.github.ita4j.examples;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.GradeJson;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerScores;
import io.github.ita4j.scoring.AnswerTally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Scores from answers as a JSON array: for each agency the assessment document, how many answered what, what could not be
 * assessed and why, whose scales it rests on, and the grade.
 */
final class ScoreJson implements ScoreResults {

  private static final ItaWriter WRITER = ItaJson.writer();

  private final OutputStream out;
  private final SequenceWriter results;

  ScoreJson(OutputStream out) throws IOException {
    this.out = out;
    this.results = Json.sequence(out);
  }

  @Override
  public void add(AgencyAnswers answers, AnswerScores scores, Scorecard scorecard)
      throws IOException {
    ObjectNode result = Json.object();
    result.set("assessment", Json.parsed(WRITER.write(scorecard)));
    ObjectNode respondents = result.putObject("respondents");
    for (Instrument instrument : Instrument.values()) {
      respondents.put(instrument.toString(), answers.respondents(instrument));
    }
    ObjectNode counts = result.putObject("answers");
    AnswerTally tally = answers.tally();
    List<AnswerItem> items = tally.questionnaire().items();
    for (int i = 0; i < items.size(); i++) {
      counts
          .putObject(items.get(i).toString())
          .put("answered", tally.answered(i))
          .put("notApplicable", tally.notApplicable(i))
          .put("missing", tally.missing(i));
    }
    ObjectNode notAssessed = result.putObject("notAssessed");
    scores.notAssessed().forEach((id, reason) -> notAssessed.put(id.toString(), reason.name()));
    ObjectNode otherScales = result.putObject("otherScales");
    scores.otherScales().forEach((id, origin) -> otherScales.put(id.toString(), origin.name()));
    result.put("confidence", scores.confidence().name());
    result.set(
        "grade",
        Json.parsed(WRITER.write(
            GradeJson.of(Grading.grade(scores.questionnaire().framework(), scorecard)))));
    results.write(result);
  }

  @Override
  public void end() throws IOException {
    results.close();
    out.write('\n');
    out.flush();
  }
}
