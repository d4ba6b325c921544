package io.github.ita4j.testkit;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.ElementId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of a framework as a plain sum. Each has a number, parents before their parts, and a
 * whole share of the element that its sum ends in.
 *
 * <p>One point of an element is worth {@link #share} in that sum. So a parent is the plain sum of
 * its parts, and no fraction occurs. The kit computes this from the weights alone. It shares
 * nothing with the tables of the engine, which it is there to test.
 */
final class SummedElements {

  private final Map<ElementId, Integer> numbers = new HashMap<>();
  private final int[] parents;
  private final long[] shares;
  private final boolean[] hasParts;

  private SummedElements(List<Element> elements) {
    int size = elements.size();
    this.parents = new int[size];
    this.shares = new long[size];
    this.hasParts = new boolean[size];
    List<BigInteger> tops = new ArrayList<>();
    List<BigInteger> bottoms = new ArrayList<>();
    BigInteger common = BigInteger.ONE;
    for (Element element : elements) {
      int number = numbers.size();
      numbers.put(element.id(), number);
      parents[number] = -1;
      BigInteger top = BigInteger.ONE;
      BigInteger bottom = BigInteger.ONE;
      if (element.sums()) {
        int parent = number(element.parent().orElseThrow());
        Weight weight = element.weight().orElseThrow();
        parents[number] = parent;
        hasParts[parent] = true;
        top = tops.get(parent).multiply(BigInteger.valueOf(weight.numerator()));
        bottom = bottoms.get(parent).multiply(BigInteger.valueOf(weight.denominator()));
        BigInteger divisor = top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
      }
      tops.add(top);
      bottoms.add(bottom);
      common = common.divide(common.gcd(bottom)).multiply(bottom);
    }
    for (int number = 0; number < size; number++) {
      shares[number] =
          tops.get(number).multiply(common.divide(bottoms.get(number))).longValueExact();
    }
  }

  static SummedElements of(Framework framework) {
    return new SummedElements(framework.elements());
  }

  int size() {
    return parents.length;
  }

  /** Returns the number of an element of the framework. */
  int number(ElementId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalStateException("ita bug: " + id + " stands before its parent");
    }
    return number;
  }

  /** Returns the element whose sum an element enters, or -1 if it enters none. */
  int parent(int number) {
    return parents[number];
  }

  long share(int number) {
    return shares[number];
  }

  boolean hasParts(int number) {
    return hasParts[number];
  }
}
