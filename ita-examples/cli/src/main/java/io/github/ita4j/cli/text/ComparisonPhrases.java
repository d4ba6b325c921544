package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Comparison.Change;
import io.github.ita4j.improvement.NotComparable;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison of two years in words, for text and for reports. */
public final class ComparisonPhrases {

  private final Messages messages;

  /** The texts with the codes of the earlier year. */
  private final Messages ofBefore;

  private final Framework before;
  private final Framework after;
  private final Comparison comparison;
  private final Optional<TierCode> statedBefore;
  private final Optional<TierCode> statedAfter;

  public ComparisonPhrases(Messages messages, Analysis before, Analysis after) {
    this.before = before.framework();
    this.after = after.framework();
    this.messages = messages.withLabelsOf(this.after);
    this.ofBefore = messages.withLabelsOf(this.before);
    this.comparison = after.comparedTo(before);
    this.statedBefore = before.scorecard().tier();
    this.statedAfter = after.scorecard().tier();
  }

  public Comparison comparison() {
    return comparison;
  }

  /** Returns a sentence on the change of tier, or that the tiers cannot be compared. */
  public String tiers() {
    String first = tier(
        before,
        comparison.tierBefore(),
        statedBefore,
        comparison.isTierBeforeStated(),
        comparison.printedTierBefore());
    String second = tier(
        after,
        comparison.tierAfter(),
        statedAfter,
        comparison.isTierAfterStated(),
        comparison.printedTierAfter());
    if (!comparison.isSameTiers()) {
      return messages.text(Message.COMPARE_OTHER_LADDER, first, second);
    }
    String change = comparison
        .tierSteps()
        .map(steps -> steps == 0
            ? messages.text(Message.COMPARE_SAME_TIER)
            : messages.text(
                steps > 0 ? Message.COMPARE_TIER_UP : Message.COMPARE_TIER_DOWN,
                messages.number(Math.abs(steps))))
        .orElse(messages.text(Message.COMPARE_TIER_UNKNOWN));
    boolean otherStated = isOther(statedBefore, comparison.tierBefore())
        || isOther(statedAfter, comparison.tierAfter());
    return messages.text(
        Message.COMPARE_TIERS,
        first,
        second,
        otherStated ? messages.text(Message.COMPARE_BY_SCORES, change) : change);
  }

  /** Tells whether a source states another tier than its scores give. */
  private static boolean isOther(Optional<TierCode> stated, Optional<TierCode> tier) {
    return stated.isPresent() && tier.isPresent() && !stated.equals(tier);
  }

  /**
   * Returns the tier, marked if it is only stated, or else the source's words for no tier. A stated
   * tier that the scores do not give is named with the one that they give.
   */
  private String tier(
      Framework framework,
      Optional<TierCode> tier,
      Optional<TierCode> ofSource,
      boolean stated,
      Optional<String> printed) {
    if (isOther(ofSource, tier)) {
      return messages.text(
          Message.COMPARE_STATED_OTHER,
          messages.tier(framework, ofSource.orElseThrow()),
          messages.afterWord(messages.tierName(framework, tier.orElseThrow())));
    }
    return tier.map(code -> messages.tier(framework, code))
        .map(named -> stated ? messages.text(Message.COMPARE_STATED, named) : named)
        .or(() -> printed.map(
            text -> messages.text(Message.COMPARE_STATED, "“" + QuotedText.of(text) + "”")))
        .orElse(messages.text(Message.COMPARE_NO_TIER));
  }

  /** Returns the sentence that both documents name different agencies, if they do. */
  public Optional<String> otherAgency() {
    return comparison.isSameAgency()
        ? Optional.empty()
        : Optional.of(messages.text(
            Message.COMPARE_OTHER_AGENCY,
            messages.agencyInFull(comparison.agencyBefore()),
            messages.agencyInFull(comparison.agencyAfter())));
  }

  /** Returns one line for each change: element, name, both scores, difference. */
  public List<List<String>> changes() {
    List<List<String>> lines = new ArrayList<>();
    for (Change change : comparison.changes()) {
      String earlier = ofBefore.code(change.before());
      String later = messages.code(change.after());
      String element = earlier.equals(later) ? later : earlier + " → " + later;
      lines.add(List.of(
          element,
          after
              .findElement(change.after())
              .flatMap(messages::name)
              .map(messages::inText)
              .orElse("–"),
          messages.number(change.scoreBefore()),
          messages.number(change.scoreAfter()),
          signed(change.difference())));
    }
    return lines;
  }

  private String signed(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
    return sign + messages.number(difference.abs().toPlainString());
  }

  /** Returns the elements that are not compared, with the reason. */
  public List<String> notCompared() {
    List<String> lines = new ArrayList<>();
    for (NotComparable.Reason reason : NotComparable.Reason.values()) {
      String names = comparison.notComparable().stream()
          .filter(each -> each.reason() == reason)
          .map(each -> messages.text(
              Message.COMPARE_BOTH_SCORES,
              messages.element(each.element()),
              messages.number(each.scoreBefore()),
              messages.number(each.scoreAfter())))
          .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        lines.add(messages.text(notComparable(reason), names));
      }
    }
    if (!comparison.vanished().isEmpty()) {
      lines.add(messages.text(
          Message.COMPARE_VANISHED,
          messages.year(before.fiscalYear()),
          named(ofBefore, comparison.vanished())));
    }
    if (!comparison.appeared().isEmpty()) {
      lines.add(messages.text(
          Message.COMPARE_APPEARED,
          messages.year(after.fiscalYear()),
          named(messages, comparison.appeared())));
    }
    return lines;
  }

  private static Message notComparable(NotComparable.Reason reason) {
    return switch (reason) {
      case OTHER_TITLE -> Message.COMPARE_NOT_COMPARABLE_OTHER_TITLE;
      case NO_TITLE -> Message.COMPARE_NOT_COMPARABLE_NO_TITLE;
    };
  }

  private static String named(Messages messages, List<ElementId> ids) {
    return ids.stream().map(messages::element).collect(Collectors.joining(", "));
  }
}
