package io.github.ita4j.model;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The stated scores of a scorecard by element, in the order in which they were added. Nobody can
 * change them.
 *
 * <p>Grading passes over all of them. So they stand in arrays as well, since the entries of a map
 * lie apart in memory and are reached only one after the other.
 */
final class StatedScores extends AbstractMap<ElementId, StatedScore> {

  private final Map<ElementId, StatedScore> byId;
  private final ElementId[] ids;
  private final StatedScore[] scores;

  StatedScores(Map<ElementId, StatedScore> scores) {
    this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    this.ids = byId.keySet().toArray(ElementId[]::new);
    this.scores = byId.values().toArray(StatedScore[]::new);
  }

  @Override
  public void forEach(BiConsumer<? super ElementId, ? super StatedScore> action) {
    for (int i = 0; i < ids.length; i++) {
      action.accept(ids[i], scores[i]);
    }
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
    return ids.length;
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
