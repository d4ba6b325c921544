package io.github.ita4j.examples;

import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Text output, line by line. */
final class Page {

  /** A line of a label and its value. */
  private record Entry(String label, String value) {}

  /** The styles that a page uses, as they are sent to the terminal. */
  private static final List<String> STYLES =
      List.of(Style.bold.on(), Style.fg_green.on(), Style.fg_red.on(), Style.reset.on());

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private final Ansi ansi;
  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  Page(Ansi ansi) {
    this.ansi = ansi;
  }

  void line(String line) {
    String shown = harmless(line, ansi.enabled() ? STYLES : List.of());
    text.append(shown).append(isLeftOn(shown) ? Style.reset.on() : "").append('\n');
  }

  /**
   * Whether a style would go on below: a name can hold one of ours, but not colour other lines with
   * it.
   */
  private static boolean isLeftOn(String line) {
    int last = line.lastIndexOf('\u001B');
    return last >= 0 && !line.startsWith(Style.reset.on(), last);
  }

  /**
   * A text of a user on one line, without what a terminal would obey: orders to move the cursor or
   * to rename the window are shown as pictures, and marks that turn the direction of writing are
   * left out, so that a name cannot pass for our words.
   */
  static String harmless(String text) {
    return harmless(text, List.of());
  }

  private static String harmless(String line, List<String> styles) {
    StringBuilder shown = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int place = at;
      Optional<String> style =
          styles.stream().filter(on -> line.startsWith(on, place)).findFirst();
      if (style.isPresent()) {
        shown.append(style.get());
        at += style.get().length();
      } else {
        append(shown, line, at++);
      }
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, String line, int index) {
    char c = line.charAt(index);
    if (Character.isWhitespace(c) && c != ' ') {
      shown.append(' ');
    } else if (c < ' ') {
      shown.append((char) (CONTROL_PICTURES + c));
    } else if (c == '\u007F') {
      shown.append(PICTURE_OF_DELETE);
    } else if (Character.isISOControl(c)) {
      shown.append('\uFFFD');
    } else if (!VisibleText.isOrderAt(line, index)) {
      shown.append(c);
    } else if (Character.isSurrogate(c)) {
      shown.append('\uFFFD');
    }
  }

  void blank() {
    text.append('\n');
  }

  void heading(String heading) {
    line(styled(heading, Style.bold));
  }

  /** A value that is good news. */
  String good(String value) {
    return styled(value, Style.fg_green);
  }

  /** A value that is bad news. */
  String bad(String value) {
    return styled(value, Style.fg_red);
  }

  /**
   * Not {@link Ansi#string}: a text of a user may hold what looks like picocli's markup. Reset,
   * because picocli's end of bold is a double underline to many terminals.
   */
  private String styled(String value, IStyle style) {
    return ansi.enabled() ? style.on() + value + Style.reset.on() : value;
  }

  /** A label and its value; several values of one label stand below each other. */
  void entry(String label, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      entries.add(new Entry(i == 0 ? label : "", values.get(i)));
    }
  }

  void entry(String label, String value) {
    entry(label, List.of(value));
  }

  /** Writes the entries so far, with their values in one column. */
  void endEntries(String indent) {
    int width =
        entries.stream().mapToInt(entry -> DisplayWidth.of(entry.label())).max().orElse(0);
    for (Entry entry : entries) {
      line((indent + DisplayWidth.padRight(entry.label(), width) + "  " + entry.value())
          .stripTrailing());
    }
    entries.clear();
  }

  void table(TextTable table, String indent) {
    table.lines(indent).forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
