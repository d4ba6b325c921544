package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Explanation.LimitCheck;
import io.github.ita4j.grading.Explanation.TierCheck;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.LimitStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences about a grade, for text and for reports. */
public final class GradePhrases {

  private final Messages messages;
  private final Scorecard scorecard;
  private final Framework framework;
  private final Grade grade;
  private final Explanation explanation;

  /** True if the scores exclude each other, also in a year without tiers. */
  private final boolean contradictory;

  /** The separator between the code of an element and its score. */
  private final String beforeScore;

  /** Creates the sentences for a terminal. */
  public GradePhrases(Messages messages, Analysis analysis) {
    this(messages, analysis, " ");
  }

  private GradePhrases(Messages messages, Analysis analysis, String beforeScore) {
    this.messages = messages.withLabelsOf(analysis.framework());
    this.scorecard = analysis.scorecard();
    this.framework = analysis.framework();
    this.grade = analysis.grade();
    this.explanation = analysis.explanation();
    this.contradictory = analysis.bounds().isContradictory();
    this.beforeScore = beforeScore;
  }

  /** Creates the sentences for a page. No line ends between an element and its score. */
  public static GradePhrases ofPage(Messages messages, Analysis analysis) {
    return new GradePhrases(messages, analysis, "\u00A0");
  }

  public String overall() {
    ElementBounds bounds = grade.overall();
    String low = messages.number(bounds.low());
    String high = messages.number(bounds.high());
    if (bounds.nominal().isEmpty()) {
      return bounds.low().hundredths() == 0 && bounds.high().hundredths() == 100_00
          ? messages.text(Message.OVERALL_UNKNOWN)
          : messages.text(Message.OVERALL_RANGE_ONLY, low, high);
    }
    String nominal = messages.number(nominal(bounds));
    if (isExcluded(bounds)) {
      return messages.text(
          Message.OVERALL_EXCLUDED, nominal, messages.range(bounds.low(), bounds.high()));
    }
    return bounds.low().equals(bounds.high())
            && bounds.low().equals(bounds.nominal().get())
        ? nominal
        : messages.text(Message.OVERALL_RANGE, nominal, low, high);
  }

  /** Returns the overall score as the source prints it: 90.9, not 90.90. */
  String nominal(ElementBounds bounds) {
    return scorecard.scores().containsKey(bounds.element())
        ? scorecard.score(bounds.element()).toString()
        : bounds.nominal().orElseThrow().toString();
  }

  public String tier() {
    return switch (grade.status()) {
      case DECIDED -> messages.tier(framework, grade.tier().orElseThrow());
      case BOUNDARY ->
        messages.text(
            Message.TIER_BOUNDARY,
            messages.tier(framework, grade.tier().orElseThrow()),
            messages.tiers(framework, grade.possibleTiers()));
      case OPEN ->
        messages.text(Message.TIER_OPEN, messages.tiers(framework, grade.possibleTiers()));
      case CONTRADICTORY -> messages.name(grade.status().displayName());
      case NO_RULES ->
        messages.text(Message.TIER_NO_RULES)
            + Frameworks.bundled()
                .findLatest(Frameworks.ASSUMED_SCHEME, framework.fiscalYear())
                .map(assumed -> messages.text(Message.TIER_ASSUMED, assumed))
                .orElse("");
    };
  }

  public String passCheck() {
    PassCheck check = grade.passCheck();
    if (check.mark().isEmpty()) {
      return messages.text(Message.PASS_NO_MARK);
    }
    String mark = messages.number(check.mark().get().score());
    String outcome = switch (check.outcome()) {
      case PASSES -> messages.text(Message.PASS_PASSES, mark);
      case FAILS -> messages.text(Message.PASS_FAILS, mark);
      case UNKNOWN -> messages.text(Message.PASS_UNKNOWN, mark);
    };
    return check.certain() || check.outcome() == PassCheck.Outcome.UNKNOWN
        ? outcome
        : messages.text(
            contradictory ? Message.PASS_CONTRADICTED : Message.PASS_UNCERTAIN, outcome);
  }

  /** Returns the limits that the tier reaches, and the open or missed limits of higher tiers. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (grade.possibleTiers().isEmpty()) {
      return reasons;
    }
    List<TierCheck> tiers = explanation.tiers();
    List<TierCode> possible = grade.possibleTiers();
    TierCode lowest = possible.get(possible.size() - 1);
    for (int i = 0; i < tiers.size(); i++) {
      TierCheck check = tiers.get(i);
      if (grade.tier().filter(check.tier()::equals).isPresent()) {
        reasons.add(0, met(check));
      } else if (check.possible() && !check.tier().equals(lowest)) {
        reasons.add(open(check));
      } else if (!check.possible() && tiers.get(i + 1).tier().equals(possible.get(0))) {
        reasons.add(missed(check));
      }
      if (check.tier().equals(lowest)) {
        break;
      }
    }
    return reasons;
  }

  private String met(TierCheck check) {
    String tier = messages.tierAfterWord(framework, check.tier());
    return check.limits().isEmpty()
        ? messages.text(Message.REASON_LOWEST, tier)
        : messages.text(Message.REASON_MET, tier, compared(check.limits(), "≥"));
  }

  private String missed(TierCheck check) {
    String tier = messages.tierAfterWord(framework, check.tier());
    List<LimitCheck> missed = check.limits().stream()
        .filter(limit -> limit.status() == LimitStatus.MISSED)
        .toList();
    if (!missed.isEmpty()) {
      return messages.text(Message.REASON_MISSED, tier, compared(missed, "<"));
    }
    // Each limit can be reached alone, but not all of them together.
    return messages.text(Message.REASON_TOGETHER, tier, compared(open(check.limits()), "≥"));
  }

  private String open(TierCheck check) {
    return messages.text(
        Message.REASON_OPEN,
        messages.tierAfterWord(framework, check.tier()),
        compared(open(check.limits()), "≥"));
  }

  private static List<LimitCheck> open(List<LimitCheck> limits) {
    return limits.stream().filter(limit -> limit.status() != LimitStatus.MET).toList();
  }

  /** Returns limits with their scores, grouped by limit: {@code IIT 89.73, OIT 85.75 ≥ 85.00}. */
  private String compared(List<LimitCheck> limits, String sign) {
    Map<Score, List<String>> values = new LinkedHashMap<>();
    for (LimitCheck limit : limits) {
      ElementBounds bounds = limit.bounds();
      String element = messages.element(bounds.element());
      values
          .computeIfAbsent(limit.limit().atLeast(), key -> new ArrayList<>())
          .add(
              bounds.nominal().isPresent()
                  ? element + beforeScore + judged(bounds)
                  : messages.text(Message.REASON_UNKNOWN, element, judged(bounds)));
    }
    return values.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + " " + sign + " "
            + messages.number(entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  public String value(ElementBounds bounds) {
    return bounds
        .nominal()
        .map(nominal -> messages.number(nominal(bounds)))
        .orElseGet(() -> messages.range(bounds.low(), bounds.high()));
  }

  /**
   * Returns the value that is compared with a limit. It is the range of the score if the other
   * scores exclude its nominal value.
   */
  String judged(ElementBounds bounds) {
    return isExcluded(bounds) ? messages.range(bounds.low(), bounds.high()) : value(bounds);
  }

  private static boolean isExcluded(ElementBounds bounds) {
    return !bounds.nominal().equals(bounds.nominalInBounds());
  }
}
