package io.github.ita4j.improvement;

import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The follow-up of a measure: the recipients of its reports and the due time. */
@Value.Immutable
public abstract class Monitoring {

  Monitoring() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static MonitoringBuilder builder() {
    return MonitoringBuilder.builder();
  }

  /**
   * Returns the text, for example {@code รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๘}.
   *
   * @return the text
   */
  public abstract String printed();

  /**
   * Returns the recipients, as far as the text names them.
   *
   * @return the recipients, possibly none
   */
  public abstract List<String> informed();

  /**
   * Returns the due time, as far as the text names it.
   *
   * @return the period, if there is one
   */
  public abstract Optional<Period> due();

  /**
   * Returns a builder with the attributes of this follow-up.
   *
   * @return a new builder
   */
  public abstract MonitoringBuilder toBuilder();

  /**
   * Returns a follow-up that keeps only the text.
   *
   * @param printed the text
   * @return the follow-up
   */
  public static Monitoring ofText(String printed) {
    return builder().printed(printed).build();
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
