package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.AnalysisReport;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The analysis of a result as an agency files it. */
public final class AnalysisDocument extends DocumentPart {

  private final Analysis analysis;
  private final Optional<Analysis> previous;
  private final Optional<ActionPlan> plan;

  private AnalysisDocument(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan) {
    super(
        messages.withLabelsOf(analysis.frameworks(), analysis.framework()),
        Optional.of(analysis.framework()));
    this.analysis = analysis;
    this.previous = previous;
    this.plan = plan;
  }

  /**
   * Creates the document.
   *
   * @param options the parts to add
   * @param messages the language and the digits
   * @param analysis the analysis of the result
   * @param previous the analysis of an earlier result, if there is one
   * @param plan the agency's own plan, if there is one; otherwise measures are proposed
   * @return the document
   */
  public static Report of(
      DocumentOptions options,
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> plan) {
    return new AnalysisDocument(messages, analysis, previous, plan).document(options);
  }

  private Report document(DocumentOptions options) {
    Scorecard scorecard = analysis.scorecard();
    String year = year(scorecard.fiscalYear());
    String agency = messages.agency(scorecard.agency());
    ResultSection result = new ResultSection(messages, analysis, previous, plan);
    List<Block> chart = new ArrayList<>();
    new ScoreChart(messages, analysis).figure().ifPresent(chart::add);
    List<Section> sections = new ArrayList<>();
    sections.add(background(agency, year));
    sections.add(result.section(chart));
    sections.add(new FindingsSection(messages, analysis, plan).section());
    measures().ifPresent(sections::add);
    return new DocumentFrame(messages, Optional.of(analysis.framework()), scorecard.agency())
        .around(
            options,
            text(Message.DOC_ANALYSIS_TITLE, year),
            text(Message.DOC_MEMO_ORIGIN_ANALYSIS, agency, year),
            text(Message.DOC_MEMO_FACTS_ANALYSIS, result.outcome()) + " "
                + text(Message.DOC_MEMO_ENCLOSED),
            sections,
            options.annex()
                ? new AnalysisReport(messages, analysis, previous, plan).annex()
                : List.of());
  }

  private Section background(String agency, String year) {
    Framework framework = analysis.framework();
    List<String> tools = framework.children(ElementId.OVERALL).stream()
        .map(Element::id)
        .filter(id -> id.level() == Level.INSTRUMENT || id.level() == Level.INDEX)
        .map(names::row)
        .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text(Message.DOC_BACKGROUND_ASSESSMENT)
        + (tools.isEmpty()
            ? ""
            : " " + text(Message.DOC_BACKGROUND_TOOLS, year, names.joined(tools)))));
    blocks.add(new Paragraph(text(Message.DOC_BACKGROUND_ANALYSIS, agency, year)));
    return new Section("background", text(Message.DOC_BACKGROUND), false, blocks);
  }

  /** Returns the measures of the plan, or those proposed for the next year. */
  private Optional<Section> measures() {
    boolean own = plan.isPresent();
    return plan.or(analysis::plan).filter(shown -> !shown.measures().isEmpty()).map(shown -> {
      List<Block> blocks = new ArrayList<>();
      if (!own) {
        blocks.add(new Paragraph(text(Message.DOC_DRAFT)));
      }
      blocks.addAll(
          new MeasureTables(messages, Optional.of(analysis.framework()), shown, own).blocks(own));
      return new Section(
          "measures", text(Message.DOC_MEASURES, year(shown.fiscalYear())), true, blocks);
    });
  }
}
