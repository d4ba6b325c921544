package io.github.ita4j.json.read;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The years and frameworks that an assessment may state.
 *
 * @param frameworks the frameworks of the reader
 */
record StatedYear(Frameworks frameworks) {

  /** Returns the latest national framework of a year. */
  Framework national(String path, int year) {
    return frameworks
        .findLatest(Frameworks.NATIONAL_SCHEME, year(path, year))
        .orElseThrow(() -> unknown(path, year));
  }

  /** Returns a fiscal year. */
  FiscalYear year(String path, int year) {
    try {
      return FiscalYear.ofBuddhistEra(year);
    } catch (IllegalArgumentException e) {
      // The message lists the years of this reader's frameworks, not the range of the calendar.
      throw unknown(path, year);
    }
  }

  /** Returns the framework that a document of a year pins. */
  Framework pinned(String path, String text, FiscalYear year) {
    try {
      FrameworkId id = FrameworkId.parse(text);
      Optional<Framework> framework = frameworks.find(id);
      if (id.fiscalYear().equals(year) && framework.isPresent()) {
        return framework.get();
      }
    } catch (ItaParseException e) {
      // A text that is no id is refused like the id of an unknown framework.
    }
    List<String> ofYear = frameworks.all().stream()
        .filter(known -> known.fiscalYear().equals(year))
        .map(Framework::toString)
        .toList();
    String known = VisibleText.listed(ofYear.isEmpty() ? frameworks.all() : ofYear);
    throw new Refusal(
        path,
        Found.text(text),
        ofYear.isEmpty()
            ? "one of " + known
            : "a framework of " + year.buddhistEra() + ": " + known,
        RefusalReason.UNKNOWN_FRAMEWORK,
        known);
  }

  private Refusal unknown(String path, int year) {
    String asBuddhist = frameworks.all().stream()
        .map(Framework::fiscalYear)
        .filter(known -> known.commonEra() == year)
        .findFirst()
        .map(known -> Integer.toString(known.buddhistEra()))
        .orElse("");
    String years = years(frameworks, Frameworks.NATIONAL_SCHEME);
    String pins = VisibleText.listed(frameworks.all().stream()
        .map(Framework::id)
        .filter(id -> !id.scheme().equals(Frameworks.NATIONAL_SCHEME))
        .sorted()
        .toList());
    return new Refusal(
        path,
        Integer.toString(year),
        (!asBuddhist.isEmpty()
                ? "a year of the Buddhist era, which is " + asBuddhist + " for the common era's "
                    + year + "; one of "
                : "one of ")
            + (years.isEmpty() ? "none" : years)
            + (pins.isEmpty()
                ? ""
                : ", or the year of a framework that the document pins by \"framework\": " + pins),
        RefusalReason.YEAR_WITHOUT_RULES,
        years,
        asBuddhist);
  }

  /** Returns the years of a scheme, separated by commas. */
  static String years(Frameworks frameworks, String scheme) {
    return frameworks.all().stream()
        .filter(known -> known.id().scheme().equals(scheme))
        .map(known -> Integer.toString(known.fiscalYear().buddhistEra()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
