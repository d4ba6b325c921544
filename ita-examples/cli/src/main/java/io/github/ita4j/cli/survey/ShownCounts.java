package io.github.ita4j.cli.survey;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.AnswerScores;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.NotAssessed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The counts of an agency's answers that may be passed on. No group of people below the minimum can
 * be inferred from them, neither directly nor as a difference.
 *
 * <p>Only counts of IIT and EIT are protected. An item of OIT is checked by an assessor, and one
 * suffices.
 *
 * <p>Immutable and thread-safe, as long as nothing is added to the answers.
 */
public final class ShownCounts {

  /**
   * The least number of respondents whose counts are shown and whose answers are scored, unless the
   * caller chooses another. The limit is ours, not the NACC's. With fewer, somebody who knows the
   * others can infer the answer of one.
   */
  public static final int LEAST_RESPONDENTS = 5;

  /** The respondents of one question or sub-item. Empty counts are not shown. */
  record OfItem(
      OptionalLong answered,
      OptionalLong answeredAtLeast,
      OptionalLong notApplicable,
      OptionalLong missing) {

    static final OfItem FEW = new OfItem(
        OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    static OfItem atLeast(long least) {
      return new OfItem(
          OptionalLong.empty(), OptionalLong.of(least), OptionalLong.empty(), OptionalLong.empty());
    }
  }

  private final AgencyCounts answers;
  private final int minimum;

  public ShownCounts(AgencyCounts answers, int minimum) {
    this.answers = answers;
    this.minimum = minimum;
  }

  int minimum() {
    return minimum;
  }

  /**
   * Returns the number of respondents of an instrument, or empty for a number from 1 to below the
   * minimum.
   */
  OptionalLong respondents(Instrument instrument) {
    long respondents = answers.respondents(instrument);
    return instrument != Instrument.OIT && isSmall(respondents)
        ? OptionalLong.empty()
        : OptionalLong.of(respondents);
  }

  private boolean isSmall(long count) {
    return count > 0 && count < minimum;
  }

  /**
   * Returns the number of people who answered an item, said that it does not apply, or left it out.
   */
  OfItem ofItem(int item) {
    AnswerTally tally = answers.tally();
    Instrument instrument = tally.questionnaire().items().get(item).question().instrument();
    long answered = tally.answered(item);
    long notApplicable = tally.notApplicable(item);
    long missing = tally.missing(item);
    if (instrument == Instrument.OIT || minimum == 1) {
      return new OfItem(
          OptionalLong.of(answered),
          OptionalLong.empty(),
          OptionalLong.of(notApplicable),
          OptionalLong.of(missing));
    }
    long respondents = answers.respondents(instrument);
    if (isSmall(respondents) || isSmall(answered)) {
      return OfItem.FEW;
    }
    long others = respondents - answered;
    if (answered > 0 && respondents < 2L * minimum) {
      // The people not counted form a group below the minimum, or there are none.
      return OfItem.atLeast(minimum);
    }
    if (isSmall(others)) {
      return OfItem.atLeast(respondents - minimum + 1);
    }
    // The rest gave an unusable answer.
    boolean shown =
        !isSmall(notApplicable) && !isSmall(missing) && !isSmall(others - notApplicable - missing);
    return new OfItem(
        OptionalLong.of(answered),
        OptionalLong.empty(),
        shown ? OptionalLong.of(notApplicable) : OptionalLong.empty(),
        shown ? OptionalLong.of(missing) : OptionalLong.empty());
  }

  /**
   * Returns the reasons for elements without a score. With few respondents, the reason does not
   * reveal that nobody answered a question.
   */
  Map<ElementId, NotAssessed> notAssessed(AnswerScores scores) {
    Map<ElementId, NotAssessed> shown = new LinkedHashMap<>();
    scores.notAssessed().forEach((id, reason) -> {
      boolean few = reason == NotAssessed.NO_ANSWERS
          && id instanceof QuestionCode question
          && respondents(question.instrument()).isEmpty();
      shown.put(id, few ? NotAssessed.TOO_FEW_RESPONDENTS : reason);
    });
    return shown;
  }

  /**
   * Returns the respondents of each instrument for a document: the counts that may be shown and are
   * not 0.
   */
  public Map<Instrument, Long> stated() {
    Map<Instrument, Long> stated = new LinkedHashMap<>();
    for (Instrument instrument : Instrument.values()) {
      respondents(instrument).stream()
          .filter(count -> count > 0)
          .forEach(count -> stated.put(instrument, count));
    }
    return stated;
  }
}
