package io.github.ita4j.examples;

import io.github.ita4j.examples.BatchCommand.Criterion;
import io.github.ita4j.examples.BatchCommand.Group;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Population;
import io.github.ita4j.json.PopulationJson;
import io.github.ita4j.model.FrameworkId;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a batch comes to: as a whole, by the rules of each year, and by group. */
final class BatchSummary {

  private final Optional<Criterion> by;
  private final long refused;
  private final Population total;
  private final Map<FrameworkId, Population> frameworks = new LinkedHashMap<>();
  private final Map<Group, Population> groups = new LinkedHashMap<>();

  BatchSummary(Optional<Criterion> by, Map<Group, Population> populations, long refused) {
    this.by = by;
    this.refused = refused;
    this.total = populations.values().stream().reduce(new Population(), Population::merge);
    List<FrameworkId> years = List.copyOf(total.frameworks().keySet());
    years.forEach(year -> frameworks.put(year, new Population()));
    populations.forEach(
        (group, population) -> frameworks.merge(group.framework(), population, Population::merge));
    if (by.isPresent()) {
      populations.keySet().stream()
          .sorted(order(years))
          .forEach(group -> groups.put(group, populations.getOrDefault(group, new Population())));
    }
  }

  /** As a Thai dictionary has them, what is not stated last; within a group the earliest year first. */
  private static Comparator<Group> order(List<FrameworkId> years) {
    Collator thai = Collator.getInstance(Language.TH.locale());
    return Comparator.comparing((Group group) -> group.value().isEmpty())
        .thenComparing(group -> group.value().orElse(""), thai)
        .thenComparing(group -> group.value().orElse(""))
        .thenComparing(group -> years.indexOf(group.framework()));
  }

  Optional<Criterion> by() {
    return by;
  }

  long refused() {
    return refused;
  }

  Population total() {
    return total;
  }

  /** The populations by their rules, the earliest year first. */
  Map<FrameworkId, Population> frameworks() {
    return frameworks;
  }

  /** The populations by group, none if there are no groups. */
  Map<Group, Population> groups() {
    return groups;
  }

  PopulationJson json(Frameworks known) {
    PopulationJson whole = PopulationJson.of(total, known)
        .refusing(refused)
        .withFrameworks(frameworks.entrySet().stream()
            .map(entry -> PopulationJson.ofFramework(entry.getKey(), entry.getValue(), known))
            .toList());
    return by.isEmpty()
        ? whole
        : whole.withGroups(
            by.get().toString(),
            groups.entrySet().stream()
                .map(entry -> PopulationJson.ofGroup(
                    entry.getKey().value(), entry.getKey().framework(), entry.getValue(), known))
                .toList());
  }
}
