package io.github.ita4j.cli.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of documents among our own words. They are put between marks that confine their
 * direction of writing.
 *
 * <p>A page turns the marks into {@code <bdi>}; other output drops them. The text between them
 * contains no mark of a stranger.
 */
public final class QuotedText {

  private static final String OPEN = "\u2068";
  private static final String CLOSE = "\u2069";
  private static final Pattern QUOTED =
      Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);
  private static final Pattern MARKS = Pattern.compile("[" + OPEN + CLOSE + "]");

  private QuotedText() {}

  /** Returns a text of a document between marks, or nothing for an empty text. */
  public static String of(String text) {
    String harmless = TerminalPage.harmless(text);
    return harmless.isEmpty() ? "" : OPEN + harmless + CLOSE;
  }

  /** Returns a text without characters that a display would obey, except whole pairs of marks. */
  public static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    Matcher matcher = QUOTED.matcher(text);
    int end = 0;
    while (matcher.find()) {
      shown
          .append(TerminalPage.harmless(text.substring(end, matcher.start())))
          .append(of(matcher.group(1)));
      end = matcher.end();
    }
    return shown.append(TerminalPage.harmless(text.substring(end))).toString();
  }

  /** Returns a text without marks, for output that cannot use them. */
  public static String plain(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /** Returns markup of harmless texts, with the marks as elements. */
  public static String inMarkup(String html) {
    return html.replace(OPEN, "<bdi>").replace(CLOSE, "</bdi>");
  }

  /** Returns a text in two at the last space within a width, or whole if there is none. */
  public static List<String> divided(String text, int width) {
    int at = -1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (DisplayWidth.of(text.substring(0, space)) <= width) {
        at = space;
      }
    }
    if (at < 1) {
      return List.of(text);
    }
    String start = text.substring(0, at);
    String end = text.substring(at + 1);
    return start.lastIndexOf(OPEN) > start.lastIndexOf(CLOSE)
        ? List.of(start + CLOSE, OPEN + end)
        : List.of(start, end);
  }
}
