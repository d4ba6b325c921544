package io.github.ita4j.framework;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.model.ElementId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arithmetic form of a framework's tree. It is no API: {@code Scoring} reads it, and any
 * version may change it.
 *
 * <p>Every weight is a whole number of one common unit.
 *
 * <p>The variable of an element is its contribution to the root of its sum, W·x. Here W is the
 * product of the weights on the way to the root. So a parent is the plain sum of its children. With
 * D the common denominator of all W, {@link #share} is the whole number W·D, and D itself at a
 * root. An element that only describes its parent is a root of its own.
 *
 * <p>The nodes are numbered by the levels of their elements, from the overall score down. The parts
 * of one element are contiguous. So a scorecard bears only on the sums of the first nodes, down to
 * the deepest level that it states. One that states the parts of EIT, for example, does not bear on
 * indicators, although those of IIT are as far from the overall score. Last come the elements that
 * stand alone: they enter no sum, have no parts, and no tier has a limit on them.
 */
public final class SumTree {

  /**
   * The greatest common denominator. It keeps every number of the engine within a {@code long},
   * with room for the marks of strict ends.
   */
  private static final long GREATEST_DENOMINATOR = 1_000_000_000L;

  private final ElementId[] ids;

  /**
   * A hash table of the nodes by the ranks of their elements; 0 where there is none. Each entry has
   * the rank, plus one, before the node. Every stated score is looked up here, and a map of the
   * library takes three times as long.
   */
  private final long[] slots;

  /** The number of bits by which a hash is more than a slot. */
  private final int shift;

  private final int[] parents;
  private final long[] shares;

  private final int[] firstParts;
  private final int[] endsOfParts;
  private final int[] startsOfLevel;
  private final int[] endsOfLevel;
  private final Confidence[] confidences;
  private final int engaged;

  /**
   * Numbers the elements and finds the common denominator.
   *
   * @param elements the elements, parents before children
   * @param asked the elements that the tier ladder has limits on
   * @throws IllegalArgumentException if the common denominator of the weights is too great
   */
  SumTree(List<Element> elements, Set<ElementId> asked) {
    int size = elements.size();
    ids = new ElementId[size];
    slots = new long[Integer.highestOneBit(size) * 4];
    shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    parents = new int[size];
    shares = new long[size];
    firstParts = new int[size];
    endsOfParts = new int[size];
    Arrays.fill(firstParts, size);
    Arrays.fill(endsOfParts, size);
    startsOfLevel = new int[size];
    endsOfLevel = new int[size];
    confidences = new Confidence[size];
    engaged = number(elements, asked);
    share(elements);
  }

  /** Numbers the nodes, and returns the number of those that do not stand alone. */
  private int number(List<Element> elements, Set<ElementId> asked) {
    Map<ElementId, List<Element>> partsOf = new HashMap<>();
    for (Element element : elements) {
      if (element.sums()) {
        partsOf
            .computeIfAbsent(element.parent().orElseThrow(), id -> new ArrayList<>())
            .add(element);
      }
    }
    Map<ElementId, Integer> depthOf = depths(elements, partsOf);
    int deepest = Collections.max(depthOf.values());
    int count = 0;
    for (int depth = 0; depth <= deepest; depth++) {
      int start = count;
      for (int i = 0; i < start; i++) {
        List<Element> parts = partsOf.getOrDefault(ids[i], List.of());
        if (!parts.isEmpty() && known(depthOf, parts.get(0).id()) == depth) {
          count = addParts(i, parts, count);
        }
      }
      for (Element element : elements) {
        if (!element.sums()
            && known(depthOf, element.id()) == depth
            && (depth == 0 || partsOf.containsKey(element.id()) || asked.contains(element.id()))) {
          add(count++, element, -1, Confidence.CONFIRMED);
        }
      }
      Arrays.fill(startsOfLevel, start, count, start);
      Arrays.fill(endsOfLevel, start, count, count);
    }
    int alone = count;
    for (Element element : elements) {
      if (node(element.id()) < 0) {
        add(alone++, element, -1, Confidence.CONFIRMED);
      }
    }
    return count;
  }

  /**
   * Finds the depth of each element, which is its level. The parts of one sum stay together: each
   * has the depth of the lowest of them, and is below the sum.
   */
  private static Map<ElementId, Integer> depths(
      List<Element> elements, Map<ElementId, List<Element>> partsOf) {
    Map<ElementId, Integer> depthOf = new HashMap<>();
    for (Element element : elements) {
      List<Element> parts = partsOf.getOrDefault(element.id(), List.of());
      int below = depthOf.computeIfAbsent(element.id(), id -> id.level().ordinal()) + 1;
      for (Element part : parts) {
        below = Math.max(below, part.id().level().ordinal());
      }
      for (Element part : parts) {
        depthOf.put(part.id(), below);
      }
    }
    return depthOf;
  }

  private int addParts(int node, List<Element> parts, int first) {
    Confidence lowest = confidences[node];
    for (Element part : parts) {
      lowest = lowest.lower(part.provenance().confidence());
    }
    int end = first;
    for (Element part : parts) {
      add(end++, part, node, lowest);
    }
    firstParts[node] = first;
    endsOfParts[node] = end;
    return end;
  }

  private void add(int node, Element element, int parent, Confidence confidence) {
    ids[node] = element.id();
    slots[slot(element.id().rank())] = key(element.id().rank()) | node;
    parents[node] = parent;
    confidences[node] = confidence;
  }

  /** Computes the common denominator and the shares. */
  private void share(List<Element> elements) {
    Map<ElementId, Rational> fractions = new HashMap<>();
    BigInteger denominator = BigInteger.ONE;
    for (Element element : elements) {
      Rational fraction = Rational.ONE;
      if (element.sums()) {
        Weight weight = element.weight().orElseThrow();
        fraction = known(fractions, element.parent().orElseThrow())
            .times(weight.numerator(), weight.denominator())
            .reduced();
      }
      fractions.put(element.id(), fraction);
      denominator = denominator
          .multiply(fraction.denominator())
          .divide(denominator.gcd(fraction.denominator()));
      if (denominator.compareTo(BigInteger.valueOf(GREATEST_DENOMINATOR)) > 0) {
        throw new IllegalArgumentException(
            "weight of " + element.id() + ": the common denominator of all weights"
                + " would be above " + GREATEST_DENOMINATOR);
      }
    }
    for (int i = 0; i < ids.length; i++) {
      Rational share = known(fractions, ids[i]);
      shares[i] =
          share.numerator().multiply(denominator.divide(share.denominator())).longValueExact();
    }
  }

  private static <V> V known(Map<ElementId, V> values, ElementId id) {
    V value = values.get(id);
    if (value == null) {
      throw new IllegalStateException("ita bug: " + id + " stands before its parent");
    }
    return value;
  }

  /**
   * Returns the number of nodes.
   *
   * @return the number of elements of the framework
   */
  public int size() {
    return ids.length;
  }

  /**
   * Returns the number of leading nodes that do not stand alone. They enter a sum, are a sum, or
   * have a limit in the tier ladder.
   *
   * @return the number of nodes, 1 or more
   */
  public int engaged() {
    return engaged;
  }

  /**
   * Returns the element of a node.
   *
   * @param node the node, from 0
   * @return the element
   */
  public ElementId id(int node) {
    return ids[node];
  }

  /**
   * Returns the node of an element.
   *
   * @param id the element
   * @return the node, or -1 if the tree does not have the element
   */
  public int node(ElementId id) {
    return node(id.rank());
  }

  /**
   * Returns the node of an element.
   *
   * @param rank the {@link ElementId#rank} of the element
   * @return the node, or -1 if the tree does not have the element
   */
  public int node(int rank) {
    long slot = slots[slot(rank)];
    return slot == 0 ? -1 : (int) slot;
  }

  private static long key(int rank) {
    return (rank + 1L) << Integer.SIZE;
  }

  /** Returns the slot of an element, or the one where it belongs. */
  private int slot(int rank) {
    // The multiplier of Fibonacci hashing separates the numbers that follow each other.
    int slot = (rank * 0x9E3779B9) >>> shift;
    while (slots[slot] != 0 && slots[slot] >> Integer.SIZE != rank + 1L) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /**
   * Returns the node whose sum a node enters.
   *
   * @param node the node
   * @return the parent, or -1 at the root of a sum
   */
  public int parent(int node) {
    return parents[node];
  }

  /**
   * Returns the worth of one point of the element at the root of its sum, in the common unit.
   *
   * @param node the node
   * @return W·D, 1 or more
   */
  public long share(int node) {
    return shares[node];
  }

  /**
   * Returns the first part of a node, that is, of the contiguous nodes that enter its sum.
   *
   * @param node the node
   * @return the first part; {@link #size}, like {@link #endOfParts}, if there is none
   */
  public int firstPart(int node) {
    return firstParts[node];
  }

  /**
   * Returns the end of the parts of a node.
   *
   * @param node the node
   * @return the node after the last part
   */
  public int endOfParts(int node) {
    return endsOfParts[node];
  }

  /**
   * Returns the number of leading nodes above the level of a node.
   *
   * @param node the node, less than {@link #engaged}
   * @return the number of nodes that are higher in the tree
   */
  public int sizeAboveLevelOf(int node) {
    return startsOfLevel[node];
  }

  /**
   * Returns the number of leading nodes down to the level of a node.
   *
   * @param node the node, less than {@link #engaged}
   * @return the number of nodes that are as high in the tree or higher
   */
  public int sizeToLevelOf(int node) {
    return endsOfLevel[node];
  }

  /**
   * Returns the lowest confidence of all sums on the path from a node to its root.
   *
   * @param node the node
   * @return the lowest confidence of the rows of all parts of these sums;
   *     {@link Confidence#CONFIRMED} at a root
   */
  public Confidence confidence(int node) {
    return confidences[node];
  }

  /** Returns the number of nodes. */
  @Override
  public String toString() {
    return ids.length + " nodes";
  }
}
