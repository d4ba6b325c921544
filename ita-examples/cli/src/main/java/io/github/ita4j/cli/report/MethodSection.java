package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.CitedSources;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.Explanation.Computation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The section of a report on the method of the result: formulas, confidence in the rules, and
 * sources.
 */
final class MethodSection extends ReportParts {

  private final Analysis analysis;

  MethodSection(Messages messages, Analysis analysis) {
    super(messages, analysis.framework());
    this.analysis = analysis;
  }

  /**
   * Returns the blocks of the section.
   *
   * @param examples the explanations of the marks on examples in other sections
   */
  List<Block> blocks(List<String> examples) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Bullets(List.of(
        messages.text(Message.REPORT_METHOD_BOUNDS),
        messages.text(Message.REPORT_METHOD_ROUNDING),
        messages.text(Message.REPORT_METHOD_FINDINGS),
        messages.text(Message.REPORT_METHOD_NO_OFFICIAL))));
    List<String> formulas = analysis.explanation().computations().stream()
        .filter(computation -> computation.sumOfParts().isPresent())
        .map(this::formula)
        .toList();
    if (!formulas.isEmpty()) {
      blocks.add(new Subheading(messages.text(Message.EXPLAIN_FORMULAS)));
      blocks.add(new Bullets(formulas));
    }
    blocks.add(new Subheading(messages.text(Message.REPORT_METHOD_CONFIDENCE)));
    blocks.add(confidenceTable());
    if (!examples.isEmpty()) {
      blocks.add(new Subheading(messages.text(Message.REPORT_EXAMPLES)));
      blocks.add(new Bullets(examples));
    }
    blocks.add(new Subheading(messages.text(Message.EXPLAIN_SOURCES)));
    blocks.add(new Bullets(CitedSources.ofReport(messages, analysis)));
    analysis
        .scorecard()
        .source()
        .ifPresent(source -> blocks.add(new Paragraph(messages.text(
            Message.REPORT_METHOD_DOCUMENT,
            QuotedText.of(source.title().orElse(""))
                + source.url().map(url -> " " + QuotedText.of(url)).orElse("")))));
    return blocks;
  }

  private String formula(Computation computation) {
    return messages.element(computation.bounds().element()) + " = "
        + computation.parts().stream()
            .map(part -> messages.weighted(part.weight(), part.element()) + " ("
                + part.value().map(messages::number).orElse("?") + ")")
            .collect(Collectors.joining(" + "))
        + " = " + messages.number(computation.sumOfParts().orElseThrow().rounded());
  }

  /** Returns the table of rules by confidence. The result rests on the lowest one. */
  private Table confidenceTable() {
    Map<Confidence, Set<String>> rules = new LinkedHashMap<>();
    for (Confidence confidence : Confidence.values()) {
      rules.put(confidence, new LinkedHashSet<>());
    }
    analysis
        .explanation()
        .computations()
        .forEach(computation -> computation
            .parts()
            .forEach(part -> rules
                .getOrDefault(part.provenance().confidence(), new LinkedHashSet<>())
                .add(messages.text(
                    Message.REPORT_RULE_WEIGHT,
                    messages.elementAfterWord(computation.bounds().element())))));
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : ladder.tiers()) {
        for (TierLimit limit : tier.limits()) {
          rules
              .getOrDefault(limit.provenance().confidence(), new LinkedHashSet<>())
              .add(messages.text(
                  Message.REPORT_RULE_LIMIT, messages.tierAfterWord(framework, tier.code())));
        }
      }
    });
    framework
        .passMark()
        .ifPresent(mark -> rules
            .getOrDefault(mark.provenance().confidence(), new LinkedHashSet<>())
            .add(messages.text(Message.EXPLAIN_PASS)));
    List<Row> rows = new ArrayList<>();
    rules.forEach((confidence, used) -> {
      if (!used.isEmpty()) {
        rows.add(row(
            messages.confidence(confidence),
            messages.text(meaning(confidence)),
            String.join("; ", used)));
      }
    });
    if (rows.isEmpty()) {
      rows.add(row(NONE, messages.text(Message.REPORT_RULE_NONE), NONE));
    }
    return new Table(
        messages.text(Message.REPORT_CONFIDENCE_TABLE),
        List.of(
            column(Message.REPORT_COLUMN_CONFIDENCE),
            column(Message.REPORT_COLUMN_MEANING),
            column(Message.REPORT_COLUMN_RULES)),
        rows);
  }

  private static Message meaning(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> Message.REPORT_CONFIDENCE_CONFIRMED;
      case ONE_SOURCE -> Message.REPORT_CONFIDENCE_ONE_SOURCE;
      case INFERRED -> Message.REPORT_CONFIDENCE_INFERRED;
      case UNVERIFIED -> Message.REPORT_CONFIDENCE_UNVERIFIED;
    };
  }
}
