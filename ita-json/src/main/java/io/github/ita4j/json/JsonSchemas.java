package io.github.ita4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.json.text.Abbreviated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schemas (draft 2020-12) of the documents, for validators and editors.
 *
 * <p>A schema accepts every document that {@link ItaWriter} writes. It refuses what
 * {@link ItaReader} refuses, as far as a schema can. It cannot check the spelling of a number, a
 * repeated property, or a rule that depends on the year.
 *
 * <p>A schema allows the properties of this version of the library and no others. A later version
 * may write more, so check a result with the schema of the version that wrote it.
 *
 * <p>A definition that several schemas share stands once among the resources. Each text has its own
 * copy, so that a schema needs no other.
 */
public final class JsonSchemas {

  private static final List<String> KINDS =
      Arrays.stream(SchemaId.values()).map(SchemaId::kind).toList();

  /** The start of a reference in the place of a definition that several schemas share. */
  private static final String SHARED = "definitions.json#/$defs/";

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonSchemas() {}

  /**
   * Returns the kinds of documents that have a schema.
   *
   * @return {@code assessment}, {@code framework}, {@code grade}, {@code audit}, {@code plan},
   *     {@code progress}, {@code analysis}, {@code recommendations}, {@code comparison},
   *     {@code uplift}, {@code population}, {@code error}
   */
  public static List<String> kinds() {
    return KINDS;
  }

  /**
   * Returns the schema of a kind of document.
   *
   * @param kind one of {@link #kinds}
   * @return the schema as JSON text, the same bytes in every run
   * @throws IllegalArgumentException if there is no such kind
   */
  public static String text(String kind) {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException(
          "kind " + Abbreviated.shortened(kind) + ": must be one of " + String.join(", ", KINDS));
    }
    ObjectNode schema = read(kind + "-1.schema.json");
    JsonNode shared = read("definitions.json").path("$defs");
    if (schema.get("$defs") instanceof ObjectNode definitions) {
      definitions.fieldNames().forEachRemaining(name -> {
        String reference = definitions.get(name).path("$ref").asText();
        if (reference.startsWith(SHARED)) {
          definitions.set(name, shared.required(reference.substring(SHARED.length())));
        }
      });
    }
    return ItaWriter.prettyText(schema) + "\n";
  }

  private static ObjectNode read(String name) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream("schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + name + " is missing");
      }
      return MAPPER.readValue(in, ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
