package io.github.ita4j.cli.form;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of a content that a form does not hold as they are. They are found by reading the
 * written form, so that no rule of the form need be known here.
 */
public final class FormLosses {

  private final Messages messages;
  private final List<String> lost = new ArrayList<>();

  private FormLosses(Messages messages) {
    this.messages = messages;
  }

  /**
   * Names what differs between a content and the form written of it.
   *
   * @param read the content of the written form; empty if it cannot even be read
   * @return the names of the parts, in the language of the messages
   */
  public static List<String> of(Form content, Optional<Form> read, Messages messages) {
    FormLosses losses = new FormLosses(messages);
    if (read.isEmpty()) {
      return List.of(messages.text(Message.FORM_LOST_ALL));
    }
    losses.compare(content.scorecard(), read.get().scorecard());
    losses.compare(
        Message.FORM_LOST_PREVIOUS, content.previous(), read.get().previous(), Function.identity());
    losses.comparePlans(content.plan(), read.get().plan());
    losses.compareReports(content.progress(), read.get().progress());
    return losses.lost;
  }

  private void compare(Scorecard content, Scorecard read) {
    compare(Message.FORM_LOST_AGENCY, content, read, Scorecard::agency);
    compare(Message.FORM_LOST_SCORES, content, read, Scorecard::scores);
    compare(
        Message.FORM_LOST_TIER, content, read, card -> List.of(card.tier(), card.printedTier()));
    compareClaims(content.claims(), read.claims());
    compare(Message.FORM_LOST_ADVICE, content, read, Scorecard::advice);
    compare(Message.FORM_LOST_TITLES, content, read, Scorecard::titles);
    compare(Message.FORM_LOST_RESPONDENTS, content, read, Scorecard::respondents);
    compare(Message.FORM_LOST_SOURCE, content, read, Scorecard::source);
    compare(Message.FORM_LOST_FRAMEWORK, content, read, Scorecard::framework);
  }

  private void compareClaims(List<Claim> content, List<Claim> read) {
    if (content.size() > read.size()) {
      lost.add(messages.text(Message.FORM_LOST_CLAIMS));
    }
    compare(
        Message.FORM_LOST_CLAIM,
        content,
        read,
        claims -> claims.stream().limit(1).toList());
  }

  private void comparePlans(Optional<ActionPlan> content, Optional<ActionPlan> read) {
    if (content.isEmpty() || read.isEmpty()) {
      compare(Message.FORM_LOST_PLAN, content, read, Function.identity());
      return;
    }
    // A form names the rules of a plan that leaves them out.
    boolean named = content.get().framework().isPresent();
    compare(
        Message.FORM_LOST_PLAN,
        content.get(),
        read.get(),
        plan -> List.of(
            plan.fiscalYear(),
            named ? plan.framework() : Optional.empty(),
            plan.agency(),
            plan.targets(),
            plan.source(),
            own(plan.issues())));
    Map<String, Measure> measures =
        read.get().measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    for (Measure measure : content.get().measures()) {
      if (!measure.equals(measures.get(measure.id()))) {
        lost.add(messages.text(Message.FORM_LOST_MEASURE, TypedException.shown(measure.id())));
      }
    }
  }

  /** Returns the issues as an office's own, as they are once they stand in its form. */
  private static List<PlanIssue> own(List<PlanIssue> issues) {
    return issues.stream()
        .map(issue -> PlanIssue.of(issue.number(), issue.title(), Origin.AGENCY))
        .toList();
  }

  private void compareReports(Optional<ProgressReport> content, Optional<ProgressReport> read) {
    if (content.isEmpty() || read.isEmpty()) {
      compare(Message.FORM_LOST_PROGRESS, content, read, Function.identity());
      return;
    }
    compare(
        Message.FORM_LOST_PROGRESS,
        content.get(),
        read.get(),
        report -> List.of(
            report.fiscalYear(),
            report.agency(),
            report.source(),
            report.entries().size()));
    List<Progress> entries = read.get().entries();
    for (int i = 0; i < Math.min(entries.size(), content.get().entries().size()); i++) {
      Progress entry = content.get().entries().get(i);
      if (!entry.equals(entries.get(i))) {
        lost.add(
            messages.text(Message.FORM_LOST_ENTRY, i + 1, TypedException.shown(entry.measureId())));
      }
    }
  }

  private <T> void compare(Message name, T content, T read, Function<T, ?> part) {
    if (!Objects.equals(part.apply(content), part.apply(read))) {
      lost.add(messages.text(name));
    }
  }
}
