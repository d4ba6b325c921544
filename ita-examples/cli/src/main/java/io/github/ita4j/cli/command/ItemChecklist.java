package io.github.ita4j.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.Source;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.List;
import java.util.stream.Collectors;

/** The OIT items of a year as a checklist: title, and what each must show where it is known. */
final class ItemChecklist {

  private static final String INDENT = "  ";

  private final Messages messages;
  private final Framework framework;

  ItemChecklist(Messages messages, Framework framework) {
    this.messages = messages.withLabelsOf(framework);
    this.framework = framework;
  }

  void write(TerminalPage page) {
    page.heading(messages.text(Message.ITEMS_HEADING, framework.id()));
    page.line(messages.text(Message.ITEMS_NOTE));
    for (Element item : items()) {
      page.line("[ ] " + messages.element(item.id())
          + messages.name(item).map(name -> " " + name).orElse(""));
      List<ItemContent> contents = contents(item);
      contents.forEach(content -> page.line(INDENT + INDENT + line(content)));
      if (contents.isEmpty()) {
        page.line(INDENT + INDENT + messages.text(Message.ITEMS_UNKNOWN));
      }
    }
    List<Source> cited = sources();
    if (!cited.isEmpty()) {
      page.heading(messages.text(Message.EXPLAIN_SOURCES));
      cited.forEach(source -> page.line(INDENT + source.id() + ": " + source.citation()));
    }
  }

  /** Returns the checklist with every text in both languages. */
  ObjectNode json() {
    ObjectNode list = JsonText.object();
    JsonText.rules(list, framework.id());
    ArrayNode items = list.putArray("items");
    for (Element item : items()) {
      ObjectNode node = items.addObject().put("question", item.id().toString());
      item.name().ifPresent(name -> node.set("title", JsonText.part(name)));
      ArrayNode contents = node.putArray("contents");
      contents(item).forEach(content -> contents.add(JsonText.part(content)));
    }
    ArrayNode sources = list.putArray("sources");
    sources().forEach(source -> sources.add(JsonText.part(source)));
    return list;
  }

  private List<Element> items() {
    return framework.elements().stream()
        .filter(element ->
            element.id() instanceof QuestionCode code && code.instrument() == Instrument.OIT)
        .toList();
  }

  private List<ItemContent> contents(Element item) {
    return ItemContent.contents(
        framework.id(), CitedCode.of((QuestionCode) item.id(), framework.fiscalYear()));
  }

  /** Returns the sources of all contents, each once. */
  private List<Source> sources() {
    return items().stream()
        .flatMap(item -> contents(item).stream())
        .flatMap(content -> content.provenance().sources().stream())
        .distinct()
        .toList();
  }

  private String line(ItemContent content) {
    String text = messages.name(content.text());
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
        + (content.textIsEditorial() ? messages.text(Message.ITEMS_EDITORIAL) : "")
        + "]";
  }
}
