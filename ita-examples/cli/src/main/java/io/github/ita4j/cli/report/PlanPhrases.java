package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a plan for the cells and lines of a report.
 *
 * <p>They include all statements of the plan. A value beside a printed text is added unless the
 * text already gives it.
 */
public final class PlanPhrases {

  private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  private final Messages messages;
  private final ActionPlan plan;

  /**
   * A flag, true if the plan is the agency's own. A draft of ours needs no words about its gaps.
   */
  private final boolean own;

  /**
   * Creates the words of a plan.
   *
   * @param messages the language and the digits
   * @param plan the plan
   * @param own whether it is the agency's own
   */
  public PlanPhrases(Messages messages, ActionPlan plan, boolean own) {
    this.messages = messages;
    this.plan = plan;
    this.own = own;
  }

  /**
   * Returns the elements that a draft has no measures for only because they have no score. A short
   * draft must not suggest that nothing else is weak.
   */
  public static Optional<String> undetermined(Messages messages, Analysis analysis) {
    List<ElementId> open = analysis.findings().stream()
        .flatMap(findings -> findings.undetermined(FindingCategory.FIX).stream())
        .map(ElementBounds::element)
        .filter(id -> id.level().compareTo(Level.INDICATOR) <= 0)
        .toList();
    Messages labelled = messages.withLabelsOf(analysis.framework());
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(labelled.text(Message.PLAN_UNDETERMINED, labelled.elements(open)));
  }

