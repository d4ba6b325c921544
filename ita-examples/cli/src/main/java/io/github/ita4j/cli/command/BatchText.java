package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.Page;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.cli.text.Words;
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
final class BatchText {

  private static final String INDENT = "  ";

  /** The widest name of a group. Names may have 300 characters, and the JSON shows them in full. */
  private static final int WIDEST_GROUP = 40;

  private final CliContext cli;
  private final Words words;
  private final Frameworks frameworks;
  private final BatchSummary summary;

  BatchText(CliContext cli, Frameworks frameworks, BatchSummary summary) {
    this.cli = cli;
    this.words = cli.words();
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
    Page last = cli.nextPage();
    if (summary.frameworks().size() > 1) {
      last.heading(words.text("batch.total"));
      last.entry(words.text("batch.documents"), words.number(summary.total().documents()));
      contradictory(last, summary.total());
      pass(last, summary.total());
      scores(last, summary.total());
      last.endEntries(INDENT);
      last.blank();
    }
    last.line(words.text(
        "batch.summary",
        words.number(summary.total().documents()),
        words.number(summary.refused())));
    cli.print(last);
  }

  private Page page(Framework framework, Population population) {
    Page page = cli.nextPage();
    page.heading(words.text(
        "batch.year", words.number(framework.fiscalYear().buddhistEra()), framework.id()));
    page.entry(words.text("batch.documents"), words.number(population.documents()));
    contradictory(page, population);
    framework
        .passMark()
        .ifPresent(mark -> page.entry(words.text("batch.mark"), words.number(mark.score())));
    pass(page, population);
    framework
        .nationalTarget()
        .ifPresent(target ->
            page.entry(words.text("frameworks.target"), target(page, target, population)));
    scores(page, population);
    if (framework.provisional()) {
      page.entry(words.text("framework"), page.bad(words.text("framework.provisional")));
    }
    population
        .confidence()
        .ifPresent(
            confidence -> page.entry(words.text("confidence"), words.confidenceInFull(confidence)));
    page.endEntries(INDENT);
    page.blank();
    page.table(tiers(framework, population), INDENT);
    return page;
  }

  private void contradictory(Page page, Population population) {
    long count = population.count(GradeStatus.CONTRADICTORY);
    if (count > 0) {
      page.entry(
          words.text("batch.contradictory"),
          words.text("batch.contradictory.leftOut", words.number(count)));
    }
  }

  private void pass(Page page, Population population) {
    String unknown = words.number(population.count(PassCheck.Outcome.UNKNOWN));
    page.entry(
        words.text("batch.passShare"),
        population
            .passShare()
            .map(share -> words.text(
                "batch.passShare.of",
                words.percent(share),
                words.number(population.count(PassCheck.Outcome.PASSES)),
                words.number(population.count(PassCheck.Outcome.FAILS)),
                unknown))
            .orElse(words.text("batch.passShare.unknown", unknown)));
  }

  private String target(Page page, NationalTarget target, Population population) {
    Optional<Boolean> reached = population.reaches(target);
    String text = words.text(
        reached
            .map(yes -> yes ? "batch.target.reached" : "batch.target.missed")
            .orElse("batch.target.open"),
        words.percent(target.share()));
    return reached.map(yes -> yes ? page.good(text) : page.bad(text)).orElse(text);
  }

  private void scores(Page page, Population population) {
    page.entry(words.text("batch.mean"), score(population.mean()));
    if (population.scored() > 0) {
      page.entry(
          words.text("batch.quantiles"),
          words.text(
              "batch.quantiles.of",
              score(population.min()),
              score(population.quantile(Share.of(1, 4))),
              score(population.quantile(Share.of(1, 2))),
              score(population.quantile(Share.of(3, 4))),
              score(population.max())));
    }
    if (population.scored() < population.consistent()) {
      page.entry(
          words.text("batch.scored"), words.number(population.consistent() - population.scored()));
    }
  }

  private String score(Optional<Score> score) {
    return score.map(words::number).orElse(words.text("frameworks.none"));
  }

  private TextTable tiers(Framework framework, Population population) {
    TextTable table = new TextTable(
        "lrrr",
        words.text("tier"),
        words.text("batch.documents"),
        words.text("batch.percent"),
        words.text("batch.certain"));
    population
        .tiers(frameworks)
        .forEach((code, count) -> table.add(
            words.tier(framework, code),
            words.number(count.documents()),
            share(count.documents(), population),
            words.number(count.certain())));
    for (GradeStatus status :
        List.of(GradeStatus.OPEN, GradeStatus.NO_RULES, GradeStatus.CONTRADICTORY)) {
      long count = population.count(status);
      if (count > 0) {
        table.add(
            words.text("batch.status." + status),
            words.number(count),
            // The shares are those of all other statuses.
            status == GradeStatus.CONTRADICTORY
                ? words.text("frameworks.none")
                : share(count, population),
            words.text("frameworks.none"));
      }
    }
    return table;
  }

  /** Returns a percentage of the documents that do not contradict themselves. */
  private String share(long count, Population population) {
    return population.consistent() == 0
        ? words.text("frameworks.none")
        : words.number(Share.of(count, population.consistent()).toPercent());
  }

  private Page groups(BatchCommand.Criterion by) {
    Page page = cli.nextPage();
    TextTable table = new TextTable(
        "llrrrrrr",
        words.text("batch.by." + by),
        words.text("framework"),
        words.text("batch.documents"),
        words.text("batch.contradictory"),
        words.text("batch.passes"),
        words.text("batch.unknown"),
        words.text("batch.mean"),
        words.text("batch.median"));
    summary
        .groups()
        .forEach((group, population) -> table.add(row(
            group
                .value()
                .map(value -> by == BatchCommand.Criterion.YEAR ? words.number(value) : value)
                .orElse(words.text("batch.notStated")),
            group.framework(),
            population)));
    summary
        .others()
        .forEach((framework, others) -> table.add(row(
            words.text(
                others.isCounted() ? "batch.others" : "batch.others.atLeast",
                words.number(others.groups())),
            framework,
            others.population())));
    page.table(table, "");
    return page;
  }

  private String[] row(String group, FrameworkId framework, Population population) {
    return new String[] {
      DisplayWidth.shortened(group, WIDEST_GROUP),
      framework.toString(),
      words.number(population.documents()),
      words.number(population.count(GradeStatus.CONTRADICTORY)),
      population
          .passShare()
          .map(share -> words.number(share.toPercent()))
          .orElse(words.text("frameworks.none")),
      words.number(population.count(PassCheck.Outcome.UNKNOWN)),
      score(population.mean()),
      score(population.quantile(Share.of(1, 2)))
    };
  }
}
