package io.github.ita4j.json.form;

import java.util.Objects;

/**
 * A refused document in JSON, of the form {@code ita/error/1}.
 *
 * @param schema {@code ita/error/1}
 * @param source the place where the document was read, {@code file} or {@code file:line}
 * @param error the reason for the refusal
 */
public record ErrorJson(String schema, String source, Reason error) implements ResultJson {

  /**
   * Creates the record of a refusal.
   *
   * @param source the place where the document was read, {@code file} or {@code file:line}
   * @param error the reason for the refusal
   * @return the record
   */
  public static ErrorJson of(String source, Reason error) {
    return new ErrorJson(
        SchemaId.ERROR.id(),
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(error, "error"));
  }

  /**
   * The reason for a refusal.
   *
   * @param path the place in the document, for example {@code $.scores.instruments.IIT}
   * @param value the refused value, shortened
   * @param allowed a description of the allowed values
   * @param message a sentence with all of these
   */
  public record Reason(String path, String value, String allowed, String message) {}
}
