package io.github.ita4j.json.read;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Optional;

/**
 * The tiers that a document may state: those of every ladder, by code or by name.
 *
 * @param framework the framework of the document, if it is known
 * @param frameworks the frameworks of the reader
 */
record StatedTiers(Optional<Framework> framework, Frameworks frameworks) {

  private static final String EXAMPLE = "GOOD (ผ่านดี)";

  /** Reads a tier. A tier that the year does not have is accepted, since the audit reports it. */
  TierCode tier(String path, String text, String otherwise) {
    return find(text).orElseThrow(() -> unknown(path, text, otherwise));
  }

  /** Reads words in the place of a tier. */
  String printedTier(String path, String text) {
    String words = ValueParser.words(path, text, Limits.PRINTED_TIER);
    find(words).ifPresent(tier -> {
      throw new Refusal(
          path,
          Abbreviated.quoted(text),
          "words that are no tier; this is one, write \"tier\": \"" + tier + '"',
          RefusalReason.WORDS_NAME_TIER,
          tier);
    });
    return words;
  }

  private Optional<TierCode> find(String text) {
    return framework
        .flatMap(Framework::ladder)
        .flatMap(ladder -> ladder.findTierByName(text))
        .or(() -> frameworks.findTierByName(text))
        .or(() -> Frameworks.bundled().findTierByName(text))
        .map(Tier::code);
  }

  private Refusal unknown(String path, String text, String otherwise) {
    List<Tier> ofYear =
        framework.flatMap(Framework::ladder).map(TierLadder::tiers).orElse(List.of());
    String known = VisibleText.listed(ofYear.stream().map(StatedTiers::shown).toList());
    List<String> codes = ofYear.stream().map(tier -> tier.code().code()).toList();
    // A single letter would be similar to every other one.
    String nearest = text.length() < 3 ? "" : new NearestName(codes).to(text);
    return new Refusal(
        path,
        Abbreviated.quoted(text),
        (ofYear.isEmpty()
                ? "a tier of any year, such as " + EXAMPLE
                : "one of " + known + " (" + framework.orElseThrow()
                    + "), or a tier of another year")
            + NearestName.hint(nearest) + "; " + otherwise,
        RefusalReason.UNKNOWN_TIER,
        String.join(", ", codes),
        nearest);
  }

  /** Returns the code, and the Thai name if it differs. */
  private static String shown(Tier tier) {
    String code = tier.code().code();
    String name = tier.name().thai();
    return name.equals(code) ? code : code + " (" + name + ")";
  }
}
