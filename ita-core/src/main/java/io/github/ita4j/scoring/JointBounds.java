package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Collection;
import java.util.List;

/**
 * What several elements can be at once, which their bounds one by one do not tell.
 *
 * <p>Where IIT is 77.30 and none of its five indicators is stated, each of them alone may be
 * 100.00. All five together cannot be above 77.30.
 *
 * <p>Where the stated scores exclude each other, the hull of both sides counts, as in
 * {@link ScoreBounds}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JointBounds {

  private final ScoreBounds bounds;
  private final List<ElementId> elements;

  /** Those of the elements that stand in a sum or that a tier asks about. */
  private final int[] nodes;

  private JointBounds(ScoreBounds bounds, List<ElementId> elements) {
    this.bounds = bounds;
    this.elements = elements;
    SumTree tree = bounds.framework().sumTree();
    this.nodes = elements.stream()
        .mapToInt(tree::node)
        .filter(node -> node >= 0 && node < tree.engaged())
        .toArray();
  }

  /**
   * Returns the joint bounds of some elements.
   *
   * @param bounds the bounds one by one
   * @param elements the elements
   * @return what they can be at once
   */
  public static JointBounds of(ScoreBounds bounds, Collection<ElementId> elements) {
    return new JointBounds(bounds, List.copyOf(elements));
  }

  /**
   * Tells whether all the elements can be printed as a score or more at once.
   *
   * @param score the score
   * @return true if some true scores that agree with everything stated are so; true for no elements
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public boolean canBeAtLeast(Score score) {
    return elements.stream().allMatch(id -> bounds.of(id).high().isAtLeast(score))
        && bounds.propagation().canBeAtLeast(nodes, score);
  }

  /**
   * Tells whether all the elements can be printed as a score or less at once.
   *
   * @param score the score
   * @return true if some true scores that agree with everything stated are so; true for no elements
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public boolean canBeAtMost(Score score) {
    return elements.stream().allMatch(id -> score.isAtLeast(bounds.of(id).low()))
        && bounds.propagation().canBeAtMost(nodes, score);
  }
}
