package io.github.ita4j.cli.results;

import io.github.ita4j.cli.form.TypedException;
import io.github.ita4j.model.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A heading of a column of results, with its meaning.
 *
 * @param lines its lines, from the upper to the lower
 * @param column the column that it means, if it has exactly one meaning
 * @param isTotal whether it is of a total or a mean, and does not say of what
 * @param isResult whether it is of a result that may be a score or a tier
 * @param isUnsureIndicator whether it names an indicator only by words, together with its
 *     instrument, so that either may be meant
 * @param years the years that it names
 * @param group what is above a lower line that is only a number; empty for another heading
 * @param isLevel whether it says that the column has levels, and not who passes
 */
record ResultHeading(
    List<String> lines,
    Optional<ResultColumn> column,
    boolean isTotal,
    boolean isResult,
    boolean isUnsureIndicator,
    Set<Integer> years,
    Optional<Set<ElementId>> group,
    boolean isLevel) {

  /** Returns the heading for a message. */
  String shown() {
    return TypedException.shown(String.join(" ", lines));
  }
}
