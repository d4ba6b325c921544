package io.github.ita4j.json.form;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import org.jspecify.annotations.Nullable;

/** The mark of results by assumed rules. It is absent from all others. */
final class AssumedRules {

  private AssumedRules() {}

  /** Returns true for assumed rules, and null for all others. */
  static @Nullable Boolean of(FrameworkId framework) {
    return Frameworks.isAssumed(framework) ? Boolean.TRUE : null;
  }
}
