package io.github.ita4j.cli.command;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.Source;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The OIT items of a year as a checklist: title, and what each must show where it is known. */
final class ItemChecklist {

  private static final String INDENT = "  ";

  private final Messages messages;
  private final Framework framework;
  private final Set<Source> cited = new LinkedHashSet<>();

  ItemChecklist(Messages messages, Framework framework) {
    this.messages = messages;
    this.framework = framework;
  }

  void write(TerminalPage page) {
    page.heading(messages.text(Message.ITEMS_HEADING, framework.id()));
    page.line(messages.text(Message.ITEMS_NOTE));
    List<ItemContent> contents = isNational() ? ItemContent.of(framework.fiscalYear()) : List.of();
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode code && code.instrument() == Instrument.OIT) {
        page.line("[ ] " + messages.element(code)
            + element.name().map(name -> " " + name.thai()).orElse(""));
        List<ItemContent> known =
            contents.stream().filter(each -> each.question().equals(code)).toList();
        known.forEach(content -> page.line(INDENT + INDENT + line(content)));
        if (known.isEmpty()) {
          page.line(INDENT + INDENT + messages.text(Message.ITEMS_UNKNOWN));
        }
      }
    }
    if (!cited.isEmpty()) {
      page.heading(messages.text(Message.EXPLAIN_SOURCES));
      cited.forEach(source -> page.line(INDENT + source.id() + ": " + source.citation()));
    }
  }

  /** The contents are those of the national items, which the assumed rules carry too. */
  private boolean isNational() {
    return Set.of(Frameworks.NATIONAL_SCHEME, Frameworks.ASSUMED_SCHEME)
        .contains(framework.id().scheme());
  }

  private String line(ItemContent content) {
    cited.addAll(content.provenance().sources());
    String text = content.text().thai();
    String said = content
        .exampleOf()
        .map(agency -> messages.text(Message.ITEMS_EXAMPLE, agency, text))
        .orElseGet(() -> messages.text(Message.ITEMS_REQUIRED, text));
    return said + "  ["
        + messages.text(
            Message.EXPLAIN_RULE,
            messages.confidence(content.provenance().confidence()),
            content.provenance().sources().stream()
                .map(Source::id)
                .collect(Collectors.joining(", ")))
        + "]";
  }
}
