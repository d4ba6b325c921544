package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.model.ElementId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The issues of a framework by their elements, as {@link Issue#find} finds them one at a time. */
final class IssueIndex {

  private final Framework framework;
  private final Map<ElementId, Issue> byElement = new HashMap<>();

  IssueIndex(Framework framework) {
    this.framework = framework;
    framework
        .issues()
        .forEach(issue -> issue.elements().forEach(element -> byElement.put(element, issue)));
  }

  /** Returns the issue that names the element, or else the nearest element above it. */
  Optional<Issue> find(ElementId id) {
    return framework.path(id).stream()
        .map(byElement::get)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
