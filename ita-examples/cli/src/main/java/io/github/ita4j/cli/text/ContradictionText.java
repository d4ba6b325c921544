package io.github.ita4j.cli.text;

import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;

/** The sentences about contradictions, in the language of the user. */
public final class ContradictionText {

  private final Words words;
  private final Framework framework;

  public ContradictionText(Words words, Framework framework) {
    this.words = words;
    this.framework = framework;
  }

  /** Returns the contradiction, followed by the document's own words if they are kept. */
  public List<String> lines(Contradiction contradiction) {
    List<String> lines = new ArrayList<>();
    lines.add(sentence(contradiction));
    contradiction
        .claim()
        .flatMap(Claim::quote)
        .ifPresent(quote -> lines.add("  " + words.text("audit.quote", Quoted.of(quote))));
    return lines;
  }

  private String sentence(Contradiction contradiction) {
    String implied = words.range(contradiction.impliedLow(), contradiction.impliedHigh());
    return switch (contradiction.code()) {
      case SCORE_EXCLUDES_PARTS ->
        words.text(
            "audit.score",
            words.element(contradiction.element()),
            words.number(contradiction.stated()),
            implied,
            words.text("audit.fits." + contradiction.fits().orElseThrow()));
      case TIER_NOT_POSSIBLE -> tier("audit.tier", contradiction);
      case TIER_NOT_IN_YEAR -> otherTier("audit.otherTier", contradiction);
      case CLAIMED_TIER_NOT_POSSIBLE -> tier("audit.claimedTier", contradiction);
      case CLAIMED_TIER_NOT_IN_YEAR -> otherTier("audit.claimedOtherTier", contradiction);
      case CLAIMED_PASS -> words.text("audit.claimedPass", implied, passMark());
      case CLAIMED_FAIL -> words.text("audit.claimedFail", implied, passMark());
    };
  }

  private String tier(String key, Contradiction contradiction) {
    String stated = words.statedTierAfterWord(framework, contradiction.stated());
    return contradiction.impliedTiers().isEmpty()
        ? words.text(key + ".denied", stated)
        : words.text(key, stated, words.tiers(framework, contradiction.impliedTiers()));
  }

  private String otherTier(String key, Contradiction contradiction) {
    String stated = words.statedTierAfterWord(framework, contradiction.stated());
    String year = words.year(framework.fiscalYear());
    List<TierCode> possible = contradiction.impliedTiers();
    boolean tells = !possible.isEmpty()
        && framework
            .ladder()
            .filter(ladder -> possible.size() < ladder.tiers().size())
            .isPresent();
    return tells
        ? words.text(key, stated, year, words.tiers(framework, possible))
        : words.text(key + ".alone", stated, year);
  }

  private String passMark() {
    return words.number(framework.passMark().map(PassMark::score).orElseThrow());
  }
}
