package io.github.ita4j.json;

import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Abbreviated;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.VisibleText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The refusal of a JSON document. It has the source, the path in the document, the value, the
 * allowed values, and a stable reason.
 *
 * <p>The message is {@code <source>: <path>: <value>: must be <allowed>}, without the source if it
 * is unknown. In the message each part is shortened, since it can quote a stranger. Characters that
 * a display obeys are written as JSON escapes.
 */
public class ItaJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * The longest part of a message. It exceeds any path of a sound document and any readable file
   * name.
   */
  private static final int LONGEST_PART = 1_000;

  private final String source;

  private final String path;

  private final String value;

  /** The words for the value in the message. */
  private final String found;

  private final String allowed;

  private final RefusalReason reason;

  private final LinkedHashMap<String, String> parameters = new LinkedHashMap<>();

  /**
   * Creates the exception.
   *
   * @param source the place where the document was read, {@code file} or {@code file:line}; empty
   *     if unknown. It is cut after 1,000 characters, as are path and allowed
   * @param path the place in the document, for example {@code $.scores.instruments.IIT}
   * @param value the refused value; the message cuts it after 60 characters
   * @param allowed a description of the allowed values, for example {@code 0.00 to 100.00}
   */
  public ItaJsonException(String source, String path, String value, String allowed) {
    this(source, path, value, value, allowed, RefusalReason.OTHER, Map.of());
  }

  /** Creates the exception of a reader's refusal. */
  ItaJsonException(String source, Refusal refusal) {
    this(
        source,
        refusal.path(),
        refusal.value(),
        refusal.words(),
        refusal.allowed(),
        refusal.reason(),
        refusal.parameters());
    initCause(refusal.getCause());
    setStackTrace(refusal.getStackTrace());
  }

  /**
   * Creates the exception with a reason, for a program that words it itself.
   *
   * @param source the place where the document was read, {@code file} or {@code file:line}; empty
   *     if unknown
   * @param path the place in the document, for example {@code $.scores.instruments.IIT}
   * @param value the refused value, as it stands
   * @param found the words for it in the message, which is cut after 60 characters of them, for
   *     example {@code unknown element "O99"}
   * @param allowed a description of the allowed values, for example {@code 0.00 to 100.00}
   * @param reason the reason
   * @param parameters the parameters of the reason by their names
   */
  public ItaJsonException(
      String source,
      String path,
      String value,
      String found,
      String allowed,
      RefusalReason reason,
      Map<String, String> parameters) {
    super();
    this.source = cut(source);
    this.path = cut(path);
    this.value = Objects.requireNonNull(value, "value");
    this.found = Abbreviated.shortened(found);
    this.allowed = cut(allowed);
    this.reason = Objects.requireNonNull(reason, "reason");
    parameters.forEach((name, parameter) -> this.parameters.put(name, cut(parameter)));
  }

  /**
   * Returns the place where the document was read: {@code file} or {@code file:line}.
   *
   * @return the source; empty if unknown
   */
  public String source() {
    return source;
  }

  /**
   * Returns the place in the document as a JSONPath: {@code $.scores.instruments.IIT},
   * {@code $[3].agency}, or {@code $.scores.instruments['EIT.1']}.
   *
   * @return the path
   */
  public String path() {
    return path;
  }

  /**
   * Returns the refused value as it stands in the document, as JSON: a text in its quotes, an
   * object with all it has. It is as long as it is there, and may hold anything: cut and escape it
   * where it is shown. The name of a property is a text. What is no value is described, such as
   * {@code missing} or {@code no text}.
   *
   * @return the value
   */
  public String value() {
    return value;
  }

  /**
   * Returns a description of the allowed values.
   *
   * @return the allowed values, in English
   */
  public String allowed() {
    return allowed;
  }

  /**
   * Returns the reason, for programs that word refusals themselves. It stays the same when the
   * English words change.
   *
   * @return the reason; {@code OTHER} if this exception was not made by a reader
   */
  public RefusalReason reason() {
    return reason;
  }

  /**
   * Returns the parameters of the reason. Each is shortened after 1,000 characters, and is
   * otherwise as it stands in the document: escape it where it is shown.
   *
   * @return the parameters by their names, which {@link RefusalReason#parameters} lists; cannot be
   *     changed
   */
  public Map<String, String> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /**
   * Returns the JSON form of this refusal.
   *
   * @return the record
   */
  public ErrorJson toJson() {
    return ErrorJson.of(source, new ErrorJson.Reason(path, found, allowed, getMessage()));
  }

  /** Returns the message, {@code <source>: <path>: <value>: must be <allowed>}. */
  @Override
  public String getMessage() {
    return VisibleText.of(
        (source.isEmpty() ? "" : source + ": ") + path + ": " + found + ": must be " + allowed);
  }

  private static String cut(String part) {
    if (part.length() <= LONGEST_PART) {
      return part;
    }
    boolean split = Character.isHighSurrogate(part.charAt(LONGEST_PART - 1));
    return part.substring(0, split ? LONGEST_PART - 1 : LONGEST_PART) + "…";
  }
}
