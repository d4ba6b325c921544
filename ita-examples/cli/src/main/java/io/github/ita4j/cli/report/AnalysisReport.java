package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.ContradictionPhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.improvement.ActionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The analysis of one assessment with all that the program computes, doubts or cannot know.
 *
 * <p>It is the report on a screen. A filed document has parts of it as an annex.
 */
public final class AnalysisReport {

  private static final String LINE_END = "|";

  private final Messages messages;
  private final Analysis analysis;
  private final Optional<Analysis> previous;
  private final Optional<ActionPlan> plan;

  /**
   * Creates the report.
   *
   * @param messages the language and the digits
   * @param analysis the analysis to report
   * @param previous last year's analysis to compare with, if there is one
   * @param plan the agency's own plan to show instead of a draft, if there is one
   */
  public AnalysisReport(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan) {
    this.messages = messages.inWords().withLabelsOf(analysis.frameworks(), analysis.framework());
    this.analysis = analysis;
    this.previous = previous;
    this.plan = plan;
  }

  /**
   * Writes the report on a page.
   *
   * @param page the page
   */
  public void write(TerminalPage page) {
    String year = messages.year(analysis.scorecard().fiscalYear());
    page.heading(messages.text(Message.REPORT_TITLE, year).replace(LINE_END, ""));
    page.line(messages.agency(analysis.scorecard().agency()));
    OriginMarks marks = new OriginMarks(messages);
    RecommendationsSection recommended = recommended(marks);
    List<Section> sections = new ArrayList<>();
    addResult(sections);
    add(sections, "recommendations", Message.REPORT_RECOMMENDATIONS, recommended.blocks());
    add(
        sections,
        "measures",
        Message.REPORT_MEASURES,
        new MeasuresSection(messages, analysis, previous, plan, marks).blocks());
    addDoubts(sections, recommended.examples(), true);
    List<Section> numbered = new ArrayList<>();
    for (Section section : sections) {
      String heading = messages.number(numbered.size() + 1) + ". " + section.heading();
      numbered.add(new Section(section.id(), heading, section.wide(), section.blocks()));
    }
    new TextReport(page).write(numbered);
  }

  /**
   * Returns the sections for an annex, without numbers: the calculation, the doubts and the
   * sources.
   */
  public List<Section> annex() {
    List<Section> sections = new ArrayList<>();
    addResult(sections);
    // A plan of the agency has none of the examples that other agencies were advised.
    addDoubts(
        sections,
        plan.isPresent() ? List.of() : recommended(new OriginMarks(messages)).examples(),
        false);
    return sections;
  }

  private RecommendationsSection recommended(OriginMarks marks) {
    return new RecommendationsSection(messages, analysis, plan.isPresent(), marks);
  }

  private void addResult(List<Section> sections) {
    add(
        sections,
        "summary",
        Message.REPORT_SUMMARY,
        new SummarySection(messages, analysis).blocks());
    add(sections, "scores", Message.REPORT_SCORES, new ScoresSection(messages, analysis).blocks());
    add(
        sections,
        "findings",
        Message.REPORT_FINDINGS,
        new FindingsSection(messages, analysis).blocks());
  }

  /** Adds the rest. The advice on contradictions is for the screen, not for a filed document. */
  private void addDoubts(List<Section> sections, List<String> examples, boolean advises) {
    previous.ifPresent(before -> add(
        sections,
        "comparison",
        Message.REPORT_COMPARISON,
        new ComparisonSection(messages, before, analysis).blocks()));
    add(sections, "contradictions", Message.REPORT_CONTRADICTIONS, contradictions(advises));
    add(
        sections,
        "method",
        Message.REPORT_METHOD,
        new MethodSection(messages, analysis).blocks(examples));
  }

  private void add(List<Section> sections, String id, Message heading, List<Block> blocks) {
    sections.add(new Section(id, messages.text(heading), false, blocks));
  }

  private List<Block> contradictions(boolean advises) {
    List<String> found = ContradictionPhrases.all(messages, analysis, previous);
    if (found.isEmpty()) {
      return List.of(new Paragraph(messages.text(Message.REPORT_CONTRADICTIONS_NONE)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(messages.text(Message.REPORT_CONTRADICTIONS_TEXT)));
    blocks.add(new Bullets(found));
    if (advises) {
      blocks.add(new Paragraph(messages.text(Message.AUDIT_ADVICE)));
    }
    return blocks;
  }
}
