package io.github.ita4j.grading;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Fraction;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.scoring.Uplift;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The law of a single rise, as it is written in {@link Uplift} and not as it is computed there.
 *
 * <p>Whether some true scores reach what is asked is found by going through the tree once, with
 * fractions: each element may be what is stated and asked of it, and what its parts may be. Above
 * the risen element the parts that are unknown are summed by themselves, as something may be asked
 * of them alone.
 */
final class NaiveUplift {

  private final Framework framework;
  private final Map<ElementId, StatedScore> stated;
  private final Tier tier;
  private final NaiveGrading naive;

  /** The scores of what is known. */
  private final Map<ElementId, Fraction> faces = new HashMap<>();

  NaiveUplift(Framework framework, Map<ElementId, StatedScore> stated, Tier tier) {
    this.framework = framework;
    this.stated = stated;
    this.tier = tier;
    this.naive = new NaiveGrading(framework, stated);
    framework.elements().stream()
        .filter(element -> !element.sums())
        .forEach(root -> faces(root.id()));
    faces.replaceAll((id, face) -> {
      ElementBounds bounds = naive.bounds(id);
      Score printed = face.rounded();
      Score taken = printed.isAtLeast(bounds.low()) ? printed : bounds.low();
      taken = bounds.high().isAtLeast(taken) ? taken : bounds.high();
      return taken.equals(printed) ? face : Fraction.of(taken);
    });
  }

  private Optional<Fraction> faces(ElementId id) {
    Optional<Fraction> sum = Optional.of(Fraction.ZERO);
    List<Element> parts = Truth.partsOf(framework, id);
    for (Element part : parts) {
      Optional<Fraction> face = faces(part.id());
      sum = sum.flatMap(
          so -> face.map(more -> so.plus(more.times(Fraction.of(part.weight().orElseThrow())))));
    }
    StatedScore own = stated.get(id);
    Optional<Fraction> face = own != null
        ? Optional.of(Fraction.of(own.score()))
        : parts.isEmpty() ? Optional.empty() : sum;
    face.ifPresent(known -> faces.put(id, known));
    return face;
  }

  /** The score of an element at face value. */
  Optional<Fraction> face(ElementId id) {
    return Optional.ofNullable(faces.get(id));
  }

  /** Whether a limit of the tier is on the element or above it. */
  boolean counts(ElementId id) {
    return tier.limits().stream().anyMatch(limit -> isAtOrAbove(limit.element(), id));
  }

  private boolean isAtOrAbove(ElementId above, @Nullable ElementId id) {
    Optional<ElementId> at = Optional.ofNullable(id);
    while (at.isPresent() && !at.get().equals(above)) {
      at = parent(at.get());
    }
    return at.isPresent();
  }

  /** The element that an element sums into. */
  private Optional<ElementId> parent(ElementId id) {
    Element element = framework.element(id);
    return element.sums() ? element.parent() : Optional.empty();
  }

  /** The law: true if every assignment reaches the tier after the rise, false if none does. */
  Optional<Boolean> reaches(@Nullable ElementId risen, Fraction to) {
    Trial trial = new Trial(risen, to);
    if (tier.limits().stream().allMatch(trial::mustReach)) {
      return Optional.of(true);
    }
    return trial.canReach() ? Optional.empty() : Optional.of(false);
  }

  /** Whether one assignment, that of some true scores, reaches the tier after the rise. */
  boolean reaches(ElementId risen, Fraction to, Function<ElementId, Fraction> truth) {
    Trial trial = new Trial(risen, to);
    return tier.limits().stream().allMatch(limit -> {
      ElementId id = limit.element();
      Fraction value = face(id).orElseGet(() -> truth.apply(id));
      if (isAtOrAbove(id, risen)) {
        value = trial.after(id);
        for (ElementId part : trial.unknownPartsOf(id)) {
          value = value.plus(truth.apply(part).times(weight(part, id)));
        }
      }
      return value.isAtLeast(edge(limit));
    });
  }

  private static Fraction edge(TierLimit limit) {
    return Fraction.of(limit.atLeast()).minus(Fraction.HALF_HUNDREDTH);
  }

  private static Interval atLeast(Fraction edge) {
    return new Interval(edge, false, Fraction.HUNDRED, false);
  }

  private static Interval below(Fraction edge) {
    return new Interval(Fraction.ZERO, false, edge, true);
  }

