package io.github.ita4j.cli.text;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences on doubtful targets of a plan. They only inform: the targets are the agency's own
 * and remain as they are.
 */
public final class TargetDoubts {

  private final Messages messages;
  private final ActionPlan plan;
  private final Optional<Analysis> result;
  private final Optional<Analysis> previous;
  private final List<String> found = new ArrayList<>();

  private TargetDoubts(
      Messages messages, ActionPlan plan, Optional<Analysis> result, Optional<Analysis> previous) {
    this.messages = messages;
    this.plan = plan;
    this.result = result;
    this.previous = previous;
  }

  /**
   * Returns a sentence for each doubt, by elements in the order of the plan.
   *
   * @param result the result that the plan answers, if it is known
   * @param previous that of an earlier year, if it is known
   */
  public static List<String> of(
      Messages messages, ActionPlan plan, Optional<Analysis> result, Optional<Analysis> previous) {
    Messages labelled =
        result.map(Analysis::framework).map(messages::withLabelsOf).orElse(messages);
    TargetDoubts doubts = new TargetDoubts(labelled, plan, result, previous);
    Map<ElementId, List<Target>> byElement = new LinkedHashMap<>();
    plan.targets()
        .forEach(target -> byElement
            .computeIfAbsent(target.element(), element -> new ArrayList<>())
            .add(target));
    byElement.values().forEach(doubts::add);
    return doubts.found;
  }

  private void add(List<Target> ofElement) {
    if (ofElement.size() > 1) {
      add(
          Message.TARGET_REPEATED,
          ofElement.get(0),
          messages.number(ofElement.size()),
          ofElement.stream()
              .map(target -> messages.number(target.atLeast()))
              .collect(Collectors.joining(", ")));
    }
    for (Target target : ofElement) {
      addYear(target);
      addBase(target);
      addHeight(target);
    }
  }

  private void add(Message doubt, Target target, Object... parts) {
    found.add(messages.element(target.element()) + ": " + messages.text(doubt, parts));
  }

  /** Doubts a score before the plan that is of a year after the result, or after the plan. */
  private void addYear(Target target) {
    FiscalYear last = result.map(known -> known.scorecard().fiscalYear()).orElse(plan.fiscalYear());
    target
        .fromYear()
        .filter(year -> year.compareTo(last) > 0)
        .ifPresent(year -> add(
            result.isPresent() ? Message.TARGET_AFTER_RESULT : Message.TARGET_AFTER_PLAN,
            target,
            year(year),
            year(last)));
  }

  /** Doubts a score before the plan that is not the one of the result of its year. */
  private void addBase(Target target) {
    if (target.from().isEmpty() || target.fromYear().isEmpty()) {
      return;
    }
    FiscalYear year = target.fromYear().get();
    Stream.concat(result.stream(), previous.stream())
        .filter(known -> known.scorecard().fiscalYear().equals(year))
        .flatMap(known -> bounds(known, target).stream())
        .filter(bounds -> !isWithin(target, bounds))
        .findFirst()
        .ifPresent(bounds -> add(
            Message.TARGET_OTHER_BASE,
            target,
            messages.number(target.from().get()),
            year(year),
            messages.value(bounds)));
  }

  /** Tells whether the printed score before the plan can be one in bounds. */
  private static boolean isWithin(Target target, ElementBounds bounds) {
    StatedScore stated = target.from().orElseThrow();
    int from = stated.score().hundredths();
    // Half a unit of the last printed decimal.
    int slack = switch (stated.decimals()) {
      case 0 -> 50;
      case 1 -> 5;
      default -> 0;
    };
    return from + slack >= bounds.low().hundredths()
        && from - slack <= bounds.high().hundredths();
  }

  /** Doubts a score to reach that is below that of the result, or of the plan itself. */
  private void addHeight(Target target) {
    Score atLeast = target.atLeast().score();
    Optional<ElementBounds> above = result
        .filter(known -> known.scorecard().fiscalYear().compareTo(plan.fiscalYear()) < 0)
        .flatMap(known -> bounds(known, target))
        .filter(bounds -> !atLeast.isAtLeast(bounds.low()));
    if (above.isPresent()) {
      add(
          Message.TARGET_BELOW_RESULT,
          target,
          messages.number(target.atLeast()),
          year(result.orElseThrow().scorecard().fiscalYear()),
          messages.value(above.get()));
      return;
    }
    target
        .from()
        .filter(from -> !atLeast.isAtLeast(from.score()))
        .ifPresent(from -> add(
            Message.TARGET_BELOW_FROM,
            target,
            messages.number(target.atLeast()),
            messages.number(from)));
  }

  /** Returns the bounds on the element of a target. Codes of questions differ between years. */
  private Optional<ElementBounds> bounds(Analysis known, Target target) {
    ElementId element = target.element();
    boolean same = element.level() != Level.QUESTION
        || plan.framework().filter(known.framework().id()::equals).isPresent();
    return same && known.framework().findElement(element).isPresent()
        ? Optional.of(known.bounds().element(element))
        : Optional.empty();
  }

  private String year(FiscalYear year) {
    return messages.number(year.buddhistEra());
  }
}
