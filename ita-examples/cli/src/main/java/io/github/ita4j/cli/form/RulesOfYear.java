package io.github.ita4j.cli.form;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.YearAdvice;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules that a form of a year can have, for the refusal of a form that has none of them. */
final class RulesOfYear {

  private final Messages messages;
  private final Frameworks frameworks;
  private final FiscalYear year;

  RulesOfYear(Messages messages, Frameworks frameworks, FiscalYear year) {
    this.messages = messages;
    this.frameworks = frameworks;
    this.year = year;
  }

  /** Returns what is wrong with the rules that a form names, or with its year if it names none. */
  String refusal(Optional<FrameworkId> pinned) {
    if (pinned.isEmpty()) {
      return withoutNational();
    }
    FrameworkId id = pinned.get();
    return frameworks
        .find(id)
        .map(known -> messages.text(
            Message.FORM_OTHER_RULES,
            id,
            known.fiscalYear().buddhistEra(),
            year.buddhistEra(),
            fitting()))
        .orElseGet(
            () -> messages.text(Message.FORM_UNKNOWN_RULES, id, year.buddhistEra(), fitting()));
  }

  /** Returns the refusal of a year without national rules, which a form uses if it names none. */
  private String withoutNational() {
    Set<Integer> years = new TreeSet<>();
    frameworks.all().stream()
        .filter(RulesOfYear::isNational)
        .forEach(known -> years.add(known.fiscalYear().buddhistEra()));
    String refusal =
        messages.text(Message.FORM_NO_RULES, year.buddhistEra(), VisibleText.listed(years));
    return YearAdvice.of(
            messages,
            frameworks,
            year.buddhistEra(),
            id -> messages.text(Message.FORM_PIN, id, FormField.FRAMEWORK.label()))
        .map(advice -> messages.text(Message.FORM_NO_RULES_ADVICE, refusal, advice))
        .orElse(refusal);
  }

  private String fitting() {
    List<Framework> fitting = frameworks.all().stream()
        .filter(known -> known.fiscalYear().equals(year))
        .toList();
    if (fitting.isEmpty()) {
      return messages.text(Complaint.NONE_KNOWN);
    }
    String ids = VisibleText.listed(fitting);
    return fitting.stream().anyMatch(RulesOfYear::isNational)
        ? messages.text(Message.FORM_OR_BLANK, ids)
        : ids;
  }

  private static boolean isNational(Framework framework) {
    return framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME);
  }
}
