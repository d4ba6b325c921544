package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * A question code together with the fiscal year that gives the code its meaning.
 *
 * <p>A code alone is ambiguous: {@code O10} is the yearly plan in FY2563 and E-Service in FY2568.
 * The canonical text is the code, a slash and the Buddhist-era year, for example {@code O8/2568}.
 *
 * @param code the code
 * @param fiscalYear the fiscal year whose list of questions has the code
 */
public record CitedCode(QuestionCode code, FiscalYear fiscalYear) implements Comparable<CitedCode> {

  private static final int LONGEST = 10;
  private static final String ALLOWED =
      "a question code, a slash and a Buddhist-era year, such as O8/2568";

  /** Checks that both components are given. */
  public CitedCode {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(fiscalYear, "fiscalYear");
  }

  /** Orders by fiscal year, then by code. */
  @Override
  public int compareTo(CitedCode other) {
    int byYear = fiscalYear.compareTo(other.fiscalYear);
    return byYear != 0 ? byYear : ElementId.ORDER.compare(code, other.code);
  }

  /**
   * Creates a cited code.
   *
   * @param code the code
   * @param fiscalYear the fiscal year whose list of questions has the code
   * @return the cited code
   */
  public static CitedCode of(QuestionCode code, FiscalYear fiscalYear) {
    return new CitedCode(code, fiscalYear);
  }

  /**
   * Reads the canonical text.
   *
   * @param text the text, for example {@code O8/2568}
   * @return the cited code
   * @throws ItaParseException if the text has another form
   */
  public static CitedCode parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> ItaParseException.ofText(
            "cited code", text, LONGEST, Reason.UNEXPECTED_CHARACTER, ALLOWED));
  }

  /**
   * Reads the canonical text, if it is one.
   *
   * @param text the text
   * @return the cited code, or empty where {@link #parse} would throw
   */
  public static Optional<CitedCode> tryParse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    int year = ElementIds.number(text, slash + 1, text.length(), FiscalYear.LAST);
    return year < FiscalYear.FIRST
        ? Optional.empty()
        : QuestionCode.tryParse(text.substring(0, slash))
            .map(code -> new CitedCode(code, FiscalYear.ofBuddhistEra(year)));
  }

  /** Returns the canonical text, for example {@code O8/2568}. */
  @Override
  public String toString() {
    return code + "/" + fiscalYear.buddhistEra();
  }
}
