package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.model.Agency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency in JSON: {@code {"name": "เทศบาลตำบลกุดกว้าง", "type": "SUBDISTRICT_MUNICIPALITY", "province": "ขอนแก่น"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, not blank
 * @param type the kind of agency as a code, absent if null
 * @param province the province, absent if null
 */
@JsonPropertyOrder({"name", "type", "province"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyJson(
    String name, @Nullable String type, @Nullable String province) {

  /**
   * The JSON form of an agency.
   *
   * @param agency the agency
   * @return the wire record
   */
  public static AgencyJson of(Agency agency) {
    return new AgencyJson(
        agency.name(), agency.type().orElse(null), agency.province().orElse(null));
  }

  /**
   * The agency.
   *
   * @return the agency
   * @throws ItaJsonException if the name is blank or the type is no code; its path starts at the agency
   */
  public Agency toDomain() {
    if (name.isBlank()) {
      throw new ItaJsonException("", "$.name", Shown.quoted(name), "a name that is not blank");
    }
    return Agency.builder()
        .name(name)
        .type(Optional.ofNullable(type).map(code -> type("$.type", code)))
        .province(Optional.ofNullable(province))
        .build();
  }

  /** The code of a kind of agency, if it has the form of one. */
  static String type(String path, String code) {
    try {
      Agency unused = Agency.builder().name("-").type(code).build();
      return code;
    } catch (IllegalArgumentException e) {
      throw new ItaJsonException(
          "",
          path,
          Shown.quoted(code),
          "a capital letter, then capital letters, digits and underscores, at most 64, such as"
              + " SUBDISTRICT_MUNICIPALITY");
    }
  }
}
