package io.github.ita4j.cli.command;

import io.github.ita4j.cli.command.BatchCommand.Criterion;
import io.github.ita4j.cli.command.BatchGroups.Group;
import io.github.ita4j.cli.command.BatchGroups.Others;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.population.Population;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The summary of a batch: as a whole, by the rules of each year, and by group. */
final class BatchSummary {

  private final Optional<Criterion> by;
  private final long refused;
  private final Population total;
  private final Map<FrameworkId, Population> frameworks = new LinkedHashMap<>();
  private final Map<Group, Population> groups = new LinkedHashMap<>();
  private final Map<FrameworkId, Others> others = new LinkedHashMap<>();

  BatchSummary(Optional<Criterion> by, BatchGroups of, long refused) {
    this.by = by;
    this.refused = refused;
    this.total = Stream.concat(
            of.groups().values().stream(), of.others().values().stream().map(Others::population))
        .reduce(new Population(), Population::merge);
    List<FrameworkId> years = List.copyOf(total.frameworks().keySet());
    years.forEach(year -> frameworks.put(year, new Population()));
    of.groups()
        .forEach((group, population) ->
            frameworks.merge(group.framework(), population, Population::merge));
    of.others()
        .forEach((year, rest) -> frameworks.merge(year, rest.population(), Population::merge));
    if (by.isPresent()) {
      of.groups().entrySet().stream()
          .sorted(Map.Entry.comparingByKey(order(years)))
          .forEach(entry -> groups.put(entry.getKey(), entry.getValue()));
      of.others().entrySet().stream()
          .sorted(Map.Entry.comparingByKey(Comparator.comparing(years::indexOf)))
          .forEach(entry -> others.put(entry.getKey(), entry.getValue()));
    }
  }

  /**
   * Returns an order of groups as in a Thai dictionary, with the unnamed group last. Within a group
   * the earliest year comes first.
   */
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

  /** Returns the populations by their rules, the earliest year first. */
  Map<FrameworkId, Population> frameworks() {
    return frameworks;
  }

  /** Returns the populations by group, or none without groups. */
  Map<Group, Population> groups() {
    return groups;
  }

  /** Returns the groups beyond the limit, the earliest year first. */
  Map<FrameworkId, Others> others() {
    return others;
  }

  PopulationJson json(Frameworks known) {
    PopulationJson whole = PopulationJson.of(known, total)
        .refusing(refused)
        .withFrameworks(frameworks.entrySet().stream()
            .map(entry -> PopulationJson.ofFramework(known, entry.getKey(), entry.getValue()))
            .toList());
    return by.isEmpty()
        ? whole
        : whole.withGroups(
            by.get().toString(),
            Stream.concat(
                    groups.entrySet().stream()
                        .map(entry -> PopulationJson.ofGroup(
                            known,
                            entry.getKey().framework(),
                            entry.getKey().value(),
                            entry.getValue())),
                    others.entrySet().stream()
                        .map(entry -> PopulationJson.ofOtherGroups(
                            known,
                            entry.getKey(),
                            entry.getValue().groups(),
                            entry.getValue().population())))
                .toList());
  }
}
