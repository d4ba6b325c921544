package io.github.ita4j.cli.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells, which may be split into runs of different looks. */
final class CellText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private CellText() {}

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