  /** What a part counts for in an element above it. */
  private Fraction weight(ElementId part, ElementId above) {
    Fraction weight = Fraction.of(1, 1);
    for (ElementId at = part; !at.equals(above); at = parent(at).orElseThrow()) {
      weight = weight.times(Fraction.of(framework.element(at).weight().orElseThrow()));
    }
    return weight;
  }

  /** What follows from one rise. */
  private final class Trial {

    private final @Nullable ElementId risen;

    /** The known parts of everything at or above the risen element, after the rise. */
    private final Map<ElementId, Fraction> after = new HashMap<>();

    /** The elements above the risen one that have an unknown part and are not stated. */
    private final Set<ElementId> unknownAbove = new HashSet<>();

    Trial(@Nullable ElementId risen, Fraction to) {
      this.risen = risen;
      if (risen == null) {
        return;
      }
      after.put(risen, to);
      Fraction value = to;
      Fraction rise = to.minus(face(risen).orElseThrow());
      ElementId at = risen;
      Optional<ElementId> next = parent(at);
      while (next.isPresent()) {
        ElementId above = next.get();
        Fraction own = Fraction.of(framework.element(at).weight().orElseThrow());
        rise = rise.times(own);
        value = value.times(own);
        boolean unknown = unknownAbove.contains(at);
        for (Element part : Truth.partsOf(framework, above)) {
          Optional<Fraction> face = face(part.id());
          if (!part.id().equals(at)) {
            value = value.plus(
                face.orElse(Fraction.ZERO).times(Fraction.of(part.weight().orElseThrow())));
            unknown |= face.isEmpty();
          }
        }
        if (unknown && face(above).isPresent()) {
          value = face(above).get().plus(rise);
        } else if (unknown) {
          unknownAbove.add(above);
        }
        after.put(above, value);
        at = above;
        next = parent(at);
      }
    }

    Fraction after(ElementId id) {
      return Optional.ofNullable(after.get(id)).orElseThrow();
    }

    /**
     * The unknown elements beside the way from the risen one to an element, down to the last stated
     * one.
     */
    List<ElementId> unknownPartsOf(ElementId id) {
      return framework.elements().stream()
          .map(Element::id)
          .filter(part -> !part.equals(id)
              && face(part).isEmpty()
              && !after.containsKey(part)
              && parent(part).filter(after::containsKey).isPresent()
              && isAtOrAbove(id, part)
              && isUnknownUpTo(part, id))
          .toList();
    }

    private boolean isUnknownUpTo(ElementId part, ElementId id) {
      ElementId at = part;
      while (!at.equals(id)) {
        at = parent(at).orElseThrow();
        if (!unknownAbove.contains(at)) {
          return false;
        }
      }
      return true;
    }

    boolean mustReach(TierLimit limit) {
      ElementId id = limit.element();
      if (unknownAbove.contains(id)) {
        Interval less = below(edge(limit).minus(after(id)));
        return naive.conflicts().isEmpty()
            ? less.isEmpty() || !agrees(Map.of(), Map.of(id, less))
            : !unknownOf(id).meets(less);
      }
      if (after.containsKey(id) || face(id).isPresent()) {
        return after.getOrDefault(id, face(id).orElse(Fraction.ZERO)).isAtLeast(edge(limit));
      }
      return naive.conflicts().isEmpty()
          ? !agrees(Map.of(id, below(edge(limit))), Map.of())
          : !naive.allTold(id).meets(below(edge(limit)));
    }

    boolean canReach() {
      Map<ElementId, Interval> asked = new HashMap<>();
      Map<ElementId, Interval> askedOfUnknown = new HashMap<>();
      Map<ElementId, Interval> askedBelow = new HashMap<>();
      for (TierLimit limit : tier.limits()) {
        ElementId id = limit.element();
        Interval reaching = atLeast(edge(limit));
        if (unknownAbove.contains(id)) {
          askedOfUnknown.put(id, atLeast(edge(limit).minus(after(id))));
        } else if (after.containsKey(id) || face(id).isPresent()) {
          if (!mustReach(limit)) {
            return false;
          }
        } else if (risen != null && isAtOrAbove(risen, id)) {
          askedBelow.put(id, reaching);
        } else {
          asked.put(id, reaching);
        }
      }
      if (!askedBelow.isEmpty() && !canReachBelow(askedBelow)) {
        return false;
      }
      if (naive.conflicts().isEmpty()) {
        return agrees(asked, askedOfUnknown);
      }
      return asked.keySet().stream()
              .allMatch(id ->
                  naive.allTold(id).meets(Optional.ofNullable(asked.get(id)).orElseThrow()))
          && askedOfUnknown.keySet().stream()
              .allMatch(id -> unknownOf(id)
                  .meets(Optional.ofNullable(askedOfUnknown.get(id)).orElseThrow()));
    }

