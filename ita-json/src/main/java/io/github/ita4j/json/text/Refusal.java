package io.github.ita4j.json.text;

import io.github.ita4j.json.form.RefusalReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The refusal of a value of a document whose source is not known here. Its path begins at the value
 * that was read.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String value;
  private final String words;
  private final String allowed;
  private final RefusalReason reason;
  private final ArrayList<String> arguments;

  /**
   * Creates a refusal.
   *
   * @param path the path of the value
   * @param found the value
   * @param allowed a description of the allowed values
   * @param reason the reason
   * @param arguments the parameters of the reason, in its order
   */
  public Refusal(
      String path, Found found, String allowed, RefusalReason reason, Object... arguments) {
    this(
        path,
        found,
        allowed,
        reason,
        List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** Creates a refusal of a value that a message shows as it stands, such as a whole number. */
  public Refusal(
      String path, String value, String allowed, RefusalReason reason, Object... arguments) {
    this(path, new Found(value, value), allowed, reason, arguments);
  }

  Refusal(String path, Found found, String allowed, RefusalReason reason, List<String> arguments) {
    super(path + ": " + found.words() + ": must be " + allowed);
    if (arguments.size() != reason.parameters().size()) {
      throw new IllegalStateException("ita bug: " + reason + " with " + arguments);
    }
    this.path = path;
    this.value = found.value();
    this.words = found.words();
    this.allowed = allowed;
    this.reason = reason;
    this.arguments = new ArrayList<>(arguments);
  }

  /** Returns the refusal of a required property that is absent. */
  public static Refusal missing(String path, String allowed) {
    return new Refusal(path, "missing", allowed, RefusalReason.MISSING);
  }

  /** Returns the refusal of a name that something else in the document has, given by its path. */
  public static Refusal repeated(String path, Found found, String what, String first) {
    return new Refusal(
        path,
        found,
        what + " of its own: " + first + " has this one",
        RefusalReason.REPEATED_ID,
        first);
  }

  /** Returns the refusal of a value of the wrong JSON type. */
  public static Refusal wrongType(String path, JsonValue value, String allowed, String expected) {
    return new Refusal(path, Found.of(value), allowed, RefusalReason.WRONG_TYPE, expected);
  }

  public String path() {
    return path;
  }

  public String value() {
    return value;
  }

  public String words() {
    return words;
  }

  Found found() {
    return new Found(value, words);
  }

  public String allowed() {
    return allowed;
  }

  public RefusalReason reason() {
    return reason;
  }

  /** Returns the parameters by their names. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      parameters.put(reason.parameters().get(i), arguments.get(i));
    }
    return Collections.unmodifiableMap(parameters);
  }

  /** Returns this refusal with a prefix in the place of the path's {@code $}. */
  public Refusal below(String prefix) {
    return with(prefix + path.substring(1), allowed);
  }

  /** Returns this refusal with other words for the allowed values. */
  Refusal allowing(String other) {
    return with(path, other);
  }

  private Refusal with(String otherPath, String otherAllowed) {
    Refusal changed = new Refusal(otherPath, found(), otherAllowed, reason, arguments);
    changed.initCause(getCause());
    changed.setStackTrace(getStackTrace());
    return changed;
  }
}
