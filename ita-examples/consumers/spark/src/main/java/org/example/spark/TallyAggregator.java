package org.example.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** An aggregator of the sheets of an agency, part by part, into the byte form of a tally. */
final class TallyAggregator extends Aggregator<Sheet, TallyState, byte[]> {

  private static final long serialVersionUID = 1L;

  private final Rules rules;

  TallyAggregator(Rules rules) {
    this.rules = rules;
  }

  @Override
  public TallyState zero() {
    return new TallyState();
  }

  @Override
  public TallyState reduce(TallyState state, Sheet sheet) {
    sheet.countInto(state.tally(rules.questionnaire()));
    return state;
  }

  @Override
  public TallyState merge(TallyState one, TallyState other) {
    one.merge(other, rules.questionnaire());
    return one;
  }

  @Override
  public byte[] finish(TallyState state) {
    return state.tally(rules.questionnaire()).toByteArray();
  }

  @Override
  public Encoder<TallyState> bufferEncoder() {
    return Encoders.bean(TallyState.class);
  }

  @Override
  public Encoder<byte[]> outputEncoder() {
    return Encoders.BINARY();
  }
}
