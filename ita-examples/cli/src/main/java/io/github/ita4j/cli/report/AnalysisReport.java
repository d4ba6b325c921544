package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.ContradictionPhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.improvement.ActionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The report on one assessment as an agency files it: the ordered sections, the headings and the
 * closing lines.
 */
public final class AnalysisReport {

  /** The sign in a title where its line may be broken. */
  private static final String LINE_END = "|";

  private static final int BLANK_HALF = 18;

  private final Messages messages;
  private final Analysis analysis;
  private final Optional<Analysis> previous;
  private final Optional<ActionPlan> plan;
  private final Medium medium;

  private AnalysisReport(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan,
      Medium medium) {
    this.messages = messages;
    this.analysis = analysis;
    this.previous = previous;
    this.plan = plan;
    this.medium = medium;
  }

  /**
   * Creates the report.
   *
   * @param messages the language and the digits
   * @param analysis the analysis to report
   * @param previous last year's analysis to compare with, if there is one
   * @param plan the agency's own plan to show instead of a draft, if there is one
   * @param otherRules the line that names rules other than the national ones, if they were used
   * @param medium the place where it is read
   * @return the report
   */
  public static Report of(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan,
      Optional<String> otherRules,
      Medium medium) {
    return new AnalysisReport(messages, analysis, previous, plan, medium)
        .report(otherRules.orElse(""));
  }

  private Report report(String otherRules) {
    String year = messages.year(analysis.scorecard().fiscalYear());
    String agency = messages.agency(analysis.scorecard().agency());
    String title = messages.text(Message.REPORT_TITLE, year);
    List<Section> sections = new ArrayList<>();
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
        new FindingsSection(messages, analysis, medium).blocks());
    OriginMarks marks = new OriginMarks(messages);
    RecommendationsSection recommended =
        new RecommendationsSection(messages, analysis, plan.isPresent(), marks);
    add(sections, "recommendations", Message.REPORT_RECOMMENDATIONS, recommended.blocks());
    add(
        sections,
        "measures",
        Message.REPORT_MEASURES,
        new MeasuresSection(messages, analysis, plan, marks, medium).blocks());
    previous.ifPresent(before -> add(
        sections,
        "comparison",
        Message.REPORT_COMPARISON,
        new ComparisonSection(messages, before, analysis).blocks()));
    add(sections, "contradictions", Message.REPORT_CONTRADICTIONS, contradictions());
    add(
        sections,
        "method",
        Message.REPORT_METHOD,
        new MethodSection(messages, analysis).blocks(recommended.examples()));
    String blank = messages.text(Message.REPORT_BLANK);
    return new Report(
        messages.language(),
        otherRules,
        title.replace(LINE_END, ""),
        List.of(title.split(Pattern.quote(LINE_END))),
        agency,
        new Report.Memo(
            messages.text(Message.REPORT_MEMO),
            List.of(
                List.of(new Field(messages.text(Message.REPORT_MEMO_UNIT), blank)),
                List.of(
                    new Field(
                        messages.text(Message.REPORT_MEMO_NUMBER), blank.substring(BLANK_HALF)),
                    new Field(
                        messages.text(Message.REPORT_MEMO_DATE), blank.substring(BLANK_HALF))),
                List.of(new Field(
                    messages.text(Message.REPORT_MEMO_SUBJECT),
                    title.replace(LINE_END, "") + " " + agency)),
                List.of(new Field(messages.text(Message.REPORT_MEMO_TO), blank)))),
        List.of(
            messages.text(Message.REPORT_MEMO_CLOSING),
            messages.text(Message.REPORT_MEMO_SIGNED, blank),
            messages.text(Message.REPORT_MEMO_POSITION, blank)),
        sections);
  }

  private void add(List<Section> sections, String id, Message heading, List<Block> blocks) {
    String number = messages.number(sections.size() + 1);
    sections.add(new Section(id, number + ". " + messages.text(heading), blocks));
  }

  private List<Block> contradictions() {
    if (analysis.audit().isConsistent()) {
      return List.of(new Paragraph(messages.text(Message.REPORT_CONTRADICTIONS_NONE)));
    }
    ContradictionPhrases text = new ContradictionPhrases(messages, analysis.framework());
    return List.of(
        new Paragraph(messages.text(Message.REPORT_CONTRADICTIONS_TEXT)),
        new Bullets(analysis.audit().contradictions().stream()
            .map(contradiction -> text.lines(contradiction).stream()
                .map(String::strip)
                .collect(Collectors.joining(" ")))
            .toList()));
  }
}
