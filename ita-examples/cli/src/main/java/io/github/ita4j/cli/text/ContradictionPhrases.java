package io.github.ita4j.cli.text;

import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;

/** The sentences about contradictions, in the language of the user. */
public final class ContradictionPhrases {

  private final Messages messages;
  private final Framework framework;

  public ContradictionPhrases(Messages messages, Framework framework) {
    this.messages = messages;
    this.framework = framework;
  }

  /** Returns the contradiction, followed by the document's own words if they are kept. */
  public List<String> lines(Contradiction contradiction) {
    List<String> lines = new ArrayList<>();
    lines.add(sentence(contradiction));
    contradiction
        .claim()
        .flatMap(Claim::quote)
        .ifPresent(quote -> lines.add("  " + messages.text("audit.quote", QuotedText.of(quote))));
    return lines;
  }

  private String sentence(Contradiction contradiction) {
    String implied = messages.range(contradiction.impliedLow(), contradiction.impliedHigh());
    return switch (contradiction.code()) {
      case SCORE_EXCLUDES_PARTS ->
        messages.text(
            "audit.score",
            messages.element(contradiction.element()),
            messages.number(contradiction.stated()),
            implied,
            messages.text("audit.fits." + contradiction.fits().orElseThrow()));
      case TIER_NOT_POSSIBLE -> tier("audit.tier", contradiction);
      case TIER_NOT_IN_YEAR -> otherTier("audit.otherTier", contradiction);
      case CLAIMED_TIER_NOT_POSSIBLE -> tier("audit.claimedTier", contradiction);
      case CLAIMED_TIER_NOT_IN_YEAR -> otherTier("audit.claimedOtherTier", contradiction);
      case CLAIMED_PASS -> messages.text("audit.claimedPass", implied, passMark());
      case CLAIMED_FAIL -> messages.text("audit.claimedFail", implied, passMark());
    };
  }

  private String tier(String key, Contradiction contradiction) {
    String stated = messages.statedTierAfterWord(framework, contradiction.stated());
    return contradiction.impliedTiers().isEmpty()
        ? messages.text(key + ".denied", stated)
        : messages.text(key, stated, messages.tiers(framework, contradiction.impliedTiers()));
  }

  private String otherTier(String key, Contradiction contradiction) {
    String stated = messages.statedTierAfterWord(framework, contradiction.stated());
    String year = messages.year(framework.fiscalYear());
    List<TierCode> possible = contradiction.impliedTiers();
    boolean tells = !possible.isEmpty()
        && framework
            .ladder()
            .filter(ladder -> possible.size() < ladder.tiers().size())
            .isPresent();
    return tells
        ? messages.text(key, stated, year, messages.tiers(framework, possible))
        : messages.text(key + ".alone", stated, year);
  }

  private String passMark() {
    return messages.number(framework.passMark().map(PassMark::score).orElseThrow());
  }
}
