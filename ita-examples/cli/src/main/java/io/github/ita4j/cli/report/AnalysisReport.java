package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.ContradictionPhrases;
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

  private AnalysisReport(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan) {
    this.messages = messages;
    this.analysis = analysis;
    this.previous = previous;
    this.plan = plan;
  }

  /**
   * Creates the report.
   *
   * @param words the language and the digits
   * @param analysis the analysis to report
   * @param previous last year's analysis to compare with, if there is one
   * @param plan the agency's own plan to show instead of a draft, if there is one
   * @param otherRules the line that names rules other than the national ones, if they were used
   * @return the report
   */
  public static Report of(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan,
      Optional<String> otherRules) {
    return new AnalysisReport(messages, analysis, previous, plan).report(otherRules.orElse(""));
  }

  private Report report(String otherRules) {
    String year = messages.year(analysis.scorecard().fiscalYear());
    String agency = messages.agency(analysis.scorecard().agency());
    String title = messages.text("report.title", year);
    List<Section> sections = new ArrayList<>();
    add(sections, "summary", new SummarySection(messages, analysis).blocks());
    add(sections, "scores", new ScoresSection(messages, analysis).blocks());
    add(sections, "findings", new FindingsSection(messages, analysis).blocks());
    OriginMarks marks = new OriginMarks(messages);
    RecommendationsSection recommended = new RecommendationsSection(messages, analysis, marks);
    add(sections, "recommendations", recommended.blocks());
    add(sections, "measures", new MeasuresSection(messages, analysis, plan, marks).blocks());
    previous.ifPresent(before ->
        add(sections, "comparison", new ComparisonSection(messages, before, analysis).blocks()));
    add(sections, "contradictions", contradictions());
    add(sections, "method", new MethodSection(messages, analysis).blocks(recommended.examples()));
    String blank = messages.text("report.blank");
    return new Report(
        messages.language(),
        otherRules,
        title.replace(LINE_END, ""),
        List.of(title.split(Pattern.quote(LINE_END))),
        agency,
        new Report.Memo(
            messages.text("report.memo"),
            List.of(
                List.of(new Field(messages.text("report.memo.unit"), blank)),
                List.of(
                    new Field(messages.text("report.memo.number"), blank.substring(BLANK_HALF)),
                    new Field(messages.text("report.memo.date"), blank.substring(BLANK_HALF))),
                List.of(new Field(
                    messages.text("report.memo.subject"),
                    title.replace(LINE_END, "") + " " + agency)),
                List.of(new Field(messages.text("report.memo.to"), blank)))),
        List.of(
            messages.text("report.memo.closing"),
            messages.text("report.memo.signed", blank),
            messages.text("report.memo.position", blank)),
        sections);
  }

  private void add(List<Section> sections, String id, List<Block> blocks) {
    String number = messages.number(sections.size() + 1);
    sections.add(new Section(id, number + ". " + messages.text("report." + id), blocks));
  }

  private List<Block> contradictions() {
    if (analysis.audit().isConsistent()) {
      return List.of(new Paragraph(messages.text("report.contradictions.none")));
    }
    ContradictionPhrases text = new ContradictionPhrases(messages, analysis.framework());
    return List.of(
        new Paragraph(messages.text("report.contradictions.text")),
        new Bullets(analysis.audit().contradictions().stream()
            .map(contradiction -> text.lines(contradiction).stream()
                .map(String::strip)
                .collect(Collectors.joining(" ")))
            .toList()));
  }
}
