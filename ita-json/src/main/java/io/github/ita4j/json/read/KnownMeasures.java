package io.github.ita4j.json.read;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The measures of a plan, as one report on it may name them. */
final class KnownMeasures {

  /**
   * The number of refusals that say which measure is perhaps meant. A report with more is hardly
   * one on this plan, and seeking costs time for each measure of the plan.
   */
  private static final int HINTED = 20;

  private final Set<String> ids;
  private final String named;
  private final NearestName nearest;
  private int refused;

  KnownMeasures(ActionPlan plan) {
    List<String> all = plan.measures().stream().map(Measure::id).toList();
    this.ids = new HashSet<>(all);
    this.named = Abbreviated.listed(all);
    this.nearest = new NearestName(all);
  }

  /** Returns the refusal of a measure that the plan does not have. */
  Optional<Refusal> unknown(String path, String id) {
    if (ids.contains(id)) {
      return Optional.empty();
    }
    String perhaps = refused < HINTED ? nearest.to(id) : "";
    refused++;
    return Optional.of(new Refusal(
        path,
        Found.text("unknown measure ", id, ""),
        ids.isEmpty()
            ? "a measure of the plan, which has none"
            : "one of " + named + NearestName.hint(perhaps),
        RefusalReason.UNKNOWN_MEASURE,
        named,
        perhaps));
  }
}
