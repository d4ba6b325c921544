package io.github.ita4j.cli.command;

import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.population.Population;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The populations of a batch by group, within bounded memory.
 *
 * <p>The first groups are kept apart. Those beyond the limit are merged by the rules of each year,
 * and counted.
 */
final class BatchGroups {

  /**
   * The largest number of groups. There are 77 provinces, so more groups than this result from a
   * mistake.
   */
  static final int MOST = 1000;

  /**
   * The largest number of remembered names of other groups for each year. Remembered names are
   * counted once.
   */
  static final int MOST_COUNTED = 10_000;

  /** A group within a year: the common property of its agencies, and the rules of the year. */
  record Group(Optional<String> value, FrameworkId framework) implements Comparable<Group> {

    private static final Comparator<Group> ORDER = Comparator.comparing(
            (Group group) -> group.value().orElse(""))
        .thenComparing(group -> group.value().isPresent())
        .thenComparing(Group::framework);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** The groups beyond the limit, of one year. */
  static final class Others {

    private final Population population = new Population();
    private final Set<String> names = new HashSet<>();
    private boolean isCounted = true;

    Population population() {
      return population;
    }

    /** Returns the number of groups, or a lower bound if not all were counted. */
    int groups() {
      return names.size();
    }

    boolean isCounted() {
      return isCounted;
    }

    private Population counting(String name) {
      if (names.size() < MOST_COUNTED) {
        names.add(name);
      } else {
        isCounted &= names.contains(name);
      }
      return population;
    }
  }

  private final Map<Group, Population> groups = new TreeMap<>();
  private final Map<FrameworkId, Others> others = new HashMap<>();
  private int named;

  void add(Optional<String> value, Grade grade) {
    population(new Group(value, grade.framework())).add(grade);
  }

  private Population population(Group group) {
    Population known = groups.get(group);
    if (known != null) {
      return known;
    }
    // Agencies without the property form one group a year. That is no mistake.
    if (group.value().isPresent() && named == MOST) {
      return others
          .computeIfAbsent(group.framework(), key -> new Others())
          .counting(group.value().get());
    }
    named += group.value().isPresent() ? 1 : 0;
    Population population = new Population();
    groups.put(group, population);
    return population;
  }

  Map<Group, Population> groups() {
    return groups;
  }

  /** Returns the groups beyond the limit, by the rules of their year. */
  Map<FrameworkId, Others> others() {
    return others;
  }
}
