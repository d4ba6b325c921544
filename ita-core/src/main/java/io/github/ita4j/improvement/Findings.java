package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings of a scorecard, on the elements below the overall score.
 *
 * <p>An element with a nominal score is judged by it. Any other is judged by its range, if both
 * ends fall into one category. If they do not, it is {@link #undetermined}.
 *
 * <p>Findings are ranked from the weakest to the strongest, a range by its upper end. Equal ones
 * keep the order of the tree, so the ranking never depends on chance.
 *
 * <p>If the stated scores exclude each other, a range is that of the hull of both sides. A finding
 * by such a range holds whichever side is right.
 */
public final class Findings {

  private final FindingPolicy policy;
  private final List<Finding> all;
  private final List<ElementBounds> undetermined;

  private final ScoreBounds bounds;

  private Findings(
      FindingPolicy policy,
      List<Finding> all,
      List<ElementBounds> undetermined,
      ScoreBounds bounds) {
    this.policy = policy;
    this.all = List.copyOf(all);
    this.undetermined = List.copyOf(undetermined);
    this.bounds = bounds;
  }

  /**
   * Judges a scorecard by the default policy of its framework.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the findings
   * @throws IllegalArgumentException if the framework has no pass mark and so no default policy, or
   *     as {@link Scoring#bounds(Framework, Scorecard)}
   */
  public static Findings of(Framework framework, Scorecard scorecard) {
    return of(
        framework,
        scorecard,
        FindingPolicy.findFor(framework)
            .orElseThrow(() -> new IllegalArgumentException(
                "policy: must be given, as " + framework + " has no pass mark")));
  }

  /**
   * Judges a scorecard by a policy.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @param policy the limits that separate weaknesses and strengths
   * @return the findings
   * @throws IllegalArgumentException as {@link Scoring#bounds(Framework, Scorecard)}
   */
  public static Findings of(Framework framework, Scorecard scorecard, FindingPolicy policy) {
    return of(Scoring.bounds(framework, scorecard), policy);
  }

  /**
   * Judges the scores that are bounded by some bounds.
   *
   * @param bounds the bounds
   * @param policy the limits that separate weaknesses and strengths
   * @return the findings
   */
  public static Findings of(ScoreBounds bounds, FindingPolicy policy) {
    List<ElementBounds> judged = bounds.knownOrAsked();
    List<Finding> findings = new ArrayList<>(judged.size());
    List<ElementBounds> undetermined = new ArrayList<>();
    for (ElementBounds element : judged) {
      if (element.element() != ElementId.OVERALL) {
        Optional<FindingCategory> category = policy.categorize(element);
        if (category.isPresent()) {
          findings.add(Finding.of(bounds, element, category.get()));
        } else {
          undetermined.add(element);
        }
      }
    }
    findings.sort(Finding::weakestFirst);
    undetermined.sort(Comparator.comparing(ElementBounds::element, ElementId.ORDER));
    return new Findings(policy, findings, undetermined, bounds);
  }

  /**
   * Returns the policy that the findings were made by.
   *
   * @return the policy
   */
  public FindingPolicy policy() {
    return policy;
  }

  /** Returns the framework that the findings were made by. */
  Framework framework() {
    return bounds.framework();
  }

  /**
   * Returns all findings.
   *
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> all() {
    return all;
  }

  /**
   * Returns the findings of one category.
   *
   * @param category the category
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> in(FindingCategory category) {
    Objects.requireNonNull(category, "category");
    return all.stream().filter(finding -> finding.category() == category).toList();
  }

  /**
   * Returns the findings of one level, for example the indicators.
   *
   * @param level the level
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> at(Level level) {
    Objects.requireNonNull(level, "level");
    return all.stream().filter(finding -> finding.element().level() == level).toList();
  }

  /**
   * Groups the findings by the issues of the framework.
   *
   * <p>The map knows an issue by its number, so titles that share a hash do not slow it down.
   *
   * @return all issues by their numbers, each with the findings that fall under it, from the
   *     weakest to the strongest; empty if the framework has no issues
   */
  public SortedMap<Issue, List<Finding>> byIssue() {
    SortedMap<Issue, List<Finding>> byIssue = new TreeMap<>(Comparator.comparingInt(Issue::number));
    framework().issues().forEach(issue -> byIssue.put(issue, new ArrayList<>()));
    for (Finding finding : all) {
      framework()
          .findIssue(finding.element())
          .ifPresent(issue -> Objects.requireNonNull(byIssue.get(issue)).add(finding));
    }
    byIssue.replaceAll((issue, list) -> List.copyOf(list));
    return Collections.unmodifiableSortedMap(byIssue);
  }

  /**
   * Returns the elements whose category is not known.
   *
   * <p>They have no nominal score, and the ends of their range fall into different categories. An
   * element that no stated score bounds is left out, unless the ladder asks about it.
   *
   * @return the elements and their ranges, in the order of {@link ElementId#ORDER}
   */
  public List<ElementBounds> undetermined() {
    return undetermined;
  }

  /**
   * Returns the undetermined elements that may belong to a category.
   *
   * <p>If a category has no findings, they tell whether it is certainly empty.
   *
   * @param category the category
   * @return the elements and their ranges, in the order of {@link ElementId#ORDER}
   */
  public List<ElementBounds> undetermined(FindingCategory category) {
    Objects.requireNonNull(category, "category");
    return undetermined.stream()
        .filter(element -> policy.categorize(element.low()).compareTo(category) <= 0
            && policy.categorize(element.high()).compareTo(category) >= 0)
        .toList();
  }

  /**
   * Returns the weakest elements of a level, as far as they are known.
   *
   * @param level the level
   * @return the known and the possible ones; none if the level has no elements
   */
  public Extreme weakest(Level level) {
    return Extreme.weakest(bounds, elementsAt(level));
  }

  /**
   * Returns the strongest elements of a level, as far as they are known.
   *
   * @param level the level
   * @return the known and the possible ones; none if the level has no elements
   */
  public Extreme strongest(Level level) {
    return Extreme.strongest(bounds, elementsAt(level));
  }

  private List<ElementBounds> elementsAt(Level level) {
    Objects.requireNonNull(level, "level");
    Set<ElementId> ids = new LinkedHashSet<>(bounds.scorecard().scores().keySet());
    framework().elements(level).forEach(element -> ids.add(element.id()));
    return ids.stream()
        .filter(id -> id.level() == level && level != Level.OVERALL)
        .sorted(ElementId.ORDER)
        .map(bounds::element)
        .toList();
  }

  /** Tells whether the other object has the same rules, scorecard, policy and findings. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Findings that
        && framework().equals(that.framework())
        && bounds.scorecard().equals(that.bounds.scorecard())
        && policy.equals(that.policy)
        && all.equals(that.all)
        && undetermined.equals(that.undetermined);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** Returns the framework, the weakest findings, and the elements whose category is not known. */
  @Override
  public String toString() {
    return Summary.of("Findings")
        .add("framework", framework())
        .add(
            "all",
            all.stream().map(each -> each.category() + " " + each.bounds()).toList())
        .add("undetermined", undetermined.stream().map(ElementBounds::element).toList())
        .toString();
  }
}
