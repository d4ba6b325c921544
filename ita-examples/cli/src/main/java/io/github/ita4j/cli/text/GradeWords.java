package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Explanation.LimitCheck;
import io.github.ita4j.grading.Explanation.TierCheck;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.grading.Verdict;
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
public final class GradeWords {

  private final Words words;
  private final Scorecard scorecard;
  private final Framework framework;
  private final Grade grade;
  private final Explanation explanation;

  /** The separator between the code of an element and its score. */
  private final String beforeScore;

  /** Creates the sentences for a terminal. */
  public GradeWords(Words words, Analysis analysis) {
    this(words, analysis, " ");
  }

  private GradeWords(Words words, Analysis analysis, String beforeScore) {
    this.words = words;
    this.scorecard = analysis.scorecard();
    this.framework = analysis.framework();
    this.grade = analysis.grade();
    this.explanation = analysis.explanation();
    this.beforeScore = beforeScore;
  }

  /** Creates the sentences for a page. No line ends between an element and its score. */
  public static GradeWords ofPage(Words words, Analysis analysis) {
    return new GradeWords(words, analysis, "\u00A0");
  }

  public String overall() {
    ElementBounds bounds = grade.overall();
    String low = words.number(bounds.low());
    String high = words.number(bounds.high());
    if (bounds.nominal().isEmpty()) {
      return bounds.low().hundredths() == 0 && bounds.high().hundredths() == 100_00
          ? words.text("overall.unknown")
          : words.text("overall.rangeOnly", low, high);
    }
    String nominal = words.number(nominal(bounds));
    if (isExcluded(bounds)) {
      return words.text("overall.excluded", nominal, words.range(bounds.low(), bounds.high()));
    }
    return bounds.low().equals(bounds.high())
            && bounds.low().equals(bounds.nominal().get())
        ? nominal
        : words.text("overall.range", nominal, low, high);
  }

  /** Returns the overall score as the source prints it: 90.9, not 90.90. */
  String nominal(ElementBounds bounds) {
    return scorecard.scores().containsKey(bounds.element())
        ? scorecard.scores().get(bounds.element()).toString()
        : bounds.nominal().orElseThrow().toString();
  }

  public String tier() {
    return switch (grade.status()) {
      case DECIDED -> words.tier(framework, grade.tier().orElseThrow());
      case BOUNDARY ->
        words.text(
            "tier.boundary",
            words.tier(framework, grade.tier().orElseThrow()),
            words.tiers(framework, grade.possibleTiers()));
      case OPEN -> words.text("tier.open", words.tiers(framework, grade.possibleTiers()));
      case CONTRADICTORY -> words.text("tier.contradictory");
      case NO_RULES -> words.text("tier.noRules");
    };
  }

  public String passCheck() {
    PassCheck check = grade.passCheck();
    if (check.mark().isEmpty()) {
      return words.text("pass.noMark");
    }
    String mark = words.number(check.mark().get().score());
    String outcome = switch (check.outcome()) {
      case PASSES -> words.text("pass.passes", mark);
      case FAILS -> words.text("pass.fails", mark);
      case UNKNOWN -> words.text("pass.unknown", mark);
    };
    return check.certain() || check.outcome() == PassCheck.Outcome.UNKNOWN
        ? outcome
        : words.text("pass.uncertain", outcome);
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
    String tier = words.tierAfterWord(framework, check.tier());
    return check.limits().isEmpty()
        ? words.text("reason.lowest", tier)
        : words.text("reason.met", tier, compared(check.limits(), "≥"));
  }

  private String missed(TierCheck check) {
    String tier = words.tierAfterWord(framework, check.tier());
    List<LimitCheck> missed = check.limits().stream()
        .filter(limit -> limit.verdict() == Verdict.MISSED)
        .toList();
    if (!missed.isEmpty()) {
      return words.text("reason.missed", tier, compared(missed, "<"));
    }
    // Each limit can be reached alone, but not all of them together.
    return words.text("reason.together", tier, compared(open(check.limits()), "≥"));
  }

  private String open(TierCheck check) {
    return words.text(
        "reason.open",
        words.tierAfterWord(framework, check.tier()),
        compared(open(check.limits()), "≥"));
  }

  private static List<LimitCheck> open(List<LimitCheck> limits) {
    return limits.stream().filter(limit -> limit.verdict() != Verdict.MET).toList();
  }

  /** Returns limits with their scores, grouped by limit: {@code IIT 89.73, OIT 85.75 ≥ 85.00}. */
  private String compared(List<LimitCheck> limits, String sign) {
    Map<Score, List<String>> values = new LinkedHashMap<>();
    for (LimitCheck limit : limits) {
      ElementBounds bounds = limit.bounds();
      String element = words.element(bounds.element());
      values
          .computeIfAbsent(limit.limit().atLeast(), key -> new ArrayList<>())
          .add(
              bounds.nominal().isPresent()
                  ? element + beforeScore + judged(bounds)
                  : words.text("reason.unknown", element, judged(bounds)));
    }
    return values.entrySet().stream()
        .map(entry ->
            String.join(", ", entry.getValue()) + " " + sign + " " + words.number(entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  public String value(ElementBounds bounds) {
    return bounds
        .nominal()
        .map(nominal -> words.number(nominal(bounds)))
        .orElseGet(() -> words.range(bounds.low(), bounds.high()));
  }

  /**
   * Returns the value that is compared with a limit. It is the range of the score if the other
   * scores exclude its nominal value.
   */
  String judged(ElementBounds bounds) {
    return isExcluded(bounds) ? words.range(bounds.low(), bounds.high()) : value(bounds);
  }

  private static boolean isExcluded(ElementBounds bounds) {
    return !bounds.nominal().equals(bounds.nominalInBounds());
  }
}
