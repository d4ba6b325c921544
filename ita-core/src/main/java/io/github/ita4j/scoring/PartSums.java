package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;

/**
 * The sums of the known and of the unknown parts of every element, taken once. The sum above one
 * risen part then needs no other part again.
 */
final class PartSums {

  /** The face value of an element that is not known. */
  static final long UNKNOWN = -1;

  private final SumTree tree;
  private final long[] faces;
  private final BoundsPropagation propagation;

  /** The known parts of each element, in steps. */
  private final long[] known;

  /** The bounds on the sum of the known parts of each element, by the scores at and below them. */
  private final long[] knownLow;

  private final long[] knownHigh;

  /** The same bounds of the unknown parts, and their number. */
  private final long[] unknownLow;

  private final long[] unknownHigh;
  private final int[] unknowns;

  /**
   * Adds the parts.
   *
   * @param faces the score that each element counts at, in steps; {@link #UNKNOWN} for some
   */
  PartSums(SumTree tree, long[] faces, BoundsPropagation propagation) {
    int size = faces.length;
    this.tree = tree;
    this.faces = faces;
    this.propagation = propagation;
    this.known = new long[size];
    this.knownLow = new long[size];
    this.knownHigh = new long[size];
    this.unknownLow = new long[size];
    this.unknownHigh = new long[size];
    this.unknowns = new int[size];
    for (int part = 0; part < size; part++) {
      int above = tree.parent(part);
      if (above < 0) {
        continue;
      }
      if (isKnown(part)) {
        known[above] += faces[part];
        knownLow[above] += propagation.carriedLow(part);
        knownHigh[above] += propagation.carriedHigh(part);
      } else {
        unknowns[above]++;
        unknownLow[above] += propagation.carriedLow(part);
        unknownHigh[above] += propagation.carriedHigh(part);
      }
    }
  }

  /** Returns the intervals behind the bounds. */
  BoundsPropagation propagation() {
    return propagation;
  }

  boolean isKnown(int node) {
    return faces[node] != UNKNOWN;
  }

  /** Returns the sum at a known element, before it rises. */
  Climb from(int risen) {
    return new Climb(risen);
  }

  /**
   * The sum of an element at or above the risen one, but for the rise.
   *
   * <p>As long as a part on the way is unknown, known and unknown parts are added separately.
   */
  final class Climb {

    private int node;
    private long atFace;
    private boolean partUnknown;
    private long lowOfKnown;
    private long highOfKnown;
    private long lowOfUnknown;
    private long highOfUnknown;

    private Climb(int risen) {
      this.node = risen;
      this.atFace = faces[risen];
      take(risen);
    }

    private void take(int at) {
      partUnknown = false;
      lowOfKnown = propagation.carriedLow(at);
      highOfKnown = propagation.carriedHigh(at);
      lowOfUnknown = 0;
      highOfUnknown = 0;
    }

    /** Goes up to the parent, whose other parts are added. */
    void up() {
      int from = node;
      node = tree.parent(from);
      boolean fromKnown = PartSums.this.isKnown(from);
      long low = propagation.carriedLow(from);
      long high = propagation.carriedHigh(from);
      atFace += known[node] - (fromKnown ? faces[from] : 0);
      lowOfKnown += knownLow[node] - (fromKnown ? low : 0);
      highOfKnown += knownHigh[node] - (fromKnown ? high : 0);
      lowOfUnknown += unknownLow[node] - (fromKnown ? 0 : low);
      highOfUnknown += unknownHigh[node] - (fromKnown ? 0 : high);
      partUnknown |= unknowns[node] > (fromKnown ? 0 : 1);
      if (!partUnknown) {
        take(node);
      } else if (PartSums.this.isKnown(node)) {
        atFace = faces[node];
        take(node);
      }
    }

    /** Tells whether nothing on the way is unknown, so that the sum itself is known. */
    boolean isKnown() {
      return !partUnknown;
    }

    /** Returns the known parts, in steps; the element itself if nothing is unknown. */
    long known() {
      return atFace;
    }

    /** Returns the least sum of the known parts, by the scores at and below them. */
    long knownLow() {
      return lowOfKnown;
    }

    /** Returns the greatest sum of the known parts, by the scores at and below them. */
    long knownHigh() {
      return highOfKnown;
    }

    /** Returns the least sum of the unknown parts, by the scores at and below them. */
    long unknownLow() {
      return lowOfUnknown;
    }

    /** Returns the greatest sum of the unknown parts, by the scores at and below them. */
    long unknownHigh() {
      return highOfUnknown;
    }
  }
}
