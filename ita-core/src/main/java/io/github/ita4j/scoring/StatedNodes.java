package io.github.ita4j.scoring;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.StatedScore;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The nodes of the elements that a scorecard states, found score by score. */
final class StatedNodes implements BiConsumer<ElementId, StatedScore> {

  private static final @Nullable StatedScore[] NOTHING = {};

  private final Framework framework;
  private final SumTree tree;
  private final int sizeAsked;
  private @Nullable StatedScore[] found = NOTHING;
  private Confidence confidence;

  StatedNodes(Framework framework) {
    this.framework = framework;
    this.tree = framework.sumTree();
    this.sizeAsked = framework.sumLadder().sizeAsked();
    this.confidence = framework.sumLadder().confidenceOfSums();
  }

  @Override
  public void accept(ElementId id, StatedScore score) {
    int node = tree.node(id);
    if (node < 0) {
      framework.element(id);
    } else if (node < tree.engaged()) {
      if (node >= found.length) {
        found = Arrays.copyOf(found, Math.max(tree.sizeToLevelOf(node), sizeAsked));
      }
      found[node] = score;
      confidence = confidence.lowest(tree.confidence(node));
    }
  }

  /**
   * The stated scores of the first nodes, down to the deepest level of which anything is stated or
   * asked.
   */
  @Nullable
  StatedScore[] scores() {
    return found.length == 0 ? new StatedScore[sizeAsked] : found;
  }

  /**
   * The lowest confidence of the sums that the stated elements enter, and those that the ladder
   * asks about.
   */
  Confidence confidence() {
    return confidence;
  }
}
