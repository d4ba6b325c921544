package io.github.ita4j.scoring;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What the exact scores of an agency are, before anyone rounds or leaves out any. */
public final class Truth {

  private final Framework framework;
  private final Map<ElementId, Fraction> values = new HashMap<>();

  private static final Map<Framework, Map<ElementId, List<Element>>> PARTS =
      new ConcurrentHashMap<>();

  private Truth(Framework framework) {
    this.framework = framework;
  }

  /**
   * Draws the scores of all elements that have no parts, and computes the others. Half of the
   * truths are near a limit of the ladder, where rounding matters.
   */
  public static Truth draw(Framework framework, Random random) {
    Truth truth = new Truth(framework);
    int center = random.nextInt(100_001);
    int spread = new int[] {0, 10, 100, 1_000, 10_000, 100_000}[random.nextInt(6)];
    if (framework.ladder().isPresent() && random.nextBoolean()) {
      List<Tier> tiers = framework.ladder().get().tiers();
      List<TierLimit> limits = tiers.get(random.nextInt(tiers.size() - 1)).limits();
      center = limits.get(random.nextInt(limits.size())).atLeast().hundredths() * 10
          - (random.nextBoolean() ? 5 : 0);
      spread = new int[] {1, 10, 50, 1_000, 5_000}[random.nextInt(5)];
    }
    int denominator = random.nextInt(3) == 0 ? 7_000 : 1_000;
    for (Element element : framework.elements()) {
      if (!element.sums()) {
        truth.fill(element, center, spread, denominator, random);
      }
    }
    return truth;
  }

  private Fraction fill(Element element, int center, int spread, int denominator, Random random) {
    List<Element> parts = partsOf(framework, element.id());
    Fraction value = Fraction.ZERO;
    if (parts.isEmpty()) {
      int factor = denominator / 1_000;
      int drawn = (center + random.nextInt(2 * spread + 1) - spread) * factor;
      int fine = random.nextInt(factor);
      value = Fraction.of(Math.max(0, Math.min(100_000 * factor, drawn + fine)), denominator);
    }
    for (Element part : parts) {
      value = value.plus(fill(part, center, spread, denominator, random)
          .times(Fraction.of(part.weight().orElseThrow())));
    }
    values.put(element.id(), value);
    return value;
  }

  /** The children that sum into an element. */
  public static List<Element> partsOf(Framework framework, ElementId id) {
    // Asked for every element of every scorecard, and always the same.
    return PARTS.computeIfAbsent(framework, Truth::allParts).getOrDefault(id, List.of());
  }

  private static Map<ElementId, List<Element>> allParts(Framework framework) {
    Map<ElementId, List<Element>> parts = new HashMap<>();
    for (Element element : framework.elements()) {
      parts.put(
          element.id(),
          framework.children(element.id()).stream().filter(Element::sums).toList());
    }
    return parts;
  }

  public Framework framework() {
    return framework;
  }

  public Fraction value(ElementId id) {
    Fraction value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException("no truth of " + id);
    }
    return value;
  }

  /** The tier that the rules give to the exact scores. */
  public TierCode tier() {
    return framework.ladder().orElseThrow().tiers().stream()
        .filter(tier -> tier.limits().stream()
            .allMatch(limit -> value(limit.element())
                .isAtLeast(Fraction.of(limit.atLeast()).minus(Fraction.HALF_HUNDREDTH))))
        .findFirst()
        .orElseThrow()
        .code();
  }

  /** Every element that sums or that something sums into, at two decimals. */
  public Map<ElementId, StatedScore> complete() {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      if (element.sums() || !partsOf(framework, element.id()).isEmpty()) {
        scores.put(element.id(), value(element.id()).rounded(2));
      }
    }
    return scores;
  }

  /** What a source may print: some elements left out, some with fewer decimals. */
  public Map<ElementId, StatedScore> print(Random random) {
    int keptOfTen = new int[] {1, 3, 6, 9, 10}[random.nextInt(5)];
    boolean onlyHigh = random.nextBoolean();
    int plain = random.nextInt(3);
    List<ElementId> ids = new ArrayList<>();
    for (Element element : framework.elements()) {
      boolean high = element.id().level().compareTo(Level.PART) <= 0;
      if ((high || !onlyHigh) && random.nextInt(10) < keptOfTen) {
        ids.add(element.id());
      }
    }
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (ElementId id : ids) {
      int decimals = plain > 0 ? 2 : random.nextInt(3);
      scores.put(id, value(id).rounded(decimals));
    }
    return scores;
  }

  /** A scorecard of these scores. */
  public static Scorecard scorecard(Framework framework, Map<ElementId, StatedScore> scores) {
    return Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(Agency.ofName("หน่วยงานตัวอย่าง"))
        .scores(scores)
        .build();
  }
}
