package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tiers of a fiscal year, from the top down.
 *
 * <p>Ladders are nested: no tier asks more of any element than the tier above it. An agency is in
 * the highest tier whose limits it meets; the lowest tier asks nothing, so there is always one.
 *
 * <p>Immutable and thread-safe.
 */
public final class TierLadder {

  private final List<Tier> tiers;
  private final Set<ElementId> elements;
  private final Confidence confidence;

  TierLadder(List<Tier> tiers) {
    this.tiers = List.copyOf(tiers);
    Set<ElementId> asked = new LinkedHashSet<>();
    Confidence lowest = Confidence.CONFIRMED;
    for (Tier tier : tiers) {
      lowest = lowest.lowest(tier.provenance().confidence());
      for (TierLimit limit : tier.limits()) {
        asked.add(limit.element());
        lowest = lowest.lowest(limit.provenance().confidence());
      }
    }
    this.elements = Collections.unmodifiableSet(asked);
    this.confidence = lowest;
  }

  /**
   * The tiers from the top down.
   *
   * @return the tiers, at least one
   */
  public List<Tier> tiers() {
    return tiers;
  }

  /**
   * The elements that any tier asks about, in the order in which the ladder names them.
   *
   * @return the elements
   */
  public Set<ElementId> elements() {
    return elements;
  }

  /**
   * How well the ladder is known.
   *
   * @return the lowest confidence among its tiers and limits
   */
  public Confidence confidence() {
    return confidence;
  }

  /**
   * The tier of a code.
   *
   * @param code the code
   * @return the tier
   * @throws IllegalArgumentException if the ladder has no such tier
   */
  public Tier tier(TierCode code) {
    return findTier(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "tier " + code + ": must be one of [" + VisibleText.listed(codes()) + "]"));
  }

  /**
   * The tier of a code, if the ladder has it.
   *
   * @param code the code
   * @return the tier
   */
  public Optional<Tier> findTier(TierCode code) {
    return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
  }

  /**
   * Finds the tier that a text names.
   *
   * <p>The text is a code, a Thai or an English name, or a name with the code behind it, as
   * programs print it: {@code GOOD}, {@code ผ่านดี}, {@code ผ่านดี (GOOD)}. Spellings that look the
   * same are the same, as {@link TidyText} describes; capital and small letters are not.
   *
   * @param name the text
   * @return the tier, if the ladder has one of that name
   */
  public Optional<Tier> findTierByName(String name) {
    String tidied = TidyText.of(name);
    return tiers.stream().filter(tier -> isName(tier, tidied)).findFirst();
  }

  private static boolean isName(Tier tier, String name) {
    String code = tier.code().code();
    return name.equals(code)
        || Stream.of(tier.name().thai(), tier.name().englishOrThai())
            .anyMatch(known -> name.equals(known) || name.equals(known + " (" + code + ")"));
  }

  /**
   * The codes of the tiers from the top down.
   *
   * @return the codes
   */
  public List<TierCode> codes() {
    return tiers.stream().map(Tier::code).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TierLadder that && tiers.equals(that.tiers);
  }

  @Override
  public int hashCode() {
    return tiers.hashCode();
  }

  /** The codes from the top down. */
  @Override
  public String toString() {
    return codes().toString();
  }
}
