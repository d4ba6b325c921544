package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
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

  /**
   * Checks the form.
   *
   * @throws ItaParseException if the code has another form
   */
  public TierCode {
    if (code.length() > 32 || !FORM.matcher(code).matches()) {
      throw new ItaParseException(
          "tier",
          code,
          0,
          code.isEmpty() ? Reason.EMPTY : Reason.UNEXPECTED_CHARACTER,
          "a capital letter, then capital letters, digits and underscores, such as GOOD");
    }
  }

  /**
   * Creates a tier code.
   *
   * @param code the code, for example {@code GOOD}
   * @return the tier code
   * @throws ItaParseException if the code has another form
   */
  public static TierCode of(String code) {
    return new TierCode(code);
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
