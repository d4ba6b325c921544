package io.github.ita4j.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.io.JsonText;
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
    for (Element item : items()) {
      page.line("[ ] " + messages.element(item.id())
          + item.name().map(name -> " " + name.thai()).orElse(""));
      List<ItemContent> known = contents(item);
      known.forEach(content -> page.line(INDENT + INDENT + line(content)));
      if (known.isEmpty()) {
        page.line(INDENT + INDENT + messages.text(Message.ITEMS_UNKNOWN));
      }
    }
    if (!cited.isEmpty()) {
      page.heading(messages.text(Message.EXPLAIN_SOURCES));
      cited.forEach(source -> page.line(INDENT + source.id() + ": " + source.citation()));
    }
  }

  /** The same as data: each item with what is known of it, then the sources cited. */
  ObjectNode json() {
    ObjectNode root = JsonText.object().put("framework", framework.id().toString());
    ArrayNode items = root.putArray("items");
    for (Element item : items()) {
      ObjectNode node = items.addObject().put("question", item.id().toString());
      item.name().ifPresent(name -> node.put("title", name.thai()));
      ArrayNode contents = node.putArray("contents");
      contents(item).forEach(content -> add(contents.addObject(), content));
    }
    ArrayNode sources = root.putArray("sources");
    for (Source source : cited) {
      ObjectNode node = sources
          .addObject()
          .put("id", source.id())
          .put("title", source.title())
          .put("publisher", source.publisher());
      source.date().ifPresent(date -> node.put("date", date));
      source.url().ifPresent(url -> node.put("url", url));
      source.note().ifPresent(note -> node.put("note", note));
    }
    return root;
  }

  private void add(ObjectNode node, ItemContent content) {
    cited.addAll(content.provenance().sources());
    node.put("kind", content.exampleOf().isPresent() ? "EXAMPLE" : "REQUIRED");
    content.exampleOf().ifPresent(agency -> node.put("exampleOf", agency));
    node.putObject("text")
        .put("th", content.text().thai())
        .put("thEditorial", content.textIsEditorial());
    ObjectNode provenance = node.putObject("provenance")
        .put("confidence", content.provenance().confidence().name());
    ArrayNode ids = provenance.putArray("sources");
    content.provenance().sources().forEach(source -> ids.add(source.id()));
    content.provenance().note().ifPresent(note -> provenance.put("note", note));
  }

  private List<Element> items() {
    return framework.elements().stream()
        .filter(element ->
            element.id() instanceof QuestionCode code && code.instrument() == Instrument.OIT)
        .toList();
  }

  /** The contents are those of the national items, which the assumed rules carry too. */
  private List<ItemContent> contents(Element item) {
    boolean national = Set.of(Frameworks.NATIONAL_SCHEME, Frameworks.ASSUMED_SCHEME)
        .contains(framework.id().scheme());
    return national
        ? ItemContent.of(framework.fiscalYear()).stream()
            .filter(content -> content.question().equals(item.id()))
            .toList()
        : List.of();
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
        + (content.textIsEditorial() ? messages.text(Message.ITEMS_EDITORIAL) : "")
        + "]";
  }
}
