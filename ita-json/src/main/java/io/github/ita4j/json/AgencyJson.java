package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Agency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency in JSON: {@code {"name": "เทศบาลตำบลกุดกว้าง", "type": "SUBDISTRICT_MUNICIPALITY",
 * "province": "ขอนแก่น"}}.
 *
 * @param name the name, not blank, at most 300 characters
 * @param type the kind of agency as a code, absent if null
 * @param province the province, at most 300 characters, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyJson(
    String name, @Nullable String type, @Nullable String province) {

  /**
   * Converts an agency to its JSON form.
   *
   * @param agency the agency
   * @return the wire record
   */
  public static AgencyJson of(Agency agency) {
    return new AgencyJson(
        agency.name(), agency.type().orElse(null), agency.province().orElse(null));
  }

  /**
   * Converts this record to an agency.
   *
   * @return the agency
   * @throws ItaJsonException if name or province is blank or too long, or the type has not the form
   *     of a code; its path starts at the agency
   */
  public Agency toDomain() {
    return Agency.builder()
        .name(name("$.name", name))
        .type(Optional.ofNullable(type).map(code -> type("$.type", code)))
        .province(Optional.ofNullable(province).map(text -> province("$.province", text)))
        .build();
  }

  /** Returns the tidied name of an agency. */
  static String name(String path, String name) {
    try {
      return Agency.ofName(name).name();
    } catch (IllegalArgumentException e) {
      throw refused(path, name, "a name that is not blank, of at most 300 characters");
    }
  }

  /** Returns the tidied name of a province. */
  static String province(String path, String province) {
    try {
      return Agency.builder().name("-").province(province).build().province().orElseThrow();
    } catch (IllegalArgumentException e) {
      throw refused(
          path,
          province,
          "a name that is not blank, of at most 300 characters, or the property left out");
    }
  }

  /** Returns the code of a kind of agency, or refuses a text without the form of a code. */
  static String type(String path, String code) {
    try {
      Agency unused = Agency.builder().name("-").type(code).build();
      return code;
    } catch (IllegalArgumentException e) {
      throw refused(
          path,
          code,
          "a capital letter, then capital letters, digits and underscores, at most 64, such as"
              + " SUBDISTRICT_MUNICIPALITY");
    }
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, Shown.quoted(value), allowed);
  }
}
