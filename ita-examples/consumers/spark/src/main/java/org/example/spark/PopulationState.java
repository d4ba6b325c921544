package org.example.spark;

import io.github.ita4j.population.Population;

/** A population while Spark sums up, known to Spark by its bytes, as {@link TallyState} is. */
public class PopulationState {

  private Population population = new Population();

  Population population() {
    return population;
  }

  void merge(PopulationState other) {
    population = population.merge(other.population);
  }

  public byte[] getBytes() {
    return population.toByteArray();
  }

  public void setBytes(byte[] bytes) {
    population = Population.fromByteArray(bytes);
  }
}
