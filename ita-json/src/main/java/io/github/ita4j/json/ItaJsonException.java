package io.github.ita4j.json;

import io.github.ita4j.model.VisibleText;

/**
 * Thrown where a JSON document is refused; names the source, the path in the document, the value,
 * and what is allowed.
 *
 * <p>The message is {@code <source>: <path>: <value>: must be <allowed>}, without the source where
 * there is none. Each part is cut, and what a display would obey is written as it is escaped in
 * JSON: every part can quote a stranger.
 */
public class ItaJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Longer than any path of a sound document, and any name of a file that somebody can read. */
  private static final int LONGEST_PART = 1_000;

  /** Where the document was read. */
  private final String source;

  /** Where in the document. */
  private final String path;

  /** What stands there. */
  private final String value;

  /** What may stand there. */
  private final String allowed;

  /**
   * Creates the exception.
   *
   * @param source where the document was read, {@code file} or {@code file:line}; empty if that is
   *     not known; it is cut after 1,000 characters, as path and allowed are
   * @param path where in the document, for example {@code $.scores.instruments.IIT}
   * @param value what stands there; it is cut after 60 characters
   * @param allowed what may stand there, for example {@code 0.00 to 100.00}
   */
  public ItaJsonException(String source, String path, String value, String allowed) {
    this.source = cut(source);
    this.path = cut(path);
    this.value = Shown.shortened(value);
    this.allowed = cut(allowed);
  }

  /**
   * Where the document was read: {@code file} or {@code file:line}.
   *
   * @return the source; empty if it is not known
   */
  public String source() {
    return source;
  }

  /**
   * Where in the document, as a JSONPath: {@code $.scores.instruments.IIT}, {@code $[3].agency}, or
   * {@code $.scores.instruments['EIT.1']}.
   *
   * @return the path
   */
  public String path() {
    return path;
  }

  /**
   * What stands there, as it stands in the document, cut after 60 characters; {@code missing} where
   * something must be and is not.
   *
   * @return the value
   */
  public String value() {
    return value;
  }

  /**
   * What may stand there.
   *
   * @return what is allowed, in English
   */
  public String allowed() {
    return allowed;
  }

  /** {@code <source>: <path>: <value>: must be <allowed>}. */
  @Override
  public String getMessage() {
    return VisibleText.of(
        (source.isEmpty() ? "" : source + ": ") + path + ": " + value + ": must be " + allowed);
  }

  private static String cut(String part) {
    if (part.length() <= LONGEST_PART) {
      return part;
    }
    boolean split = Character.isHighSurrogate(part.charAt(LONGEST_PART - 1));
    return part.substring(0, split ? LONGEST_PART - 1 : LONGEST_PART) + "…";
  }

  /** The same refusal, seen from a source and from the place of the document within it. */
  ItaJsonException in(String newSource, String prefix) {
    ItaJsonException moved =
        new ItaJsonException(newSource, prefix + path.substring(1), value, allowed);
    moved.initCause(this.getCause());
    moved.setStackTrace(getStackTrace());
    return moved;
  }
}
