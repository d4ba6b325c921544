package io.github.ita4j.json.text;

import io.github.ita4j.model.VisibleText;

/** The representation of values in refusals: bounded, on one line, and readable. */
public final class Abbreviated {

  /** The longest value that is shown whole. A message must stay readable for any input. */
  static final int LONGEST = 60;

  private Abbreviated() {}

  /**
   * Returns the text cut after {@link #LONGEST} characters. Characters that a display would obey
   * are made visible.
   */
  public static String shortened(String text) {
    return VisibleText.shortened(text, LONGEST);
  }

  /** Returns the text as a JSON string. */
  public static String quoted(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return '"'
        + cut.replace("\\", "\\\\").replace("\"", "\\\"")
        + (text.length() > LONGEST ? "" : "\"");
  }
}
