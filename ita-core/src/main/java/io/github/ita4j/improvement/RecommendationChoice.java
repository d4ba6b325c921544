package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.Recommendations.Recommended;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The choice of a catalogue's recommendations for findings, so that no measure is named twice.
 *
 * <ul>
 *   <li>A finding to develop gets one only where nothing in its indicator is to be fixed.
 *   <li>An element gets its own only where nothing below it that is as weak has one.
 *   <li>A finding whose element has none takes that of the nearest element above.
 *   <li>One text for several elements with the same parent is one recommendation.
 * </ul>
 */
final class RecommendationChoice {

  private final Framework framework;
  private final RecommendationCatalogue catalogue;
  private final List<Finding> served = new ArrayList<>();
  private final List<Finding> left = new ArrayList<>();
  private final List<Finding> unmapped = new ArrayList<>();
  private final Map<Finding, List<Recommended>> chosen = new LinkedHashMap<>();

  RecommendationChoice(RecommendationCatalogue catalogue, Findings findings) {
    this.framework = findings.framework();
    this.catalogue = catalogue;
    Set<ElementId> fixed = new HashSet<>();
    findings.in(FindingCategory.FIX).stream()
        .filter(finding -> !isSumOfIndicators(finding.element()))
        .filter(finding -> !offered(finding.element()).isEmpty())
        .forEach(finding -> fixed.add(indicatorOf(finding.element())));
    List<Finding> weak = findings.all().stream()
        .filter(finding -> finding.category() != FindingCategory.MAINTAIN)
        .filter(finding -> finding.category() == FindingCategory.FIX
            || !fixed.contains(indicatorOf(finding.element()))
            || !left.add(finding))
        .toList();
    // By all that they are below, since a framework of strangers can have thousands of elements.
    Map<ElementId, List<Finding>> offeredBelow = new HashMap<>();
    weak.stream()
        .filter(finding -> !offered(finding.element()).isEmpty())
        .forEach(finding -> upwards(finding.element())
            .forEach(above ->
                offeredBelow.computeIfAbsent(above, any -> new ArrayList<>()).add(finding)));
    for (Finding finding : weak) {
      boolean servedBelow = within(finding.element()).stream()
          .flatMap(above -> offeredBelow.getOrDefault(above, List.of()).stream())
          .filter(other -> other.category().compareTo(finding.category()) <= 0)
          .anyMatch(other -> isBelow(other.element(), finding.element()));
      if (servedBelow) {
        left.add(finding);
      } else if (offered(finding.element()).isEmpty()) {
        unmapped.add(finding);
      } else {
        served.add(finding);
      }
    }
    merge();
  }

  /** Returns the recommendations whose weakest finding is this one. */
  List<Recommended> chosenFor(Finding finding) {
    return chosen.getOrDefault(finding, List.of());
  }

  /** Returns the findings for whose element and all above it the catalogue has nothing. */
  List<Finding> unmapped() {
    return unmapped;
  }

  /** Returns the findings that are left to the recommendations for others. */
  List<Finding> left() {
    return left;
  }

  private void merge() {
    Map<List<Object>, Recommendation> first = new LinkedHashMap<>();
    Map<List<Object>, List<Finding>> of = new LinkedHashMap<>();
    for (Finding finding : served) {
      for (Recommendation offered : offered(finding.element())) {
        List<Object> key = List.of(
            parentOf(offered.trigger()),
            offered.origin(),
            offered.text().thai(),
            offered.example());
        first.putIfAbsent(key, offered);
        of.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
      }
    }
    first.forEach((key, recommendation) -> {
      List<Finding> findings = of.getOrDefault(key, List.of());
      chosen
          .computeIfAbsent(findings.get(0), any -> new ArrayList<>())
          .add(Recommended.of(catalogue.framework(), recommendation, findings));
    });
  }

  /** Returns the catalogue's recommendations for an element, or for the nearest one above it. */
  private List<Recommendation> offered(ElementId id) {
    return upwards(id).stream()
        .map(catalogue::forTrigger)
        .filter(own -> !own.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Tells whether an element within {@link #within} another is below it. */
  private static boolean isBelow(ElementId id, ElementId above) {
    return above.level() == Level.PART ? id.level().compareTo(Level.PART) > 0 : !id.equals(above);
  }

  /** Returns the element whose children are judged with those of an element. */
  private Optional<ElementId> within(ElementId id) {
    // Indicators belong to no part, but the parts' scores come from the same questions.
    return id.level() == Level.PART ? parentOf(id) : Optional.of(id);
  }

  /** Returns the indicator or index of an element; its instrument where there is none. */
  private ElementId indicatorOf(ElementId id) {
    List<ElementId> upwards = upwards(id);
    return upwards.stream()
        .filter(at -> at.level() == Level.INDICATOR || at.level() == Level.INDEX)
        .findFirst()
        .orElse(upwards.get(upwards.size() - 1));
  }

  private static boolean isSumOfIndicators(ElementId id) {
    return id.level() == Level.INSTRUMENT || id.level() == Level.PART;
  }

  /** Returns the element and all elements above it but the overall score. */
  private List<ElementId> upwards(ElementId id) {
    return framework.path(id).stream().filter(at -> at.level() != Level.OVERALL).toList();
  }

  private Optional<ElementId> parentOf(ElementId id) {
    return framework.findElement(id).flatMap(Element::parent);
  }
}
