package io.github.ita4j.cli.text;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import java.util.Optional;

/** The labels that rules print in place of the ids of their elements. */
final class PrintedCodes {

  /** The codes of no rules: every element has its id. */
  static final PrintedCodes NONE = new PrintedCodes(Frameworks.none(), Optional.empty());

  /** The rules to look up other years in. */
  private final Frameworks frameworks;

  private final Optional<Framework> framework;

  private PrintedCodes(Frameworks frameworks, Optional<Framework> framework) {
    this.frameworks = frameworks;
    this.framework = framework;
  }

  static PrintedCodes of(Frameworks frameworks, Framework framework) {
    return new PrintedCodes(frameworks, Optional.of(framework));
  }

  /** Returns the codes of other rules, among the same frameworks. */
  PrintedCodes of(Framework other) {
    return of(frameworks, other);
  }

  /** Returns the codes of another year by the same scheme, if its rules are known. */
  PrintedCodes inYear(FiscalYear year) {
    Optional<Framework> of = framework.flatMap(known ->
        known.fiscalYear().equals(year) ? framework : frameworks.findInYear(known.id(), year));
    return new PrintedCodes(frameworks, of);
  }

  /** Finds the label of an element, if it has one. */
  Optional<String> findLabel(ElementId id) {
    return framework.flatMap(known -> known.findElement(id)).flatMap(Element::label);
  }

  /** Finds the label of a question in its year, if it has one. */
  Optional<String> findLabel(CitedCode cited) {
    return inYear(cited.fiscalYear()).findLabel(cited.code());
  }
}
