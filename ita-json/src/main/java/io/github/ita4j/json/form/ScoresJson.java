package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.StatedScore;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stated scores of an assessment in JSON, grouped by level. The keys are the names of elements.
 * Each group that is made from scores is in the order of elements, so that equal scores give equal
 * bytes.
 *
 * @param overall the overall score, absent if null
 * @param indices the five indices before FY2562, for example {@code INDEX.1}
 * @param instruments the instruments and their parts, for example {@code IIT} and {@code EIT.1}
 * @param indicators the indicators, for example {@code 3}
 * @param subIndicators the sub-indicators, for example {@code 9.1}
 * @param questions the questions, for example {@code O8}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScoresJson(
    @Nullable ScoreJson overall,
    Map<String, ScoreJson> indices,
    Map<String, ScoreJson> instruments,
    Map<String, ScoreJson> indicators,
    Map<String, ScoreJson> subIndicators,
    Map<String, ScoreJson> questions) {

  /** An instrument before its parts, and these before the next instrument. */
  private static final Comparator<ElementId> ORDER =
      Comparator.comparing(ScoresJson::instrument).thenComparing(ElementId.ORDER);

  /** Copies the groups. */
  public ScoresJson {
    indices = copy(indices);
    instruments = copy(instruments);
    indicators = copy(indicators);
    subIndicators = copy(subIndicators);
    questions = copy(questions);
  }

  /**
   * Converts stated scores to their JSON form.
   *
   * @param scores the scores by element
   * @return the record; in each group in the order of elements
   */
  public static ScoresJson of(Map<ElementId, StatedScore> scores) {
    @Nullable StatedScore overall = scores.get(ElementId.OVERALL);
    return new ScoresJson(
        overall == null ? null : ScoreJson.of(overall),
        of(scores, Set.of(Level.INDEX)),
        of(scores, Set.of(Level.INSTRUMENT, Level.PART)),
        of(scores, Set.of(Level.INDICATOR)),
        of(scores, Set.of(Level.SUB_INDICATOR)),
        of(scores, Set.of(Level.QUESTION)));
  }

  private static Map<String, ScoreJson> of(Map<ElementId, StatedScore> scores, Set<Level> levels) {
    Map<String, ScoreJson> group = new LinkedHashMap<>();
    scores.entrySet().stream()
        .filter(entry -> levels.contains(entry.getKey().level()))
        .sorted(Map.Entry.comparingByKey(ORDER))
        .forEach(entry -> group.put(entry.getKey().toString(), ScoreJson.of(entry.getValue())));
    return group;
  }

  private static Map<String, ScoreJson> copy(@Nullable Map<String, ScoreJson> group) {
    return group == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(group));
  }

  private static int instrument(ElementId id) {
    return id instanceof Instrument instrument
        ? instrument.ordinal()
        : id instanceof PartId part ? part.instrument().ordinal() : 0;
  }
}
