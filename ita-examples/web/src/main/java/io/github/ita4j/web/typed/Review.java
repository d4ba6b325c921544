package io.github.ita4j.web.typed;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.cli.report.PlanPhrases;
import io.github.ita4j.cli.text.ComparisonPhrases;
import io.github.ita4j.cli.text.ContradictionPhrases;
import io.github.ita4j.cli.text.GradePhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation.Computation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ExactPoints;
import io.github.ita4j.web.text.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The review of a typed result, in words for people. The page shows it, and its script asks for it
 * while somebody types. All of it comes from an {@link Analysis}.
 *
 * @param lines the result, a line for each thing to know; empty as long as nothing is stated
 * @param contradictions the contradictions, each with its field
 * @param problems what could not be read, each with its field
 * @param computed the scores that follow from others, by the names of their elements
 * @param undetermined the sentence on elements that a draft has no measures for, as they have no
 *     score; empty if there is none
 */
public record Review(
    List<Line> lines,
    List<Remark> contradictions,
    List<Remark> problems,
    Map<String, String> computed,
    String undetermined) {

  /** The look of a line. */
  public enum Look {
    PLAIN,
    GOOD,
    BAD
  }

  /**
   * A line of the result.
   *
   * @param name its name for programs: {@code tier}
   * @param label its label
   * @param text its words, perhaps in several lines
   * @param look its look
   */
  public record Line(String name, String label, String text, Look look) {}

  /** Reviews a typed result. */
  public static Review of(Frameworks frameworks, ReadResult read, PageWords words) {
    Optional<Analysis> result = read.analysis(frameworks);
    if (result.isEmpty()) {
      return new Review(List.of(), List.of(), read.problems(), Map.of(), "");
    }
    Analysis analysis = result.get();
    Messages messages = words.messages();
    return new Review(
        lines(analysis, read.previousAnalysis(frameworks), words),
        contradictions(analysis, messages),
        read.problems(),
        computed(analysis, messages),
        undetermined(analysis, messages));
  }

  private static List<Line> lines(Analysis analysis, Optional<Analysis> previous, PageWords words) {
    Messages messages = words.messages();
    Framework framework = analysis.framework();
    Grade grade = analysis.grade();
    GradePhrases phrases = GradePhrases.ofPage(messages, analysis);
    List<Line> lines = new ArrayList<>();
    if (Frameworks.isAssumed(framework.id())) {
      lines.add(new Line(
          "assumed", messages.text(Message.FRAMEWORK), words.text("years.assumedNote"), Look.BAD));
    }
    lines.add(plain("overall", messages.text(Message.OVERALL), phrases.overall()));
    lines.add(new Line(
        "tier",
        messages.text(Message.TIER),
        phrases.tier(),
        grade.status() == GradeStatus.CONTRADICTORY ? Look.BAD : Look.PLAIN));
    lines.add(new Line(
        "pass",
        messages.text(Message.PASS),
        phrases.passCheck(),
        switch (grade.passCheck().outcome()) {
          case PASSES -> Look.GOOD;
          case FAILS -> Look.BAD;
          case UNKNOWN -> Look.PLAIN;
        }));
    if (!grade.missing().isEmpty()) {
      lines.add(
          plain("missing", messages.text(Message.MISSING), messages.elements(grade.missing())));
    }
    if (!phrases.reasons().isEmpty()) {
      lines.add(plain(
          "reasons",
          messages.text(Message.REASON),
          phrases.reasons().stream().collect(Collectors.joining(". "))));
    }
    previous.ifPresent(before -> lines.add(
        plain("compared", words.text("review.compared"), compared(before, analysis, messages))));
    addContradictions(lines, analysis, previous, words);
    lines.add(plain(
        "confidence",
        messages.text(Message.CONFIDENCE),
        messages.confidenceInFull(grade.confidence())));
    return lines;
  }

  /** Adds how many contradictions there are, those of the year before, and how to go on. */
  private static void addContradictions(
      List<Line> lines, Analysis analysis, Optional<Analysis> previous, PageWords words) {
    Messages messages = words.messages();
    int found = analysis.audit().contradictions().size();
    lines.add(
        found > 0
            ? new Line(
                "contradictions",
                messages.text(Message.CONTRADICTIONS),
                words.text("review.contradictions", found),
                Look.BAD)
            : plain(
                "contradictions",
                messages.text(Message.CONTRADICTIONS),
                messages.text(
                    analysis.scorecard().scores().isEmpty()
                        ? Message.CONTRADICTIONS_NO_SCORES
                        : Message.CONTRADICTIONS_NONE)));
    List<String> ofPrevious = previous
        .map(before -> ContradictionPhrases.ofPrevious(messages, before))
        .orElse(List.of());
    if (!ofPrevious.isEmpty()) {
      lines.add(new Line(
          "previousContradictions",
          words.text("review.previousContradictions"),
          String.join("\n", ofPrevious),
          Look.BAD));
    }
    if (found > 0 || !ofPrevious.isEmpty()) {
      lines.add(plain(
          "advice",
          words.text("review.advice"),
          messages.text(
              Message.NOTICE_CONTRADICTIONS_ADVICE, messages.text(Message.AUDIT_ADVICE))));
    }
  }

  /** Returns what a draft leaves open. Without any score there is no draft. */
  private static String undetermined(Analysis analysis, Messages messages) {
    return Optional.of(analysis)
        .filter(known -> !known.scorecard().scores().isEmpty())
        .flatMap(known -> PlanPhrases.undetermined(messages, known))
        .orElse("");
  }

  /** Returns how the tier and the overall score changed. */
  private static String compared(Analysis before, Analysis after, Messages messages) {
    ComparisonPhrases phrases = new ComparisonPhrases(messages, before, after);
    return phrases.comparison().changes().stream()
        .filter(change -> change.after().equals(ElementId.OVERALL))
        .findFirst()
        .map(change -> phrases.tiers() + "; " + messages.text(Message.OVERALL) + " "
            + (change.difference().signum() > 0 ? "+" : "")
            + messages.number(change.difference().toPlainString()))
        .orElseGet(phrases::tiers);
  }

  private static Line plain(String name, String label, String text) {
    return new Line(name, label, text, Look.PLAIN);
  }

  private static List<Remark> contradictions(Analysis analysis, Messages messages) {
    ContradictionPhrases phrases = new ContradictionPhrases(messages, analysis.framework());
    return analysis.audit().contradictions().stream()
        .map(each -> new Remark(field(each), String.join(" ", phrases.lines(each))))
        .toList();
  }

  /** Returns the field that a contradiction concerns. */
  private static String field(Contradiction contradiction) {
    return switch (contradiction.code()) {
      case SCORE_EXCLUDES_PARTS -> TypedResultReader.SCORE + contradiction.element();
      case TIER_NOT_POSSIBLE, TIER_NOT_IN_YEAR -> "tier";
      // What a document says in words is not typed.
      case CLAIMED_TIER_NOT_POSSIBLE, CLAIMED_TIER_NOT_IN_YEAR, CLAIMED_PASS, CLAIMED_FAIL ->
        "claims";
    };
  }

  /** Returns what is known of each element without its own score. */
  private static Map<String, String> computed(Analysis analysis, Messages messages) {
    Map<String, String> computed = new LinkedHashMap<>();
    for (Computation computation : analysis.explanation().computations()) {
      ElementBounds bounds = computation.bounds();
      Optional<String> sum =
          computation.sumOfParts().map(ExactPoints::rounded).map(messages::number);
      boolean narrowed = bounds.low().hundredths() > 0 || bounds.high().hundredths() < 100_00;
      if (sum.isPresent()) {
        computed.put(bounds.element().toString(), sum.get());
      } else if (computation.stated().isEmpty() && narrowed) {
        computed.put(bounds.element().toString(), messages.range(bounds.low(), bounds.high()));
      }
    }
    return computed;
  }
}
