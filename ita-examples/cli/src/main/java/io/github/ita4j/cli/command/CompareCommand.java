package io.github.ita4j.cli.command;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.ComparisonPhrases;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.form.ComparisonJson;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code ita compare}, which compares two years of one agency. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "oneFile")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "oneFile")
  private String young = "";

  public CompareCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    AssessmentFiles assessments = new AssessmentFiles(cli);
    Scorecard before = assessments.one(old).scorecard().orElseThrow();
    Scorecard after = assessments.one(young).scorecard().orElseThrow();
    if (before.fiscalYear().compareTo(after.fiscalYear()) >= 0) {
      throw new CommandException(
          Complaint.OPTION_OLDER,
          old,
          Integer.toString(before.fiscalYear().buddhistEra()),
          young,
          Integer.toString(after.fiscalYear().buddhistEra()));
    }
    Messages messages = cli.messages();
    Analysis analysisBefore = cli.frameworks().analysis(before);
    Analysis analysisAfter = cli.frameworks().analysis(after);
    ComparisonPhrases said = new ComparisonPhrases(messages, analysisBefore, analysisAfter);
    if (cli.json()) {
      cli.print(ItaJson.writer().pretty().write(ComparisonJson.of(said.comparison())));
      said.otherAgency().ifPresent(other -> cli.notice(old + ", " + young + ": " + other));
      return 0;
    }
    TerminalPage page = cli.nextPage();
    page.heading(messages.text(
        Message.COMPARE_HEADING,
        after.agency().name(),
        messages.year(before.fiscalYear()),
        messages.year(after.fiscalYear())));
    said.otherAgency().ifPresent(other -> page.line("  " + page.bad(other)));
    statedIn(page, before);
    statedIn(page, after);
    contradictions(page, analysisBefore);
    contradictions(page, analysisAfter);
    page.endEntries("  ");
    page.line("  " + said.tiers());
    page.blank();
    List<List<String>> changes = said.changes();
    if (changes.isEmpty()) {
      page.line("  " + messages.text(Message.COMPARE_NOTHING));
    } else {
      TextTable table = new TextTable(
          "llrrr",
          messages.text(Message.TABLE_ELEMENT),
          messages.text(Message.TABLE_NAME),
          messages.year(before.fiscalYear()),
          messages.year(after.fiscalYear()),
          messages.text(Message.COMPARE_DIFFERENCE));
      changes.forEach(line -> table.add(line.toArray(String[]::new)));
      page.table(table, "  ");
    }
    said.notCompared().forEach(line -> page.line("  " + line));
    cli.print(page);
    return 0;
  }

  private void statedIn(TerminalPage page, Scorecard scorecard) {
    GradePage.statedIn(scorecard)
        .ifPresent(source -> page.entry(ofYear(Message.STATED_IN, scorecard), source));
  }

  private void contradictions(TerminalPage page, Analysis analysis) {
    page.entry(
        ofYear(Message.CONTRADICTIONS, analysis.scorecard()),
        GradePage.contradictions(cli.messages(), page, analysis));
  }

  private String ofYear(Message label, Scorecard scorecard) {
    return cli.messages().text(label) + " " + cli.messages().year(scorecard.fiscalYear());
  }
}
