package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The failure to find a framework. The message names what was requested and what would have fitted:
 * names for a name, years for a year.
 */
public final class UnknownFrameworkException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_FITTING = 100;

  /** The most names beside the years that were asked for. */
  private static final int MOST_OTHERS = 10;

  /** The frameworks that fit, as text. An array, since {@code List} promises no serialised form. */
  private final String[] fitting;

  private UnknownFrameworkException(
      String asked, String allowed, FiscalYear year, Collection<FrameworkId> known) {
    super("no framework for " + asked + ": must be " + allowed);
    this.fitting = fitting(year, known).stream()
        .limit(MOST_FITTING)
        .map(FrameworkId::toString)
        .toArray(String[]::new);
  }

  /** Creates the failure to find a name. */
  static UnknownFrameworkException ofName(FrameworkId id, Collection<FrameworkId> known) {
    FiscalYear year = id.fiscalYear();
    return new UnknownFrameworkException(
        id.toString(), "one of [" + VisibleText.listed(fitting(year, known)) + "]", year, known);
  }

  /** Creates the failure to find a year of a scheme. */
  static UnknownFrameworkException ofYear(
      String scheme, FiscalYear year, Collection<FrameworkId> known) {
    List<FiscalYear> years = known.stream()
        .filter(id -> id.scheme().equals(scheme))
        .map(FrameworkId::fiscalYear)
        .distinct()
        .sorted()
        .toList();
    List<FrameworkId> others =
        fitting(year, known).stream().filter(id -> !id.scheme().equals(scheme)).toList();
    List<String> allowed = new ArrayList<>();
    if (!years.isEmpty()) {
      allowed.add(inRanges(years));
    }
    if (!others.isEmpty() || years.isEmpty()) {
      allowed.add("one of [" + VisibleText.listed(others, MOST_OTHERS) + "]");
    }
    return new UnknownFrameworkException(
        "scheme " + scheme + " in " + year,
        String.join("; or ask by name for ", allowed),
        year,
        known);
  }

  /** Lists years, and those that follow each other by the first and the last. */
  private static String inRanges(List<FiscalYear> years) {
    List<String> ranges = new ArrayList<>();
    for (int first = 0, last = 0; first < years.size(); first = last + 1) {
      last = first;
      while (last + 1 < years.size() && years.get(last).next().equals(years.get(last + 1))) {
        last++;
      }
      ranges.add(years.get(first) + (last == first ? "" : " to " + years.get(last)));
    }
    return VisibleText.listed(ranges);
  }

  private static List<FrameworkId> fitting(FiscalYear year, Collection<FrameworkId> known) {
    List<FrameworkId> ofYear =
        known.stream().filter(id -> id.fiscalYear().equals(year)).toList();
    return ofYear.isEmpty() ? List.copyOf(known) : ofYear;
  }

  /**
   * Returns the frameworks that could have been asked for in place of the unknown one.
   *
   * @return the frameworks of its fiscal year, or all that are known if the year has none; at most
   *     100
   */
  public List<FrameworkId> fitting() {
    return Arrays.stream(fitting).map(FrameworkId::parse).toList();
  }
}
