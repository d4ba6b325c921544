package io.github.ita4j.examples;

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
 * The counts of an agency's answers as far as they may be passed on: none from which a group of
 * people can be told that is smaller than the minimum, neither by itself nor as the difference of
 * others.
 *
 * <p>Of IIT and EIT only: an item of OIT is checked by an assessor, of whom one is enough.
 *
 * <p>Immutable and thread-safe, as long as nothing is added to the answers.
 */
final class ShownCounts {

  /** The respondents of one question or sub-item; what is empty is not shown. */
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

  private final AgencyAnswers answers;
  private final int minimum;

  ShownCounts(AgencyAnswers answers, int minimum) {
    this.answers = answers;
    this.minimum = minimum;
  }

  int minimum() {
    return minimum;
  }

  /** How many answered an instrument; empty if they are fewer than the minimum, and not none. */
  OptionalLong respondents(Instrument instrument) {
    long respondents = answers.respondents(instrument);
    return instrument != Instrument.OIT && isSmall(respondents)
        ? OptionalLong.empty()
        : OptionalLong.of(respondents);
  }

  private boolean isSmall(long count) {
    return count > 0 && count < minimum;
  }

  /** How many answered a question or sub-item, said that it does not apply, or left it out. */
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
      // Whoever is not among those counted is a group below the minimum, or nobody.
      return OfItem.atLeast(minimum);
    }
    if (isSmall(others)) {
      return OfItem.atLeast(respondents - minimum + 1);
    }
    // The rest gave an answer that could not be used.
    boolean shown =
        !isSmall(notApplicable) && !isSmall(missing) && !isSmall(others - notApplicable - missing);
    return new OfItem(
        OptionalLong.of(answered),
        OptionalLong.empty(),
        shown ? OptionalLong.of(notApplicable) : OptionalLong.empty(),
        shown ? OptionalLong.of(missing) : OptionalLong.empty());
  }

  /**
   * Why elements have no score, where of few respondents it is not told that none of them answered
   * a question.
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
   * The respondents of each instrument as a document states them: those that may be shown, and not
   * none.
   */
  Map<Instrument, Long> stated() {
    Map<Instrument, Long> stated = new LinkedHashMap<>();
    for (Instrument instrument : Instrument.values()) {
      respondents(instrument).stream()
          .filter(count -> count > 0)
          .forEach(count -> stated.put(instrument, count));
    }
    return stated;
  }
}
