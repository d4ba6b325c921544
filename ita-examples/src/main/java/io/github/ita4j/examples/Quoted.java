package io.github.ita4j.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of documents among our own words, between marks that keep their direction of writing to
 * themselves.
 *
 * <p>A page makes {@code <bdi>} of the marks; whatever cannot drops them. Within them is no mark of
 * a stranger.
 */
final class Quoted {

  private static final String OPEN = "\u2068";
  private static final String CLOSE = "\u2069";
  private static final Pattern QUOTED =
      Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);
  private static final Pattern MARKS = Pattern.compile("[" + OPEN + CLOSE + "]");

  private Quoted() {}

  /** A text of a document between marks; nothing where there is no text. */
  static String of(String text) {
    String harmless = Page.harmless(text);
    return harmless.isEmpty() ? "" : OPEN + harmless + CLOSE;
  }

  /** A text without what a display would obey, but for whole pairs of marks. */
  static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    Matcher matcher = QUOTED.matcher(text);
    int end = 0;
    while (matcher.find()) {
      shown
          .append(Page.harmless(text.substring(end, matcher.start())))
          .append(of(matcher.group(1)));
      end = matcher.end();
    }
    return shown.append(Page.harmless(text.substring(end))).toString();
  }

  /** A text without marks, for what has no use for them. */
  static String plain(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /** Markup whose texts are harmless, with the marks as elements. */
  static String inMarkup(String html) {
    return html.replace(OPEN, "<bdi>").replace(CLOSE, "</bdi>");
  }
}
