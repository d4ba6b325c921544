package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.DocumentFiles;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.ProgressBar;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code ita batch}, which summarises the documents of a whole country in constant
 * memory.
 */
@Command(name = "batch", mixinStandardHelpOptions = true, sortOptions = false)
public final class BatchCommand implements Callable<Integer> {

  /** A criterion for grouping documents. */
  enum Criterion {
    TYPE,
    PROVINCE,
    YEAR;

    Optional<String> of(Scorecard scorecard) {
      Agency agency = scorecard.agency();
      return switch (this) {
        case TYPE -> agency.type();
        case PROVINCE -> agency.province();
        case YEAR -> Optional.of(Integer.toString(scorecard.fiscalYear().buddhistEra()));
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = List.of();

  @Option(names = "--by", paramLabel = "type|province|year")
  private Optional<Criterion> by = Optional.empty();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = {"--quiet", "--no-progress"})
  private boolean quiet;

  private final BatchGroups groups = new BatchGroups();
  private long documents;
  private long refused;

  public BatchCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    if (!readAll()) {
      cli.note(Message.BATCH_STRICT);
      return CliContext.BAD_INPUT;
    }
    BatchSummary summary = new BatchSummary(by, groups, refused);
    if (cli.json()) {
      cli.print(ItaJson.writer().pretty().write(summary.json(cli.frameworks().all())));
    } else {
      new BatchPage(cli, summary).print();
    }
    return refused > 0 ? CliContext.BAD_INPUT : 0;
  }

  /** Grades all documents. Returns false if a document was refused and that counts as a failure. */
  private boolean readAll() {
    try (DocumentFiles input = new AssessmentFiles(cli).of(files)) {
      Optional<ProgressBar> progress = progress(input);
      try {
        while (input.hasNext()) {
          AssessmentResult read = input.next();
          if (read.error().isPresent()) {
            refused++;
            progress.ifPresent(ProgressBar::wipe);
            cli.complain(read.error().get());
            if (strict) {
              return false;
            }
          } else {
            add(read);
          }
          progress.ifPresent(shown -> shown.show(documents, input.bytesRead()));
        }
        return true;
      } finally {
        progress.ifPresent(ProgressBar::wipe);
      }
    }
  }

  private Optional<ProgressBar> progress(DocumentFiles input) {
    return quiet || !cli.console().errIsTerminal()
        ? Optional.empty()
        : Optional.of(
            new ProgressBar(cli.console().err(), cli.messages(), input.size(), System::nanoTime));
  }

  private void add(AssessmentResult read) {
    Scorecard scorecard = read.orElseThrow();
    Framework framework = cli.frameworks().of(scorecard);
    groups.add(
        by.flatMap(criterion -> criterion.of(scorecard)), Grading.grade(framework, scorecard));
    documents++;
  }
}
