package io.github.ita4j.json;

/** How values are shown in refusals: bounded, on one line, and readable. */
final class Shown {

  /** Longer values are cut: a message must stay readable whatever it was given. */
  static final int LONGEST = 60;

  private Shown() {}

  /** The text, cut after {@link #LONGEST} characters, with control characters made visible. */
  static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean lone = Character.isSurrogate(c)
          && !(Character.isHighSurrogate(c)
              && i + 1 < end
              && Character.isLowSurrogate(text.charAt(i + 1)))
          && !(Character.isLowSurrogate(c)
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1)));
      if (Character.isISOControl(c) || lone) {
        String hex = Integer.toHexString(c);
        shown.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
      } else {
        shown.append(c);
      }
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /** The text as a JSON string. */
  static String quoted(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return '"'
        + cut.replace("\\", "\\\\").replace("\"", "\\\"")
        + (text.length() > LONGEST ? "" : "\"");
  }
}
