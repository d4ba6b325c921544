package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.model.VisibleText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells, which may be split into runs of different looks. */
public final class CellText {

  /** The longest text that a spreadsheet takes in a cell. */
  public static final int LONGEST = 32_767;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private CellText() {}

  /**
   * Returns a text as a cell holds it, cut at the greatest length. Of the characters that a display
   * obeys only line ends stay, as what stands in a sheet must not be drawn as something else.
   */
  public static String written(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    StringBuilder shown = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c != '\n' && VisibleText.isOrderAt(lines, i)) {
        shown.append(TerminalPage.harmless(String.valueOf(c)));
      } else {
        shown.append(c);
      }
    }
    return cut(ESCAPE.matcher(shown).replaceAll("_x005F_"));
  }

  /** Cuts a text at the greatest length, without half a character at its end. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  /** Reads the text of an element whose start was just passed, up to its end. */
  static String read(XmlPart xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean isText = false;
    int inPronunciation = 0;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("rPh")) {
        inPronunciation++;
      } else if (xml.isEnd("rPh")) {
        inPronunciation--;
      } else if (xml.isStart("t")) {
        isText = true;
      } else if (xml.isEnd("t")) {
        isText = false;
      } else if (isText && inPronunciation == 0) {
        xml.addText(text);
      }
    }
    return decoded(text.toString());
  }

  /** Returns a text whose control characters are no longer escaped as the format demands. */
  static String decoded(String text) {
    String plain = text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
    return plain.indexOf('\r') < 0 ? plain : LINE_END.matcher(plain).replaceAll("\n");
  }
}
