package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import java.util.Optional;

/** From a tree of JSON values to a plan. */
final class PlanForm {
  PlanForm(boolean ignoringUnknown, Problems problems, Frameworks frameworks) {}

  Optional<ActionPlan> read(Node document) {
    return Optional.empty();
  }
}
