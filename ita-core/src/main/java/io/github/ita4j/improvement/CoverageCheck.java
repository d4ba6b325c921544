package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.Meanings.Likeness;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check of one plan against the elements of one framework. */
final class CoverageCheck {

  private final ActionPlan plan;
  private final Framework framework;
  private final Frameworks frameworks;

  /** The framework whose elements the plan names; that of the findings if it is not known. */
  private final Framework planned;

  private final Meanings meanings;
  private final Meanings plannedMeanings;

  CoverageCheck(ActionPlan plan, Framework framework, Frameworks frameworks) {
    this.plan = plan;
    this.framework = framework;
    this.frameworks = frameworks;
    this.planned = ofYear(plan.framework().map(FrameworkId::fiscalYear).orElse(plan.fiscalYear()))
        .orElse(framework);
    this.meanings = Meanings.of(framework);
    this.plannedMeanings = Meanings.of(planned);
  }

  /** Returns the findings to fix that no measure covers. */
  List<Finding> uncovered(Findings findings) {
    List<ElementId> answered = plan.measures().stream()
        .flatMap(measure -> measure.answers().stream())
        .distinct()
        .toList();
    return findings.in(FindingCategory.FIX).stream()
        .filter(finding -> answered.stream().noneMatch(id -> covers(id, finding.element())))
        .toList();
  }

  /** Returns the ids of the measures that name no element. */
  List<String> idle() {
    return plan.measures().stream()
        .filter(measure -> measure.answers().isEmpty())
        .map(Measure::id)
        .toList();
  }

  /** Returns the codes that do not exist in their fiscal year. */
  List<UnknownCode> unknownCodes() {
    List<UnknownCode> unknown = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      for (CitedCode cited : measure.cites()) {
        ofYear(cited.fiscalYear())
            .filter(own -> own.findElement(cited.code()).isEmpty())
            .ifPresent(own -> unknown.add(unknown(measure.id(), cited, own)));
      }
    }
    return unknown;
  }

  /**
   * Returns the framework of a year: that of the findings, that named by the plan, or a latest one.
   */
  private Optional<Framework> ofYear(FiscalYear year) {
    FrameworkId named = plan.framework().orElse(framework.id());
    boolean own = named.scheme().equals(framework.id().scheme())
        && year.equals(framework.fiscalYear())
        && (!year.equals(named.fiscalYear()) || named.equals(framework.id()));
    return own ? Optional.of(framework) : frameworks.findInYear(named, year);
  }

  private boolean covers(ElementId answered, ElementId found) {
    return meant(answered)
        .map(own -> framework.path(own).contains(found)
            || framework.path(found).contains(own)
            || isOfItsInstrument(own, found))
        // The year of the findings lacks the element, but may have one that contains it.
        .orElseGet(() -> planned.path(answered).stream()
            .anyMatch(above -> meant(above).filter(found::equals).isPresent()));
  }

  /** Tells whether a part's instrument has the element, so that the part may ask about it. */
  private boolean isOfItsInstrument(ElementId id, ElementId part) {
    return part.level() == Level.PART
        && id.level().compareTo(Level.PART) > 0
        && framework
            .findElement(part)
            .flatMap(Element::parent)
            .filter(framework.path(id)::contains)
            .isPresent();
  }

  /**
   * Returns the element of the findings' year that certainly or possibly matches an element of the
   * plan.
   */
  private Optional<ElementId> meant(ElementId id) {
    if (planned.equals(framework)) {
      return Optional.of(id);
    }
    Optional<ElementId> same = plannedMeanings.find(id, meanings);
    if (same.isPresent()) {
      return same;
    }
    return plannedMeanings.likeness(id, meanings) == Likeness.NO_TITLE
        ? Optional.of(id)
        : planned.findElement(id).flatMap(this::nearestToTitleOf).map(Element::id);
  }

  private Optional<Element> nearestToTitleOf(Element element) {
    return element.id() instanceof QuestionCode code
        ? title(element).flatMap(title -> nearest(framework, code, title))
        : Optional.empty();
  }

  private UnknownCode unknown(String measureId, CitedCode cited, Framework own) {
    QuestionCode code = cited.code();
    Optional<Framework> there = frameworks.all().stream()
        .filter(other -> other.id().scheme().equals(own.id().scheme()))
        .filter(
            other -> other.elements().stream().anyMatch(element -> element.id().equals(code)))
        // Codes are copied from an older year or revision far more often than from a later year.
        .max(Comparator.comparing(
                (Framework other) -> other.fiscalYear().compareTo(own.fiscalYear()) <= 0)
            .thenComparing(Framework::fiscalYear)
            .thenComparing(other -> other.id().revision()));
    Optional<String> title = there.flatMap(other -> title(other.element(code)));
    Optional<Element> nearest = title.flatMap(text -> nearest(own, code, text));
    return UnknownCode.builder()
        .measureId(measureId)
        .code(cited)
        .knownIn(there.map(Framework::id))
        .titleThere(title)
        .nearest(nearest.map(element -> (QuestionCode) element.id()))
        .nearestTitle(nearest.flatMap(CoverageCheck::title))
        .build();
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
      int total = Math.max(1, title.length() - 1 + other.get().length() - 1);
      // A title that contains another, as with E-Service, is nearly the same.
      int shared = !title.equals(other.get())
              && (title.contains(other.get()) || other.get().contains(title))
          ? total - 1
          : 2 * sharedPairs(title, other.get());
      if ((long) shared * bestTotal > (long) bestShared * total) {
        best = element;
        bestShared = shared;
        bestTotal = total;
      }
    }
    // Sharing less than half of the letter pairs is no likeness worth showing.
    return 2 * bestShared >= bestTotal ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Counts the pairs of neighbouring letters that two texts share. */
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
