package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a plan answers what the findings call for, with codes that exist.
 *
 * <p>Immutable and thread-safe.
 *
 * @param uncovered the findings to fix that no measure answers, itself or an element below it
 * @param idle the measures that answer no finding, nor an element below one to fix, by their names
 * @param unknownCodes the codes that the framework does not have
 */
public record Coverage(List<Finding> uncovered, List<String> idle, List<UnknownCode> unknownCodes) {

  /** Copies the lists. */
  public Coverage {
    uncovered = List.copyOf(uncovered);
    idle = List.copyOf(idle);
    unknownCodes = List.copyOf(unknownCodes);
  }

  /**
   * A code in a measure that the fiscal year does not have: mostly a plan copied from an older one.
   *
   * @param measureId the measure
   * @param code the code
   * @param knownIn the latest framework of the same scheme, up to this year, that has the code; else the latest of all that
   *     have it, if any
   * @param titleThere the title of the code there, if it is known
   * @param nearest the code of this year whose title is nearest to that title, if one is near
   * @param nearestTitle its title
   */
  public record UnknownCode(
      String measureId,
      QuestionCode code,
      Optional<FrameworkId> knownIn,
      Optional<String> titleThere,
      Optional<QuestionCode> nearest,
      Optional<String> nearestTitle) {}

  /**
   * Checks a plan against findings, with the bundled frameworks to look codes up in.
   *
   * @param plan the plan
   * @param findings the findings
   * @param framework the framework that the codes are to exist in
   * @return the coverage
   */
  public static Coverage of(ActionPlan plan, Findings findings, Framework framework) {
    return of(plan, findings, framework, Frameworks.bundled());
  }

  /**
   * Checks a plan against findings.
   *
   * @param plan the plan
   * @param findings the findings
   * @param framework the framework that the codes are to exist in
   * @param others where to look up codes that it does not have
   * @return the coverage
   */
  public static Coverage of(
      ActionPlan plan, Findings findings, Framework framework, Frameworks others) {
    List<Finding> uncovered = findings.in(FindingCategory.FIX).stream()
        .filter(finding -> plan.measures().stream()
            .flatMap(measure -> measure.answers().stream())
            .noneMatch(answered -> isAtOrBelow(framework, answered, finding.element())))
        .toList();
    List<String> idle = plan.measures().stream()
        .filter(measure -> measure.answers().stream()
            .noneMatch(answered -> isCalledFor(framework, findings, answered)))
        .map(Measure::id)
        .toList();
    List<UnknownCode> unknown = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      for (QuestionCode code : measure.cites()) {
        if (framework.findElement(code).isEmpty()) {
          unknown.add(unknown(measure.id(), code, framework, others));
        }
      }
    }
    return new Coverage(uncovered, idle, unknown);
  }

  /**
   * Whether nothing is left open.
   *
   * @return true if every finding to fix is answered and every code exists; idle measures do no harm
   */
  public boolean isComplete() {
    return uncovered.isEmpty() && unknownCodes.isEmpty();
  }

  /** Whether there is a finding on the element, or one to fix above it, which a measure below answers too. */
  private static boolean isCalledFor(Framework framework, Findings findings, ElementId answered) {
    return findings.all().stream()
        .anyMatch(finding -> finding.element().equals(answered)
            || (finding.category() == FindingCategory.FIX
                && isAtOrBelow(framework, answered, finding.element())));
  }

  private static boolean isAtOrBelow(Framework framework, ElementId id, ElementId above) {
    Optional<ElementId> at = Optional.of(id);
    while (at.isPresent()) {
      if (at.get().equals(above)) {
        return true;
      }
      at = framework.findElement(at.get()).flatMap(Element::parent);
    }
    return false;
  }

  private static UnknownCode unknown(
      String measureId, QuestionCode code, Framework framework, Frameworks others) {
    Optional<Framework> there = others.all().stream()
        .filter(other -> other.id().scheme().equals(framework.id().scheme()))
        .filter(
            other -> other.elements().stream().anyMatch(element -> element.id().equals(code)))
        // A code is copied from an older year, or an older revision, far more often than from a
        // later year.
        .max(Comparator.comparing(
                (Framework other) -> other.fiscalYear().compareTo(framework.fiscalYear()) <= 0)
            .thenComparing(Framework::fiscalYear)
            .thenComparing(other -> other.id().revision()));
    Optional<String> title = there.flatMap(other -> title(other.element(code)));
    Optional<Element> nearest = title.flatMap(text -> nearest(framework, code, text));
    return new UnknownCode(
        measureId,
        code,
        there.map(Framework::id),
        title,
        nearest.map(element -> (QuestionCode) element.id()),
        nearest.flatMap(Coverage::title));
  }

  private static Optional<String> title(Element element) {
    return element.hasTitle() ? element.name().map(name -> name.thai()) : Optional.empty();
  }

  private static Optional<Element> nearest(Framework framework, QuestionCode code, String title) {
    Element best = null;
    int bestShared = 0;
    int bestTotal = 1;
    for (Element element : framework.elements()) {
      Optional<String> other = title(element);
      if (other.isEmpty()
          || !(element.id() instanceof QuestionCode same)
          || same.instrument() != code.instrument()) {
        continue;
      }
      int shared = 2 * sharedPairs(title, other.get());
      int total = Math.max(1, title.length() - 1 + other.get().length() - 1);
      if ((long) shared * bestTotal > (long) bestShared * total) {
        best = element;
        bestShared = shared;
        bestTotal = total;
      }
    }
    // Less than half of the letter pairs in common is no likeness worth showing.
    return 2 * bestShared >= bestTotal ? Optional.ofNullable(best) : Optional.empty();
  }

  /** How many pairs of neighbouring letters two texts share. */
  private static int sharedPairs(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      Integer left = pairs.get(other.substring(i, i + 2));
      if (left != null && left > 0) {
        pairs.put(other.substring(i, i + 2), left - 1);
        shared++;
      }
    }
    return shared;
  }
}
