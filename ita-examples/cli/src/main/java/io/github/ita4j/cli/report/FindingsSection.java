package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.report.ReportParts.NONE;
import static io.github.ita4j.cli.report.ReportParts.row;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.improvement.Extreme;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingBasis;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The section of a report with the strengths, the weaknesses, and the undetermined elements. */
final class FindingsSection {

  private record Ranked(Level level, Message name) {}

  /** The levels whose highest and lowest scores a report names, the most informative first. */
  private static final List<Ranked> RANKED = List.of(
      new Ranked(Level.INDICATOR, Message.REPORT_LEVEL_INDICATOR),
      new Ranked(Level.INDEX, Message.REPORT_LEVEL_INDEX),
      new Ranked(Level.INSTRUMENT, Message.REPORT_LEVEL_INSTRUMENT),
      new Ranked(Level.PART, Message.REPORT_LEVEL_PART));

  private final Messages messages;
  private final Framework framework;
  private final Grade grade;
  private final Optional<Findings> findings;
  private final Findings ranked;

  FindingsSection(Messages messages, Analysis analysis) {
    this.messages = messages;
    this.framework = analysis.framework();
    this.grade = analysis.grade();
    this.findings = analysis.findings();
    // Without a pass mark nothing is weak or strong, but one score is still the highest.
    this.ranked =
        findings.orElseGet(() -> Findings.of(analysis.bounds(), FindingPolicy.of(Score.ZERO)));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (findings.map(found -> found.all().isEmpty()).orElse(!isAnythingScored())) {
      boolean overall = grade.overall().nominal().isPresent();
      blocks.add(new Notice(messages.text(
          overall ? Message.REPORT_FINDINGS_OVERALL_ONLY : Message.REPORT_FINDINGS_NOTHING)));
      if (findings.isPresent() && !undetermined().isEmpty()) {
        addPolicy(blocks);
        addUndetermined(blocks);
      }
      return blocks;
    }
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      blocks.add(new Notice(messages.text(Message.REPORT_FINDINGS_CONTRADICTORY)));
    }
    blocks.addAll(extremes());
    if (findings.isEmpty()) {
      blocks.add(new Notice(messages.text(Message.REPORT_FINDINGS_NO_POLICY)));
      return blocks;
    }
    addPolicy(blocks);
    for (FindingCategory category : FindingCategory.values()) {
      blocks.add(new Subheading(messages.name(category.displayName())));
      addCategory(blocks, category);
    }
    if (!undetermined().isEmpty()) {
      addUndetermined(blocks);
    }
    blocks.addAll(new IssuesTable(messages, framework, ranked).blocks());
    return blocks;
  }

  private void addPolicy(List<Block> blocks) {
    FindingPolicy policy = ranked.policy();
    blocks.add(new Paragraph(messages.text(
        Message.REPORT_FINDINGS_POLICY,
        messages.number(policy.fixBelow()),
        policy
            .maintainFrom()
            .map(score ->
                messages.text(Message.REPORT_FINDINGS_MAINTAIN_FROM, messages.number(score)))
            .orElse(messages.text(Message.REPORT_FINDINGS_MAINTAIN_NOTHING)))));
  }

  private boolean isAnythingScored() {
    return ranked.all().stream().anyMatch(finding -> finding.score().isPresent());
  }

  private void addCategory(List<Block> blocks, FindingCategory category) {
    List<Finding> in = ranked.in(category);
    List<Finding> shown = in.stream().filter(finding -> !onlyFollows(finding)).toList();
    if (!shown.isEmpty()) {
      blocks.add(findingTable(category, shown));
    }
    List<ElementId> following = in.stream()
        .filter(this::onlyFollows)
        .map(Finding::element)
        .sorted(ElementId.ORDER)
        .toList();
    if (!following.isEmpty()) {
      blocks.add(new Paragraph(
          messages.text(Message.REPORT_FINDINGS_FOLLOWING, messages.elements(following))));
    }
    if (in.isEmpty()) {
      blocks.add(new Paragraph(messages.text(
          mayHaveMore(category)
              ? Message.REPORT_FINDINGS_NONE_KNOWN
              : Message.REPORT_FINDINGS_NONE)));
    }
  }

  /**
   * Tells whether a finding only follows from its indicator. An element below an indicator with
   * full marks needs no row.
   */
  private boolean onlyFollows(Finding finding) {
    return finding.basis() == FindingBasis.BOUNDED
        && finding.category() == FindingCategory.MAINTAIN
        && finding.element().level().compareTo(Level.INDICATOR) > 0;
  }

  /**
   * Tells whether an element without a finding may belong to a category. Questions count only if
   * something bounds them.
   */
  private boolean mayHaveMore(FindingCategory category) {
    if (!ranked.undetermined(category).isEmpty()) {
      return true;
    }
    Set<ElementId> settled =
        ranked.all().stream().map(Finding::element).collect(Collectors.toSet());
    ranked.undetermined().forEach(element -> settled.add(element.element()));
    return framework.elements().stream()
        .map(Element::id)
        .filter(id -> id.level() != Level.OVERALL && id.level().compareTo(Level.INDICATOR) <= 0)
        .anyMatch(id -> !settled.contains(id));
  }

  // ---- the highest and the lowest

  /**
   * Returns a sentence for the first informative level, and for further levels until one is
   * certain.
   */
  private List<Paragraph> extremes() {
    List<Paragraph> sentences = new ArrayList<>();
    for (Ranked each : RANKED) {
      Extreme strongest = ranked.strongest(each.level());
      Extreme weakest = ranked.weakest(each.level());
      // A single score, or none, is neither high nor low.
      if (!strongest.known().equals(weakest.known())) {
        sentences.add(new Paragraph(messages.text(
            Message.REPORT_FINDINGS_EXTREMES,
            messages.text(each.name()),
            phrase(strongest, Message.REPORT_FINDINGS_HIGHEST_KNOWN),
            phrase(weakest, Message.REPORT_FINDINGS_LOWEST_KNOWN))));
        if (strongest.certain() && weakest.certain()) {
          break;
        }
      }
    }
    return sentences;
  }

  private String phrase(Extreme extreme, Message asFarAsKnown) {
    String possible = messages.elements(
        extreme.possible().stream().map(ElementBounds::element).toList());
    if (extreme.known().isEmpty()) {
      return messages.text(Message.REPORT_FINDINGS_AMONG, possible);
    }
    String known = extreme.known().stream()
            .map(element -> messages.elementAndName(framework, element.element()))
            .collect(Collectors.joining(", "))
        + " "
        + messages.text(Message.REPORT_POINTS, messages.value(extreme.known().get(0)));
    return extreme.certain() ? known : messages.text(asFarAsKnown, known, possible);
  }

  // ---- the categories

  private Table findingTable(FindingCategory category, List<Finding> in) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : in) {
      rows.add(row(
          messages.code(finding.element()),
          messages.nameOrDash(framework, finding.element()),
          messages.value(finding.bounds()),
          finding
              .belowPassMark()
              .flatMap(points -> framework.passMark().map(PassMark::score))
              .map(mark -> shortfall(finding, mark))
              .orElse(NONE),
          nextMark(finding)));
    }
    return new Table(
        messages.text(caption(category)),
        List.of(
            new Column(messages.text(Message.TABLE_ELEMENT), "text"),
            new Column(messages.text(Message.TABLE_NAME), "text"),
            new Column(messages.text(Message.REPORT_COLUMN_SCORE), "number"),
            new Column(messages.text(Message.REPORT_COLUMN_BELOW_MARK), "number"),
            new Column(messages.text(Message.REPORT_COLUMN_NEXT_TIER), "text")),
        rows);
  }

  private static Message caption(FindingCategory category) {
    return switch (category) {
      case FIX -> Message.REPORT_FINDINGS_TABLE_FIX;
      case DEVELOP -> Message.REPORT_FINDINGS_TABLE_DEVELOP;
      case MAINTAIN -> Message.REPORT_FINDINGS_TABLE_MAINTAIN;
    };
  }

  /** Returns the points missing to a mark that the score or its whole range is below. */
  private String shortfall(Finding finding, Score mark) {
    return messages.range(below(finding.atMost(), mark), below(finding.atLeast(), mark));
  }

  private static Score below(Score score, Score mark) {
    return Score.ofHundredths(mark.hundredths() - score.hundredths());
  }

  /**
   * Returns the points missing to the next tier with a limit on the element. Without such a tier,
   * an element to develop shows the points missing to the maintain mark.
   */
  private String nextMark(Finding finding) {
    if (finding.nextTier().isPresent()) {
      Score limit = framework
          .tier(finding.nextTier().get())
          .findLimit(finding.element())
          .map(TierLimit::atLeast)
          .orElseThrow();
      return messages.text(
          Message.REPORT_FINDINGS_NEXT_TIER,
          shortfall(finding, limit),
          messages.tierAfterWord(framework, finding.nextTier().get()));
    }
    return ranked
        .policy()
        .maintainFrom()
        .filter(mark -> finding.category() == FindingCategory.DEVELOP)
        .map(mark -> messages.text(
            Message.REPORT_FINDINGS_NEXT_MAINTAIN, shortfall(finding, mark), messages.number(mark)))
        .orElse(NONE);
  }

  // ---- the undetermined elements

  /**
   * Returns the elements without a category. The lower levels are left out: their ranges follow
   * from their indicator and say little.
   */
  private List<ElementBounds> undetermined() {
    return ranked.undetermined().stream()
        .filter(element -> element.element().level().compareTo(Level.INDICATOR) <= 0)
        .toList();
  }

  /** Adds the elements grouped by their ranges. */
  private void addUndetermined(List<Block> blocks) {
    Map<String, List<ElementId>> byRange = new LinkedHashMap<>();
    for (ElementBounds element : undetermined()) {
      byRange
          .computeIfAbsent(messages.value(element), range -> new ArrayList<>())
          .add(element.element());
    }
    blocks.add(new Subheading(messages.text(Message.REPORT_FINDINGS_UNDETERMINED)));
    blocks.add(new Paragraph(messages.text(Message.REPORT_FINDINGS_UNDETERMINED_TEXT)));
    blocks.add(new Bullets(byRange.entrySet().stream()
        .map(entry -> messages.elements(entry.getValue()) + ": " + entry.getKey())
        .toList()));
  }
}
