package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A document that was refused, in JSON: {@code {"source": …, "error": {"path", "value", "allowed",
 * "message"}}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source where the document was read, {@code file} or {@code file:line}
 * @param error why it was refused
 */
@JsonPropertyOrder({"source", "error"})
public record ErrorJson(String source, Reason error) implements ResultJson {

  /**
   * The JSON form of a refusal.
   *
   * @param exception the exception of the reader
   * @return the wire record
   */
  public static ErrorJson of(ItaJsonException exception) {
    return new ErrorJson(
        exception.source(),
        new Reason(
            exception.path(), exception.value(), exception.allowed(), exception.getMessage()));
  }

  /**
   * Why a document was refused.
   *
   * @param path where in the document, for example {@code $.scores.instruments.IIT}
   * @param value what stands there, shortened
   * @param allowed what may stand there
   * @param message all of it in a sentence
   */
  @JsonPropertyOrder({"path", "value", "allowed", "message"})
  public record Reason(String path, String value, String allowed, String message) {}
}
