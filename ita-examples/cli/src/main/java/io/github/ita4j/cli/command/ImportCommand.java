package io.github.ita4j.cli.command;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OrderedWork;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.io.TableFile;
import io.github.ita4j.cli.results.ParallelList;
import io.github.ita4j.cli.results.ResultColumn;
import io.github.ita4j.cli.results.ResultColumns;
import io.github.ita4j.cli.results.ResultRows;
import io.github.ita4j.cli.results.ResultTable;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita import}, which reads a table of results into a document an agency. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "TABLE", descriptionKey = "table")
  private String file = "";

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--framework", paramLabel = "ID")
  private Optional<FrameworkId> framework = Optional.empty();

  @Option(names = "--column", paramLabel = "NAME=COLUMN")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  public ImportCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Optional<OutputFile> target =
        out.map(name -> OutputFile.of(name, force, List.of(file), ".ndjson", ".json"));
    Framework rules = cli.frameworks().of(year, framework);
    Messages messages = cli.messages();
    int wanted = OrderedWork.threads(threads);
    ResultRows rows;
    try {
      Map<ResultColumn, Integer> named = ResultColumns.read(columns, rules);
      ResultTable table = new TableFile(cli, file).find(rules, named, sheet);
      rows = ResultRows.read(cli.frameworks().all(), rules, framework, table, messages, wanted);
      if (!table.notUsed().isEmpty()) {
        cli.note(Message.IMPORT_NOT_USED, messages.listed(table.notUsed()));
        table.example().ifPresent(example -> cli.note(Message.IMPORT_USE_COLUMN, example));
      }
    } catch (TypedException e) {
      throw new CommandException(file + ": " + e.in(messages), e);
    }
    rows.notes().forEach(cli::notice);
    rows.problems().forEach(problem -> cli.complain(file + ": " + problem));
    if (rows.scorecards().isEmpty()) {
      throw new CommandException(file + ": " + messages.text(Message.IMPORT_NOTHING));
    }
    write(
        ParallelList.map(wanted, rows.scorecards(), card -> ItaJson.writer().write(card)), target);
    cli.note(Message.IMPORT_DONE, rows.scorecards().size(), rows.problems().size());
    target.ifPresent(written -> cli.note(Message.WRITTEN, written.path()));
    return rows.problems().isEmpty() ? 0 : CliContext.BAD_INPUT;
  }

  private void write(List<String> documents, Optional<OutputFile> target) {
    if (target.isEmpty()) {
      documents.forEach(cli::print);
      return;
    }
    target.get().write(stream -> {
      for (String document : documents) {
        stream.write((document + "\n").getBytes(StandardCharsets.UTF_8));
      }
    });
  }
}
