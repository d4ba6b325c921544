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
        .ifPresent(
            quote -> lines.add("  " + messages.text(Message.AUDIT_QUOTE, QuotedText.of(quote))));
    return lines;
  }

  private String sentence(Contradiction contradiction) {
    String implied = messages.range(contradiction.impliedLow(), contradiction.impliedHigh());
    return switch (contradiction.code()) {
      case SCORE_EXCLUDES_PARTS ->
        messages.text(
            Message.AUDIT_SCORE,
            messages.element(contradiction.element()),
            messages.number(contradiction.stated()),
            implied,
            messages.name(contradiction.fits().orElseThrow().displayName()));
      case TIER_NOT_POSSIBLE -> tier(Message.AUDIT_TIER, Message.AUDIT_TIER_DENIED, contradiction);
      case TIER_NOT_IN_YEAR ->
        otherTier(Message.AUDIT_OTHER_TIER, Message.AUDIT_OTHER_TIER_ALONE, contradiction);
      case CLAIMED_TIER_NOT_POSSIBLE ->
        tier(Message.AUDIT_CLAIMED_TIER, Message.AUDIT_CLAIMED_TIER_DENIED, contradiction);
      case CLAIMED_TIER_NOT_IN_YEAR ->
        otherTier(
            Message.AUDIT_CLAIMED_OTHER_TIER,
            Message.AUDIT_CLAIMED_OTHER_TIER_ALONE,
            contradiction);
      case CLAIMED_PASS -> messages.text(Message.AUDIT_CLAIMED_PASS, implied, passMark());
      case CLAIMED_FAIL -> messages.text(Message.AUDIT_CLAIMED_FAIL, implied, passMark());
    };
  }

  private String tier(Message possible, Message denied, Contradiction contradiction) {
    String stated = messages.statedTierAfterWord(framework, contradiction.stated());
    return contradiction.impliedTiers().isEmpty()
        ? messages.text(denied, stated)
        : messages.text(possible, stated, messages.tiers(framework, contradiction.impliedTiers()));
  }

  private String otherTier(Message among, Message alone, Contradiction contradiction) {
    String stated = messages.statedTierAfterWord(framework, contradiction.stated());
    String year = messages.year(framework.fiscalYear());
    List<TierCode> possible = contradiction.impliedTiers();
    boolean tells = !possible.isEmpty()
        && framework
            .ladder()
            .filter(ladder -> possible.size() < ladder.tiers().size())
            .isPresent();
    return tells
        ? messages.text(among, stated, year, messages.tiers(framework, possible))
        : messages.text(alone, stated, year);
  }

  private String passMark() {
    return messages.number(framework.passMark().map(PassMark::score).orElseThrow());
  }
}
