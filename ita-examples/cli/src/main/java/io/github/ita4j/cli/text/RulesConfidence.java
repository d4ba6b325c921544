package io.github.ita4j.cli.text;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;

/** The confidence of the rules of a year as a whole. */
public final class RulesConfidence {

  private RulesConfidence() {}

  /** Returns the lowest confidence of the deciding rules: weights, limits and pass mark. */
  public static Confidence lowest(Framework framework) {
    if (framework.ladder().isEmpty()) {
      return Confidence.UNVERIFIED;
    }
    Confidence lowest = Confidence.CONFIRMED;
    for (Element element : framework.elements()) {
      lowest = element.sums() ? lowest.lower(element.provenance().confidence()) : lowest;
    }
    for (Tier tier : framework.ladder().get().tiers()) {
      lowest = lowest.lower(tier.provenance().confidence());
      for (TierLimit limit : tier.limits()) {
        lowest = lowest.lower(limit.provenance().confidence());
      }
    }
    return framework.passMark().isPresent()
        ? lowest.lower(framework.passMark().get().provenance().confidence())
        : lowest;
  }
}
