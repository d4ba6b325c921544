package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Explanation.Computation;
import io.github.ita4j.grading.Explanation.LimitCheck;
import io.github.ita4j.grading.Explanation.Part;
import io.github.ita4j.grading.Explanation.TierCheck;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ExactPoints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grade of one assessment as a block of text. */
public final class GradePage {

  private static final String INDENT = "  ";

  private final Messages messages;
  private final TerminalPage page;
  private final Analysis analysis;
  private final Scorecard scorecard;
  private final Framework framework;
  private final Grade grade;
  private final Explanation explanation;
  private final GradePhrases said;

  public GradePage(Messages messages, TerminalPage page, Analysis analysis) {
    this.messages = messages.withLabelsOf(analysis.framework());
    this.page = page;
    this.analysis = analysis;
    this.scorecard = analysis.scorecard();
    this.framework = analysis.framework();
    this.grade = analysis.grade();
    this.explanation = analysis.explanation();
    this.said = new GradePhrases(messages, analysis);
  }

  /** Returns the first line: agency, province, year. */
  public static String heading(Messages messages, Scorecard scorecard) {
    return messages.agency(scorecard.agency()) + " — " + messages.year(scorecard.fiscalYear());
  }

  /**
   * Returns the document's statement about the origin of its scores. Only that statement tells of
   * made-up scales.
   */
  public static Optional<String> statedIn(Scorecard scorecard) {
    return scorecard
        .source()
        .map(source -> Stream.of(source.title(), source.url())
            .flatMap(Optional::stream)
            .map(QuotedText::of)
            .collect(Collectors.joining(" ")))
        .filter(source -> !source.isEmpty());
  }

  /** Returns a line for each contradiction and how to go on, or one that there is none. */
  public static List<String> contradictions(
      Messages messages, TerminalPage page, Analysis analysis) {
    if (analysis.audit().isConsistent()) {
      return List.of(messages.text(Message.CONTRADICTIONS_NONE));
    }
    ContradictionPhrases text = new ContradictionPhrases(messages, analysis.framework());
    return Stream.concat(
            analysis.audit().contradictions().stream()
                .map(contradiction -> page.bad(text.lines(contradiction).get(0))),
            Stream.of(messages.text(Message.AUDIT_ADVICE)))
        .toList();
  }

