package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Extreme;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.Level;
import io.github.ita4j.scoring.ElementBounds;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The weakest, or the strongest, elements of a level in JSON, as far as the scores tell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level, a {@link io.github.ita4j.model.Level}
 * @param known the elements that are it unless one of the possible ones is beyond them; none if one
 *     of these certainly is
 * @param possible the elements without a score that may be beyond all others
 */
@JsonPropertyOrder({"level", "known", "possible"})
public record ExtremeJson(String level, List<String> known, List<String> possible) {

  /** Copies the lists. */
  public ExtremeJson {
    known = List.copyOf(known);
    possible = List.copyOf(possible);
  }

  /**
   * The JSON form of the extremes of every level on which a score is known.
   *
   * @param findings the findings
   * @param extreme the weakest or the strongest of a level
   * @return the wire records, from the highest level down
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
