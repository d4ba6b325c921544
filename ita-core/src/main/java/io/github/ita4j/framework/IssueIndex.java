package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The issues of a framework, by their numbers and by the elements that they name. */
final class IssueIndex {

  private final List<Issue> all;
  private final Map<ElementId, Issue> byElement = new HashMap<>();

  IssueIndex(List<Issue> issues) {
    this.all = List.copyOf(issues);
    all.forEach(issue -> issue.elements().forEach(element -> byElement.put(element, issue)));
  }

  List<Issue> all() {
    return all;
  }

  /** Returns the issue that names the first element of a path, or else the next one that does. */
  Optional<Issue> find(List<ElementId> path) {
    return path.stream().map(byElement::get).filter(Objects::nonNull).findFirst();
  }
}
