package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.Assessments;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.GradeText;
import io.github.ita4j.cli.text.Page;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Uplift;
import io.github.ita4j.json.ErrorJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ReadAssessment;
import io.github.ita4j.json.ResultJson;
import io.github.ita4j.json.UpliftJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita uplift}, which shows the score increases needed to reach a tier. */
@Command(
    name = "uplift",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class UpliftCommand implements Callable<Integer> {

  private static final String INDENT = "  ";

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = List.of();

  @Option(names = "--to", paramLabel = "TIER", required = true)
  private String to = "";

  private boolean bad;

  public UpliftCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Exception {
    Frameworks frameworks = cli.frameworks();
    requireTier(frameworks);
    List<ResultJson> results = new ArrayList<>();
    new Assessments(cli, frameworks).forEach(files, read -> uplift(frameworks, read, results));
    cli.print(results);
    return bad ? CliContext.BAD_INPUT : 0;
  }

  /** Refuses a text that is no tier of any year, before a document is read. */
  private void requireTier(Frameworks frameworks) {
    if (frameworks.all().stream().anyMatch(framework -> tier(framework).isPresent())) {
      return;
    }
    Words words = cli.words();
    Map<String, Set<String>> yearsByTiers = new LinkedHashMap<>();
    for (Framework framework : frameworks.all()) {
      framework
          .ladder()
          .ifPresent(ladder -> yearsByTiers
              .computeIfAbsent(named(words, framework, ladder), key -> new TreeSet<>())
              .add(words.number(framework.fiscalYear().buddhistEra())));
    }
    throw new CommandException(words.text(
        "uplift.noTier",
        to,
        yearsByTiers.entrySet().stream()
            .map(entry ->
                words.text("uplift.ofYears", String.join(", ", entry.getValue()), entry.getKey()))
            .collect(Collectors.joining("; "))));
  }

  private static String named(Words words, Framework framework, TierLadder ladder) {
    return ladder.codes().stream()
        .map(code -> words.tier(framework, code))
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the tier by its code, its name or its printed form. People know the word, not our code.
   */
  private Optional<TierCode> tier(Framework framework) {
    String text = TidyText.of(to);
    return framework
        .ladder()
        .flatMap(ladder -> ladder.tiers().stream()
            .filter(tier -> spellings(tier).anyMatch(text::equalsIgnoreCase))
            .map(Tier::code)
            .findFirst());
  }

  private static Stream<String> spellings(Tier tier) {
    String code = tier.code().code();
    return Stream.of(code, tier.name().thai(), tier.name().englishOrThai())
        .flatMap(name -> Stream.of(name, name + " (" + code + ")"));
  }

  private void uplift(Frameworks frameworks, ReadAssessment read, List<ResultJson> results) {
    if (read.error().isPresent()) {
      refuse(read.error().get(), results);
      return;
    }
    Scorecard scorecard = read.scorecard().orElseThrow();
    Analysis analysis = cli.analysis(frameworks, scorecard);
    Framework framework = analysis.framework();
    Optional<TierCode> tier = tier(framework);
    if (tier.isEmpty()) {
      refuse(
          new ItaJsonException(
              read.source(),
              "$.fiscalYear",
              "--to " + to,
              framework
                  .ladder()
                  .map(ladder -> "a tier of " + framework.fiscalYear() + ", one of "
                      + named(cli.words(), framework, ladder))
                  .orElse("for a year whose tiers are known")),
          results);
      return;
    }
    Uplift uplift = analysis.upliftTo(tier.get()).orElseThrow();
    if (cli.json()) {
      results.add(UpliftJson.of(uplift).from(read.source(), scorecard.agency()));
    } else {
      print(analysis, uplift);
    }
  }

  private void refuse(ItaJsonException error, List<ResultJson> results) {
    bad = true;
    cli.complain(error);
    results.add(ErrorJson.of(error));
  }

  private void print(Analysis analysis, Uplift uplift) {
    Scorecard scorecard = analysis.scorecard();
    Framework framework = analysis.framework();
    Words words = cli.words();
    Page page = cli.nextPage();
    page.heading(GradeText.heading(words, scorecard));
    GradeText.statedIn(scorecard).ifPresent(source -> page.entry(words.text("statedIn"), source));
    page.entry(
        words.text("uplift.target"),
        words.tier(framework, uplift.tier()) + ": "
            + uplift
                .isReached()
                .map(reached -> reached
                    ? page.good(words.text("uplift.reached"))
                    : page.bad(words.text("uplift.notReached")))
                .orElse(words.text("uplift.open")));
    page.endEntries(INDENT);
    if (analysis.grade().status() == GradeStatus.CONTRADICTORY) {
      page.line(INDENT + page.bad(words.text("uplift.contradictory")));
    }
    page.blank();
    if (uplift.gaps().isEmpty()) {
      page.line(INDENT + words.text("uplift.noLimits"));
    } else {
      gaps(words, page, uplift);
    }
    boolean anyTells =
        uplift.alone().stream().anyMatch(alone -> alone.suffices().isPresent());
    if (!uplift.isReached().orElse(false) && anyTells) {
      page.blank();
      alone(words, page, framework, uplift);
    }
    cli.print(page);
  }

  private static void gaps(Words words, Page page, Uplift uplift) {
    page.heading(INDENT + words.text("uplift.gaps"));
    TextTable table = new TextTable(
        "lrrr",
        words.text("table.element"),
        words.text("uplift.limit"),
        words.text("uplift.score"),
        words.text("uplift.shortfall"));
    for (Uplift.Gap gap : uplift.gaps()) {
      table.add(
          words.element(gap.limit().element()),
          words.number(gap.limit().atLeast()),
          gap.score()
              .map(words::number)
              .orElse(words.range(gap.bounds().low(), gap.bounds().high())),
          gap.shortfall()
              .map(words::number)
              .orElse(gap.isReached().orElse(false) ? "–" : words.text("range.all")));
    }
    page.table(table, INDENT);
  }

  private static void alone(Words words, Page page, Framework framework, Uplift uplift) {
    page.heading(INDENT + words.text("uplift.alone"));
    TextTable table = new TextTable(
        "llrrr",
        words.text("table.element"),
        words.text("table.name"),
        words.text("uplift.score"),
        words.text("uplift.needed"),
        words.text("uplift.rise"));
    for (Uplift.Alone alone : uplift.alone()) {
      table.add(
          alone.element().toString(),
          words.name(framework.element(alone.element())).orElse("–"),
          words.number(alone.score()),
          alone
              .needed()
              .map(words::number)
              .orElse(words.text(alone.suffices().isPresent() ? "uplift.impossible" : "range.all")),
          alone.rise().map(words::number).orElse("–"));
    }
    page.table(table, INDENT);
  }
}
