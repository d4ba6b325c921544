package io.github.ita4j.improvement;

import static java.util.stream.Collectors.partitioningBy;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The entry points for drafting a plan, for an agency to edit. */
public final class Plans {

  private Plans() {}

  /**
   * Drafts a plan. The codes of the plan's year are looked up in the bundled frameworks.
   *
   * @param framework the framework of the findings
   * @param agency the agency
   * @param recommendations the recommendations
   * @return a plan for the fiscal year after that of the findings
   * @throws IllegalArgumentException if the recommendations are for another framework
   */
  public static ActionPlan draft(
      Framework framework, Agency agency, Recommendations recommendations) {
    return draft(Frameworks.bundled(), framework, agency, recommendations);
  }

  /**
   * Drafts a plan with one measure for every recommendation, the general ones last. Items of the
   * disclosure check that belong to one sub-indicator share a measure, with a step for each. Every
   * finding without a recommendation gets a measure with just a title: the printed code of its
   * element and the name.
   *
   * <p>A measure for items names what each must show, as far as it is known. It falls under the
   * framework's issues of its elements. Units, budget and follow-up are left for the agency to fill
   * in. A measure cites the codes of the result's year. Each is followed by the code with the same
   * title in the plan's year, if its framework has one. A measure with a recommendation names its
   * origin. An assessor's advice becomes a step without the "ควร" (should) that it begins with.
   *
   * @param frameworks the frameworks to look up the codes of the plan's year in
   * @param framework the framework of the findings
   * @param agency the agency
   * @param recommendations the recommendations
   * @return a plan for the fiscal year after that of the findings
   * @throws IllegalArgumentException if the recommendations are for another framework
   */
  public static ActionPlan draft(
      Frameworks frameworks, Framework framework, Agency agency, Recommendations recommendations) {
    Objects.requireNonNull(frameworks, "frameworks");
    Objects.requireNonNull(agency, "agency");
    if (!recommendations.framework().equals(framework.id())) {
      throw new IllegalArgumentException(
          "recommendations for " + recommendations.framework() + ": must be for " + framework);
    }
    FiscalYear year = framework.fiscalYear().next();
    Period period = Period.OfFiscalYear.of(year);
    Function<CitedCode, Stream<CitedCode>> cites = withSameTitle(framework, year, frameworks);
    ActionPlanBuilder plan =
        ActionPlan.builder().fiscalYear(year).framework(framework.id()).agency(agency);
    for (Issue issue : framework.issues()) {
      plan.addIssue(PlanIssue.of(issue.number(), issue.name().thai(), Origin.EDITORIAL));
    }
    int number = 0;
    for (MeasureDraft draft : MeasureDraft.of(framework, recommendations)) {
      number++;
      plan.addMeasure(Measure.builder()
          .id("m" + number)
          .title(draft.title())
          .kind(draft.kind())
          .steps(draft.steps())
          .details(details(framework, draft.answers(), cites))
          .issues(issues(framework, draft.answers().stream()))
          .addPeriod(period)
          .answers(draft.answers())
          .cites(draft.cites().stream().flatMap(cites).distinct().toList())
          .origin(draft.origin())
          .build());
    }
    for (Finding finding : recommendations.unmapped()) {
      number++;
      plan.addMeasure(Measure.builder()
          .id("m" + number)
          .title(nameOf(framework, finding.element()))
          .issues(issues(framework, Stream.of(finding.element())))
          .addPeriod(period)
          .addAnswer(finding.element())
          .build());
    }
    return plan.build();
  }

  /** Returns a function from each code to itself and the plan year's code with the same title. */
  private static Function<CitedCode, Stream<CitedCode>> withSameTitle(
      Framework framework, FiscalYear year, Frameworks frameworks) {
    Meanings meanings = Meanings.of(framework);
    Optional<Meanings> later = frameworks.findInYear(framework.id(), year).map(Meanings::of);
    return cited -> Stream.concat(
        Stream.of(cited),
        later
            .flatMap(ofPlan -> meanings.find(cited.code(), ofPlan))
            .filter(QuestionCode.class::isInstance)
            .map(same -> CitedCode.of((QuestionCode) same, year))
            .stream());
  }

  private static List<Integer> issues(Framework framework, Stream<ElementId> elements) {
    return elements
        .flatMap(element -> framework.findIssue(element).stream())
        .map(Issue::number)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns what the items among the elements must show, and examples. What the plan's year asks
   * for goes before what the result's year asked for.
   */
  private static List<MeasureDetail> details(
      Framework framework,
      List<ElementId> elements,
      Function<CitedCode, Stream<CitedCode>> withSameTitle) {
    List<MeasureDetail> details = new ArrayList<>();
    for (ElementId element : elements) {
      if (element instanceof QuestionCode code) {
        Map<Boolean, List<ItemContent>> known = withSameTitle
            .apply(CitedCode.of(code, framework.fiscalYear()))
            .flatMap(cited -> ItemContent.contents(framework.id(), cited).stream())
            .collect(partitioningBy(content -> content.exampleOf().isPresent()));
        List<ItemContent> required = known.getOrDefault(false, List.of());
        FiscalYear latest = required.isEmpty()
            ? framework.fiscalYear()
            : required.get(required.size() - 1).fiscalYear();
        required.stream()
            .filter(content -> content.fiscalYear().equals(latest))
            .map(MeasureDetail::of)
            .forEach(details::add);
        known.getOrDefault(true, List.of()).stream().map(MeasureDetail::of).forEach(details::add);
      }
    }
    return details;
  }

  static String nameOf(Framework framework, ElementId id) {
    return codeOf(framework, id)
        + framework
            .findElement(id)
            .flatMap(Element::name)
            .map(name -> " " + name.thai())
            .orElse("");
  }

  /** Returns the code that sources print for an element. */
  static String codeOf(Framework framework, ElementId id) {
    return framework.findElement(id).map(Element::printedCode).orElseGet(id::toString);
  }
}
