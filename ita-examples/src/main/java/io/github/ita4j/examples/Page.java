package io.github.ita4j.examples;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Text output, line by line. */
final class Page {

  /** A line of a label and its value. */
  private record Entry(String label, String value) {}

  private final Ansi ansi;
  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  Page(Ansi ansi) {
    this.ansi = ansi;
  }

  void line(String line) {
    text.append(line).append('\n');
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
   * Not {@link Ansi#string}: a text of a user may hold what looks like picocli's markup. Reset, because picocli's end of bold
   * is a double underline to many terminals.
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
