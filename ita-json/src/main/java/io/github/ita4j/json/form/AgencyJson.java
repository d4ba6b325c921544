package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Agency;
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
   * @return the record
   */
  public static AgencyJson of(Agency agency) {
    return new AgencyJson(
        agency.name(), agency.type().orElse(null), agency.province().orElse(null));
  }
}
