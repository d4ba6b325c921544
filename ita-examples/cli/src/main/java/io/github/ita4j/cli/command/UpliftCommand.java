package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Uplift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita uplift}, which shows the score increases needed to reach a tier. */
@Command(name = "uplift", mixinStandardHelpOptions = true, sortOptions = false)
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
    requireTier(cli.frameworks().all());
    List<ResultJson> results = new ArrayList<>();
    new AssessmentFiles(cli).forEach(files, read -> uplift(read, results));
    cli.print(results);
    return bad ? CliContext.BAD_INPUT : 0;
  }

  /** Refuses a text that is no tier of any year, before a document is read. */
  private void requireTier(Frameworks frameworks) {
    if (frameworks.all().stream().anyMatch(framework -> tier(framework).isPresent())) {
      return;
    }
    Messages messages = cli.messages();
    Map<String, Set<String>> yearsByTiers = new LinkedHashMap<>();
    for (Framework framework : frameworks.all()) {
      framework
          .ladder()
          // A year whose rules are only assumed has no tiers of its own.
          .filter(ladder -> !Frameworks.isAssumed(framework.id()))
          .ifPresent(ladder -> yearsByTiers
              .computeIfAbsent(named(messages, framework, ladder), key -> new TreeSet<>())
              .add(messages.number(framework.fiscalYear().buddhistEra())));
    }
    throw new CommandException(messages.text(
        Message.UPLIFT_NO_TIER,
        to,
        yearsByTiers.entrySet().stream()
            .map(entry -> messages.text(
                Message.UPLIFT_OF_YEARS, String.join(", ", entry.getValue()), entry.getKey()))
            .collect(Collectors.joining("; "))));
  }

  private static String named(Messages messages, Framework framework, TierLadder ladder) {
    return ladder.codes().stream()
        .map(code -> messages.tier(framework, code))
        .collect(Collectors.joining(", "));
  }

  /** Returns the tier of a year that the option names. A code may be typed in small letters too. */
  private Optional<TierCode> tier(Framework framework) {
    return framework
        .ladder()
        .flatMap(ladder ->
            ladder.findTierByName(to).or(() -> ladder.findTierByName(to.toUpperCase(Locale.ROOT))))
        .map(Tier::code);
  }

  private void uplift(AssessmentResult read, List<ResultJson> results) {
    if (read.error().isPresent()) {
      refuse(read.error().get(), results);
      return;
    }
    Scorecard scorecard = read.scorecard().orElseThrow();
    Analysis analysis = cli.frameworks().analysis(scorecard);
    Framework framework = analysis.framework();
    Optional<TierCode> tier = tier(framework);
    if (tier.isEmpty()) {
      refuseTier(read, framework, results);
      return;
    }
    Uplift uplift = analysis.upliftTo(tier.get()).orElseThrow();
    if (cli.json()) {
      results.add(UpliftJson.of(uplift).from(read.source(), scorecard.agency()));
    } else {
      print(analysis, uplift);
    }
  }

  private void refuseTier(AssessmentResult read, Framework framework, List<ResultJson> results) {
    Messages messages = cli.messages();
    Words allowed = framework
        .ladder()
        .map(ladder -> Words.of(
            Complaint.OPTION_TO_OF_YEAR,
            Integer.toString(framework.fiscalYear().buddhistEra()),
            named(messages, framework, ladder)))
        .orElseGet(() -> Words.of(Complaint.OPTION_TO_NO_LADDER));
    bad = true;
    cli.complain(Words.of(Complaint.FILE, read.source(), Words.of(Complaint.OPTION_TO, to, allowed))
        .in(messages));
    results.add(new ItaJsonException(
            read.source(),
            "$.fiscalYear",
            "--to " + to,
            allowed.in(new Messages(Language.EN, Digits.ARABIC)))
        .toJson());
  }

  private void refuse(ItaJsonException error, List<ResultJson> results) {
    bad = true;
    cli.complain(error);
    results.add(error.toJson());
  }

  private void print(Analysis analysis, Uplift uplift) {
    Scorecard scorecard = analysis.scorecard();
    Framework framework = analysis.framework();
    Messages messages = cli.messages().withLabelsOf(framework);
    TerminalPage page = cli.nextPage();
    page.heading(GradePage.heading(messages, scorecard));
    GradePage.statedIn(scorecard)
        .ifPresent(source -> page.entry(messages.text(Message.STATED_IN), source));
    page.entry(
        messages.text(Message.UPLIFT_TARGET),
        messages.tier(framework, uplift.tier()) + ": "
            + uplift
                .isReached()
                .map(reached -> reached
                    ? page.good(messages.text(Message.UPLIFT_REACHED))
                    : page.bad(messages.text(Message.UPLIFT_NOT_REACHED)))
                .orElse(messages.text(Message.UPLIFT_OPEN)));
    page.endEntries(INDENT);
    if (analysis.grade().status() == GradeStatus.CONTRADICTORY) {
      page.line(INDENT + page.bad(messages.text(Message.UPLIFT_CONTRADICTORY)));
    }
    page.blank();
    if (uplift.gaps().isEmpty()) {
      page.line(INDENT + messages.text(Message.UPLIFT_NO_LIMITS));
    } else {
      gaps(messages, page, uplift);
    }
    boolean anyTells =
        uplift.alone().stream().anyMatch(alone -> alone.suffices().isPresent());
    if (!uplift.isReached().orElse(false) && anyTells) {
      page.blank();
      alone(messages, page, framework, uplift);
    }
    cli.print(page);
  }

  private static void gaps(Messages messages, TerminalPage page, Uplift uplift) {
    page.heading(INDENT + messages.text(Message.UPLIFT_GAPS));
    TextTable table = new TextTable(
        "lrrr",
        messages.text(Message.TABLE_ELEMENT),
        messages.text(Message.UPLIFT_LIMIT),
        messages.text(Message.UPLIFT_SCORE),
        messages.text(Message.UPLIFT_SHORTFALL));
    for (Uplift.Gap gap : uplift.gaps()) {
      table.add(
          messages.element(gap.limit().element()),
          messages.number(gap.limit().atLeast()),
          gap.score()
              .map(messages::number)
              .orElse(messages.range(gap.bounds().low(), gap.bounds().high())),
          gap.shortfall()
              .map(messages::number)
              .orElse(gap.isReached().orElse(false) ? "–" : messages.text(Message.RANGE_ALL)));
    }
    page.table(table, INDENT);
  }

  private static void alone(
      Messages messages, TerminalPage page, Framework framework, Uplift uplift) {
    page.heading(INDENT + messages.text(Message.UPLIFT_ALONE));
    TextTable table = new TextTable(
        "llrrr",
        messages.text(Message.TABLE_ELEMENT),
        messages.text(Message.TABLE_NAME),
        messages.text(Message.UPLIFT_SCORE),
        messages.text(Message.UPLIFT_NEEDED),
        messages.text(Message.UPLIFT_RISE));
    for (Uplift.Alone alone : uplift.alone()) {
      table.add(
          messages.printed(alone.element()),
          messages.name(framework.element(alone.element())).orElse("–"),
          messages.number(alone.score()),
          alone
              .needed()
              .map(messages::number)
              .orElse(messages.text(
                  alone.suffices().isPresent() ? Message.UPLIFT_IMPOSSIBLE : Message.RANGE_ALL)),
          alone.rise().map(messages::number).orElse("–"));
    }
    page.table(table, INDENT);
  }
}
