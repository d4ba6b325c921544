package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of {@code --frameworks}, which are not the national ones. It records their folders and
 * their use.
 */
public final class OwnFrameworks {

  /** The depth of the folders of frameworks below the given folder: scheme, year, revision. */
  private static final int DEPTH = 3;

  private final Map<FrameworkId, Path> folders = new TreeMap<>();
  private final Set<FrameworkId> used = new LinkedHashSet<>();
  private final Set<FrameworkId> named = new LinkedHashSet<>();
  private boolean anyUsed;

  /** Returns the bundled frameworks and all of a folder. */
  Frameworks read(Path root) {
    List<Path> found = folders(root);
    if (found.isEmpty()) {
      throw new CommandException("--frameworks " + root
          + ": no framework.tsv in it or in folders up to " + DEPTH + " deep");
    }
    Frameworks frameworks = Frameworks.bundled();
    for (Path folder : found) {
      try {
        Framework framework = FrameworkLoader.fromFolder(folder);
        frameworks = frameworks.with(framework);
        folders.put(framework.id(), folder);
      } catch (TableFormatException e) {
        // The whole message is no path. It quotes cells, and no locale can encode all of them.
        String message = String.valueOf(e.getMessage());
        throw new CommandException(
            folder.resolve(e.file()) + message.substring(e.file().length()), e);
      } catch (IllegalArgumentException | UncheckedIOException e) {
        throw new CommandException(folder + ": " + e.getMessage(), e);
      }
    }
    return frameworks;
  }

  private static List<Path> folders(Path root) {
    try (Stream<Path> paths = Files.walk(root, DEPTH + 1)) {
      return paths
          .filter(path -> path.endsWith("framework.tsv"))
          .map(path -> path.toAbsolutePath().getParent())
          .map(folder ->
              root.isAbsolute() ? folder : root.resolve(root.toAbsolutePath().relativize(folder)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException("--frameworks " + root + ": cannot be read", e);
    }
  }

  /** Remembers that results rest on a framework. */
  public void use(Framework framework) {
    anyUsed = true;
    if (isAssumed(framework.id())) {
      used.add(framework.id());
    }
    show(framework);
  }

  /** Remembers that a framework is shown, so that it is named if it is not a national one. */
  public void show(Framework framework) {
    if (Frameworks.bundled().find(framework.id()).isEmpty()) {
      used.add(framework.id());
    }
  }

  /** Tells whether no given framework was used. */
  boolean isUnused() {
    return anyUsed && !folders.isEmpty() && folders.keySet().stream().noneMatch(used::contains);
  }

  /**
   * Returns the line for the used rules that are not yet named, with their folders on this machine.
   */
  Optional<String> toName(Messages messages) {
    List<FrameworkId> unnamed = used.stream().filter(id -> !named.contains(id)).toList();
    named.addAll(unnamed);
    return line(
        messages,
        unnamed,
        id -> Optional.ofNullable(folders.get(id))
            .map(folder -> messages.text(Message.RULES_FROM, id, folder))
            .orElse(id.toString()));
  }

  /**
   * Returns the line for all used rules in a report. Its readers have no use for folders of this
   * machine.
   */
  public Optional<String> inReport(Messages messages) {
    return line(messages, List.copyOf(used), FrameworkId::toString);
  }

  private static Optional<String> line(
      Messages messages, List<FrameworkId> ids, Function<FrameworkId, String> named) {
    return Stream.of(
            sentence(
                messages,
                Message.RULES_ASSUMED,
                ids.stream().filter(OwnFrameworks::isAssumed),
                named),
            sentence(
                messages, Message.RULES_OTHER, ids.stream().filter(id -> !isAssumed(id)), named))
        .flatMap(Optional::stream)
        .reduce((first, second) -> first + " " + second);
  }

  private static Optional<String> sentence(
      Messages messages,
      Message message,
      Stream<FrameworkId> ids,
      Function<FrameworkId, String> named) {
    return ids.map(named)
        .reduce((first, second) -> first + ", " + second)
        .map(all -> messages.text(message, all));
  }

  /** Tells whether the rules of a framework are carried over from another year. */
  public static boolean isAssumed(FrameworkId id) {
    return id.scheme().equals(Frameworks.ASSUMED_SCHEME);
  }

  /** Returns the names of the frameworks that were read. */
  @Override
  public String toString() {
    return VisibleText.listed(folders.keySet());
  }
}
