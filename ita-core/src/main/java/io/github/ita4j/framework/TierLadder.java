package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tiers of a fiscal year, from the top down.
 *
 * <p>Ladders are nested: no tier requires more of any element than the tier above it. An agency is
 * in the highest tier whose limits it meets. The lowest tier has no limit, so there is always one.
 */
public final class TierLadder {

  /** The most codes that the text of a ladder shows. */
  private static final int MOST_SHOWN = 15;

  private final List<Tier> tiers;

  /** The tier of each name. */
  private final Map<String, Tier> byName;

  private final Set<ElementId> elements;
  private final Confidence confidence;

  TierLadder(List<Tier> tiers) {
    this.tiers = List.copyOf(tiers);
    this.byName = byName(tiers);
    Set<ElementId> asked = new LinkedHashSet<>();
    Confidence lowest = Confidence.CONFIRMED;
    for (Tier tier : tiers) {
      lowest = lowest.lower(tier.provenance().confidence());
      for (TierLimit limit : tier.limits()) {
        asked.add(limit.element());
        lowest = lowest.lower(limit.provenance().confidence());
      }
    }
    this.elements = Collections.unmodifiableSet(asked);
    this.confidence = lowest;
  }

  private static Map<String, Tier> byName(List<Tier> tiers) {
    Map<String, Tier> byName = new HashMap<>();
    tiers.forEach(tier -> names(tier).forEach(name -> byName.put(name, tier)));
    return byName;
  }

  /** Returns every tidied text that names a tier. */
  static Set<String> names(Tier tier) {
    String code = tier.code().code();
    Set<String> names = new LinkedHashSet<>();
    for (String name : List.of(tier.name().thai(), tier.name().englishOrThai())) {
      names.add(TidyText.of(name));
      names.add(TidyText.of(name + " (" + code + ")"));
    }
    names.add(code);
    return names;
  }

  /**
   * Returns the tiers from the top down.
   *
   * @return the tiers, at least one
   */
  public List<Tier> tiers() {
    return tiers;
  }

  /**
   * Returns the elements that any tier has a limit on, in the order in which the ladder names them.
   *
   * @return the elements
   */
  public Set<ElementId> elements() {
    return elements;
  }

  /**
   * Returns the lowest confidence among the tiers and limits.
   *
   * @return the confidence of the ladder
   */
  public Confidence confidence() {
    return confidence;
  }

  /**
   * Returns the tier of a code.
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
   * Finds the tier of a code.
   *
   * @param code the code
   * @return the tier, if the ladder has it
   */
  public Optional<Tier> findTier(TierCode code) {
    Objects.requireNonNull(code, "code");
    return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
  }

  /**
   * Finds the tier that a text names.
   *
   * <p>The text is a code, a Thai or English name, or a name followed by the code. Examples are
   * {@code GOOD}, {@code ผ่านดี} and {@code ผ่านดี (GOOD)}. Spellings that look the same are equal,
   * as {@link TidyText} describes. Capital and small letters differ. No two tiers share a name: the
   * loader refuses that.
   *
   * @param name the text
   * @return the tier, if the ladder has one of that name
   */
  public Optional<Tier> findTierByName(String name) {
    return Optional.ofNullable(byName.get(TidyText.of(name)));
  }

  /**
   * Compares two tiers by their places on the ladder. The natural order of {@link TierCode} is that
   * of its letters.
   *
   * @param one the code of a tier
   * @param other the code of another
   * @return a number above zero if the first tier is higher, below zero if it is lower, 0 if they
   *     are the same
   * @throws IllegalArgumentException if the ladder has no such tier
   */
  public int compare(TierCode one, TierCode other) {
    return Integer.compare(place(other), place(one));
  }

  /**
   * Finds the tier directly above another.
   *
   * @param code the code of a tier
   * @return the tier above it; empty for the top tier
   * @throws IllegalArgumentException if the ladder has no such tier
   */
  public Optional<Tier> findAbove(TierCode code) {
    int place = place(code);
    return place == 0 ? Optional.empty() : Optional.of(tiers.get(place - 1));
  }

  /** Returns the place of a tier from the top down, from 0. */
  private int place(TierCode code) {
    return tiers.indexOf(tier(code));
  }

  /**
   * Returns the codes of the tiers from the top down.
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

  /** Returns the first codes from the top down. */
  @Override
  public String toString() {
    return "[" + VisibleText.listed(codes(), MOST_SHOWN) + "]";
  }
}
