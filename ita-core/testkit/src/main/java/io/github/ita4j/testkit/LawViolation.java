package io.github.ita4j.testkit;

import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.VisibleText;
import java.util.Objects;
import java.util.Optional;

/**
 * A law that a framework breaks.
 *
 * @param law the law
 * @param message the violation in English, with the elements and the numbers
 * @param example a scorecard that shows it, with as few scores as could be found; absent if the
 *     framework's own rows show it
 */
public record LawViolation(Law law, String message, Optional<Scorecard> example) {

  /** Checks that all are given. */
  public LawViolation {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(example, "example");
  }

  /** Returns the law, the message, and the first scores of the example. */
  @Override
  public String toString() {
    return law + ": " + message
        + example
            .map(scorecard ->
                ", for example {" + VisibleText.listed(scorecard.scores().entrySet()) + "}")
            .orElse("");
  }
}
