package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/** First plans to edit. */
public final class Plans {

  /** What a drafted measure remarks where nobody official proposed it: "proposed by the makers of the program, not the NACC". */
  public static final String EDITORIAL_REMARK = "ข้อเสนอของผู้จัดทำโปรแกรม ไม่ใช่ของ ป.ป.ช.";

  private Plans() {}

  /**
   * Drafts a plan: a measure for every recommendation, and one with nothing but a title for every finding that no
   * recommendation answers. Units, budget and follow-up are the agency's to fill in. A measure whose mapping is editorial says so
   * in its remark.
   *
   * @param framework the framework of the findings
   * @param agency the agency
   * @param recommendations the recommendations
   * @return a plan for the fiscal year after that of the findings, whose measures cite codes of the framework
   * @throws IllegalArgumentException if the recommendations are for another framework
   */
  public static ActionPlan draft(
      Framework framework, Agency agency, Recommendations recommendations) {
    if (!recommendations.framework().equals(framework.id())) {
      throw new IllegalArgumentException(
          "recommendations for " + recommendations.framework() + ": must be for " + framework);
    }
    FiscalYear year = framework.fiscalYear().next();
    Period period = Period.OfFiscalYear.of(year);
    ActionPlanBuilder plan =
        ActionPlan.builder().fiscalYear(year).framework(framework.id()).agency(agency);
    int number = 0;
    for (Recommendations.Recommended recommended : recommendations.all()) {
      number++;
      Recommendation recommendation = recommended.recommendation();
      plan.addMeasure(Measure.builder()
          .id("m" + number)
          .title(recommendation.title().thai())
          .kind(recommendation.kind())
          .addStep(recommendation.text().thai())
          .addPeriod(period)
          .answers(recommended.findings().stream().map(Finding::element).toList())
          .cites(recommendation.cites())
          .remark(
              recommendation.origin() == Origin.EDITORIAL
                  ? Optional.of(EDITORIAL_REMARK)
                  : Optional.empty())
          .build());
    }
    for (Finding finding : recommendations.unmapped()) {
      number++;
      plan.addMeasure(Measure.builder()
          .id("m" + number)
          .title(nameOf(framework, finding.element()))
          .addPeriod(period)
          .answers(List.of(finding.element()))
          .build());
    }
    return plan.build();
  }

  private static String nameOf(Framework framework, ElementId id) {
    return framework
        .findElement(id)
        .flatMap(Element::name)
        .map(LocalizedText::thai)
        .map(name -> id + " " + name)
        .orElseGet(id::toString);
  }
}
