package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Level;
import java.util.Optional;

/** The year before that of a result, whose scores stand beside it. */
public final class YearBefore {

  private YearBefore() {}

  /** Returns the rules of the year before, if they are known. */
  public static Optional<Framework> rules(Frameworks frameworks, Framework framework) {
    FiscalYear year = FiscalYear.ofBuddhistEra(framework.fiscalYear().buddhistEra() - 1);
    return frameworks
        .findInYear(framework.id(), year)
        .or(() -> frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year));
  }

  /** Tells whether there is a place for a score of the year before. */
  public static boolean hasScore(Framework before, ElementId element) {
    // Codes of questions mean something else in another year.
    return element.level() != Level.QUESTION && before.findElement(element).isPresent();
  }
}
