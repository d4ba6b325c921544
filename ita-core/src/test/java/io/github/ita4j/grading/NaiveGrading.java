package io.github.ita4j.grading;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Conflict;
import io.github.ita4j.scoring.ConsistentSide;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Fraction;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.scoring.WrongBounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules once more, as they are written and not as the engine computes them: fractions instead
 * of whole numbers of a common unit, ends that say whether they are included, recursion over the
 * elements, and a tier's possibility by trying every way in which the higher tiers can be missed.
 */
final class NaiveGrading {

  private final Framework framework;
  private final Map<ElementId, StatedScore> stated;
  private final Map<ElementId, List<Element>> parts = new HashMap<>();
  private final List<Element> roots = new ArrayList<>();

  /** What the parts of an element allow for it. */
  private final Map<ElementId, Interval> byParts = new HashMap<>();

  /**
   * What an element's stated score and its parts allow for it, or the hull of both where they
   * exclude each other.
   */
  private final Map<ElementId, Interval> fromBelow = new HashMap<>();

  private final Map<ElementId, Interval> fromAbove = new HashMap<>();
  private final Map<ElementId, Interval> allTold = new HashMap<>();
  private final Set<ElementId> inConflict = new LinkedHashSet<>();

  /** The elements of the ladder and all above them. */
  private final Set<ElementId> onTheWayToLimits = new HashSet<>();

  private final List<Tier> possible;

  NaiveGrading(Framework framework, Map<ElementId, StatedScore> stated) {
    this.framework = framework;
    this.stated = stated;
    for (Element element : framework.elements()) {
      parts.put(element.id(), Truth.partsOf(framework, element.id()));
      if (!element.sums()) {
        roots.add(element);
      }
    }
    for (Element root : roots) {
      up(root.id());
      allTold.put(root.id(), of(fromBelow, root.id()));
      down(root.id());
    }
    framework.ladder().ifPresent(ladder -> {
      for (ElementId asked : ladder.elements()) {
        Optional<ElementId> id = Optional.of(asked);
        while (id.isPresent()) {
          onTheWayToLimits.add(id.get());
          id = framework.element(id.get()).parent();
        }
      }
    });
    this.possible = findPossible();
  }

  private Interval own(ElementId id) {
    StatedScore score = stated.get(id);
    return score == null ? Interval.ANY_SCORE : Interval.printedAs(score);
  }

