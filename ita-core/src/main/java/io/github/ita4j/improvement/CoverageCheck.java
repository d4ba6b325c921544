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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A check of one plan against the elements of one framework. */
final class CoverageCheck {

  private final ActionPlan plan;
  private final Framework framework;
  private final Frameworks frameworks;

  /** The framework whose elements the plan names; that of the findings if it is not known. */
  private final Framework planned;

  private final boolean sameRules;

  /** The elements that each framework lists. */
  private final Map<FrameworkId, Set<ElementId>> listed = new HashMap<>();

  private final LikeTitles titles = new LikeTitles();
  private final Meanings meanings;
  private final Meanings plannedMeanings;

  CoverageCheck(ActionPlan plan, Framework framework, Frameworks frameworks) {
    this.plan = plan;
    this.framework = framework;
    this.frameworks = frameworks;
    this.planned = ofYear(plan.framework().map(FrameworkId::fiscalYear).orElse(plan.fiscalYear()))
        .orElse(framework);
    this.sameRules = planned.equals(framework);
    this.meanings = Meanings.of(framework);
    this.plannedMeanings = Meanings.of(planned);
  }

  /** Returns the findings to fix that no measure covers. */
  List<Finding> uncovered(Findings findings) {
    Answered answered = new Answered();
    plan.measures().stream()
        .flatMap(measure -> measure.answers().stream())
        .distinct()
        .forEach(answered::add);
    return findings.in(FindingCategory.FIX).stream()
        .filter(finding -> !answered.covers(finding.element()))
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
    Map<CitedCode, UnknownCode> known = new HashMap<>();
    for (Measure measure : plan.measures()) {
      for (CitedCode cited : measure.cites()) {
        ofYear(cited.fiscalYear())
            .filter(own -> own.findElement(cited.code()).isEmpty())
            .ifPresent(own -> unknown.add(UnknownCode.builder()
                .from(known.computeIfAbsent(cited, once -> unknown(measure.id(), cited, own)))
                .measureId(measure.id())
                .build()));
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

  /**
   * Returns the element of the findings' year that certainly or possibly matches an element of the
   * plan.
   */
  private Optional<ElementId> meant(ElementId id) {
    if (sameRules) {
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
        ? LikeTitles.title(element).flatMap(title -> titles.nearest(framework, code, title))
        : Optional.empty();
  }

  private UnknownCode unknown(String measureId, CitedCode cited, Framework own) {
    QuestionCode code = cited.code();
    Optional<Framework> there = frameworks.all().stream()
        .filter(other -> other.id().scheme().equals(own.id().scheme()))
        .filter(other -> isListed(code, other))
        // Codes are copied from an older year or revision far more often than from a later year.
        .max(Comparator.comparing(
                (Framework other) -> other.fiscalYear().compareTo(own.fiscalYear()) <= 0)
            .thenComparing(Framework::fiscalYear)
            .thenComparing(other -> other.id().revision()));
    Optional<String> title = there.flatMap(other -> LikeTitles.title(other.element(code)));
    Optional<Element> nearest = title.flatMap(text -> titles.nearest(own, code, text));
    return UnknownCode.builder()
        .measureId(measureId)
        .code(cited)
        .knownIn(there.map(Framework::id))
        .titleThere(title)
        .nearest(nearest.map(element -> (QuestionCode) element.id()))
        .nearestTitle(nearest.flatMap(LikeTitles::title))
        .build();
  }

  /** Tells whether a framework itself has a code, which an open list would only allow. */
  private boolean isListed(QuestionCode code, Framework of) {
    return listed
        .computeIfAbsent(
            of.id(), id -> of.elements().stream().map(Element::id).collect(Collectors.toSet()))
        .contains(code);
  }

  /** The answers of all measures together. No finding is compared with each of them. */
  private final class Answered {

    /** The answered elements and those above them. */
    private final Set<ElementId> covered = new HashSet<>();

    /** The answered elements, which cover all below them. */
    private final Set<ElementId> whole = new HashSet<>();

    /** The elements above the answered ones, and these, where they are no instrument or part. */
    private final Set<ElementId> aboveDetails = new HashSet<>();

    void add(ElementId answered) {
      Optional<ElementId> meant = meant(answered);
      if (meant.isEmpty()) {
        // The year of the findings lacks the element, but may have one that contains it.
        planned.path(answered).stream()
            .skip(1)
            .forEach(above -> meant(above).ifPresent(covered::add));
        return;
      }
      ElementId own = meant.get();
      List<ElementId> path = framework.path(own);
      whole.add(own);
      covered.addAll(path);
      if (own.level().compareTo(Level.PART) > 0) {
        aboveDetails.addAll(path);
      }
    }

    boolean covers(ElementId found) {
      return covered.contains(found)
          || framework.path(found).stream().anyMatch(whole::contains)
          || isOfAnInstrumentAnswered(found);
    }

    /** Tells whether a part's instrument has an element, so that the part may ask about it. */
    private boolean isOfAnInstrumentAnswered(ElementId part) {
      return part.level() == Level.PART
          && framework
              .findElement(part)
              .flatMap(Element::parent)
              .filter(aboveDetails::contains)
              .isPresent();
    }
  }
}
