package org.example.spark;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** An aggregator of assessment documents, each graded, into the byte form of a population. */
final class PopulationAggregator extends Aggregator<String, PopulationState, byte[]> {

  private static final long serialVersionUID = 1L;

  @Override
  public PopulationState zero() {
    return new PopulationState();
  }

  @Override
  public PopulationState reduce(PopulationState state, String document) {
    state
        .population()
        .add(Grading.grade(Frameworks.bundled(), ItaJson.reader().assessments().read(document)));
    return state;
  }

  @Override
  public PopulationState merge(PopulationState one, PopulationState other) {
    one.merge(other);
    return one;
  }

  @Override
  public byte[] finish(PopulationState state) {
    return state.getBytes();
  }

  @Override
  public Encoder<PopulationState> bufferEncoder() {
    return Encoders.bean(PopulationState.class);
  }

  @Override
  public Encoder<byte[]> outputEncoder() {
    return Encoders.BINARY();
  }
}
