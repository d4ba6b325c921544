package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a tier, for example {@code GOOD} (ผ่านดี) or {@code AA}.
 *
 * <p>The ladder of a framework defines its codes and their order. Users' frameworks may have codes
 * of their own.
 *
 * @param code a capital letter, then capital letters, digits and underscores, at most 32
 */
public record TierCode(String code) implements Comparable<TierCode> {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");
  private static final int LONGEST = 32;

  /**
   * Checks the form.
   *
   * @throws ItaParseException if the code has another form
   */
  public TierCode {
    if (!isCode(code)) {
      throw ItaParseException.ofText(
          "tier",
          code,
          LONGEST,
          Reason.UNEXPECTED_CHARACTER,
          "a capital letter, then capital letters, digits and underscores, at most 32,"
              + " such as GOOD");
    }
  }

  /**
   * Reads the form of {@link #toString}.
   *
   * @param text the text, for example {@code GOOD}
   * @return the code
   * @throws ItaParseException if the text has another form
   */
  public static TierCode parse(String text) {
    return new TierCode(text);
  }

  /**
   * Reads a code, if the text is one.
   *
   * @param text the text
   * @return the code, or empty where {@link #parse} would throw
   */
  public static Optional<TierCode> tryParse(String text) {
    return isCode(text) ? Optional.of(new TierCode(text)) : Optional.empty();
  }

  private static boolean isCode(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** Orders by the letters of the code, which is not the order of tiers. */
  @Override
  public int compareTo(TierCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TierCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
