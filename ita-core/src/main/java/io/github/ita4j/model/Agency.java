package io.github.ita4j.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency that was assessed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Agency {

  private static final int LONGEST_TYPE = 64;

  Agency() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static AgencyBuilder builder() {
    return AgencyBuilder.builder();
  }

  /**
   * An agency of which only the name is known.
   *
   * @param name the name, for example {@code เทศบาลตำบลกุดกว้าง}
   * @return the agency
   * @throws IllegalArgumentException if the name is blank
   */
  public static Agency ofName(String name) {
    return builder().name(name).build();
  }

  /**
   * The name as the agency writes it, for example {@code เทศบาลตำบลกุดกว้าง}.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * The kind of agency as a code, for example {@code SUBDISTRICT_MUNICIPALITY}; users choose the codes.
   *
   * @return the code: a capital letter, then capital letters, digits and underscores, at most 64
   */
  public abstract Optional<String> type();

  /**
   * The province, for example {@code ขอนแก่น}.
   *
   * @return the province, if known
   */
  public abstract Optional<String> province();

  /**
   * A builder with the attributes of this agency.
   *
   * @return a new builder
   */
  public abstract AgencyBuilder toBuilder();

  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("agency name: must not be blank");
    }
    if (type().isPresent() && !isType(type().get())) {
      throw new IllegalArgumentException("agency type " + type().get()
          + ": must be a capital letter, then capital letters, digits and underscores, at most "
          + LONGEST_TYPE);
    }
  }

  /** Whether a text is a capital letter, then capital letters, digits and underscores. */
  private static boolean isType(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TYPE || !isCapital(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCapital(c) && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
