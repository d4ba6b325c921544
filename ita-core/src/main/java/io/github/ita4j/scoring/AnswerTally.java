package io.github.ita4j.scoring;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.state.StateKind;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * A counter of the answers of one agency's respondents: the number that chose each option of each
 * question or sub-item.
 *
 * <p>It works in the manner of {@link java.util.LongSummaryStatistics}. Answers are added one by
 * one and not kept, so memory does not grow with them. Tallies of parts can be merged in any order.
 * {@link Scoring#fromAnswers} turns a tally into scores.
 *
 * <pre>{@code
 * AnswerTally tally = new AnswerTally(questionnaire);
 * tally.add(questionnaire.findIndex(QuestionCode.parse("I2"), 0).orElseThrow(), 3); // มากที่สุด
 * }</pre>
 *
 * <p>Not thread-safe: give each thread a tally of its own and merge them.
 */
public final class AnswerTally {

  private final Questionnaire questionnaire;
  private final int[] offsets;
  private final long[] counts;

  /**
   * Creates an empty tally. Merging it changes nothing.
   *
   * @param questionnaire the questions that can be answered
   */
  public AnswerTally(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.offsets = questionnaire.offsets();
    this.counts = new long[offsets[offsets.length - 1]];
  }

  /**
   * Returns the questions that can be answered.
   *
   * @return the questionnaire
   */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * Counts one answer.
   *
   * @param item the index of the question or sub-item in {@link Questionnaire#items}
   * @param option the index of the option in its scale
   * @throws IndexOutOfBoundsException if there is no such item or option
   * @throws ArithmeticException if a count would be above {@link Long#MAX_VALUE}
   */
  public void add(int item, int option) {
    increment(counter(item, option));
  }

  /**
   * Counts several equal answers.
   *
   * @param item the index of the question or sub-item in {@link Questionnaire#items}
   * @param option the index of the option in its scale
   * @param count the number of answers, 0 or more
   * @throws IndexOutOfBoundsException if there is no such item or option
   * @throws IllegalArgumentException if the count is negative
   * @throws ArithmeticException if a count would be above {@link Long#MAX_VALUE}
   */
  public void add(int item, int option, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count + ": must be 0 or more");
    }
    int counter = counter(item, option);
    counts[counter] = Math.addExact(counts[counter], count);
  }

  /**
   * Counts one answer "not applicable". Such answers are never scored.
   *
   * @param item the index of the question or sub-item in {@link Questionnaire#items}
   * @throws IndexOutOfBoundsException if there is no such item
   * @throws ArithmeticException if a count would be above {@link Long#MAX_VALUE}
   */
  public void addNotApplicable(int item) {
    increment(end(item) - 2);
  }

  /**
   * Counts one respondent who left the question or sub-item out. This is never scored.
   *
   * @param item the index of the question or sub-item in {@link Questionnaire#items}
   * @throws IndexOutOfBoundsException if there is no such item
   * @throws ArithmeticException if a count would be above {@link Long#MAX_VALUE}
   */
  public void addMissing(int item) {
    increment(end(item) - 1);
  }

  private void increment(int counter) {
    counts[counter] = Math.incrementExact(counts[counter]);
  }

  /** Returns the end of an item's counters, of which the last two are of what is not scored. */
  private int end(int item) {
    return offsets[Objects.checkIndex(item, offsets.length - 1) + 1];
  }

  private int counter(int item, int option) {
    int end = end(item);
    int first = offsets[item];
    if (option < 0 || option >= end - 2 - first) {
      throw new IndexOutOfBoundsException("option " + option + " of "
          + questionnaire.items().get(item) + ": must be 0 to "
          + (questionnaire.items().get(item).scale().options().size() - 1));
    }
    return first + option;
  }

  /**
   * Returns the number of answers that chose an option.
   *
   * @param item the index of the question or sub-item
   * @param option the index of the option in its scale
   * @return the number of answers
   * @throws IndexOutOfBoundsException if there is no such item or option
   */
  public long count(int item, int option) {
    return counts[counter(item, option)];
  }

  /**
   * Returns the number of respondents whose answers are scored.
   *
   * @param item the index of the question or sub-item
   * @return the number of respondents
   * @throws IndexOutOfBoundsException if there is no such item
   * @throws ArithmeticException if the number is above {@link Long#MAX_VALUE}
   */
  public long answered(int item) {
    long answered = 0;
    int end = end(item);
    for (int i = offsets[item]; i < end - 2; i++) {
      answered = Math.addExact(answered, counts[i]);
    }
    return answered;
  }

  /**
   * Returns the number of respondents who said that the question does not apply.
   *
   * @param item the index of the question or sub-item
   * @return the number of respondents
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public long notApplicable(int item) {
    return counts[end(item) - 2];
  }

  /**
   * Returns the number of respondents who left the question out.
   *
   * @param item the index of the question or sub-item
   * @return the number of respondents
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public long missing(int item) {
    return counts[end(item) - 1];
  }

  /**
   * Merges two tallies into a new one. The order and grouping of merges make no difference.
   *
   * @param other the other tally
   * @return a new tally; both stay as they are
   * @throws IllegalArgumentException if the other tally has another questionnaire
   * @throws ArithmeticException if a count would be above {@link Long#MAX_VALUE}
   */
  public AnswerTally merge(AnswerTally other) {
    if (!questionnaire.equals(other.questionnaire)) {
      throw new IllegalArgumentException(
          "tally of another questionnaire: must have the same questions and scales to be merged");
    }
    AnswerTally merged = new AnswerTally(questionnaire);
    for (int i = 0; i < counts.length; i++) {
      merged.counts[i] = Math.addExact(counts[i], other.counts[i]);
    }
    return merged;
  }

  /**
   * Returns the byte form, in which a tally crosses to another machine, for example in Apache
   * Spark. Equal tallies have equal bytes.
   *
   * <p>It holds the counts and no respondent. Whoever answered twice cannot be found in it: bring
   * the answers of a respondent together before they are counted. The questions are not in it
   * either, only the name of the framework and a fingerprint of rules and scales. An empty tally of
   * a bundled year takes 33 bytes, one of an agency some 500. The most are 61 and 9 for each count:
   * those of each option of each item, of "not applicable" and of "missing".
   *
   * @return new bytes, for {@link #fromByteArray}
   */
  public byte[] toByteArray() {
    StateWriter state = new StateWriter(StateKind.TALLY);
    state.name(questionnaire.framework().id().toString());
    state.bytes(questionnaire.fingerprint());
    state.counts(counts.length, counter -> counts[counter]);
    return state.toByteArray();
  }

  /**
   * Reads the form of {@link #toByteArray}. The bytes may be anybody's: they take no more memory
   * than an empty tally of the questionnaire. They have no checksum, so that a changed count may
   * pass.
   *
   * <pre>{@code
   * AnswerTally both = AnswerTally.fromByteArray(bytes, questionnaire).merge(tally);
   * }</pre>
   *
   * @param bytes the bytes
   * @param questionnaire the questions with their scales, the same as when the tally was written
   * @return a new tally, equal to the one that was written
   * @throws io.github.ita4j.model.StateFormatException if the bytes have another form or version,
   *     or were counted by other rules, questions or scales
   */
  public static AnswerTally fromByteArray(byte[] bytes, Questionnaire questionnaire) {
    Objects.requireNonNull(questionnaire, "questionnaire");
    StateReader state = new StateReader(StateKind.TALLY, bytes);
    String id = state.name();
    if (!id.equals(questionnaire.framework().id().toString())) {
      throw state.refused(
          Reason.OTHER_RULES, "framework " + id + ", must be " + questionnaire.framework());
    }
    if (!Arrays.equals(state.bytes(QuestionnaireFingerprint.LENGTH), questionnaire.fingerprint())) {
      throw state.refused(
          Reason.OTHER_RULES,
          "other questions, scales or tables of " + id + ", must be the same as here");
    }
    AnswerTally tally = new AnswerTally(questionnaire);
    state.counts(tally.counts.length, (counter, count) -> tally.counts[counter] = count);
    state.end();
    return tally;
  }

  /** Computes the mean points of all scored answers to an item, which must have at least one. */
  Rational mean(int item) {
    BigInteger hundredths = BigInteger.ZERO;
    int counter = offsets[item];
    for (AnswerOption option : questionnaire.items().get(item).scale().options()) {
      hundredths = hundredths.add(BigInteger.valueOf(counts[counter++])
          .multiply(BigInteger.valueOf(option.points().hundredths())));
    }
    return new Rational(
        hundredths, BigInteger.valueOf(answered(item)).multiply(BigInteger.valueOf(100)));
  }

  /** Tells whether the other object is a tally of the same questionnaire with the same counts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AnswerTally that
        && questionnaire.equals(that.questionnaire)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(questionnaire, Arrays.hashCode(counts));
  }

  /** Returns the number of scored answers and the framework, as text. */
  @Override
  public String toString() {
    // The counts may add up to more than a long holds, and a text is shown whatever they are.
    BigInteger answered = BigInteger.ZERO;
    for (int item = 0; item < questionnaire.items().size(); item++) {
      for (int counter = offsets[item]; counter < offsets[item + 1] - 2; counter++) {
        answered = answered.add(BigInteger.valueOf(counts[counter]));
      }
    }
    return answered + " answers to " + questionnaire.framework();
  }
}
