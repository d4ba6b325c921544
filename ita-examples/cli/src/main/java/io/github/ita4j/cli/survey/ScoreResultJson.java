package io.github.ita4j.cli.survey;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerScores;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;

/**
 * The scores from answers as a JSON array. Each agency has its assessment document, the number of
 * answers, and the elements not assessed with reasons. It also has its grade and the origins of its
 * scales.
 */
public final class ScoreResultJson implements ScoreResults {

  private static final ItaWriter WRITER = ItaJson.writer();

  private final OutputStream out;
  private final SequenceWriter results;

  public ScoreResultJson(OutputStream out) throws IOException {
    this.out = out;
    this.results = JsonText.sequence(out);
  }

  @Override
  public void add(ShownCounts counts, AnswerScores scores, Scorecard scorecard) throws IOException {
    ObjectNode result = JsonText.object();
    result.set("assessment", JsonText.parsed(WRITER.write(scorecard)));
    result.put("minimumRespondents", counts.minimum());
    ObjectNode respondents = result.putObject("respondents");
    for (Instrument instrument : Instrument.values()) {
      put(respondents, instrument.toString(), counts.respondents(instrument));
    }
    ObjectNode answers = result.putObject("answers");
    List<AnswerItem> items = scores.questionnaire().items();
    for (int i = 0; i < items.size(); i++) {
      ShownCounts.OfItem ofItem = counts.ofItem(i);
      ObjectNode written = answers.putObject(items.get(i).toString());
      put(written, "answered", ofItem.answered());
      put(written, "answeredAtLeast", ofItem.answeredAtLeast());
      put(written, "notApplicable", ofItem.notApplicable());
      put(written, "missing", ofItem.missing());
    }
    ObjectNode notAssessed = result.putObject("notAssessed");
    counts
        .notAssessed(scores)
        .forEach((id, reason) -> notAssessed.put(id.toString(), reason.name()));
    ObjectNode otherScales = result.putObject("otherScales");
    scores.otherScales().forEach((id, origin) -> otherScales.put(id.toString(), origin.name()));
    result.put("confidence", scores.confidence().name());
    result.set(
        "grade",
        JsonText.parsed(WRITER.write(
            GradeJson.of(Grading.grade(scores.questionnaire().framework(), scorecard)))));
    results.write(result);
  }

  private static void put(ObjectNode object, String name, OptionalLong count) {
    count.ifPresent(shown -> object.put(name, shown));
  }

  @Override
  public void end() throws IOException {
    results.close();
    out.write('\n');
    out.flush();
  }
}
