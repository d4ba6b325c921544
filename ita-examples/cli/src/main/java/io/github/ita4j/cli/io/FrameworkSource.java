package io.github.ita4j.cli.io;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The frameworks that a command can use: the bundled ones and those of {@code --frameworks}. It
 * remembers which were used.
 */
public final class FrameworkSource {

  /** The depth of the folders of frameworks below the given folder: scheme, year, revision. */
  private static final int DEPTH = 3;

  /** The most frameworks. All are read before the first document is. */
  private static final int MOST = 200;

  private final OwnFrameworks own = new OwnFrameworks();

  @Option(names = "--frameworks", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<String> folder = Optional.empty();

  /** The frameworks, or null before they are read. */
  private @Nullable Frameworks all;

  FrameworkSource() {}

  /** Returns all frameworks, and reads those of the folder on the first call. */
  public Frameworks all() {
    Frameworks known = all;
    if (known == null) {
      known = folder.map(CliContext::path).map(this::read).orElseGet(Frameworks::bundled);
      all = known;
    }
    return known;
  }

  /** Returns the latest framework of a fiscal year. */
  public Framework of(FiscalYear year) {
    try {
      return used(all().latest(year));
    } catch (UnknownFrameworkException e) {
      throw unknown("--year", year.toString(), e);
    }
  }

  /** Returns the named framework, or else the latest one of a fiscal year. */
  public Framework of(Optional<FiscalYear> year, Optional<FrameworkId> id) {
    if (id.isEmpty()) {
      return of(year.orElseThrow(() -> new CommandException(Complaint.OPTION_YEAR_OR_FRAMEWORK)));
    }
    year.filter(given -> !given.equals(id.get().fiscalYear())).ifPresent(given -> {
      throw new CommandException(
          Complaint.OPTION_OTHER_YEAR, id.get(), id.get().fiscalYear(), given);
    });
    try {
      return used(all().get(id.get()));
    } catch (UnknownFrameworkException e) {
      throw unknown("--framework", id.get().toString(), e);
    }
  }

  /** Returns the framework that a document is graded by. */
  public Framework of(Scorecard scorecard) {
    return used(all().forScorecard(scorecard));
  }

  /** Returns the analysis of a document by its framework. */
  public Analysis analysis(Scorecard scorecard) {
    return Analysis.builder()
        .frameworks(all())
        .framework(of(scorecard))
        .scorecard(scorecard)
        .build();
  }

  /** Returns a framework, and remembers that results rest on it. */
  public Framework used(Framework framework) {
    own.use(framework);
    return framework;
  }

  /** Remembers that a framework is shown, so that it is named if it is not a national one. */
  public void show(Framework framework) {
    own.show(framework);
  }

  /**
   * Returns the line for all used rules in a report, if any are not national. Its readers have no
   * use for folders of this machine.
   */
  public Optional<String> inReport(Messages messages) {
    return own.inReport(messages);
  }

  /** Returns the line for the used rules that no page has named. */
  Optional<String> toName(Messages messages) {
    return own.toName(messages);
  }

  /** Returns the advice about given frameworks of which no document names one. */
  Optional<String> unused(Messages messages) {
    return own.isUnused()
        ? Optional.of(messages.text(Message.FRAMEWORKS_NOT_USED, folder.orElseThrow(), own))
        : Optional.empty();
  }

  private CommandException unknown(String option, String given, UnknownFrameworkException e) {
    return new CommandException(
            Complaint.FILE,
            option,
            Words.of(
                Complaint.OPTION_NO_RULES,
                given,
                VisibleText.listed(all().all().stream().map(Framework::id).toList())))
        .causedBy(e);
  }

  private Frameworks read(Path root) {
    List<Path> found = folders(root);
    if (found.isEmpty()) {
      throw new CommandException(Complaint.FRAMEWORKS_NOT_FOUND, root, DEPTH);
    }
    if (found.size() > MOST) {
      throw new CommandException(Complaint.FRAMEWORKS_TOO_MANY, root, MOST);
    }
    Frameworks frameworks = Frameworks.bundled();
    for (Path each : found) {
      try {
        Framework framework = FrameworkLoader.fromFolder(each);
        frameworks = frameworks.with(framework);
        own.add(framework.id(), each);
      } catch (TableFormatException e) {
        // The whole message is no path. It quotes cells, and no locale can encode all of them.
        String message = String.valueOf(e.getMessage());
        // After the name come ":line: " and the reason.
        String[] parts = message.substring(e.file().length()).split(": ", 2);
        throw CommandException.ofFile(
                each.resolve(e.file()) + parts[0],
                Words.of(Complaint.FRAMEWORKS_TABLE, parts[parts.length - 1]))
            .causedBy(e);
      } catch (IllegalArgumentException | UncheckedIOException e) {
        throw CommandException.ofFile(
                each, Words.of(Complaint.FRAMEWORKS_TABLE, String.valueOf(e.getMessage())))
            .causedBy(e);
      }
    }
    return frameworks;
  }

  private static List<Path> folders(Path root) {
    try (Stream<Path> paths = Files.walk(root, DEPTH + 1)) {
      return paths
          .filter(path -> path.endsWith("framework.tsv"))
          .limit(MOST + 1)
          .map(path -> path.toAbsolutePath().getParent())
          .map(found ->
              root.isAbsolute() ? found : root.resolve(root.toAbsolutePath().relativize(found)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(Complaint.FRAMEWORKS_UNREADABLE, root).causedBy(e);
    }
  }
}