  private static <V> V of(Map<ElementId, V> map, ElementId id) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException("nothing of " + id);
    }
    return value;
  }

  private static Fraction weight(Element part) {
    return Fraction.of(part.weight().orElseThrow());
  }

  private void up(ElementId id) {
    Interval sum = Interval.NOTHING_BUT_ZERO;
    for (Element part : of(parts, id)) {
      up(part.id());
      sum = sum.plus(of(fromBelow, part.id()).times(weight(part)));
    }
    if (of(parts, id).isEmpty()) {
      fromBelow.put(id, own(id));
      return;
    }
    byParts.put(id, sum);
    if (own(id).meets(sum)) {
      fromBelow.put(id, own(id).and(sum));
    } else {
      inConflict.add(id);
      fromBelow.put(id, own(id).hull(sum));
    }
  }

  private void down(ElementId id) {
    List<Element> summed = of(parts, id);
    List<Interval> contributions = summed.stream()
        .map(part -> of(fromBelow, part.id()).times(weight(part)))
        .toList();
    // What stands before and behind each part, as adding up all others for each is slow for many.
    List<Interval> behind = new ArrayList<>(List.of(Interval.NOTHING_BUT_ZERO));
    for (int i = summed.size() - 1; i > 0; i--) {
      behind.add(behind.get(behind.size() - 1).plus(contributions.get(i)));
    }
    Interval before = Interval.NOTHING_BUT_ZERO;
    for (int i = 0; i < summed.size(); i++) {
      Element part = summed.get(i);
      Interval siblings = before.plus(behind.get(summed.size() - 1 - i));
      Interval left = toldToParts(id).less(siblings).times(Fraction.of(1, 1).over(weight(part)));
      fromAbove.put(part.id(), left);
      allTold.put(part.id(), of(fromBelow, part.id()).and(left));
      before = before.plus(contributions.get(i));
      down(part.id());
    }
  }

  /**
   * An element in conflict tells its parts what they and the rest allow; where that is nothing,
   * only what they allow.
   */
  private Interval toldToParts(ElementId id) {
    Interval told = of(allTold, id);
    if (!inConflict.contains(id)) {
      return told;
    }
    Interval allowed = of(byParts, id);
    return told.meets(allowed) ? told.and(allowed) : allowed;
  }

  ElementBounds bounds(ElementId id) {
    // An unlisted question of an open catalogue is in no sum.
    Interval interval = allTold.containsKey(id) ? of(allTold, id) : own(id);
    return WrongBounds.of(
        id, faceValue(id).map(Fraction::rounded), interval.leastPrint(), interval.greatestPrint());
  }

  /** What an element may be as seen from its own stated score and from below. */
  Interval fromBelow(ElementId id) {
    return of(fromBelow, id);
  }

  /** What an element may be by everything that is stated. */
  Interval allTold(ElementId id) {
    return of(allTold, id);
  }

  /** The stated score, else the exact sum of the face values of all parts. */
  private Optional<Fraction> faceValue(ElementId id) {
    StatedScore own = stated.get(id);
    if (own != null) {
      return Optional.of(Fraction.of(own.score()));
    }
    List<Element> summed = parts.getOrDefault(id, List.of());
    Fraction sum = Fraction.ZERO;
    for (Element part : summed) {
      Optional<Fraction> value = faceValue(part.id());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(value.get().times(weight(part)));
    }
    return summed.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /** The conflicts, ordered by the names of the elements. */
  List<Conflict> conflicts() {
    return inConflict.stream()
        .sorted(Comparator.comparing(ElementId::toString))
        .map(id -> WrongBounds.conflict(
            id,
            of(stated, id),
            of(byParts, id).leastPrint(),
            of(byParts, id).greatestPrint(),
            fit(id)))
        .toList();
  }

  private ConsistentSide fit(ElementId id) {
    if (!fromAbove.containsKey(id)) {
      return ConsistentSide.BOTH;
    }
    boolean own = of(fromAbove, id).meets(own(id));
    boolean sum = of(fromAbove, id).meets(of(byParts, id));
    return own
        ? (sum ? ConsistentSide.BOTH : ConsistentSide.STATED)
        : (sum ? ConsistentSide.PARTS : ConsistentSide.NEITHER);
  }

  private List<Tier> tiers() {
    return framework.ladder().orElseThrow().tiers();
  }

  List<Tier> possible() {
    return possible;
  }

  private List<Tier> findPossible() {
    List<Tier> found = new ArrayList<>();
    if (framework.ladder().isPresent() && inConflict.isEmpty()) {
      for (int i = 0; i < tiers().size(); i++) {
        Map<ElementId, Interval> asked = new HashMap<>();
        for (TierLimit limit : tiers().get(i).limits()) {
          asked.put(limit.element(), Interval.reaching(limit.atLeast()));
        }
        if (canMissAllBefore(i, asked)) {
          found.add(tiers().get(i));
        }
      }
    }
    return found;
  }

  /**
   * Whether one choice of a missed element for each tier before the i-th goes together with what is
   * asked.
   */
  private boolean canMissAllBefore(int i, Map<ElementId, Interval> asked) {
    if (i == 0) {
      return roots.stream().noneMatch(root -> feasible(root.id(), asked).isEmpty());
    }
    for (TierLimit limit : tiers().get(i - 1).limits()) {
      Map<ElementId, Interval> more = new HashMap<>(asked);
      more.merge(limit.element(), Interval.missing(limit.atLeast()), Interval::and);
      if (!of(more, limit.element()).isEmpty() && canMissAllBefore(i - 1, more)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an element can be with all that is stated and asked of it and below it; empty if that is
   * impossible.
   */
  private Interval feasible(ElementId id, Map<ElementId, Interval> asked) {
    if (!onTheWayToLimits.contains(id)) {
      return of(fromBelow, id);
    }
    Interval result = own(id).and(asked.getOrDefault(id, Interval.ANY_SCORE));
    if (of(parts, id).isEmpty()) {
      return result;
    }
    Interval sum = Interval.NOTHING_BUT_ZERO;
    for (Element part : of(parts, id)) {
      Interval of = feasible(part.id(), asked);
      if (of.isEmpty()) {
        return of;
      }
      sum = sum.plus(of.times(weight(part)));
    }
    return result.and(sum);
  }

  /**
   * Whether some tier would be possible if every element were asked alone, and is not as they are
   * asked together.
   */
  boolean asksJointly() {
    return framework.ladder().isPresent()
        && inConflict.isEmpty()
        && tiers().stream()
            .anyMatch(tier -> tier.limits().stream()
                    .allMatch(limit ->
                        of(allTold, limit.element()).meets(Interval.reaching(limit.atLeast())))
                && !canAllBeReached(tier));
  }

  private boolean canAllBeReached(Tier tier) {
    Map<ElementId, Interval> asked = new HashMap<>();
    tier.limits().forEach(limit -> asked.put(limit.element(), Interval.reaching(limit.atLeast())));
    return canMissAllBefore(0, asked);
  }

  GradeStatus status() {
    if (framework.ladder().isEmpty()) {
      return GradeStatus.NO_RULES;
    }
    if (!inConflict.isEmpty()) {
      return GradeStatus.CONTRADICTORY;
    }
    return possible.size() == 1
        ? GradeStatus.DECIDED
        : tier().isPresent() ? GradeStatus.BOUNDARY : GradeStatus.OPEN;
  }

  /**
   * The only possible tier, or the one that the face values give where they are known and rounding
   * hides no more.
   */
  Optional<TierCode> tier() {
    if (possible.size() <= 1) {
      return possible.stream().map(Tier::code).findFirst();
    }
    for (Tier tier : tiers()) {
      List<Optional<Boolean>> reached = tier.limits().stream()
          .map(limit -> reached(limit.element(), limit.atLeast()))
          .toList();
      if (reached.stream().allMatch(Optional.of(true)::equals)) {
        return possible.contains(tier) ? Optional.of(tier.code()) : Optional.empty();
      }
      if (!reached.contains(Optional.of(false)) && possible.contains(tier)) {
        return Optional.empty();
      }
    }
    throw new IllegalStateException("the lowest tier asks nothing");
  }

  /**
   * Whether a limit is reached: by the bounds if they tell, else by the face value if there is one.
   */
  private Optional<Boolean> reached(ElementId id, Score limit) {
    boolean can = of(allTold, id).meets(Interval.reaching(limit));
    boolean must = !of(allTold, id).meets(Interval.missing(limit));
    return can != must
        ? faceValue(id).map(value -> value.rounded().isAtLeast(limit))
        : Optional.of(must);
  }

  /**
   * The elements of the ladder that would tell: unknown, and on both sides of a limit between the
   * possible tiers.
   */
  List<ElementId> missing() {
    if (possible.size() <= 1) {
      return List.of();
    }
    List<Tier> between = tiers()
        .subList(
            tiers().indexOf(possible.get(0)), tiers().indexOf(possible.get(possible.size() - 1)));
    return framework.ladder().orElseThrow().elements().stream()
        .filter(id -> between.stream()
            .flatMap(tier -> tier.findLimit(id).stream())
            .anyMatch(limit -> reached(id, limit.atLeast()).isEmpty()))
        .toList();
  }

  Optional<Boolean> passes() {
    return framework
        .passMark()
        .map(PassMark::score)
        .flatMap(mark -> reached(ElementId.OVERALL, mark));
  }

  /** Whether the ladder has a tier. */
  boolean has(TierCode code) {
    return tiers().stream().anyMatch(tier -> tier.code().equals(code));
  }

  /**
   * Whether the numbers exclude a tier. Where they exclude each other, none is possible, and a tier
   * is excluded only if each element by itself, with all that was hulled, cannot reach a limit of
   * it or cannot miss one of the tier above it.
   */
  boolean denies(TierCode code) {
    if (inConflict.isEmpty()) {
      return possible.stream().noneMatch(tier -> tier.code().equals(code));
    }
    int place = 0;
    while (!tiers().get(place).code().equals(code)) {
      place++;
    }
    boolean canReach = tiers().get(place).limits().stream()
        .allMatch(limit -> of(allTold, limit.element()).meets(Interval.reaching(limit.atLeast())));
    boolean canMiss = place == 0
        || tiers().get(place - 1).limits().stream()
            .anyMatch(
                limit -> of(allTold, limit.element()).meets(Interval.missing(limit.atLeast())));
    return !canReach || !canMiss;
  }

  boolean passesCertainly() {
    return framework
        .passMark()
        .map(PassMark::score)
        .filter(mark -> of(allTold, ElementId.OVERALL).meets(Interval.reaching(mark))
            != of(allTold, ElementId.OVERALL).meets(Interval.missing(mark)))
        .isPresent();
  }
}
