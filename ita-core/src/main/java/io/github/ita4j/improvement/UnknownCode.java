package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code in a measure that its fiscal year does not have: mostly one copied from an older plan.
 *
 * <p>Immutable and thread-safe.
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
   * @return its name in the plan
   */
  public abstract String measureId();

  /**
   * Returns the code with the fiscal year that it is cited of.
   *
   * @return the code
   */
  public abstract CitedCode code();

  /**
   * Returns the framework that has the code.
   *
   * @return the latest of the same scheme up to that year; else the latest of all that have it, if
   *     any
   */
  public abstract Optional<FrameworkId> knownIn();

  /**
   * Returns the title of the code there.
   *
   * @return the Thai title, if it is known
   */
  public abstract Optional<String> titleThere();

  /**
   * Returns the code of the cited year whose title is nearest to that title.
   *
   * @return the code, if a title is near
   */
  public abstract Optional<QuestionCode> nearest();

  /**
   * Returns the title of {@link #nearest}.
   *
   * @return the Thai title; present together with the code
   */
  public abstract Optional<String> nearestTitle();
}
