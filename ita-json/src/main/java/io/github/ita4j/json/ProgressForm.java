package io.github.ita4j.json;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import java.util.Optional;

/** From a tree of JSON values to a progress report. */
final class ProgressForm {
  ProgressForm(boolean ignoringUnknown, Problems problems, Optional<ActionPlan> plan) {}

  Optional<ProgressReport> read(Node document) {
    return Optional.empty();
  }
}
