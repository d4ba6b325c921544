package io.github.ita4j.cli.survey;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;

/**
 * The counted answers about one agency. Ten respondents take the same memory as a million.
 *
 * <p>Not thread-safe.
 */
public final class AgencyCounts {

  private final Agency agency;
  private final AnswerTally tally;
  private final long[] respondents = new long[Instrument.values().length];
  private final long firstPlace;
  private long lastPlace;

  /** The instruments, as bits, that earlier groups of the agency's lines answered. */
  private int answered;

  /**
   * Creates an agency without answers.
   *
   * @param firstPlace the place of its first line
   */
  AgencyCounts(Agency agency, Questionnaire questionnaire, long firstPlace) {
    this.agency = agency;
    this.tally = new AnswerTally(questionnaire);
    this.firstPlace = firstPlace;
    this.lastPlace = firstPlace;
  }

  public Agency agency() {
    return agency;
  }

  public AnswerTally tally() {
    return tally;
  }

  /** Returns the number of people who answered at least one question of an instrument. */
  long respondents(Instrument instrument) {
    return respondents[instrument.ordinal()];
  }

  void addRespondent(int instrument) {
    respondents[instrument]++;
  }

  long firstPlace() {
    return firstPlace;
  }

  /** Returns the place of the last line in the latest group of its lines. */
  long lastPlace() {
    return lastPlace;
  }

  int answered() {
    return answered;
  }

  /** Ends a group of its lines and notes the instruments that the group answered. */
  void end(long place, int instruments) {
    lastPlace = place;
    answered |= instruments;
  }
}
