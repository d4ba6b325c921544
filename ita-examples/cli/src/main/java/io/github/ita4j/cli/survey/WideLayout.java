package io.github.ita4j.cli.survey;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerTally;
import java.util.List;
import java.util.stream.IntStream;

/** The layout with one line for each respondent and one column for each item. */
final class WideLayout implements SurveyLayout {

  private final SurveyCounter counter;
  private final RejectedRowsOfFile refusals;
  private final SurveyHeader header;
  private final List<AnswerItem> items;
  private final AnswerLabels[] texts;

  /** The items of each instrument without a column. */
  private final int[][] withoutColumn;

  /**
   * Creates the layout below a header.
   *
   * @param texts the known answers of each item of the questionnaire
   */
  WideLayout(
      SurveyCounter counter,
      RejectedRowsOfFile refusals,
      SurveyHeader header,
      AnswerLabels[] texts) {
    this.counter = counter;
    this.refusals = refusals;
    this.header = header;
    this.items = counter.questionnaire().items();
    this.texts = texts;
    this.withoutColumn = new int[Instrument.values().length][];
    for (int i = 0; i < withoutColumn.length; i++) {
      int instrument = i;
      withoutColumn[i] = IntStream.range(0, items.size())
          .filter(item -> counter.instrument(item) == instrument && !header.asks(item))
          .toArray();
    }
  }

  @Override
  public boolean add(AgencyCounts target, SurveyLine line) {
    int answered = 0;
    for (int column = 0; column < header.size(); column++) {
      int item = header.item(column);
      if (item >= 0 && line.options()[column] != AnswerLabels.MISSING) {
        answered |= 1 << counter.instrument(item);
      }
    }
    if (answered == 0) {
      return false;
    }
    counter.answers(answered);
    boolean named = !line.respondent().isEmpty();
    int unknown = 0;
    for (int column = 0; column < header.size(); column++) {
      int item = header.item(column);
      if (item < 0) {
        continue;
      }
      int option = line.options()[column];
      if (option == AnswerLabels.UNKNOWN) {
        refusals.addAnswer(items.get(item).toString(), line.unknown().get(unknown++), texts[item]);
      }
      if (!named) {
        addUnnamed(target.tally(), item, option, answered);
      } else if (option != AnswerLabels.MISSING) {
        counter.add(line.respondent(), item, option);
      }
    }
    if (!named) {
      addRest(target, answered);
    }
    return true;
  }

  /** Counts an answer of somebody who cannot be recognised again. */
  private void addUnnamed(AnswerTally tally, int item, int option, int answered) {
    if (option >= 0) {
      tally.add(item, option);
    } else if (option == AnswerLabels.NOT_APPLICABLE) {
      tally.addNotApplicable(item);
    } else if (option == AnswerLabels.MISSING
        && (answered & (1 << counter.instrument(item))) != 0) {
      tally.addMissing(item);
    }
  }

  private void addRest(AgencyCounts target, int answered) {
    for (int i = 0; i < withoutColumn.length; i++) {
      if ((answered & (1 << i)) != 0) {
        target.addRespondent(i);
        for (int item : withoutColumn[i]) {
          target.tally().addMissing(item);
        }
      }
    }
  }
}
