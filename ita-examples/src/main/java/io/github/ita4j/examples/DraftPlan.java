package io.github.ita4j.examples;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Plans;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.improvement.Recommendations.Recommended;
import io.github.ita4j.model.Agency;
import java.util.ArrayList;
import java.util.List;

/** A first plan whose measures say where this program, and no assessor, proposes them. */
final class DraftPlan {

  private DraftPlan() {}

  static ActionPlan of(
      Words words, Framework framework, Agency agency, Recommendations recommendations) {
    ActionPlan plan = Plans.draft(framework, agency, recommendations);
    List<Measure> measures = new ArrayList<>(plan.measures());
    // The measures of the recommendations come first, in their order; those without one follow.
    for (int i = 0; i < recommendations.all().size(); i++) {
      Recommended recommended = recommendations.all().get(i);
      if (recommended.recommendation().origin() == Origin.EDITORIAL) {
        measures.set(
            i,
            measures.get(i).toBuilder()
                .remark(words.text("report.origin.EDITORIAL"))
                .build());
      }
    }
    return plan.toBuilder().measures(measures).build();
  }
}
