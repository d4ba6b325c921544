package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a framework: scheme, fiscal year and revision, for example {@code nacc-2568r1}.
 *
 * <p>A released revision never changes; a correction is the next revision. The scheme {@code nacc}
 * is the national one, and {@code nacc5} is the earlier one of five indices. These two and
 * {@code assumed} are reserved. Users choose the names of their own schemes.
 *
 * @param scheme the scheme: a small letter, then small letters and digits, at most 32
 * @param fiscalYear the fiscal year
 * @param revision the revision, 1 to 999
 */
public record FrameworkId(String scheme, FiscalYear fiscalYear, int revision)
    implements Comparable<FrameworkId> {

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9]{0,31}");
  private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]{0,31})-([0-9]{4})r([0-9]*)");
  private static final int LONGEST = 42;
  private static final String ALLOWED = "scheme, year and revision, such as nacc-2568r1;";
  private static final String ALLOWED_SCHEME =
      ALLOWED + " the scheme is a small letter, then small letters or digits, at most 32";
  private static final String ALLOWED_REVISION =
      ALLOWED + " the revision is a number from 1 to 999, without leading zeros";
  private static final String ALLOWED_YEAR = ALLOWED + " the year is of the Buddhist era, "
      + FiscalYear.FIRST + " to " + FiscalYear.LAST + " (2568 is 2025 CE)";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a part has another form or is out of range
   */
  public FrameworkId {
    Objects.requireNonNull(fiscalYear, "fiscalYear");
    if (!SCHEME.matcher(scheme).matches()) {
      throw new IllegalArgumentException("scheme " + VisibleText.shortened(scheme, 40)
          + ": must be a small letter and then small letters or digits, at most 32");
    }
    if (revision < 1 || revision > 999) {
      throw new IllegalArgumentException("revision " + revision + ": must be 1 to 999");
    }
  }

  /**
   * Reads the form of {@link #toString}.
   *
   * @param text the text, for example {@code nacc-2568r1}
   * @return the name
   * @throws ItaParseException if the text has another form
   */
  public static FrameworkId parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      throw ItaParseException.ofText(
          "framework", text, LONGEST, Reason.UNEXPECTED_CHARACTER, ALLOWED_SCHEME);
    }
    String revision = matcher.group(3);
    if (revision.isEmpty() || revision.length() > 3 || revision.charAt(0) == '0') {
      throw new ItaParseException(
          "framework", text, matcher.start(3), Reason.OUT_OF_RANGE, ALLOWED_REVISION);
    }
    int year = Integer.parseInt(matcher.group(2));
    try {
      return new FrameworkId(
          matcher.group(1), FiscalYear.ofBuddhistEra(year), Integer.parseInt(revision));
    } catch (IllegalArgumentException e) {
      throw new ItaParseException(
          "framework", text, matcher.start(2), Reason.OUT_OF_RANGE, ALLOWED_YEAR);
    }
  }

  /**
   * Reads the name of a framework, if the text is one.
   *
   * @param text the text
   * @return the name, or empty where {@link #parse} would throw
   */
  public static Optional<FrameworkId> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /** Orders by scheme, then fiscal year, then revision. */
  @Override
  public int compareTo(FrameworkId other) {
    int byScheme = scheme.compareTo(other.scheme);
    if (byScheme != 0) {
      return byScheme;
    }
    int byYear = fiscalYear.compareTo(other.fiscalYear);
    return byYear != 0 ? byYear : Integer.compare(revision, other.revision);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameworkId that
        && revision == that.revision
        && fiscalYear.equals(that.fiscalYear)
        && scheme.equals(that.scheme);
  }

  @Override
  public int hashCode() {
    return (scheme.hashCode() * 31 + fiscalYear.hashCode()) * 31 + revision;
  }

  /** Returns the form that {@link #parse} reads, for example {@code nacc-2568r1}. */
  @Override
  public String toString() {
    return scheme + "-" + fiscalYear.buddhistEra() + "r" + revision;
  }
}
