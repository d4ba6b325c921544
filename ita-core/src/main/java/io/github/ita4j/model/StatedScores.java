package io.github.ita4j.model;

import io.github.ita4j.exact.StatedNumbers;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stated scores of a scorecard by element, in the order in which they were added. Nobody can
 * change them.
 *
 * <p>Grading passes over all of them as numbers, since the entries of a map lie apart in memory and
 * are reached only one after the other.
 */
final class StatedScores extends AbstractMap<ElementId, StatedScore> implements StatedNumbers {

  private final Map<ElementId, StatedScore> byId;

  /** The rank and the packed score of each element, one after the other. */
  private final int[] numbers;

  /** Holds the given map, which nobody may change from then on. */
  StatedScores(Map<ElementId, StatedScore> scores) {
    this.byId = Collections.unmodifiableMap(scores);
    this.numbers = new int[2 * byId.size()];
    int at = 0;
    for (Entry<ElementId, StatedScore> entry : byId.entrySet()) {
      StatedScore score = entry.getValue();
      numbers[at++] = entry.getKey().rank();
      numbers[at++] = StatedNumbers.packed(score.score().hundredths(), score.decimals());
    }
  }

  @Override
  public int rank(int index) {
    return numbers[2 * index];
  }

  @Override
  public int packed(int index) {
    return numbers[2 * index + 1];
  }

  @Override
  public @Nullable StatedScore get(@Nullable Object id) {
    return byId.get(id);
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return byId.containsKey(id);
  }

  @Override
  public int size() {
    return numbers.length / 2;
  }

  @Override
  public Set<ElementId> keySet() {
    return byId.keySet();
  }

  @Override
  public Collection<StatedScore> values() {
    return byId.values();
  }

  @Override
  public Set<Entry<ElementId, StatedScore>> entrySet() {
    return byId.entrySet();
  }
}
