package io.github.ita4j.scoring;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.StatedScore;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A collector of stated scores by tree node, fed score by score. */
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
        found = grown(Math.max(tree.sizeToLevelOf(node), sizeAsked));
      }
      found[node] = score;
      confidence = confidence.lowest(tree.confidence(node));
    }
  }

  private @Nullable StatedScore[] grown(int size) {
    StatedScore[] more = new StatedScore[size];
    System.arraycopy(found, 0, more, 0, found.length);
    return more;
  }

  /**
   * Returns the stated scores of the first nodes, down to the deepest level that is stated or asked
   * about.
   */
  @Nullable
  StatedScore[] scores() {
    return found.length == 0 ? new StatedScore[sizeAsked] : found;
  }

  /**
   * Returns the lowest confidence of the sums that contain a stated element or one of the ladder.
   */
  Confidence confidence() {
    return confidence;
  }
}
