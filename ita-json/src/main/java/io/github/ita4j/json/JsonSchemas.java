package io.github.ita4j.json;

import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.json.text.Abbreviated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schemas (draft 2020-12) of the documents, for validators and editors.
 *
 * <p>A schema accepts every document that {@link ItaWriter} writes. It refuses what
 * {@link ItaReader} refuses, as far as a schema can. It cannot check the spelling of a number, a
 * repeated property, or a rule that depends on the year.
 */
public final class JsonSchemas {

  private static final List<String> KINDS =
      Arrays.stream(SchemaId.values()).map(SchemaId::kind).toList();

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
    String name = "schema/" + kind + "-1.schema.json";
    try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
