package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The description of the conflicts that the passes over the tree found. */
final class Conflicts {

  private final SumTree tree;
  private final Map<ElementId, StatedScore> stated;
  private final BoundsPropagation propagation;

  Conflicts(SumTree tree, Map<ElementId, StatedScore> stated, BoundsPropagation propagation) {
    this.tree = tree;
    this.stated = stated;
    this.propagation = propagation;
  }

  /** Returns the conflicts, from the overall score down. */
  List<Conflict> list() {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < tree.engaged(); i++) {
      if (propagation.isInConflict(i)) {
        long share = tree.share(i);
        StatedScore own = stated.get(tree.id(i));
        if (own == null) {
          throw new IllegalStateException(
              "ita bug: conflict at " + tree.id(i) + ", which is not stated");
        }
        conflicts.add(Conflict.builder()
            .element(tree.id(i))
            .stated(own)
            .partsLow(EngineUnits.printedLow(propagation.partsLow(i), share))
            .partsHigh(EngineUnits.printedHigh(propagation.partsHigh(i), share))
            .fits(fit(i))
            .build());
      }
    }
    return conflicts;
  }

  private ConsistentSide fit(int node) {
    if (tree.parent(node) < 0) {
      return ConsistentSide.BOTH;
    }
    long low = propagation.fromAboveLow(node);
    long high = propagation.fromAboveHigh(node);
    boolean own =
        Math.max(low, propagation.statedLow(node)) <= Math.min(high, propagation.statedHigh(node));
    boolean parts =
        Math.max(low, propagation.partsLow(node)) <= Math.min(high, propagation.partsHigh(node));
    if (own) {
      return parts ? ConsistentSide.BOTH : ConsistentSide.STATED;
    }
    return parts ? ConsistentSide.PARTS : ConsistentSide.NEITHER;
  }
}
