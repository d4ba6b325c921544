package io.github.ita4j.examples;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Explanation.Computation;
import io.github.ita4j.grading.Explanation.LimitCheck;
import io.github.ita4j.grading.Explanation.TierCheck;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.grading.Verdict;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ExactPoints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One assessment's grade as a block of text. */
final class GradeText {

  private static final String INDENT = "  ";

  private final Words words;
  private final Page page;
  private final Scorecard scorecard;
  private final Framework framework;
  private final Audit audit;
  private final Grade grade;
  private final Explanation explanation;

  GradeText(Words words, Page page, Scorecard scorecard, Framework framework, Audit audit) {
    this.words = words;
    this.page = page;
    this.scorecard = scorecard;
    this.framework = framework;
    this.audit = audit;
    this.grade = audit.grade();
    this.explanation = Grading.explain(framework, scorecard);
  }

  /** The first line: agency, province, year. */
  static String heading(Words words, Scorecard scorecard) {
    return scorecard.agency().name()
        + scorecard
            .agency()
            .province()
            .map(province -> " " + words.text("province", province))
            .orElse("")
        + " — " + words.year(scorecard.fiscalYear());
  }

  void write(String source, boolean explain) {
    page.heading(heading(words, scorecard));
    page.entry(words.text("document"), source);
    page.entry(
        words.text("framework"),
        framework.id()
            + (framework.provisional() ? " (" + words.text("framework.provisional") + ")" : ""));
    page.entry(words.text("overall"), overall());
    page.entry(words.text("tier"), tier());
    scorecard
        .tier()
        .ifPresent(stated ->
            page.entry(words.text("tier.stated"), words.tier(framework, stated)));
    page.entry(words.text("pass"), passCheck());
    if (!grade.missing().isEmpty()) {
      page.entry(
          words.text("missing"),
          grade.missing().stream().map(words::element).collect(Collectors.joining(", ")));
    }
    page.entry(words.text("reason"), reasons());
    page.entry(words.text("contradictions"), contradictions());
    page.entry(words.text("confidence"), words.confidence(grade.confidence()));
    page.endEntries(INDENT);
    page.blank();
    scores();
    if (explain) {
      page.blank();
      formulas();
      if (!explanation.tiers().isEmpty()) {
        page.blank();
        limits();
      }
      page.blank();
      sources();
    }
  }

  private String overall() {
    ElementBounds bounds = grade.overall();
    String low = words.number(bounds.low());
    String high = words.number(bounds.high());
    if (bounds.nominal().isEmpty()) {
      return bounds.low().hundredths() == 0 && bounds.high().hundredths() == 100_00
          ? words.text("overall.unknown")
          : words.text("overall.rangeOnly", low, high);
    }
    String nominal = words.number(nominal(bounds));
    return bounds.low().equals(bounds.high()) && bounds.low().equals(bounds.nominal().get())
        ? nominal
        : words.text("overall.range", nominal, low, high);
  }

  /** The overall score as the source prints it: 90.9, not 90.90. */
  private String nominal(ElementBounds bounds) {
    return scorecard.scores().containsKey(bounds.element())
        ? scorecard.scores().get(bounds.element()).toString()
        : bounds.nominal().orElseThrow().toString();
  }

  private String tier() {
    return switch (grade.status()) {
      case DECIDED -> words.tier(framework, grade.tier().orElseThrow());
      case BOUNDARY ->
        words.text(
            "tier.boundary",
            words.tier(framework, grade.tier().orElseThrow()),
            words.tiers(framework, grade.possibleTiers()));
      case OPEN -> words.text("tier.open", words.tiers(framework, grade.possibleTiers()));
      case CONTRADICTORY -> page.bad(words.text("tier.contradictory"));
      case NO_RULES -> words.text("tier.noRules");
    };
  }

  private String passCheck() {
    PassCheck check = grade.passCheck();
    if (check.mark().isEmpty()) {
      return words.text("pass.noMark");
    }
    String mark = words.number(check.mark().get().score());
    String outcome = switch (check.outcome()) {
      case PASSES -> page.good(words.text("pass.passes", mark));
      case FAILS -> page.bad(words.text("pass.fails", mark));
      case UNKNOWN -> words.text("pass.unknown", mark);
    };
    return check.certain() || check.outcome() == PassCheck.Outcome.UNKNOWN
        ? outcome
        : words.text("pass.uncertain", outcome);
  }

