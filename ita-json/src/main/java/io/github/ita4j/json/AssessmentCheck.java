package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Scorecard;

final class AssessmentCheck {
  private AssessmentCheck() {}

  static Scorecard toScorecard(AssessmentJson json, Frameworks frameworks) {
    return Scorecard.builder()
        .fiscalYear(io.github.ita4j.model.FiscalYear.ofBuddhistEra(json.fiscalYear()))
        .framework(frameworks.all().iterator().next().id())
        .agency(json.agency().toDomain())
        .build();
  }
}
