package org.example.spark;

import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;

/**
 * A tally while Spark counts. Spark knows it as a bean with one property, the bytes, which it asks
 * for only where a tally leaves its machine or its memory.
 */
public class TallyState {

  private byte[] bytes = {};

  /** The tally, or null while only its bytes are known. */
  private transient AnswerTally tally;

  /** The tally, which may be counted into. */
  AnswerTally tally(Questionnaire questionnaire) {
    if (tally == null) {
      tally = bytes.length == 0
          ? new AnswerTally(questionnaire)
          : AnswerTally.fromByteArray(bytes, questionnaire);
    }
    return tally;
  }

  void merge(TallyState other, Questionnaire questionnaire) {
    tally = tally(questionnaire).merge(other.tally(questionnaire));
  }

  public byte[] getBytes() {
    return tally == null ? bytes : tally.toByteArray();
  }

  public void setBytes(byte[] bytes) {
    this.bytes = bytes;
    tally = null;
  }
}
