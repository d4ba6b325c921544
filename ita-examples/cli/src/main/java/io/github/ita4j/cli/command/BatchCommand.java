package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.DocumentFiles;
import io.github.ita4j.cli.io.OrderedWork;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.ProgressBar;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
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

  /** The grade of a document and its group, or the refusal of the document. */
  private record Graded(
      Optional<ItaJsonException> error, Optional<String> group, Optional<Grade> grade) {}

  private final CliContext cli;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = List.of();

  @Option(names = "--by", paramLabel = "type|province|year")
  private Optional<Criterion> by = Optional.empty();

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

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
    if (!readAll(OrderedWork.threads(threads))) {
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
  private boolean readAll(int wanted) {
    OrderedWork<Graded> work = new OrderedWork<>(wanted, this::graded);
    try (DocumentFiles input = new AssessmentFiles(cli).of(files)) {
      Optional<ProgressBar> progress = progress(input);
      try {
        return work.run(input, graded -> {
          if (graded.error().isPresent()) {
            refused++;
            progress.ifPresent(ProgressBar::wipe);
            cli.complain(graded.error().get());
            if (strict) {
              return false;
            }
          } else {
            add(graded);
          }
          progress.ifPresent(shown -> shown.show(documents, input.bytesRead()));
          return true;
        });
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

  /** Reads and grades a document. Several threads do so at once. */
  private Graded graded(DocumentFiles.Unread document) {
    AssessmentResult read = document.read();
    if (read.error().isPresent()) {
      return new Graded(read.error(), Optional.empty(), Optional.empty());
    }
    Scorecard scorecard = read.orElseThrow();
    return new Graded(
        Optional.empty(),
        by.flatMap(criterion -> criterion.of(scorecard)),
        Optional.of(Grading.grade(cli.frameworks().all(), scorecard)));
  }

  private void add(Graded graded) {
    Grade grade = graded.grade().orElseThrow();
    cli.frameworks().used(cli.frameworks().all().get(grade.framework()));
    groups.add(graded.group(), grade);
    documents++;
  }
}
