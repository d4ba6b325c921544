package io.github.ita4j.json.read;

import io.github.ita4j.json.form.AgencyJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Agency;

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
        reading, path, value, AgencyJson.class, ALLOWED, AgencyReader::agency);
  }

  private static Agency agency(JsonObjectReader agency) {
    String name = agency.requiredText("name", "the name of the agency as a text");
    return Agency.builder()
        .type(agency.optional(
            "type",
            JsonObjectReader.text(
                "a code as a text, such as \"SUBDISTRICT_MUNICIPALITY\"", AgencyReader::type)))
        .province(agency.optional(
            "province",
            JsonObjectReader.text("the name of a province as a text", AgencyReader::province)))
        .name(name(agency.path("name"), name))
        .build();
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
