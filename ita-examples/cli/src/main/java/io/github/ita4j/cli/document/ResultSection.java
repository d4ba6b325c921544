package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.grading.Explanation.TierCheck;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.LimitStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison.Change;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The section with the announced result, and what it is compared with. */
final class ResultSection extends DocumentPart {

  private final Analysis analysis;
  private final Scorecard scorecard;
  private final Optional<Analysis> previous;
  private final Optional<ActionPlan> plan;

  /** The changes since the previous result; none without one. */
  private final List<Change> changes;

  ResultSection(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan) {
    super(messages, Optional.of(analysis.framework()));
    this.analysis = analysis;
    this.scorecard = analysis.scorecard();
    this.previous = previous;
    this.plan = plan;
    this.changes = previous.map(before -> analysis.comparedTo(before).changes()).orElse(List.of());
  }

  /** Returns the section. */
  Section section(List<Block> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(sentence()));
    reasons().forEach(reason -> blocks.add(new Paragraph(reason)));
    blocks.add(summary());
    scoreTable().ifPresent(blocks::add);
    List<ElementId> unknown = unknown();
    if (!unknown.isEmpty()) {
      blocks.add(
          new Paragraph(text(Message.DOC_UNKNOWN, messages.afterWord(names.elements(unknown)))));
    }
    blocks.addAll(more);
    return new Section("result", text(Message.DOC_RESULT), false, blocks);
  }

  /** Returns the sentence on the result: the score, the announced tier and the target. */
  String sentence() {
    return text(
        Message.DOC_RESULT_SENTENCE,
        messages.agency(scorecard.agency()),
        year(scorecard.fiscalYear()),
        outcome());
  }

  /** Returns the result for a sentence that has the agency and the year already. */
  String outcome() {
    List<String> parts = new ArrayList<>();
    parts.add(overall()
        .map(score -> text(
            isStated() ? Message.DOC_RESULT_OVERALL : Message.DOC_RESULT_OVERALL_COMPUTED, score))
        .orElse(text(Message.DOC_RESULT_OVERALL_NONE)));
    announcedTier()
        .map(tier -> text(Message.DOC_RESULT_TIER, tier))
        .or(() -> computedTier().map(tier -> text(Message.DOC_RESULT_TIER_COMPUTED, tier)))
        .ifPresent(parts::add);
    target().ifPresent(parts::add);
    return String.join(" ", parts);
  }

  private boolean isStated() {
    return scorecard.scores().containsKey(ElementId.OVERALL);
  }

  private Optional<String> overall() {
    return scorecard
        .findScore(ElementId.OVERALL)
        .map(StatedScore::toString)
        .or(() -> analysis.grade().overall().nominal().map(Score::toString))
        .map(messages::number);
  }

  /** Returns the tier in the words of the announcement, which no calculation changes. */
  private Optional<String> announcedTier() {
    return tier(scorecard);
  }

  private Optional<String> tier(Scorecard of) {
    return of.tier().map(names::tier).or(() -> of.printedTier().map(QuotedText::of));
  }

  private Optional<String> computedTier() {
    return analysis.grade().status() == GradeStatus.DECIDED
        ? analysis.grade().tier().map(names::tier)
        : Optional.empty();
  }

  private Optional<String> target() {
    PassCheck check = analysis.grade().passCheck();
    return check
        .passes()
        .map(passes -> text(
            passes ? Message.DOC_TARGET_MET : Message.DOC_TARGET_MISSED,
            names.limit(check.mark().orElseThrow().score())));
  }

  // ---- the reasons

  /**
   * Returns why the tier is reached and the next one is not. Nothing is said where the announced
   * tier is another one: that is for the screen.
   */
  private List<String> reasons() {
    Optional<Tier> tier = analysis.grade().status() == GradeStatus.DECIDED
        ? analysis.grade().tier().map(analysis.framework().ladder().orElseThrow()::tier)
        : Optional.empty();
    boolean asAnnounced = scorecard.printedTier().isEmpty()
        && tier.filter(reached ->
                scorecard.tier().isEmpty() || scorecard.tier().get().equals(reached.code()))
            .isPresent();
    if (!asAnnounced) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    List<TierCheck> checks = analysis.explanation().tiers();
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).tier().equals(tier.orElseThrow().code())) {
        met(tier.get()).ifPresent(reasons::add);
        if (i > 0) {
          missed(checks.get(i - 1)).ifPresent(reasons::add);
        }
      }
    }
    return reasons;
  }

  private Optional<String> met(Tier tier) {
    List<Score> limits =
        tier.limits().stream().map(limit -> limit.atLeast()).distinct().toList();
    if (limits.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(text(
        Message.DOC_REASON_MET,
        messages.afterWord(names.tier(tier.code())),
        text(tier.limits().size() == 1 ? Message.OVERALL : Message.DOC_REASON_ALL),
        names.limit(limits.get(0))));
  }

  private Optional<String> missed(TierCheck check) {
    Map<Score, List<String>> missed = new LinkedHashMap<>();
    check.limits().stream()
        .filter(limit -> limit.status() == LimitStatus.MISSED)
        .forEach(limit -> missed
            .computeIfAbsent(limit.limit().atLeast(), key -> new ArrayList<>())
            .add(scoreOf(limit.bounds().element())));
    return missed.isEmpty()
        ? Optional.empty()
        : Optional.of(text(
            Message.DOC_REASON_MISSED,
            messages.afterWord(names.tier(check.tier())),
            names.joined(missed.entrySet().stream()
                .map(entry -> text(
                    Message.DOC_REASON_BELOW,
                    names.beforeWord(names.joined(entry.getValue())),
                    names.limit(entry.getKey())))
                .toList())));
  }

  private String scoreOf(ElementId id) {
    return id.level() == Level.OVERALL
        ? names.element(id)
        : text(Message.DOC_SCORE_OF, messages.afterWord(names.element(id)));
  }

  // ---- the tables

  private Table summary() {
    List<Row> rows = new ArrayList<>();
    overall()
        .ifPresent(score -> rows.add(row(text(Message.OVERALL), text(Message.DOC_POINTS, score))));
    announcedTier().ifPresent(tier -> rows.add(row(text(Message.TIER_STATED), tier)));
    analysis
        .framework()
        .passMark()
        .ifPresent(mark -> rows.add(row(
            text(Message.EXPLAIN_PASS),
            target().orElse(text(Message.DOC_TARGET_POINTS, names.limit(mark.score()))))));
    ownTarget()
        .ifPresent(target -> rows.add(row(
            text(Message.DOC_TARGET_OWN),
            text(Message.DOC_AT_LEAST, messages.number(target.atLeast()))
                + reached(target).map(met -> " (" + text(met) + ")").orElse(""))));
    lastYear().ifPresent(rows::add);
    national().ifPresent(average -> rows.add(row(text(Message.DOC_NATIONAL), average)));
    return new Table(
        text(Message.DOC_SUMMARY_TABLE),
        List.of(column(Message.REPORT_COLUMN_ITEM), column(Message.REPORT_COLUMN_RESULT)),
        rows);
  }

  private Optional<Target> ownTarget() {
    return plan.stream()
        .filter(own -> own.fiscalYear().equals(scorecard.fiscalYear()))
        .flatMap(own -> own.targets().stream())
        .filter(target -> target.element().equals(ElementId.OVERALL))
        .findFirst();
  }

  private Optional<Message> reached(Target target) {
    return scorecard
        .findScore(ElementId.OVERALL)
        .map(score -> score.score().isAtLeast(target.atLeast().score())
            ? Message.DOC_REACHED
            : Message.DOC_NOT_REACHED);
  }

  /** Returns last year's result from its own document, or else as the plan states it. */
  private Optional<Row> lastYear() {
    if (previous.isPresent()) {
      Scorecard before = previous.get().scorecard();
      List<String> parts = new ArrayList<>();
      changes.stream()
          .filter(change -> change.after().equals(ElementId.OVERALL))
          .findFirst()
          .ifPresent(change -> {
            parts.add(text(Message.DOC_POINTS, messages.number(change.scoreBefore())));
            parts.add("(" + changed(change.difference()) + ")");
          });
      tier(before).ifPresent(tier -> parts.add(text(Message.DOC_RESULT_TIER, tier)));
      return parts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              row(text(Message.DOC_LAST_YEAR, year(before.fiscalYear())), String.join(" ", parts)));
    }
    return plan.stream()
        .flatMap(own -> own.targets().stream())
        .filter(target -> target.element().equals(ElementId.OVERALL))
        .filter(target -> target
            .fromYear()
            .filter(from -> from.buddhistEra() + 1 == scorecard.fiscalYear().buddhistEra())
            .isPresent())
        .flatMap(target -> target.from().stream()
            .map(from -> row(
                text(Message.DOC_LAST_YEAR, year(target.fromYear().orElseThrow())),
                text(Message.DOC_POINTS, messages.number(from)))))
        .findFirst();
  }

  private String changed(BigDecimal difference) {
    return difference.signum() == 0
        ? text(Message.DOC_UNCHANGED)
        : text(
            difference.signum() > 0 ? Message.DOC_UP : Message.DOC_DOWN,
            messages.number(difference.abs().toPlainString()));
  }

  /** Returns the national average, if it was announced and not inferred. */
  private Optional<String> national() {
    return analysis
        .nationalResult()
        .filter(result -> result.provenance().confidence() == Confidence.CONFIRMED
            || result.provenance().confidence() == Confidence.ONE_SOURCE)
        .map(NationalResult::average)
        .map(average -> text(Message.DOC_POINTS, messages.number(average))
            + analysis
                .pointsAboveNational()
                .map(points -> " (" + againstNational(points) + ")")
                .orElse(""));
  }

  private String againstNational(BigDecimal points) {
    return points.signum() == 0
        ? text(Message.DOC_NATIONAL_SAME)
        : text(
            points.signum() > 0 ? Message.DOC_NATIONAL_HIGHER : Message.DOC_NATIONAL_LOWER,
            messages.number(points.abs().toPlainString()));
  }

  private Optional<Table> scoreTable() {
    List<ElementId> stated = statedElements();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Map<ElementId, Change> changed = new LinkedHashMap<>();
    changes.forEach(change -> changed.put(change.after(), change));
    boolean compared = stated.stream().anyMatch(changed::containsKey);
    List<Column> columns = new ArrayList<>();
    columns.add(column(Message.DOC_COLUMN_ELEMENT));
    columns.add(number(Message.REPORT_COLUMN_SCORE));
    if (compared) {
      columns.add(new Column(
          text(Message.DOC_COLUMN_YEAR, year(previous.orElseThrow().scorecard().fiscalYear())),
          "number"));
      columns.add(number(Message.DOC_COLUMN_CHANGE));
    }
    List<Row> rows = new ArrayList<>();
    for (ElementId id : stated) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(List.of(names.row(id)));
      cells.add(List.of(messages.number(scorecard.score(id))));
      if (compared) {
        Optional<Change> change = Optional.ofNullable(changed.get(id));
        cells.add(List.of(change.map(of -> messages.number(of.scoreBefore())).orElse(NONE)));
        cells.add(List.of(change.map(of -> signed(of.difference())).orElse(NONE)));
      }
      rows.add(new Row(cells));
    }
    return Optional.of(new Table(text(Message.DOC_SCORES_TABLE), columns, rows));
  }

  private String signed(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
    return sign + messages.number(difference.abs().toPlainString());
  }

  /** Returns the elements with a stated score, without the overall score and questions. */
  private List<ElementId> statedElements() {
    return names.inOrder(scorecard.scores().keySet().stream()
        .filter(id -> id.level() != Level.OVERALL && id.level() != Level.QUESTION)
        .collect(Collectors.toSet()));
  }

  /** Returns the components and indicators without a stated score. */
  private List<ElementId> unknown() {
    return analysis.framework().elements().stream()
        .map(Element::id)
        .filter(id -> id.level() == Level.INDICATOR
            || analysis
                .framework()
                .ladder()
                .filter(ladder -> ladder.elements().contains(id))
                .isPresent())
        .filter(id -> !scorecard.scores().containsKey(id))
        .filter(id -> id.level() != Level.OVERALL)
        .sorted(ElementId.ORDER)
        .toList();
  }

  private static Row row(String label, String value) {
    return new Row(List.of(List.of(label), List.of(value)));
  }
}