  /** The limits that the tier reaches, and those of the next higher one that it does not, or may not, reach. */
  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (grade.status() == GradeStatus.CONTRADICTORY || grade.status() == GradeStatus.NO_RULES) {
      return reasons;
    }
    List<TierCheck> tiers = explanation.tiers();
    for (int i = 0; i < tiers.size(); i++) {
      TierCheck check = tiers.get(i);
      boolean given = grade.tier().filter(check.tier()::equals).isPresent();
      boolean last = grade.possibleTiers().get(grade.possibleTiers().size() - 1).equals(check.tier());
      if (given || last) {
        reasons.add(met(check));
      } else if (check.possible()) {
        reasons.add(open(check));
      } else if (i + 1 < tiers.size() && tiers.get(i + 1).possible()) {
        reasons.add(missed(check));
      }
      if (last) {
        break;
      }
    }
    return reasons;
  }

  private String met(TierCheck check) {
    String tier = words.tierAfterWord(framework, check.tier());
    return check.limits().isEmpty()
        ? words.text("reason.lowest", tier)
        : words.text("reason.met", tier, compared(check.limits(), " ≥ "));
  }

  private String missed(TierCheck check) {
    String tier = words.tierAfterWord(framework, check.tier());
    List<LimitCheck> missed = check.limits().stream()
        .filter(limit -> limit.verdict() == Verdict.MISSED)
        .toList();
    if (!missed.isEmpty()) {
      return words.text("reason.missed", tier, compared(missed, " < "));
    }
    // Each limit alone can be reached, but not all at once.
    return words.text(
        "reason.together",
        tier,
        check.limits().stream()
            .filter(limit -> limit.verdict() != Verdict.MET)
            .map(limit -> words.element(limit.limit().element()) + " ≥ "
                + words.number(limit.limit().atLeast()))
            .collect(Collectors.joining(", ")));
  }

  private String open(TierCheck check) {
    return words.text(
        "reason.open",
        words.tierAfterWord(framework, check.tier()),
        check.limits().stream()
            .filter(limit -> limit.verdict() != Verdict.MET)
            .map(limit -> words.text(
                "reason.between",
                words.element(limit.limit().element()),
                words.number(limit.bounds().low()),
                words.number(limit.bounds().high()),
                words.number(limit.limit().atLeast())))
            .collect(Collectors.joining(", ")));
  }

  private String compared(List<LimitCheck> limits, String sign) {
    return limits.stream()
        .map(limit -> words.element(limit.limit().element()) + " " + value(limit.bounds()) + sign
            + words.number(limit.limit().atLeast()))
        .collect(Collectors.joining(", "));
  }

  private String value(ElementBounds bounds) {
    return bounds
        .nominal()
        .map(words::number)
        .orElseGet(() -> words.range(bounds.low(), bounds.high()));
  }

  private List<String> contradictions() {
    if (audit.isConsistent()) {
      return List.of(words.text("contradictions.none"));
    }
    ContradictionText text = new ContradictionText(words, framework);
    return audit.contradictions().stream()
        .map(contradiction -> page.bad(text.lines(contradiction).get(0)))
        .toList();
  }

  private void scores() {
    TextTable table = new TextTable(
        "llrrr",
        words.text("table.element"),
        words.text("table.name"),
        words.text("table.stated"),
        words.text("table.computed"),
        words.text("table.bounds"));
    for (Computation computation : explanation.computations()) {
      ElementBounds bounds = computation.bounds();
      table.add(
          bounds.element().toString(),
          name(bounds.element()),
          computation.stated().map(words::number).orElse("–"),
          computation.sumOfParts().map(ExactPoints::rounded).map(words::number).orElse("–"),
          words.range(bounds.low(), bounds.high()));
    }
    page.table(table, INDENT);
  }

  private String name(ElementId id) {
    return framework.element(id).name().map(words::name).orElse("");
  }

  private void formulas() {
    page.heading(INDENT + words.text("explain.formulas"));
    String indent = INDENT + INDENT;
    for (Computation computation : explanation.computations()) {
      if (computation.parts().isEmpty()) {
        continue;
      }
      page.line(indent
          + words.text(
              "explain.formula",
              words.element(computation.bounds().element()),
              weighted(computation, false)));
      computation.sumOfParts().ifPresent(sum -> {
        page.line(indent + words.text("explain.sum", weighted(computation, true)));
        page.line(indent
            + words.text(
                "explain.sum",
                words.text(
                    "explain.rounded", words.number(sum), words.number(sum.rounded()))));
      });
      Set<String> rules = new LinkedHashSet<>();
      computation.parts().forEach(part -> rules.add(rule(part.provenance())));
      rules.forEach(rule -> page.line(indent + "   [" + rule + "]"));
    }
  }

  private String weighted(Computation computation, boolean withValues) {
    return computation.parts().stream()
        .map(part -> words.number(part.weight()) + " × "
            + (withValues
                ? words.number(part.value().orElseThrow())
                : words.element(part.element())))
        .collect(Collectors.joining(" + "));
  }

  private String rule(Provenance provenance) {
    return words.text(
        "explain.rule",
        words.confidence(provenance.confidence()),
        provenance.sources().stream().map(Source::id).collect(Collectors.joining(", ")));
  }

  private void limits() {
    page.heading(INDENT + words.text("explain.tiers"));
    String indent = INDENT + INDENT;
    for (TierCheck check : explanation.tiers()) {
      page.line(indent + words.tier(framework, check.tier()) + ": "
          + words.text(check.possible() ? "explain.possible" : "explain.impossible"));
      if (check.limits().isEmpty()) {
        page.line(indent + INDENT + words.text("explain.noLimit"));
      }
      for (LimitCheck limit : check.limits()) {
        page.line(indent + INDENT
            + words.text(
                "explain.limit",
                words.element(limit.limit().element()),
                words.number(limit.limit().atLeast()),
                words.text("verdict." + limit.verdict()))
            + " (" + value(limit.bounds()) + ")  [" + rule(limit.limit().provenance()) + "]");
      }
    }
    grade
        .passCheck()
        .mark()
        .ifPresent(mark -> page.line(indent + words.text("explain.pass") + " "
            + words.number(mark.score()) + "  [" + rule(mark.provenance()) + "]"));
  }

  private void sources() {
    Set<Source> used = new LinkedHashSet<>();
    explanation
        .computations()
        .forEach(computation -> computation
            .parts()
            .forEach(part -> used.addAll(part.provenance().sources())));
    explanation
        .tiers()
        .forEach(check -> check
            .limits()
            .forEach(limit -> used.addAll(limit.limit().provenance().sources())));
    grade
        .passCheck()
        .mark()
        .map(PassMark::provenance)
        .ifPresent(provenance -> used.addAll(provenance.sources()));
    page.heading(INDENT + words.text("explain.sources"));
    for (Source source : used) {
      page.line(INDENT + INDENT + source.id() + ": " + source.title()
          + source.url().map(url -> " " + url).orElse(""));
    }
  }
}
