package io.github.ita4j.json;

import io.github.ita4j.model.StatedScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stated scores of a document, in groups and by names that are not yet checked. A name without
 * a score has an empty value.
 */
record StatedGroups(
    @Nullable StatedScore overall, Map<Group, Map<String, Optional<StatedScore>>> groups) {

  static final StatedGroups NONE = new StatedGroups(null, Map.of());

  static StatedGroups of(ScoresJson scores) {
    Map<Group, Map<String, Optional<StatedScore>>> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      Map<String, Optional<StatedScore>> read = new LinkedHashMap<>();
      scores.group(group).forEach((name, score) -> read.put(name, Optional.of(score.toDomain())));
      groups.put(group, read);
    }
    @Nullable ScoreJson overall = scores.overall();
    return new StatedGroups(overall == null ? null : overall.toDomain(), groups);
  }
}
