package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
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
 * The frameworks whose results must not pass for national ones: those of {@code --frameworks} and
 * the assumed ones. They are named once where they are used.
 */
final class OwnFrameworks {

  private final Map<FrameworkId, Path> folders = new TreeMap<>();
  private final Set<FrameworkId> used = new LinkedHashSet<>();
  private final Set<FrameworkId> named = new LinkedHashSet<>();
  private boolean anyUsed;

  /** Remembers the folder that a framework was read from. */
  void add(FrameworkId id, Path folder) {
    folders.put(id, folder);
  }

  /** Remembers that results rest on a framework. */
  void use(Framework framework) {
    anyUsed = true;
    if (Frameworks.isAssumed(framework.id())) {
      used.add(framework.id());
    }
    show(framework);
  }

  /** Remembers that a framework is shown, so that it is named if it is not a national one. */
  void show(Framework framework) {
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
  Optional<String> inReport(Messages messages) {
    return line(messages, List.copyOf(used), FrameworkId::toString);
  }

  private static Optional<String> line(
      Messages messages, List<FrameworkId> ids, Function<FrameworkId, String> named) {
    return Stream.of(
            sentence(
                messages, Message.RULES_ASSUMED, ids.stream().filter(Frameworks::isAssumed), named),
            sentence(
                messages,
                Message.RULES_OTHER,
                ids.stream().filter(id -> !Frameworks.isAssumed(id)),
                named))
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

  /** Returns the names of the frameworks that were read. */
  @Override
  public String toString() {
    return VisibleText.listed(folders.keySet());
  }
}
