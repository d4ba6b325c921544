package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.population.Population;
import java.util.List;
import java.util.Optional;

/**
 * The summary of a batch in text: a page for each year, a table of groups, and a line on the whole.
 */
final class BatchPage {

  private static final String INDENT = "  ";

  /** The widest name of a group. Names may have 300 characters, and the JSON shows them in full. */
  private static final int WIDEST_GROUP = 40;

  private final CliContext cli;
  private final Messages messages;
  private final Frameworks frameworks;
  private final BatchSummary summary;

  BatchPage(CliContext cli, Frameworks frameworks, BatchSummary summary) {
    this.cli = cli;
    this.messages = cli.messages();
    this.frameworks = frameworks;
    this.summary = summary;
  }

  void print() {
    summary
        .frameworks()
        .forEach((id, population) -> cli.print(page(frameworks.get(id), population)));
    if (summary.by().isPresent()) {
      cli.print(groups(summary.by().get()));
    }
    TerminalPage last = cli.nextPage();
    if (summary.frameworks().size() > 1) {
      last.heading(messages.text("batch.total"));
      last.entry(
          messages.text("batch.documents"), messages.number(summary.total().documents()));
      contradictory(last, summary.total());
      pass(last, summary.total());
      scores(last, summary.total());
      last.endEntries(INDENT);
      last.blank();
    }
    last.line(messages.text(
        "batch.summary",
        messages.number(summary.total().documents()),
        messages.number(summary.refused())));
    cli.print(last);
  }

  private TerminalPage page(Framework framework, Population population) {
    TerminalPage page = cli.nextPage();
    page.heading(messages.text(
        "batch.year", messages.number(framework.fiscalYear().buddhistEra()), framework.id()));
    page.entry(messages.text("batch.documents"), messages.number(population.documents()));
    contradictory(page, population);
    framework
        .passMark()
        .ifPresent(mark -> page.entry(messages.text("batch.mark"), messages.number(mark.score())));
    pass(page, population);
    framework
        .nationalTarget()
        .ifPresent(target ->
            page.entry(messages.text("frameworks.target"), target(page, target, population)));
    scores(page, population);
    if (framework.provisional()) {
      page.entry(messages.text("framework"), page.bad(messages.text("framework.provisional")));
    }
    population
        .confidence()
        .ifPresent(confidence ->
            page.entry(messages.text("confidence"), messages.confidenceInFull(confidence)));
    page.endEntries(INDENT);
    page.blank();
    page.table(tiers(framework, population), INDENT);
    return page;
  }

  private void contradictory(TerminalPage page, Population population) {
    long count = population.count(GradeStatus.CONTRADICTORY);
    if (count > 0) {
      page.entry(
          messages.text("batch.contradictory"),
          messages.text("batch.contradictory.leftOut", messages.number(count)));
    }
  }

  private void pass(TerminalPage page, Population population) {
    String unknown = messages.number(population.count(PassCheck.Outcome.UNKNOWN));
    page.entry(
        messages.text("batch.passShare"),
        population
            .passShare()
            .map(share -> messages.text(
                "batch.passShare.of",
                messages.percent(share),
                messages.number(population.count(PassCheck.Outcome.PASSES)),
                messages.number(population.count(PassCheck.Outcome.FAILS)),
                unknown))
            .orElse(messages.text("batch.passShare.unknown", unknown)));
  }

  private String target(TerminalPage page, NationalTarget target, Population population) {
    Optional<Boolean> reached = population.reaches(target);
    String text = messages.text(
        reached
            .map(yes -> yes ? "batch.target.reached" : "batch.target.missed")
            .orElse("batch.target.open"),
        messages.percent(target.share()));
    return reached.map(yes -> yes ? page.good(text) : page.bad(text)).orElse(text);
  }

  private void scores(TerminalPage page, Population population) {
    page.entry(messages.text("batch.mean"), score(population.mean()));
    if (population.scored() > 0) {
      page.entry(
          messages.text("batch.quantiles"),
          messages.text(
              "batch.quantiles.of",
              score(population.min()),
              score(population.quantile(Share.of(1, 4))),
              score(population.quantile(Share.of(1, 2))),
              score(population.quantile(Share.of(3, 4))),
              score(population.max())));
    }
    if (population.scored() < population.consistent()) {
      page.entry(
          messages.text("batch.scored"),
          messages.number(population.consistent() - population.scored()));
    }
  }

  private String score(Optional<Score> score) {
    return score.map(messages::number).orElse(messages.text("frameworks.none"));
  }

  private TextTable tiers(Framework framework, Population population) {
    TextTable table = new TextTable(
        "lrrr",
        messages.text("tier"),
        messages.text("batch.documents"),
        messages.text("batch.percent"),
        messages.text("batch.certain"));
    population
        .tiers(frameworks)
        .forEach((code, count) -> table.add(
            messages.tier(framework, code),
            messages.number(count.documents()),
            share(count.documents(), population),
            messages.number(count.certain())));
    for (GradeStatus status :
        List.of(GradeStatus.OPEN, GradeStatus.NO_RULES, GradeStatus.CONTRADICTORY)) {
      long count = population.count(status);
      if (count > 0) {
        table.add(
            messages.text("batch.status." + status),
            messages.number(count),
            // The shares are those of all other statuses.
            status == GradeStatus.CONTRADICTORY
                ? messages.text("frameworks.none")
                : share(count, population),
            messages.text("frameworks.none"));
      }
    }
    return table;
  }

  /** Returns a percentage of the documents that do not contradict themselves. */
  private String share(long count, Population population) {
    return population.consistent() == 0
        ? messages.text("frameworks.none")
        : messages.number(Share.of(count, population.consistent()).toPercent());
  }

  private TerminalPage groups(BatchCommand.Criterion by) {
    TerminalPage page = cli.nextPage();
    TextTable table = new TextTable(
        "llrrrrrr",
        messages.text("batch.by." + by),
        messages.text("framework"),
        messages.text("batch.documents"),
        messages.text("batch.contradictory"),
        messages.text("batch.passes"),
        messages.text("batch.unknown"),
        messages.text("batch.mean"),
        messages.text("batch.median"));
    summary
        .groups()
        .forEach((group, population) -> table.add(row(
            group
                .value()
                .map(value -> by == BatchCommand.Criterion.YEAR ? messages.number(value) : value)
                .orElse(messages.text("batch.notStated")),
            group.framework(),
            population)));
    summary
        .others()
        .forEach((framework, others) -> table.add(row(
            messages.text(
                others.isCounted() ? "batch.others" : "batch.others.atLeast",
                messages.number(others.groups())),
            framework,
            others.population())));
    page.table(table, "");
    return page;
  }

  private String[] row(String group, FrameworkId framework, Population population) {
    return new String[] {
      DisplayWidth.shortened(group, WIDEST_GROUP),
      framework.toString(),
      messages.number(population.documents()),
      messages.number(population.count(GradeStatus.CONTRADICTORY)),
      population
          .passShare()
          .map(share -> messages.number(share.toPercent()))
          .orElse(messages.text("frameworks.none")),
      messages.number(population.count(PassCheck.Outcome.UNKNOWN)),
      score(population.mean()),
      score(population.quantile(Share.of(1, 2)))
    };
  }
}
