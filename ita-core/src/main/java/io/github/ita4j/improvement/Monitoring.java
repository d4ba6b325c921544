package io.github.ita4j.improvement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a measure is followed up: who is told, and by when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the text, for example {@code รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๘}
 * @param informed who is told, as far as the text names them
 * @param due when, as far as the text names it
 */
public record Monitoring(String printed, List<String> informed, Optional<Period> due) {

  /** Copies the list. */
  public Monitoring {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(due, "due");
    informed = List.copyOf(informed);
  }

  /**
   * A follow-up of which only the text is kept.
   *
   * @param printed the text
   * @return the follow-up
   */
  public static Monitoring ofText(String printed) {
    return new Monitoring(printed, List.of(), Optional.empty());
  }
}
