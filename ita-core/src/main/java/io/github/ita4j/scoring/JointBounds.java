package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The bounds on several elements taken together. They are tighter than the bounds of each element
 * alone.
 *
 * <p>If IIT is 77.30 and none of its five indicators is stated, each indicator alone may be 100.00.
 * All five together cannot exceed 77.30.
 *
 * <p>If the stated scores exclude each other, the hull of both sides counts, as in
 * {@link ScoreBounds}. Joint bounds, too, are equal only to themselves.
 */
public final class JointBounds {

  private final ScoreBounds bounds;
  private final List<ElementId> elements;
  private final SumTree tree;

  /** The nodes of those elements that enter a sum or a tier limit. */
  private final int[] nodes;

  private JointBounds(ScoreBounds bounds, List<ElementId> elements) {
    this.bounds = bounds;
    this.elements = elements;
    this.tree = bounds.framework().sumTree();
    this.nodes = elements.stream()
        .mapToInt(tree::node)
        .filter(node -> node >= 0 && node < tree.engaged())
        .toArray();
  }

  /**
   * Returns the joint bounds of some elements.
   *
   * @param bounds the bounds of each element alone
   * @param elements the elements
   * @return their joint bounds
   */
  public static JointBounds of(ScoreBounds bounds, Collection<ElementId> elements) {
    return new JointBounds(bounds, List.copyOf(elements));
  }

  /**
   * Tells whether all the elements can be printed as at least a given score at once.
   *
   * @param score the score
   * @return true if some true scores that agree with everything stated allow it; true if there are
   *     no elements
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public boolean canBeAtLeast(Score score) {
    return elements.stream().allMatch(id -> bounds.element(id).high().isAtLeast(score))
        && addsNoConflict(bounds.propagation().ifReached(least(score)));
  }

  private long[] least(Score score) {
    long[] least = new long[bounds.propagation().sizeWith(nodes)];
    for (int node : nodes) {
      least[node] = EngineUnits.limit(score, tree.share(node));
    }
    return least;
  }

  /**
   * Tells whether all the elements can be printed as at most a given score at once.
   *
   * @param score the score
   * @return true if some true scores that agree with everything stated allow it; true if there are
   *     no elements
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public boolean canBeAtMost(Score score) {
    return elements.stream().allMatch(id -> score.isAtLeast(bounds.element(id).low()))
        && addsNoConflict(bounds.propagation().ifKept(most(score)));
  }

  private long[] most(Score score) {
    long[] most = new long[bounds.propagation().sizeWith(nodes)];
    Arrays.fill(most, Long.MAX_VALUE);
    for (int node : nodes) {
      most[node] = EngineUnits.printedAtMost(score, tree.share(node));
    }
    return most;
  }

  private boolean addsNoConflict(BoundsPropagation assumed) {
    for (int i = 0; i < assumed.size(); i++) {
      if (assumed.isInConflict(i) && !bounds.propagation().isInConflict(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first elements. */
  @Override
  public String toString() {
    return Summary.of("JointBounds").add("elements", elements).toString();
  }
}
