package io.github.ita4j.json;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Optional;

/** The tiers that a document may state: those of every ladder, by code or by name. */
final class StatedTiers {

  private static final String EXAMPLE = "GOOD (ผ่านดี)";

  private final Framework framework;
  private final Frameworks frameworks;

  StatedTiers(Framework framework, Frameworks frameworks) {
    this.framework = framework;
    this.frameworks = frameworks;
  }

  /** Reads a tier. A tier that the year does not have is accepted, since the audit reports it. */
  TierCode tier(String path, String text, String otherwise) {
    return find(text)
        .orElseThrow(
            () -> new ItaJsonException("", path, Shown.quoted(text), allowed(text, otherwise)));
  }

  /** Reads words in the place of a tier. */
  String printedTier(String path, String text) {
    String words = Names.words(path, text, Limits.PRINTED_TIER);
    find(words).ifPresent(tier -> {
      throw new ItaJsonException(
          "",
          path,
          Shown.quoted(text),
          "words that are no tier; this is one, write \"tier\": \"" + tier + '"');
    });
    return words;
  }

  private Optional<TierCode> find(String text) {
    return framework
        .ladder()
        .flatMap(ladder -> ladder.findTierByName(text))
        .or(() -> frameworks.findTierByName(text))
        .or(() -> Frameworks.bundled().findTierByName(text))
        .map(Tier::code);
  }

  private String allowed(String text, String otherwise) {
    List<Tier> ofYear = framework.ladder().map(TierLadder::tiers).orElse(List.of());
    String known = ofYear.isEmpty()
        ? "a tier of any year, such as " + EXAMPLE
        : "one of "
            + VisibleText.listed(ofYear.stream().map(StatedTiers::shown).toList()) + " ("
            + framework + "), or a tier of another year";
    List<String> codes = ofYear.stream().map(tier -> tier.code().code()).toList();
    // A single letter would be similar to every other one.
    String hint = text.length() < 3 ? "" : NearestName.hint(text, codes);
    return known + hint + "; " + otherwise;
  }

  /** Returns the code, and the Thai name if it differs. */
  private static String shown(Tier tier) {
    String code = tier.code().code();
    String name = tier.name().thai();
    return name.equals(code) ? code : code + " (" + name + ")";
  }
}
