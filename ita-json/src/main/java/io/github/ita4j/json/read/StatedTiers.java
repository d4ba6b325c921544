package io.github.ita4j.json.read;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tiers that a document may state: those of every ladder, by code or by name. */
final class StatedTiers {

  private static final String EXAMPLE = "GOOD (ผ่านดี)";

  private final Optional<Framework> framework;
  private final Frameworks frameworks;

  /** The tiers of the year as refusals list them, once the first is needed. */
  private @Nullable OfYear ofYear;

  /**
   * Creates a reader of the tiers of one document.
   *
   * @param framework the framework of the document, if it is known
   * @param frameworks the frameworks of the reader
   */
  StatedTiers(Optional<Framework> framework, Frameworks frameworks) {
    this.framework = framework;
    this.frameworks = frameworks;
  }

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
          Found.text(text),
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
    OfYear known = ofYear();
    // A single letter would be similar to every other one.
    String nearest = text.length() < 3 ? "" : known.names().to(text);
    return new Refusal(
        path,
        Found.text(text),
        known.allowed() + NearestName.hint(nearest) + "; " + otherwise,
        RefusalReason.UNKNOWN_TIER,
        known.codes(),
        nearest);
  }

  private OfYear ofYear() {
    OfYear known = ofYear;
    if (known == null) {
      known = new OfYear(framework);
      ofYear = known;
    }
    return known;
  }

  /** The tiers of the year, put into words once for all refusals. */
  private record OfYear(String allowed, String codes, NearestName names) {

    OfYear(Optional<Framework> framework) {
      this(
          framework, framework.flatMap(Framework::ladder).map(TierLadder::tiers).orElse(List.of()));
    }

    private OfYear(Optional<Framework> framework, List<Tier> tiers) {
      this(
          tiers.isEmpty()
              ? "a tier of any year, such as " + EXAMPLE
              : "one of "
                  + VisibleText.listed(tiers.stream().map(OfYear::shown).toList()) + " ("
                  + framework.orElseThrow() + "), or a tier of another year",
          codes(tiers).collect(Collectors.joining(", ")),
          new NearestName(codes(tiers).toList()));
    }

    private static Stream<String> codes(List<Tier> tiers) {
      return tiers.stream().map(tier -> tier.code().code());
    }

    /** Returns the code, and the Thai name if it differs. */
    private static String shown(Tier tier) {
      String code = tier.code().code();
      String name = tier.name().thai();
      return name.equals(code) ? code : code + " (" + name + ")";
    }
  }
}
