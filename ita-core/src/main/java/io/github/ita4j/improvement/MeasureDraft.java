package io.github.ita4j.improvement;

import static java.util.Comparator.comparing;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.Recommendations.Recommended;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of one measure of a draft, made from one recommendation or from those for the items
 * of one sub-indicator.
 */
record MeasureDraft(
    String title,
    MeasureKind kind,
    List<String> steps,
    List<ElementId> answers,
    List<CitedCode> cites,
    Origin origin) {

  private static final String SHOULD = "ควร";

  /** Returns the measures for all recommendations, the general ones last. */
  static List<MeasureDraft> of(Framework framework, Recommendations recommendations) {
    Map<Object, List<Recommended>> groups = new LinkedHashMap<>();
    for (Recommended recommended : recommendations.all()) {
      groups
          .computeIfAbsent(group(framework, recommended), key -> new ArrayList<>())
          .add(recommended);
    }
    List<MeasureDraft> drafts = new ArrayList<>();
    groups.forEach((key, group) -> drafts.add(
        group.size() > 1 && key instanceof ElementId parent
            ? ofItems(framework, recommendations, parent, group)
            : of(group.get(0))));
    recommendations
        .general()
        .forEach(general -> drafts.add(of(Recommended.of(framework.id(), general, List.of()))));
    return drafts;
  }

  /**
   * Returns the element under which recommendations are grouped: the parent of an item, or the
   * element itself. What others say, and what is for survey questions, stands alone.
   */
  private static Object group(Framework framework, Recommended recommended) {
    Recommendation recommendation = recommended.recommendation();
    ElementId trigger = recommendation.trigger();
    if (recommendation.origin() != Origin.EDITORIAL) {
      return recommended;
    }
    if (!(trigger instanceof QuestionCode code)) {
      return trigger;
    }
    Optional<ElementId> parent = framework.findElement(code).flatMap(Element::parent);
    return code.instrument() == Instrument.OIT && parent.isPresent() ? parent.get() : recommended;
  }

  /** Returns the text as a step to take: without the "should" that an assessor begins with. */
  private static String step(Recommendation recommendation) {
    String text = recommendation.text().thai();
    boolean advised = recommendation.origin() == Origin.ASSESSOR && text.startsWith(SHOULD);
    String step = advised ? text.substring(SHOULD.length()).strip() : text;
    return step.isEmpty() ? text : step;
  }

  private static MeasureDraft of(Recommended recommended) {
    Recommendation recommendation = recommended.recommendation();
    return new MeasureDraft(
        recommendation.title().thai(),
        recommendation.kind(),
        List.of(step(recommendation)),
        answers(recommended),
        recommendation.cites(),
        recommendation.origin());
  }

  private static MeasureDraft ofItems(
      Framework framework,
      Recommendations recommendations,
      ElementId parent,
      List<Recommended> group) {
    List<Recommended> items = group.stream()
        .sorted(comparing(item -> item.recommendation().trigger(), ElementId.ORDER))
        .toList();
    Optional<Recommendation> whole = recommendations.proposalFor(parent);
    return new MeasureDraft(
        whole
            .map(recommendation -> recommendation.title().thai())
            .orElseGet(() -> Plans.nameOf(framework, parent)),
        whole.map(Recommendation::kind).orElse(MeasureKind.DISCLOSURE),
        items.stream().map(item -> item.recommendation().text().thai()).toList(),
        items.stream()
            .flatMap(item -> answers(item).stream())
            .sorted(ElementId.ORDER)
            .toList(),
        items.stream()
            .flatMap(item -> item.recommendation().cites().stream())
            .distinct()
            .toList(),
        Origin.EDITORIAL);
  }

  private static List<ElementId> answers(Recommended recommended) {
    return recommended.findings().isEmpty()
        ? List.of(recommended.recommendation().trigger())
        : recommended.findings().stream()
            .map(Finding::element)
            .sorted(ElementId.ORDER)
            .toList();
  }
}
