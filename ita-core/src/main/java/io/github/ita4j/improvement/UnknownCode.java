package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.summary.Summary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code cited by a measure that its fiscal year does not have. It is usually copied from an older
 * plan.
 */
@Value.Immutable
@ResultStyle
public abstract class UnknownCode {

  UnknownCode() {}

  static UnknownCodeBuilder builder() {
    return UnknownCodeBuilder.builder();
  }

  /**
   * Returns the measure that cites the code.
   *
   * @return the id of the measure in the plan
   */
  public abstract String measureId();

  /**
   * Returns the code, with the fiscal year that it was cited for.
   *
   * @return the code
   */
  public abstract CitedCode code();

  /**
   * Returns a framework that has the code.
   *
   * @return the latest of the same scheme up to that year, else the latest of any later year; empty
   *     if none has it
   */
  public abstract Optional<FrameworkId> knownIn();

  /**
   * Returns the title of the code in {@link #knownIn}.
   *
   * @return the Thai title, if it is known
   */
  public abstract Optional<String> titleThere();

  /**
   * Returns the code of the cited year whose title is most similar to {@link #titleThere}.
   *
   * @return the code, if a title is similar enough
   */
  public abstract Optional<QuestionCode> nearest();

  /**
   * Returns the title of {@link #nearest}.
   *
   * @return the Thai title; present together with the code
   */
  public abstract Optional<String> nearestTitle();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("UnknownCode")
        .add("measureId", measureId())
        .add("code", code())
        .add("knownIn", knownIn())
        .add("titleThere", titleThere())
        .add("nearest", nearest())
        .add("nearestTitle", nearestTitle())
        .toString();
  }
}