    private boolean canReachBelow(Map<ElementId, Interval> asked) {
      Map<ElementId, StatedScore> below = new HashMap<>(stated);
      below
          .keySet()
          .removeIf(id -> id.equals(risen)
              || framework.elements().stream().noneMatch(element -> element.id().equals(id))
              || !isAtOrAbove(Optional.ofNullable(risen).orElseThrow(), id));
      NaiveGrading of = new NaiveGrading(framework, below);
      return of.conflicts().isEmpty()
          ? new NaiveUplift(framework, below, tier).new Trial(null, Fraction.ZERO)
              .agrees(asked, Map.of())
          : asked.keySet().stream()
              .allMatch(
                  id -> of.allTold(id).meets(Optional.ofNullable(asked.get(id)).orElseThrow()));
    }

    /**
     * What the unknown parts of an element above the risen one may come to where scores exclude
     * each other.
     */
    private Interval unknownOf(ElementId id) {
      Interval unknown = Interval.NOTHING_BUT_ZERO;
      for (ElementId part : unknownPartsOf(id)) {
        unknown = unknown.plus(naive.fromBelow(part).times(weight(part, id)));
      }
      Interval known = Interval.NOTHING_BUT_ZERO;
      for (Element part : framework.elements()) {
        ElementId at = part.id();
        if (parent(at).filter(unknownAbove::contains).isPresent()
            && isAtOrAbove(id, at)
            && isUnknownUpTo(at, id)
            && face(at).isPresent()) {
          known = known.plus(naive.fromBelow(at).times(weight(at, id)));
        }
      }
      return unknown.and(naive.allTold(id).less(known));
    }

    /** Whether some true scores agree with what is stated and asked. */
    private boolean agrees(
        Map<ElementId, Interval> asked, Map<ElementId, Interval> askedOfUnknown) {
      return framework.elements().stream()
          .filter(element -> !element.sums())
          .noneMatch(root -> allowed(root.id(), asked, askedOfUnknown).isEmpty());
    }

    private Interval allowed(
        ElementId id, Map<ElementId, Interval> asked, Map<ElementId, Interval> askedOfUnknown) {
      if (unknownAbove.contains(id)) {
        Interval[] both = knownAndUnknown(id, asked, askedOfUnknown);
        return both[0].isEmpty() ? both[0] : both[1].isEmpty() ? both[1] : both[0].plus(both[1]);
      }
      StatedScore own = stated.get(id);
      Interval allowed = (own == null ? Interval.ANY_SCORE : Interval.printedAs(own))
          .and(asked.getOrDefault(id, Interval.ANY_SCORE));
      if (Truth.partsOf(framework, id).isEmpty()) {
        return allowed;
      }
      Interval sum = Interval.NOTHING_BUT_ZERO;
      for (Element part : Truth.partsOf(framework, id)) {
        Interval of = allowed(part.id(), asked, askedOfUnknown);
        if (of.isEmpty()) {
          return of;
        }
        sum = sum.plus(of.times(Fraction.of(part.weight().orElseThrow())));
      }
      return allowed.and(sum);
    }

    /**
     * What the known parts of an unknown element above the risen one may be, and the unknown ones.
     */
    private Interval[] knownAndUnknown(
        ElementId id, Map<ElementId, Interval> asked, Map<ElementId, Interval> askedOfUnknown) {
      Interval known = Interval.NOTHING_BUT_ZERO;
      Interval unknown = Interval.NOTHING_BUT_ZERO;
      for (Element part : Truth.partsOf(framework, id)) {
        Fraction weight = Fraction.of(part.weight().orElseThrow());
        Interval[] both = {Interval.NOTHING_BUT_ZERO, Interval.NOTHING_BUT_ZERO};
        if (unknownAbove.contains(part.id())) {
          both = knownAndUnknown(part.id(), asked, askedOfUnknown);
        } else {
          both[face(part.id()).isPresent() ? 0 : 1] = allowed(part.id(), asked, askedOfUnknown);
        }
        if (both[0].isEmpty() || both[1].isEmpty()) {
          return both;
        }
        known = known.plus(both[0].times(weight));
        unknown = unknown.plus(both[1].times(weight));
      }
      Interval of = askedOfUnknown.get(id);
      return new Interval[] {known, of == null ? unknown : unknown.and(of)};
    }
  }
}
