package io.github.ita4j.json.text;

import io.github.ita4j.model.VisibleText;
import java.util.Collection;
import java.util.stream.Collectors;

/** The representation of values in refusals: bounded, on one line, and readable. */
public final class Abbreviated {

  /** The longest value that is shown whole. A message must stay readable for any input. */
  static final int LONGEST = 60;

  /** The most names that a refusal lists, as one document may have thousands. */
  private static final int MOST = 20;

  private Abbreviated() {}

  /**
   * Returns the text cut after {@link #LONGEST} characters. Characters that a display would obey
   * are made visible.
   */
  public static String shortened(String text) {
    return VisibleText.shortened(text, LONGEST);
  }

  /** Returns the first names, each shortened, and an ellipsis if there are more. */
  public static String listed(Collection<String> names) {
    return names.stream().limit(MOST).map(Abbreviated::shortened).collect(Collectors.joining(", "))
        + (names.size() > MOST ? ", …" : "");
  }

  /** Returns the text as a JSON string. */
  public static String quoted(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return '"'
        + cut.replace("\\", "\\\\").replace("\"", "\\\"")
        + (text.length() > LONGEST ? "" : "\"");
  }
}
