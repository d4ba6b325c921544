package io.github.ita4j.json.read;

import io.github.ita4j.json.form.AgencyJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Agency;
import java.util.Optional;

/** A reader of agencies. */
public final class AgencyReader {

  static final String ALLOWED = "an object with the name of the agency";

  private AgencyReader() {}

  /** Reads the agency of a document. */
  static Agency of(Reading reading, JsonObjectReader document) {
    return document.required("agency", ALLOWED, (path, value) -> read(reading, path, value));
  }

  /** Reads an agency. */
  public static Agency read(Reading reading, String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading, path, value, AgencyJson.class, ALLOWED, agency -> agency(reading, agency));
  }

  private static Agency agency(Reading reading, JsonObjectReader agency) {
    String name = agency.requiredText("name", "the name of the agency as a text");
    Optional<String> type = agency.optional(
        "type", JsonObjectReader.text("a code as a text, such as \"SUBDISTRICT_MUNICIPALITY\""));
    Optional<String> province =
        agency.optional("province", JsonObjectReader.text("the name of a province as a text"));
    try {
      return Agency.builder().name(name).type(type).province(province).build();
    } catch (IllegalArgumentException e) {
      // Something is wrong with it. The parts one by one tell what.
      return Agency.builder()
          .type(type.flatMap(code ->
              Optional.ofNullable(reading.<String>attempt(() -> type(agency.path("type"), code)))))
          .province(province.flatMap(text -> Optional.ofNullable(
              reading.<String>attempt(() -> province(agency.path("province"), text)))))
          .name(name(agency.path("name"), name))
          .build();
    }
  }

  private static String name(String path, String name) {
    try {
      return Agency.ofName(name).name();
    } catch (IllegalArgumentException e) {
      throw refused(path, name, "");
    }
  }

  private static String province(String path, String province) {
    try {
      return Agency.builder().name("-").province(province).build().province().orElseThrow();
    } catch (IllegalArgumentException e) {
      throw refused(path, province, ", or the property left out");
    }
  }

  private static Refusal refused(String path, String name, String otherwise) {
    return new Refusal(
        path,
        Found.text(name),
        "a name that is not blank, of at most " + Limits.AGENCY + " characters" + otherwise,
        RefusalReason.WRONG_LENGTH,
        Limits.AGENCY);
  }

  private static String type(String path, String code) {
    try {
      Agency unused = Agency.builder().name("-").type(code).build();
      return code;
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          path,
          Found.text(code),
          "a capital letter, then capital letters, digits and underscores, at most 64, such as"
              + " SUBDISTRICT_MUNICIPALITY",
          RefusalReason.NOT_AN_AGENCY_TYPE);
    }
  }
}
