package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Progress.State;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report on carrying out the measures as an agency files it. */
public final class FollowupDocument extends DocumentPart {

  private final Optional<Framework> framework;
  private final ActionPlan plan;
  private final ProgressReport progress;
  private final Optional<Analysis> result;

  private FollowupDocument(
      Messages messages,
      Optional<Framework> framework,
      ActionPlan plan,
      ProgressReport progress,
      Optional<Analysis> result) {
    super(messages, framework);
    this.framework = framework;
    this.plan = plan;
    this.progress = progress;
    this.result = result;
  }

  /**
   * Creates the document.
   *
   * @param options the parts to add
   * @param messages the language and the digits
   * @param framework the rules whose elements the plan names, if they are known
   * @param plan the plan
   * @param progress the report on it, of the same agency and year
   * @param result the analysis of the result of the year, if it is given
   * @return the document
   */
  public static Report of(
      DocumentOptions options,
      Messages messages,
      Optional<Framework> framework,
      ActionPlan plan,
      ProgressReport progress,
      Optional<Analysis> result) {
    return new FollowupDocument(messages, framework, plan, progress, result).document(options);
  }

  private Report document(DocumentOptions options) {
    String year = year(plan.fiscalYear());
    String agency = messages.agency(plan.agency());
    ProgressSummary summary = ProgressSummary.of(plan, progress);
    ProgressTables tables = new ProgressTables(messages, framework, plan, progress);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(
        "background",
        text(Message.DOC_BACKGROUND),
        false,
        List.of(new Paragraph(text(Message.DOC_BACKGROUND_FOLLOWUP, agency, year)))));
    result.ifPresent(analysis ->
        sections.add(new ResultSection(messages, analysis, Optional.empty(), Optional.of(plan))
            .section(List.of())));
    sections.add(summary(summary, tables));
    sections.add(new Section("progress", text(Message.DOC_PROGRESS), true, tables.blocks()));
    return new DocumentFrame(messages, framework, plan.agency())
        .around(
            options,
            text(Message.DOC_FOLLOWUP_TITLE, year),
            text(Message.DOC_MEMO_ORIGIN_FOLLOWUP, agency, year),
            text(Message.DOC_MEMO_FACTS_FOLLOWUP, count(summary)) + " "
                + text(Message.DOC_MEMO_ENCLOSED),
            sections,
            List.of());
  }

  private Section summary(ProgressSummary summary, ProgressTables tables) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(count(summary)
        + tables.commonDay().map(day -> " " + text(Message.DOC_AS_OF, day)).orElse("")));
    List<String> unreported = tables.numberedTitles(summary.unreported());
    if (!unreported.isEmpty()) {
      blocks.add(new Paragraph(text(Message.DOC_UNREPORTED)));
      blocks.add(new Bullets(unreported));
    }
    return new Section("summary", text(Message.DOC_PROGRESS_SUMMARY), false, blocks);
  }

  /** Returns the sentence that counts the measures by their states. */
  private String count(ProgressSummary summary) {
    List<String> parts = new ArrayList<>();
    for (State state : List.of(State.DONE, State.IN_PROGRESS, State.NOT_STARTED, State.CANCELLED)) {
      int count = summary.byState().getOrDefault(state, 0);
      if (count > 0) {
        parts.add(counted(messages.name(state.displayName()), count));
      }
    }
    if (!summary.unreported().isEmpty()) {
      parts.add(counted(text(Message.DOC_STATE_UNREPORTED), summary.unreported().size()));
    }
    return text(Message.DOC_COUNT, messages.number(summary.measures()), names.joined(parts));
  }

  private String counted(String state, int count) {
    return text(Message.DOC_COUNT_OF, state, messages.number(count));
  }
}
