package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic form of a framework's tree, for {@code Scoring}: every weight as a whole number of one common unit.
 *
 * <p>The variable of an element is its contribution to the root of its sum, W·x with W the product of the weights on the
 * way there, so that a parent is the plain sum of its children. With D the common denominator of all W, {@link #share} is
 * W·D, a whole number, and D itself at a root. An element that only describes is a root of its own.
 *
 * <p>The nodes are numbered by their depth in the tree, parents before children, so that the tree down to a depth is the
 * first {@link #sizeToDepth} nodes.
 *
 * <p>Immutable and thread-safe.
 */
public final class SumTree {

  /** Keeps every number of the engine within a {@code long}, with room for the marks of strict ends. */
  private static final long GREATEST_DENOMINATOR = 1_000_000_000L;

  private final ElementId[] ids;
  private final Map<ElementId, Integer> numbers;
  private final int[] parents;
  private final long[] shares;
  private final int[] depths;
  private final Confidence[] confidences;
  private final int[] sizes;

  private SumTree(
      ElementId[] ids,
      Map<ElementId, Integer> numbers,
      int[] parents,
      long[] shares,
      int[] depths,
      Confidence[] confidences) {
    this.ids = ids;
    this.numbers = numbers;
    this.parents = parents;
    this.shares = shares;
    this.depths = depths;
    this.confidences = confidences;
    int deepest = depths[depths.length - 1];
    this.sizes = new int[deepest + 1];
    for (int depth : depths) {
      sizes[depth]++;
    }
    for (int d = 1; d <= deepest; d++) {
      sizes[d] += sizes[d - 1];
    }
  }

  /**
   * Numbers the elements and finds the common denominator.
   *
   * @param elements the elements, parents before children
   * @return the tree
   * @throws IllegalArgumentException if the common denominator of the weights is too great
   */
  static SumTree of(List<Element> elements) {
    Map<ElementId, Integer> depthOf = new HashMap<>();
    Map<ElementId, BigInteger[]> fractions = new HashMap<>();
    BigInteger denominator = BigInteger.ONE;
    for (Element element : elements) {
      depthOf.put(
          element.id(),
          element.parent().map(parent -> known(depthOf, parent) + 1).orElse(0));
      BigInteger[] fraction = {BigInteger.ONE, BigInteger.ONE};
      if (element.sums()) {
        Weight weight = element.weight().orElseThrow();
        BigInteger[] above = known(fractions, element.parent().orElseThrow());
        BigInteger top = above[0].multiply(BigInteger.valueOf(weight.numerator()));
        BigInteger bottom = above[1].multiply(BigInteger.valueOf(weight.denominator()));
        BigInteger divisor = top.gcd(bottom);
        fraction = new BigInteger[] {top.divide(divisor), bottom.divide(divisor)};
      }
      fractions.put(element.id(), fraction);
      denominator = denominator.multiply(fraction[1]).divide(denominator.gcd(fraction[1]));
      if (denominator.compareTo(BigInteger.valueOf(GREATEST_DENOMINATOR)) > 0) {
        throw new IllegalArgumentException(
            "weight of " + element.id() + ": the common denominator of all weights"
                + " would be above " + GREATEST_DENOMINATOR);
      }
    }
    List<Element> ordered = new ArrayList<>(elements);
    ordered.sort(Comparator.comparing(element -> known(depthOf, element.id())));
    int size = ordered.size();
    ElementId[] ids = new ElementId[size];
    Map<ElementId, Integer> numbers = new HashMap<>();
    int[] parents = new int[size];
    long[] shares = new long[size];
    int[] depths = new int[size];
    Confidence[] confidences = new Confidence[size];
    for (int i = 0; i < size; i++) {
      Element element = ordered.get(i);
      BigInteger[] fraction = known(fractions, element.id());
      ids[i] = element.id();
      numbers.put(element.id(), i);
      parents[i] = element.sums() ? known(numbers, element.parent().orElseThrow()) : -1;
      shares[i] = fraction[0].multiply(denominator.divide(fraction[1])).longValueExact();
      depths[i] = known(depthOf, element.id());
      confidences[i] = element.provenance().confidence();
    }
    return new SumTree(ids, numbers, parents, shares, depths, confidences);
  }

  private static <V> V known(Map<ElementId, V> values, ElementId id) {
    V value = values.get(id);
    if (value == null) {
      throw new IllegalStateException("ita bug: " + id + " stands before its parent");
    }
    return value;
  }

  /**
   * How many nodes there are.
   *
   * @return the number of elements of the framework
   */
  public int size() {
    return ids.length;
  }

  /**
   * How many nodes there are down to a depth.
   *
   * @param depth the depth, 0 for the overall score
   * @return the number of nodes with that depth or less
   */
  public int sizeToDepth(int depth) {
    return sizes[Math.min(depth, sizes.length - 1)];
  }

  /**
   * The element of a node.
   *
   * @param node the node, from 0
   * @return its element
   */
  public ElementId id(int node) {
    return ids[node];
  }

  /**
   * The node of an element.
   *
   * @param id the element
   * @return its node, or -1 if the tree does not have it
   */
  public int node(ElementId id) {
    Integer number = numbers.get(id);
    return number == null ? -1 : number;
  }

  /**
   * The node that a node sums into.
   *
   * @param node the node
   * @return its parent, or -1 at the root of a sum
   */
  public int parent(int node) {
    return parents[node];
  }

  /**
   * What a point of the element is worth at the root of its sum, in the common unit.
   *
   * @param node the node
   * @return W·D, 1 or more
   */
  public long share(int node) {
    return shares[node];
  }

  /**
   * How deep a node stands.
   *
   * @param node the node
   * @return its depth, 0 for the overall score
   */
  public int depth(int node) {
    return depths[node];
  }

  /**
   * How well a node's place and weight are known.
   *
   * @param node the node
   * @return the confidence of its row
   */
  public Confidence confidence(int node) {
    return confidences[node];
  }
}
