package io.github.ita4j.cli.report;

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
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Element;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.improvement.Recommendations.Recommended;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The section of a report with the recommendations. */
final class RecommendationsSection extends ReportParts {

  private final Optional<Recommendations> recommendations;
  private final boolean ownPlan;
  private final OriginMarks marks;

  /**
   * Creates the section. Without an own plan, what the items must show is in the measures of the
   * draft.
   */
  RecommendationsSection(Messages messages, Analysis analysis, boolean ownPlan, OriginMarks marks) {
    super(messages, analysis.framework());
    this.recommendations = analysis.recommendations();
    this.ownPlan = ownPlan;
    this.marks = marks;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (recommendations.isEmpty()) {
      blocks.add(new Notice(messages.text(Message.REPORT_RECOMMENDATIONS_NO_POLICY)));
      return blocks;
    }
    List<Recommended> all = recommendations.get().all();
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    all.forEach(recommended -> {
      origins.add(recommended.recommendation().origin());
      if (ownPlan
          && recommended.contents().stream().anyMatch(of -> of.exampleOf().isPresent())) {
        origins.add(Origin.EXAMPLE);
      }
    });
    blocks.addAll(marks.explain(origins));
    if (all.isEmpty()) {
      blocks.add(new Paragraph(messages.text(Message.REPORT_RECOMMENDATIONS_NONE)));
    } else {
      blocks.add(table(all));
    }
    List<Finding> unmapped = recommendations.get().unmapped();
    if (!unmapped.isEmpty()) {
      blocks.add(new Subheading(messages.text(Message.REPORT_RECOMMENDATIONS_UNMAPPED)));
      blocks.add(new Bullets(unmapped.stream()
          .map(finding -> messages.elementAndName(framework, finding.element()) + " "
              + messages.text(Message.REPORT_POINTS, messages.value(finding.bounds())))
          .toList()));
    }
    return blocks;
  }

  private Table table(List<Recommended> all) {
    List<Row> rows = new ArrayList<>();
    for (Recommended recommended : all) {
      Recommendation recommendation = recommended.recommendation();
      rows.add(new Row(List.of(
          because(recommended),
          action(recommended),
          recommendation.cites().stream().map(this::codeAndTitle).toList())));
    }
    return new Table(
        messages.text(Message.REPORT_RECOMMENDATIONS_TABLE),
        List.of(
            column(Message.REPORT_COLUMN_BECAUSE),
            lead(Message.REPORT_COLUMN_RECOMMENDATION),
            new Column(
                messages.ofYear(messages.text(Message.REPORT_COLUMN_CITES), framework.fiscalYear()),
                "text")),
        rows);
  }

  private List<String> action(Recommended recommended) {
    Recommendation recommendation = recommended.recommendation();
    List<String> lines = new ArrayList<>();
    lines.add(
        OriginMarks.marked(QuotedText.of(named(recommendation.title())), recommendation.origin()));
    lines.add(QuotedText.of(named(recommendation.text())));
    if (ownPlan) {
      recommended
          .contents()
          .forEach(content -> lines.add(messages.text(
              Message.REPORT_DETAIL,
              messages.text(
                  content.exampleOf().isPresent()
                      ? Message.REPORT_DETAIL_EXAMPLE
                      : Message.REPORT_DETAIL_REQUIRED,
                  messages.printed(content.question())),
              QuotedText.of(named(content.text())))));
    }
    return lines;
  }

  private List<String> because(Recommended recommended) {
    return recommended.findings().isEmpty()
        ? List.of(messages.element(recommended.recommendation().trigger()))
        : recommended.findings().stream()
            .map(finding ->
                messages.element(finding.element()) + " (" + messages.value(finding.bounds()) + ")")
            .toList();
  }

  private String codeAndTitle(CitedCode cited) {
    String code = messages.printed(cited);
    return framework
        .findElement(cited.code())
        .filter(Element::hasTitle)
        .flatMap(messages::name)
        .map(title -> code + " " + messages.quoted(title))
        .orElseGet(() -> code + " " + messages.text(Message.CODES_NO_TITLE));
  }

  /** An agency with the author of what is shown of it. */
  private record Shown(String agency, FiscalYear fiscalYear, Origin by) {}

  /** Returns the agencies whose examples are among the recommendations, with the elements. */
  List<String> examples() {
    Map<Shown, Set<ElementId>> examples = new LinkedHashMap<>();
    recommendations.ifPresent(given -> given.all().forEach(recommended -> {
      Recommendation recommendation = recommended.recommendation();
      recommendation
          .example()
          .ifPresent(example -> examples
              .computeIfAbsent(
                  new Shown(example.agency(), example.fiscalYear(), example.by()),
                  key -> new LinkedHashSet<>())
              .add(recommendation.trigger()));
      recommended
          .contents()
          .forEach(content -> content
              .exampleOf()
              .map(agency -> new Shown(agency, content.fiscalYear(), Origin.ASSESSOR))
              .ifPresent(example -> examples
                  .computeIfAbsent(example, key -> new LinkedHashSet<>())
                  .add(content.question())));
    }));
    return examples.entrySet().stream()
        .map(entry -> messages.text(
            entry.getKey().by() == Origin.ASSESSOR
                ? Message.REPORT_EXAMPLE_ASSESSOR
                : Message.REPORT_EXAMPLE_AGENCY,
            QuotedText.of(entry.getKey().agency()),
            messages.year(entry.getKey().fiscalYear()),
            entry.getValue().stream().map(messages::element).collect(Collectors.joining(", "))))
        .toList();
  }
}
