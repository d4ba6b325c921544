package io.github.ita4j.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An agency that was assessed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Agency {

  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

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
    type().filter(type -> type.length() > 64 || !TYPE.matcher(type).matches()).ifPresent(type -> {
      throw new IllegalArgumentException(
          "agency type " + type + ": must be capital letters, digits and underscores, at most 64");
    });
  }
}
