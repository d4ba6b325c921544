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

  /** Instruments, as bits, that were answered in lines of the agency before those of another came. */
  private int before;

  private int beforeInLong;
  private int apart;
  private int incomplete;

  AgencyAnswers(Agency agency, Questionnaire questionnaire) {
    this.agency = agency;
    this.tally = new AnswerTally(questionnaire);
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

  /** Whether all lines of the agency stood together, so that nobody was counted twice unnoticed. */
  boolean isChecked(Instrument instrument) {
    return (apart & bit(instrument)) == 0;
  }

  /** Whether it is known how many respondents there were, and which questions they left out. */
  boolean knowsMissing(Instrument instrument) {
    return (incomplete & bit(instrument)) == 0;
  }

  boolean isChecked() {
    return apart == 0;
  }

  /** Notes what lines that stood together answered: instruments as bits, and those that were read answer by answer. */
  void endBlock(int answered, int inLong, boolean overflowed) {
    apart |= overflowed ? answered : answered & before;
    incomplete |= overflowed ? inLong : inLong & beforeInLong;
    before |= answered;
    beforeInLong |= inLong;
  }

  private static int bit(Instrument instrument) {
    return 1 << instrument.ordinal();
  }
}
