package io.github.ita4j.scoring;

import io.github.ita4j.exact.StatedNumbers;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.Scorecard;
import java.util.Arrays;

/** The stated scores by tree node. */
final class StatedNodes {

  private static final int[] NOTHING = {};

  private final int[] packed;
  private final Confidence confidence;

  private StatedNodes(int[] packed, Confidence confidence) {
    this.packed = packed;
    this.confidence = confidence;
  }

  /**
   * Finds the nodes.
   *
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  static StatedNodes of(Framework framework, Scorecard scorecard) {
    SumTree tree = framework.sumTree();
    SumLadder ladder = framework.sumLadder();
    // A scorecard keeps its scores in this form.
    StatedNumbers numbers = (StatedNumbers) scorecard.scores();
    int[] packed = NOTHING;
    Confidence confidence = ladder.confidenceOfSums();
    boolean foreign = false;
    for (int i = 0; i < numbers.size(); i++) {
      int node = tree.node(numbers.rank(i));
      foreign |= node < 0;
      if (node >= 0 && node < tree.engaged()) {
        if (node >= packed.length) {
          packed = Arrays.copyOf(packed, Math.max(tree.sizeToLevelOf(node), ladder.sizeAsked()));
        }
        packed[node] = numbers.packed(i);
        confidence = confidence.lower(tree.confidence(node));
      }
    }
    if (foreign) {
      // Refuses an element that the framework does not have; an open catalogue has some more.
      scorecard.scores().keySet().forEach(framework::element);
    }
    return new StatedNodes(packed.length == 0 ? new int[ladder.sizeAsked()] : packed, confidence);
  }

  /**
   * Returns the scores of the first nodes, down to the deepest level that is stated or asked about.
   * They are packed as {@link StatedNumbers} packs them; 0 where none is stated.
   */
  int[] packed() {
    return packed;
  }

  /**
   * Returns the lowest confidence of the sums that contain a stated element or one of the ladder.
   */
  Confidence confidence() {
    return confidence;
  }
}
