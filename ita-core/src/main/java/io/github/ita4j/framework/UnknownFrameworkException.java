package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The failure to find a framework. The message names the one requested and those that would have
 * fitted.
 */
public final class UnknownFrameworkException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_FITTING = 100;

  /** The frameworks that fit, as text. An array, since {@code List} promises no serialised form. */
  private final String[] fitting;

  UnknownFrameworkException(String asked, FiscalYear year, Collection<FrameworkId> known) {
    this(asked, fitting(year, known));
  }

  private UnknownFrameworkException(String asked, List<FrameworkId> fitting) {
    super("no framework for " + asked + ": must be one of [" + VisibleText.listed(fitting) + "]");
    this.fitting =
        fitting.stream().limit(MOST_FITTING).map(FrameworkId::toString).toArray(String[]::new);
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
