package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The common words of the parts of a document. */
abstract class DocumentPart {

  /** The sign in a cell without anything to say. */
  static final String NONE = "–";

  /** A number that an office has put before a text itself. */
  private static final Pattern NUMBERED = Pattern.compile("^[\\s\\u2068(]*[0-9๐-๙]+[.)].*");

  final Messages messages;
  final PaperNames names;

  DocumentPart(Messages messages, Optional<Framework> framework) {
    this.messages = framework.map(messages::withLabelsOf).orElse(messages);
    this.names = new PaperNames(this.messages, framework);
  }

  /** Returns words of ours, all of whose numbers have the digits of the document. */
  final String text(Message message, Object... args) {
    return messages.inText(messages.text(message, args));
  }

  /** Returns a year as a number: {@code ๒๕๖๘}. */
  final String year(FiscalYear year) {
    return messages.number(year.buddhistEra());
  }

  final Column column(Message heading) {
    return new Column(text(heading), "text");
  }

  final Column lead(Message heading) {
    return new Column(text(heading), "lead");
  }

  final Column number(Message heading) {
    return new Column(text(heading), "number");
  }

  /** Returns a text with its number, unless it has one. */
  final String numbered(int number, String text) {
    return NUMBERED.matcher(text).matches() ? text : messages.number(number) + ". " + text;
  }

  /** Returns texts with their numbers, but a single one without. */
  final List<String> numbered(List<String> texts) {
    return texts.size() < 2
        ? texts
        : IntStream.range(0, texts.size())
            .mapToObj(i -> numbered(i + 1, texts.get(i)))
            .toList();
  }

  /** Returns a cell that says that it is empty. */
  static List<String> orNone(List<String> lines) {
    return lines.isEmpty() ? List.of(NONE) : lines;
  }

  /** Returns sections with their numbers before the headings. */
  final List<Section> numberedSections(List<Section> sections) {
    List<Section> numbered = new ArrayList<>();
    for (Section section : sections) {
      String heading = messages.number(numbered.size() + 1) + ". " + section.heading();
      numbered.add(new Section(section.id(), heading, section.wide(), section.blocks()));
    }
    return numbered;
  }
}
