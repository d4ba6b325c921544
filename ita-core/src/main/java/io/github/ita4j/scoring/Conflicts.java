package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of the conflicts that the passes over the tree found. */
final class Conflicts {

  private final SumTree tree;
  private final @Nullable StatedScore[] stated;
  private final BoundsPropagation propagation;

  /**
   * Takes what was found.
   *
   * @param stated the stated scores of the first nodes, down to the end of a level
   */
  Conflicts(SumTree tree, @Nullable StatedScore[] stated, BoundsPropagation propagation) {
    this.tree = tree;
    this.stated = stated;
    this.propagation = propagation;
  }

  /** Returns the conflicts, from the overall score down. */
  List<Conflict> list() {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < stated.length; i++) {
      if (propagation.isInConflict(i)) {
        long share = tree.share(i);
        StatedScore own = stated[i];
        if (own == null) {
          throw new IllegalStateException(
              "ita bug: conflict at " + tree.id(i) + ", which is not stated");
        }
        conflicts.add(new Conflict(
            tree.id(i),
            own,
            EngineUnits.printedLow(propagation.partsLow(i), share),
            EngineUnits.printedHigh(propagation.partsHigh(i), share),
            fit(i, EngineUnits.low(own, share), EngineUnits.high(own, share))));
      }
    }
    return conflicts;
  }

  private ConsistentSide fit(int node, long ownLow, long ownHigh) {
    if (tree.parent(node) < 0) {
      return ConsistentSide.BOTH;
    }
    long low = propagation.fromAboveLow(node);
    long high = propagation.fromAboveHigh(node);
    boolean own = Math.max(low, ownLow) <= Math.min(high, ownHigh);
    boolean parts =
        Math.max(low, propagation.partsLow(node)) <= Math.min(high, propagation.partsHigh(node));
    if (own) {
      return parts ? ConsistentSide.BOTH : ConsistentSide.STATED;
    }
    return parts ? ConsistentSide.PARTS : ConsistentSide.NEITHER;
  }
}
