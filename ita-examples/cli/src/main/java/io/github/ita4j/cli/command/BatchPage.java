package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.NationalPhrases;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.population.Population;
import java.util.ArrayList;
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

  BatchPage(CliContext cli, BatchSummary summary) {
    this.cli = cli;
    this.messages = cli.messages();
    this.frameworks = cli.frameworks().all();
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
      last.heading(messages.text(Message.BATCH_TOTAL));
      last.entry(
          messages.text(Message.BATCH_DOCUMENTS),
          messages.number(summary.total().documents()));
      contradictory(last, summary.total());
      pass(last, summary.total());
      scores(last, summary.total());
      last.endEntries(INDENT);
      last.blank();
    }
    last.line(messages.text(
        Message.BATCH_SUMMARY,
        messages.number(summary.total().documents()),
        messages.number(summary.refused())));
    cli.print(last);
  }

  private TerminalPage page(Framework framework, Population population) {
    TerminalPage page = cli.nextPage();
    page.heading(messages.text(
        Message.BATCH_YEAR, messages.number(framework.fiscalYear().buddhistEra()), framework.id()));
    page.entry(messages.text(Message.BATCH_DOCUMENTS), messages.number(population.documents()));
    contradictory(page, population);
    framework
        .passMark()
        .ifPresent(
            mark -> page.entry(messages.text(Message.BATCH_MARK), messages.number(mark.score())));
    pass(page, population);
    framework
        .nationalTarget()
        .ifPresent(target ->
            page.entry(messages.text(Message.FRAMEWORKS_TARGET), target(page, target, population)));
    scores(page, population);
    NationalFacts.findResult(framework.id())
        .ifPresent(
            result -> page.entry(messages.text(Message.NATIONAL), national(result, population)));
    if (framework.provisional()) {
      page.entry(
          messages.text(Message.FRAMEWORK), page.bad(messages.text(Message.FRAMEWORK_PROVISIONAL)));
    }
    population
        .confidence()
        .ifPresent(confidence ->
            page.entry(messages.text(Message.CONFIDENCE), messages.confidenceInFull(confidence)));
    page.endEntries(INDENT);
    page.blank();
    page.table(tiers(framework, population), INDENT);
    return page;
  }

  private void contradictory(TerminalPage page, Population population) {
    long count = population.count(GradeStatus.CONTRADICTORY);
    if (count > 0) {
      page.entry(
          messages.text(Message.BATCH_CONTRADICTORY),
          messages.text(Message.BATCH_CONTRADICTORY_LEFT_OUT, messages.number(count)));
    }
  }

  private void pass(TerminalPage page, Population population) {
    String unknown = messages.number(population.count(PassCheck.Outcome.UNKNOWN));
    page.entry(
        messages.text(Message.BATCH_PASS_SHARE),
        population
            .passShare()
            .map(share -> messages.text(
                Message.BATCH_PASS_SHARE_OF,
                messages.percent(share),
                messages.number(population.count(PassCheck.Outcome.PASSES)),
                messages.number(population.count(PassCheck.Outcome.FAILS)),
                unknown))
            .orElse(messages.text(Message.BATCH_PASS_SHARE_UNKNOWN, unknown)));
  }

  private String target(TerminalPage page, NationalTarget target, Population population) {
    Optional<Boolean> reached = population.reaches(target);
    String text = messages.text(
        reached
            .map(yes -> yes ? Message.BATCH_TARGET_REACHED : Message.BATCH_TARGET_MISSED)
            .orElse(Message.BATCH_TARGET_OPEN),
        messages.percent(target.share()));
    return reached.map(yes -> yes ? page.good(text) : page.bad(text)).orElse(text);
  }

  private List<String> national(NationalResult result, Population population) {
    NationalPhrases phrases = new NationalPhrases(messages, result);
    List<String> lines = new ArrayList<>(
        phrases.lines(Message.BATCH_MEAN, population.mean().map(result::pointsAbove)));
    lines.addAll(phrases.sources());
    return lines;
  }

  private void scores(TerminalPage page, Population population) {
    page.entry(messages.text(Message.BATCH_MEAN), score(population.mean()));
    if (population.scored() > 0) {
      page.entry(
          messages.text(Message.BATCH_QUANTILES),
          messages.text(
              Message.BATCH_QUANTILES_OF,
              score(population.min()),
              score(population.quantile(Share.of(1, 4))),
              score(population.quantile(Share.of(1, 2))),
              score(population.quantile(Share.of(3, 4))),
              score(population.max())));
    }
    if (population.scored() < population.consistent()) {
      page.entry(
          messages.text(Message.BATCH_SCORED),
          messages.number(population.consistent() - population.scored()));
    }
  }

  private String score(Optional<Score> score) {
    return score.map(messages::number).orElse(messages.text(Message.FRAMEWORKS_NONE));
  }

  private TextTable tiers(Framework framework, Population population) {
    TextTable table = new TextTable(
        "lrrr",
        messages.text(Message.TIER),
        messages.text(Message.BATCH_DOCUMENTS),
        messages.text(Message.BATCH_PERCENT),
        messages.text(Message.BATCH_CERTAIN));
    population
        .tiers(frameworks)
        .forEach((code, count) -> table.add(
            messages.tier(framework, code),
            messages.number(count.documents()),
            share(count.documents(), population),
            messages.number(count.certain())));
    addWithoutTier(table, GradeStatus.OPEN, population);
    addWithoutTier(table, GradeStatus.NO_RULES, population);
    addWithoutTier(table, GradeStatus.CONTRADICTORY, population);
    return table;
  }

  private void addWithoutTier(TextTable table, GradeStatus status, Population population) {
    long count = population.count(status);
    if (count > 0) {
      table.add(
          messages.name(status.displayName()),
          messages.number(count),
          // The shares are those of all other statuses.
          status == GradeStatus.CONTRADICTORY
              ? messages.text(Message.FRAMEWORKS_NONE)
              : share(count, population),
          messages.text(Message.FRAMEWORKS_NONE));
    }
  }

  /** Returns a percentage of the documents that do not contradict themselves. */
  private String share(long count, Population population) {
    return population.consistent() == 0
        ? messages.text(Message.FRAMEWORKS_NONE)
        : messages.number(Share.of(count, population.consistent()).toPercent());
  }

  private static Message heading(BatchCommand.Criterion by) {
    return switch (by) {
      case TYPE -> Message.BATCH_BY_TYPE;
      case PROVINCE -> Message.BATCH_BY_PROVINCE;
      case YEAR -> Message.BATCH_BY_YEAR;
    };
  }

  private TerminalPage groups(BatchCommand.Criterion by) {
    TerminalPage page = cli.nextPage();
    TextTable table = new TextTable(
        "llrrrrrr",
        messages.text(heading(by)),
        messages.text(Message.FRAMEWORK),
        messages.text(Message.BATCH_DOCUMENTS),
        messages.text(Message.BATCH_CONTRADICTORY),
        messages.text(Message.BATCH_PASSES),
        messages.text(Message.BATCH_UNKNOWN),
        messages.text(Message.BATCH_MEAN),
        messages.text(Message.BATCH_MEDIAN));
    summary
        .groups()
        .forEach((group, population) -> table.add(row(
            group
                .value()
                .map(value -> by == BatchCommand.Criterion.YEAR ? messages.number(value) : value)
                .orElse(messages.text(Message.BATCH_NOT_STATED)),
            group.framework(),
            population)));
    summary
        .others()
        .forEach((framework, others) -> table.add(row(
            messages.text(
                others.isCounted() ? Message.BATCH_OTHERS : Message.BATCH_OTHERS_AT_LEAST,
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
          .orElse(messages.text(Message.FRAMEWORKS_NONE)),
      messages.number(population.count(PassCheck.Outcome.UNKNOWN)),
      score(population.mean()),
      score(population.quantile(Share.of(1, 2)))
    };
  }
}