  /** Returns the lines about the plan as a whole, which a draft does not need. */
  List<String> statements() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text(Message.REPORT_PLAN_AGENCY, messages.agencyInFull(plan.agency())));
    plan.framework().ifPresent(id -> lines.add(messages.text(Message.REPORT_PLAN_FRAMEWORK, id)));
    if (!plan.issues().isEmpty()) {
      lines.add(messages.text(
          Message.REPORT_PLAN_ISSUES,
          plan.issues().stream()
              .map(issue -> messages.number(issue.number()) + " " + messages.quoted(issue.title()))
              .collect(Collectors.joining(", "))));
    }
    plan.source()
        .map(source -> Stream.of(source.title(), source.url())
            .flatMap(Optional::stream)
            .map(QuotedText::of)
            .collect(Collectors.joining(" ")))
        .filter(source -> !source.isEmpty())
        .ifPresent(source -> lines.add(messages.text(Message.REPORT_MEASURES_SOURCE, source)));
    return lines;
  }

  /** Returns the title and the details that no other column shows. */
  List<String> title(Measure measure) {
    List<String> lines = new ArrayList<>();
    // The agency's own titles remain unchanged.
    String named = messages.quoted(own ? measure.title() : messages.title(measure.title()));
    lines.add(OriginMarks.marked(named, measure.origin()));
    if (own) {
      lines.add(messages.text(Message.REPORT_MEASURES_ID, QuotedText.of(measure.id())));
      if (measure.kind() != MeasureKind.OTHER) {
        lines.add(messages.text(
            Message.REPORT_MEASURES_KIND, messages.name(measure.kind().displayName())));
      }
      if (measure.origin() == Origin.ASSESSOR) {
        lines.add(messages.text(Message.REPORT_MEASURES_OF_ASSESSOR));
      }
    }
    if (!measure.answers().isEmpty()) {
      lines.add(
          messages.text(Message.REPORT_MEASURES_ANSWERS, messages.afterWord(answers(measure))));
    }
    if (!measure.cites().isEmpty()) {
      lines.add(messages.text(Message.REPORT_MEASURES_CITES, cites(measure)));
    }
    plan.issues().stream()
        .filter(issue -> measure.issues().contains(issue.number()))
        .forEach(issue -> lines.add(messages.text(
            Message.REPORT_MEASURES_ISSUE,
            messages.number(issue.number()),
            messages.quoted(issue.title()))));
    measure.remark().ifPresent(remark -> lines.add("(" + messages.quoted(remark) + ")"));
    return lines;
  }

  /** Returns the steps, and then what each item must show, with the examples of it. */
  List<String> steps(Measure measure) {
    Map<String, List<String>> details = new LinkedHashMap<>();
    measure
        .details()
        .forEach(detail -> details
            .computeIfAbsent(introduction(detail), key -> new ArrayList<>())
            .add(messages.quoted(detail.text())));
    return Stream.concat(
            measure.steps().stream().map(messages::quoted),
            details.entrySet().stream()
                .map(entry -> messages.text(
                    Message.REPORT_DETAIL, entry.getKey(), String.join("; ", entry.getValue()))))
        .toList();
  }

  /** Returns the words before a detail: its item, and whether it is required or an example. */
  private String introduction(MeasureDetail detail) {
    String code = messages.printed(detail.item());
    FiscalYear year = detail.item().fiscalYear();
    String item = year.equals(plan.fiscalYear()) ? code : messages.ofYear(code, year);
    return switch (detail.origin()) {
      case EDITORIAL -> messages.text(Message.REPORT_DETAIL_REQUIRED, item);
      case EXAMPLE ->
        messages.text(
            Message.REPORT_DETAIL_EXAMPLE_OF,
            item,
            QuotedText.of(detail.exampleOf().orElseThrow()));
      case AGENCY, ASSESSOR -> item;
    };
  }

  /** Returns the elements, with their year if it is not the plan's. */
  private String answers(Measure measure) {
    String elements = messages.elements(measure.answers());
    FiscalYear year = plan.framework().map(FrameworkId::fiscalYear).orElse(plan.fiscalYear());
    return year.equals(plan.fiscalYear()) ? elements : messages.ofYear(elements, year);
  }

  /**
   * Returns the codes year by year: {@code O8, O9 ของปี 2568; O8 ของปี 2569}. Codes of the plan's
   * year alone have no year. Equal codes of two years share both: {@code O8 ของปี 2568 และ 2569}.
   */
  public String cites(Measure measure) {
    Map<FiscalYear, List<QuestionCode>> byYear = new LinkedHashMap<>();
    for (CitedCode cited : measure.cites()) {
      byYear.computeIfAbsent(cited.fiscalYear(), key -> new ArrayList<>()).add(cited.code());
    }
    Map<String, List<FiscalYear>> byCodes = new LinkedHashMap<>();
    byYear.forEach((year, codes) -> byCodes
        .computeIfAbsent(messages.cited(year, codes), key -> new ArrayList<>())
        .add(year));
    return byYear.keySet().equals(Set.of(plan.fiscalYear()))
        ? String.join(", ", byCodes.keySet())
        : byCodes.entrySet().stream()
            .map(entry -> messages.ofYears(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  /** Returns the time and the cost. */
  List<String> time(Measure measure) {
    List<String> lines = new ArrayList<>();
    measure.periods().forEach(period -> lines.add(period(period)));
    measure
        .budget()
        .ifPresent(
            budget -> lines.add(messages.text(Message.REPORT_MEASURES_BUDGET, budget(budget))));
    return lines;
  }

  /** Returns the printed text, with the amount if the text does not say it. */
  public String budget(Budget budget) {
    String printed = messages.quoted(budget.printed());
    return budget
        .baht()
        .filter(amount -> !saysAmount(budget.printed(), amount))
        .map(amount -> printed + " ("
            + messages.text(
                Message.REPORT_MEASURES_BAHT,
                messages.number(String.format(Locale.ROOT, "%,.2f", amount)))
            + ")")
        .orElse(printed);
  }

  private static boolean saysAmount(String printed, BigDecimal amount) {
    List<String> numbers = AMOUNT
        .matcher(ThaiDigits.toArabic(printed))
        .results()
        .map(MatchResult::group)
        .toList();
    return numbers.size() == 1
        && new BigDecimal(numbers.get(0).replace(",", "")).compareTo(amount) == 0;
  }

  /** Returns the follow-up of the measure. */
  public List<String> monitoring(Monitoring monitoring) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.quoted(monitoring.printed()));
    if (!monitoring.informed().isEmpty()) {
      lines.add(messages.text(
          Message.REPORT_MEASURES_INFORMED,
          messages.quoted(String.join(", ", monitoring.informed()))));
    }
    monitoring
        .due()
        .filter(due -> !monitoring.printed().contains(due.printed()))
        .ifPresent(due -> lines.add(messages.text(Message.REPORT_MEASURES_DUE, period(due))));
    return lines;
  }

  /** Returns the printed text, with its meaning if the text does not read so. */
  public String period(Period period) {
    String printed = messages.quoted(period.printed());
    return saysItself(period) ? printed : printed + " (" + meaning(period) + ")";
  }

  private static boolean saysItself(Period period) {
    try {
      return period instanceof Period.Unread || Period.read(period.printed()).equals(period);
    } catch (ItaParseException e) {
      // The range ends before it starts. The plan has the intended range beside it.
      return false;
    }
  }

  private String meaning(Period period) {
    if (period instanceof Period.OfFiscalYear ofYear) {
      return messages.year(ofYear.year());
    }
    if (period instanceof Period.Months months) {
      return fromTo(month(months.from()), month(months.to()));
    }
    if (period instanceof Period.Dates dates) {
      return fromTo(day(dates.from()), day(dates.to()));
    }
    if (period instanceof Period.Length length) {
      return length(length.length());
    }
    if (period instanceof Period.Recurring recurring) {
      return messages.text(
          Message.REPORT_PERIOD_RECURRING,
          messages.number(recurring.times()),
          length(recurring.every()));
    }
    return "";
  }

  private String fromTo(String from, String to) {
    return from.equals(to) ? from : messages.text(Message.RANGE, from, to);
  }

  private String month(YearMonth month) {
    return messages.text(
        Message.REPORT_PERIOD_MONTH,
        messages.text(name(month.getMonth())),
        messages.number(ThaiBuddhistDate.from(month.atDay(1)).get(ChronoField.YEAR_OF_ERA)));
  }

  private static Message name(Month month) {
    return switch (month) {
      case JANUARY -> Message.MONTH_1;
      case FEBRUARY -> Message.MONTH_2;
      case MARCH -> Message.MONTH_3;
      case APRIL -> Message.MONTH_4;
      case MAY -> Message.MONTH_5;
      case JUNE -> Message.MONTH_6;
      case JULY -> Message.MONTH_7;
      case AUGUST -> Message.MONTH_8;
      case SEPTEMBER -> Message.MONTH_9;
      case OCTOBER -> Message.MONTH_10;
      case NOVEMBER -> Message.MONTH_11;
      case DECEMBER -> Message.MONTH_12;
    };
  }

  /** Returns a day in words. */
  public String day(LocalDate day) {
    return messages.number(day.getDayOfMonth()) + " " + month(YearMonth.from(day));
  }

  private String length(java.time.Period length) {
    return Stream.of(
            part(Message.REPORT_PERIOD_YEARS, length.getYears()),
            part(Message.REPORT_PERIOD_MONTHS, length.getMonths()),
            part(Message.REPORT_PERIOD_DAYS, length.getDays()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> part(Message unit, int count) {
    return count == 0 ? Optional.empty() : Optional.of(messages.text(unit, messages.number(count)));
  }

  /** Returns a score to reach, with the score before. */
  public String target(Target target) {
    String from = target
        .from()
        .map(score -> messages.text(Message.REPORT_TARGET_FROM, messages.number(score))
            + target.fromYear().map(year -> messages.ofYear("", year)).orElse(""))
        .or(() -> target
            .fromYear()
            .map(year -> messages.text(Message.REPORT_TARGET_OF, messages.year(year))))
        .orElse("");
    return messages.text(
        Message.REPORT_TARGET,
        messages.element(target.element()),
        from,
        messages.number(target.atLeast()));
  }
}
