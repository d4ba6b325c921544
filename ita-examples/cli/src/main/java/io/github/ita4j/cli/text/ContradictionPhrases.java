package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences about contradictions, in the language of the user. */
public final class ContradictionPhrases {

  private final Messages messages;
  private final Framework framework;

  public ContradictionPhrases(Messages messages, Framework framework) {
    this.messages = messages.withLabelsOf(framework);
    this.framework = framework;
  }

  /**
   * Returns the contradictions of a result, each on one line, then those of last year's, which are
   * marked as such.
   */
  public static List<String> all(
      Messages messages, Analysis analysis, Optional<Analysis> previous) {
    List<String> all = new ArrayList<>(sentences(messages, analysis));
    previous.ifPresent(before -> all.addAll(ofPrevious(messages, before)));
    return all;
  }

  /** Returns the contradictions of last year's result, each on one line and marked as such. */
  public static List<String> ofPrevious(Messages messages, Analysis before) {
    String year = messages.year(before.scorecard().fiscalYear());
    return sentences(messages, before).stream()
        .map(sentence -> messages.text(Message.AUDIT_OF_PREVIOUS, year, sentence))
        .toList();
  }

  private static List<String> sentences(Messages messages, Analysis analysis) {
    ContradictionPhrases phrases = new ContradictionPhrases(messages, analysis.framework());
    return analysis.audit().contradictions().stream()
        .map(each ->
            phrases.lines(each).stream().map(String::strip).collect(Collectors.joining(" ")))
        .toList();
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
        ? messages.text(denied, stated, denial(contradiction))
        : messages.text(possible, stated, tiers(contradiction.impliedTiers()));
  }

  /**
   * Returns why contradictory scores deny a tier: the limit that all of them miss, if it is one.
   */
  private String denial(Contradiction contradiction) {
    return TierCode.tryParse(contradiction.stated())
        .flatMap(framework::findTier)
        .flatMap(ContradictionPhrases::leastOverall)
        .filter(least -> contradiction.impliedHigh().compareTo(least) < 0)
        .map(least -> messages.text(Message.AUDIT_DENIED_BELOW, messages.number(least)))
        .orElseGet(() -> messages.text(Message.AUDIT_DENIED));
  }

  private static Optional<Score> leastOverall(Tier tier) {
    return tier.limits().stream()
        .filter(limit -> limit.element().equals(ElementId.OVERALL))
        .map(TierLimit::atLeast)
        .findFirst();
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
        ? messages.text(among, stated, year, tiers(possible))
        : messages.text(alone, stated, year);
  }

  private String tiers(List<TierCode> codes) {
    return codes.stream()
        .map(code -> messages.tierName(framework, code))
        .collect(Collectors.joining(messages.text(Message.OR)));
  }

  private String passMark() {
    return messages.number(framework.passMark().map(PassMark::score).orElseThrow());
  }
}
