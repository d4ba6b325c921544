package io.github.ita4j.json.form;

import io.github.ita4j.improvement.Extreme;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.Level;
import io.github.ita4j.scoring.ElementBounds;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The weakest or the strongest elements of a level in JSON, as far as the scores tell.
 *
 * @param level the level, a {@link io.github.ita4j.model.Level}
 * @param known the elements with the most extreme nominal score; empty if one of the possible
 *     elements is certainly more extreme
 * @param possible the elements without a nominal score that may be more extreme than all others
 */
public record ExtremeJson(String level, List<String> known, List<String> possible) {

  /** Copies the lists. */
  public ExtremeJson {
    known = List.copyOf(known);
    possible = List.copyOf(possible);
  }

  /**
   * Converts the extremes of every level with a known score to their JSON form.
   *
   * @param findings the findings
   * @param extreme the function that returns the weakest or the strongest elements of a level
   * @return the records, from the highest level down
   */
  static List<ExtremeJson> of(Findings findings, Function<Level, Extreme> extreme) {
    return Arrays.stream(Level.values())
        .filter(level ->
            findings.at(level).stream().anyMatch(finding -> finding.score().isPresent()))
        .map(level -> of(level, extreme.apply(level)))
        .toList();
  }

  private static ExtremeJson of(Level level, Extreme extreme) {
    return new ExtremeJson(level.name(), ids(extreme.known()), ids(extreme.possible()));
  }

  private static List<String> ids(List<ElementBounds> elements) {
    return elements.stream().map(bounds -> bounds.element().toString()).toList();
  }
}
