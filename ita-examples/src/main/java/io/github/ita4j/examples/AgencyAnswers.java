package io.github.ita4j.examples;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;

/**
 * The answers to one agency, counted: the same memory for ten respondents as for a million.
 *
 * <p>Not thread-safe.
 */
final class AgencyAnswers {

  private final Agency agency;
  private final AnswerTally tally;
  private final long[] respondents = new long[Instrument.values().length];
  private final long firstPlace;
  private long lastPlace;

  /** The instruments, as bits, that were answered where the agency's lines came before. */
  private int answered;

  /**
   * An agency without answers.
   *
   * @param firstPlace where it is named first
   */
  AgencyAnswers(Agency agency, Questionnaire questionnaire, long firstPlace) {
    this.agency = agency;
    this.tally = new AnswerTally(questionnaire);
    this.firstPlace = firstPlace;
    this.lastPlace = firstPlace;
  }

  Agency agency() {
    return agency;
  }

  AnswerTally tally() {
    return tally;
  }

  /** How many answered at least one question of an instrument. */
  long respondents(Instrument instrument) {
    return respondents[instrument.ordinal()];
  }

  void addRespondent(int instrument) {
    respondents[instrument]++;
  }

  long firstPlace() {
    return firstPlace;
  }

  /** Where the last of its lines is so far, that stand together. */
  long lastPlace() {
    return lastPlace;
  }

  int answered() {
    return answered;
  }

  /** Notes that the lines that stand together have ended. */
  void end(long place, int instruments) {
    lastPlace = place;
    answered |= instruments;
  }
}
