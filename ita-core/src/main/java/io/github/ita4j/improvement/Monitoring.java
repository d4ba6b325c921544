package io.github.ita4j.improvement;

import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The follow-up of a measure: the recipients of its reports and the due time.
 *
 * @param printed the text, for example {@code รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๘}
 * @param informed the recipients, as far as the text names them
 * @param due the due time, as far as the text names it
 */
public record Monitoring(String printed, List<String> informed, Optional<Period> due) {

  /** Copies the list. */
  public Monitoring {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(due, "due");
    informed = List.copyOf(informed);
  }

  /**
   * Returns a follow-up that keeps only the text.
   *
   * @param printed the text
   * @return the follow-up
   */
  public static Monitoring ofText(String printed) {
    return new Monitoring(printed, List.of(), Optional.empty());
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Monitoring")
        .add("printed", printed())
        .add("informed", informed())
        .add("due", due())
        .toString();
  }
}
