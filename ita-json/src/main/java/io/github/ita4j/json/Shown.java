package io.github.ita4j.json;

import io.github.ita4j.model.VisibleText;

/** How values are shown in refusals: bounded, on one line, and readable. */
final class Shown {

  /** Longer values are cut: a message must stay readable whatever it was given. */
  static final int LONGEST = 60;

  private Shown() {}

  /**
   * The text, cut after {@link #LONGEST} characters, with what a display would obey made visible.
   */
  static String shortened(String text) {
    return VisibleText.shortened(text, LONGEST);
  }

  /** The text as a JSON string. */
  static String quoted(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return '"'
        + cut.replace("\\", "\\\\").replace("\"", "\\\"")
        + (text.length() > LONGEST ? "" : "\"");
  }
}
