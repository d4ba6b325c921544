package io.github.ita4j.json.form;

/**
 * A refused document in JSON: {@code {"source": …, "error": {"path", "value", "allowed",
 * "message"}}}.
 *
 * @param source the place where the document was read, {@code file} or {@code file:line}
 * @param error the reason for the refusal
 */
public record ErrorJson(String source, Reason error) implements ResultJson {

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
