package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The measures of a plan as an agency files them. */
public final class PlanDocument extends DocumentPart {

  private final Optional<Framework> framework;
  private final ActionPlan plan;
  private final boolean own;
  private final Optional<Analysis> result;

  private PlanDocument(
      Messages messages,
      Optional<Framework> framework,
      ActionPlan plan,
      boolean own,
      Optional<Analysis> result) {
    super(messages, framework);
    this.framework = framework;
    this.plan = plan;
    this.own = own;
    this.result = result;
  }

  /**
   * Creates the document.
   *
   * @param options the parts to add
   * @param messages the language and the digits
   * @param framework the rules whose elements the plan names, if they are known
   * @param plan the plan
   * @param own whether the plan is the agency's own; a draft has blanks to fill in
   * @param result the analysis of the result that the plan answers, if it is given
   * @return the document
   */
  public static Report of(
      DocumentOptions options,
      Messages messages,
      Optional<Framework> framework,
      ActionPlan plan,
      boolean own,
      Optional<Analysis> result) {
    return new PlanDocument(messages, framework, plan, own, result).document(options);
  }

  private Report document(DocumentOptions options) {
    String year = year(plan.fiscalYear());
    String agency = messages.agency(plan.agency());
    Optional<String> sentence = result.map(analysis ->
        new ResultSection(messages, analysis, Optional.empty(), Optional.of(plan)).sentence());
    List<Block> background = new ArrayList<>();
    background.add(new Paragraph(text(Message.DOC_BACKGROUND_ASSESSMENT)));
    sentence.ifPresent(of -> background.add(new Paragraph(of)));
    background.add(new Paragraph(text(Message.DOC_BACKGROUND_PLAN, agency, year)));
    List<Block> measures = new ArrayList<>();
    if (!own) {
      measures.add(new Paragraph(text(Message.DOC_DRAFT)));
    }
    measures.addAll(new MeasureTables(messages, framework, plan, own).blocks(true));
    return new DocumentFrame(messages, framework, plan.agency())
        .around(
            options,
            text(Message.DOC_PLAN_TITLE, year),
            sentence.orElse(text(Message.DOC_MEMO_ORIGIN_PLAN, year)),
            text(
                    Message.DOC_MEMO_FACTS_PLAN,
                    year,
                    messages.number(plan.measures().size())) + " "
                + text(Message.DOC_MEMO_ENCLOSED),
            List.of(
                new Section("background", text(Message.DOC_BACKGROUND), false, background),
                new Section("measures", text(Message.DOC_MEASURES, year), true, measures)),
            List.of());
  }
}