  /** Writes the block. Scores of the command line have no document. */
  public void write(Optional<String> document, boolean explain) {
    page.heading(heading(messages, scorecard));
    document.ifPresent(source -> page.entry(messages.text(Message.DOCUMENT), source));
    statedIn(scorecard).ifPresent(source -> page.entry(messages.text(Message.STATED_IN), source));
    page.entry(
        messages.text(Message.FRAMEWORK),
        framework.id()
            + (framework.provisional()
                ? " (" + messages.text(Message.FRAMEWORK_PROVISIONAL) + ")"
                : ""));
    page.entry(messages.text(Message.OVERALL), said.overall());
    page.entry(messages.text(Message.TIER), tier());
    messages
        .statedTier(framework, scorecard)
        .ifPresent(stated -> page.entry(messages.text(Message.TIER_STATED), stated));
    page.entry(messages.text(Message.PASS), passCheck());
    if (!grade.missing().isEmpty()) {
      page.entry(
          messages.text(Message.MISSING),
          grade.missing().stream().map(messages::element).collect(Collectors.joining(", ")));
    }
    page.entry(messages.text(Message.REASON), said.reasons());
    page.entry(messages.text(Message.CONTRADICTIONS), contradictions(messages, page, analysis));
    page.entry(messages.text(Message.CONFIDENCE), messages.confidenceInFull(grade.confidence()));
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

  private String tier() {
    String tier = said.tier();
    return grade.status() == GradeStatus.CONTRADICTORY ? page.bad(tier) : tier;
  }

  private String passCheck() {
    String outcome = said.passCheck();
    return switch (grade.passCheck().outcome()) {
      case PASSES -> page.good(outcome);
      case FAILS -> page.bad(outcome);
      case UNKNOWN -> outcome;
    };
  }

  private void scores() {
    TextTable table = new TextTable(
        "llrrr",
        messages.text(Message.TABLE_ELEMENT),
        messages.text(Message.TABLE_NAME),
        messages.text(Message.TABLE_STATED),
        messages.text(Message.TABLE_COMPUTED),
        messages.text(Message.TABLE_BOUNDS));
    for (Computation computation : explanation.computations()) {
      ElementBounds bounds = computation.bounds();
      table.add(
          messages.printed(bounds.element()),
          messages.nameInTable(framework, bounds.element()),
          computation.stated().map(messages::number).orElse("–"),
          computation
              .sumOfParts()
              .map(ExactPoints::rounded)
              .map(messages::number)
              .orElse("–"),
          messages.range(bounds.low(), bounds.high()));
    }
    page.table(table, INDENT);
  }

  /** Adds every sum with a known part. */
  private void formulas() {
    page.heading(INDENT + messages.text(Message.EXPLAIN_FORMULAS));
    String indent = INDENT + INDENT;
    for (Computation computation : explanation.computations()) {
      if (computation.parts().stream().allMatch(part -> part.value().isEmpty())) {
        continue;
      }
      page.line(indent
          + messages.element(computation.bounds().element()) + " = "
          + weighted(computation, part -> messages.element(part.element())));
      page.line(indent + INDENT + "= "
          + weighted(computation, part -> part.value().map(messages::number).orElse("?")));
      computation
          .sumOfParts()
          .ifPresent(sum -> page.line(indent + INDENT + "= "
              + messages.text(
                  Message.EXPLAIN_ROUNDED, messages.number(sum), messages.number(sum.rounded()))));
      Set<String> rules = new LinkedHashSet<>();
      computation.parts().forEach(part -> rules.add(rule(part.provenance())));
      rules.forEach(rule -> page.line(indent + INDENT + "[" + rule + "]"));
    }
  }

  private String weighted(Computation computation, Function<Part, String> shown) {
    return computation.parts().stream()
        .map(part -> messages.number(part.weight()) + " × " + shown.apply(part))
        .collect(Collectors.joining(" + "));
  }

  private String rule(Provenance provenance) {
    return messages.text(
        Message.EXPLAIN_RULE,
        messages.confidence(provenance.confidence()),
        provenance.sources().stream().map(Source::id).collect(Collectors.joining(", ")));
  }

  private void limits() {
    page.heading(INDENT + messages.text(Message.EXPLAIN_TIERS));
    String indent = INDENT + INDENT;
    for (TierCheck check : explanation.tiers()) {
      page.line(indent + messages.tier(framework, check.tier()) + ": "
          + messages.text(
              check.possible() ? Message.EXPLAIN_POSSIBLE : Message.EXPLAIN_IMPOSSIBLE));
      if (check.limits().isEmpty()) {
        page.line(indent + INDENT + messages.text(Message.EXPLAIN_NO_LIMIT));
      }
      for (LimitCheck limit : check.limits()) {
        page.line(indent + INDENT
            + messages.text(
                Message.EXPLAIN_LIMIT,
                messages.element(limit.limit().element()),
                messages.number(limit.limit().atLeast()),
                messages.name(limit.status().displayName()))
            + " (" + said.judged(limit.bounds()) + ")  [" + rule(limit.limit().provenance()) + "]");
      }
    }
    grade
        .passCheck()
        .mark()
        .ifPresent(mark -> page.line(indent + messages.text(Message.EXPLAIN_PASS) + " "
            + messages.number(mark.score()) + "  [" + rule(mark.provenance()) + "]"));
  }

  private void sources() {
    page.heading(INDENT + messages.text(Message.EXPLAIN_SOURCES));
    CitedSources.ofGrade(analysis).forEach(source -> page.line(INDENT + INDENT + source));
  }
}
