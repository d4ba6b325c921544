package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import java.util.List;
import java.util.Set;

/** The layout with one line for each answer. */
final class LongLayout implements SurveyLayout {

  private final SurveyCounter counter;
  private final RejectedRowsOfFile refusals;
  private final AnswerCodes codes;
  private final List<AnswerItem> items;
  private final AnswerLabels[] texts;
  private final Set<String> withoutScale;

  /**
   * Creates the layout of a file.
   *
   * @param texts the known answers of each item of the questionnaire
   * @param withoutScale the set that receives the answered questions without a scale
   */
  LongLayout(
      SurveyCounter counter,
      RejectedRowsOfFile refusals,
      AnswerCodes codes,
      AnswerLabels[] texts,
      Set<String> withoutScale) {
    this.counter = counter;
    this.refusals = refusals;
    this.codes = codes;
    this.items = counter.questionnaire().items();
    this.texts = texts;
    this.withoutScale = withoutScale;
  }

  @Override
  public boolean add(AgencyCounts target, SurveyLine line) {
    int question = line.question();
    if (question == AnswerCodes.NO_QUESTION) {
      refusals.addQuestion(line.questionText(), codes.allowed(line.questionText()));
      return false;
    }
    if (question == AnswerCodes.NO_SCALE) {
      withoutScale.add(AnswerCodes.tryRead(line.questionText()).orElseThrow().toString());
      return false;
    }
    if (line.respondent().isEmpty()) {
      refusals.add(
          Words.plain("respondent"),
          Words.of(Complaint.CELL_MISSING),
          Words.of(Complaint.CELL_RESPONDENT));
      return false;
    }
    int instrument = counter.instrument(question);
    String asked = Instrument.values()[instrument].toString();
    if (!line.instrument().isEmpty() && !line.instrument().equalsIgnoreCase(asked)) {
      refusals.addCell(
          "instrument",
          line.instrument(),
          Words.of(Complaint.CELL_INSTRUMENT, asked, items.get(question).toString()));
      return false;
    }
    int option = line.options()[0];
    if (option == AnswerLabels.MISSING) {
      return false;
    }
    if (option == AnswerLabels.UNKNOWN) {
      refusals.addAnswer(items.get(question).toString(), line.unknown().get(0), texts[question]);
    }
    counter.answers(1 << instrument);
    counter.add(line.respondent(), question, option);
    return true;
  }
}
