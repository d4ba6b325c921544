package io.github.ita4j.cli.text;

import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A page of text output, line by line. */
public final class TerminalPage {

  /** A line with a label and its value. */
  private record Entry(String label, String value) {}

  /** The styles of a page, as terminal codes. */
  private static final List<String> STYLES =
      List.of(Style.bold.on(), Style.fg_green.on(), Style.fg_red.on(), Style.reset.on());

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';

  /** The width of a page that no window shows. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private final Ansi ansi;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  public TerminalPage(Ansi ansi) {
    this(ansi, UNBOUNDED);
  }

  /**
   * Creates an empty page.
   *
   * @param ansi the styles
   * @param width the columns of the window; longer lines are broken between words
   */
  public TerminalPage(Ansi ansi, int width) {
    this.ansi = ansi;
    this.width = width;
  }

  /** Returns the columns of the window. */
  public int width() {
    return width;
  }

  /** Adds a line. What does not fit continues below its beginning. */
  public void line(String line) {
    String plain = line.stripLeading();
    int indent = line.length() - plain.length() + (plain.startsWith("- ") ? 2 : 0);
    line(line, indent);
  }

  /** Adds a line whose continuations are indented. */
  private void line(String line, int indent) {
    int hanging = Math.min(indent, width / 2);
    List<String> broken = LineBreaks.of(line.substring(leading(line)), width - hanging);
    for (int i = 0; i < broken.size(); i++) {
      whole((i == 0 ? line.substring(0, leading(line)) : " ".repeat(hanging)) + broken.get(i));
    }
  }

  private static int leading(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void whole(String line) {
    String shown = harmless(line, ansi.enabled() ? STYLES : List.of());
    text.append(shown).append(isLeftOn(shown) ? Style.reset.on() : "").append('\n');
  }

  /**
   * Tells whether a style would continue below a line. A name can contain a style of ours, but must
   * not colour other lines.
   */
  private static boolean isLeftOn(String line) {
    int last = line.lastIndexOf('\u001B');
    return last >= 0 && !line.startsWith(Style.reset.on(), last);
  }

  /**
   * Returns a user's text on one line, without characters that a terminal would obey. Orders to
   * move the cursor or to rename the window are shown as pictures. Marks that change the direction
   * of writing are removed, so that a name cannot pass for our words.
   */
  public static String harmless(String text) {
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

  public void blank() {
    text.append('\n');
  }

  public void heading(String heading) {
    line(styled(heading, Style.bold));
  }

  /** Returns a value in the style of good news. */
  public String good(String value) {
    return styled(value, Style.fg_green);
  }

  /** Returns a value in the style of bad news. */
  public String bad(String value) {
    return styled(value, Style.fg_red);
  }

  /**
   * Returns a value in a style. {@link Ansi#string} is unsuitable, since a user's text may contain
   * picocli's markup. The style ends with a reset: picocli's end of bold is a double underline on
   * many terminals.
   */
  private String styled(String value, IStyle style) {
    return ansi.enabled() ? style.on() + value + Style.reset.on() : value;
  }

  /** Adds a label and its values. Several values are placed below each other. */
  public void entry(String label, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      entries.add(new Entry(i == 0 ? label : "", values.get(i)));
    }
  }

  public void entry(String label, String value) {
    entry(label, List.of(value));
  }

  /** Writes the entries so far, with their values in one column. */
  public void endEntries(String indent) {
    int widest =
        entries.stream().mapToInt(entry -> DisplayWidth.of(entry.label())).max().orElse(0);
    for (Entry entry : entries) {
      entry(indent, widest, entry);
    }
    entries.clear();
  }

  /** Writes an entry. Where labels leave no room for values, values begin below them. */
  private void entry(String indent, int widest, Entry entry) {
    int before = indent.length() + widest + 2;
    if (before > width / 2) {
      if (!entry.label().isEmpty()) {
        line(indent + entry.label());
      }
      LineBreaks.of(entry.value(), width - indent.length() - 2)
          .forEach(part -> whole(indent + "  " + part));
      return;
    }
    List<String> parts = LineBreaks.of(entry.value(), width - before);
    for (int i = 0; i < parts.size(); i++) {
      String label = i == 0 ? entry.label() : "";
      whole((indent + DisplayWidth.padRight(label, widest) + "  " + parts.get(i)).stripTrailing());
    }
  }

  public void table(TextTable table, String indent) {
    table.lines(indent).forEach(this::whole);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
