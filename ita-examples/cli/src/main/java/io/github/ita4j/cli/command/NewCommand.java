package io.github.ita4j.cli.command;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.cli.io.OutputFile;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.json.form.SchemaId;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command {@code ita new}, which writes an assessment document or a form to fill in.
 *
 * <p>The document is valid and has no scores yet. Instructions go to standard error, so that the
 * document can be redirected to a file.
 */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
public final class NewCommand implements Callable<Integer> {

  private static final Map<Level, String> GROUPS = groups();

  private final CliContext cli;

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--framework", paramLabel = "ID")
  private Optional<FrameworkId> framework = Optional.empty();

  @Option(names = "--agency", paramLabel = "NAME")
  private Optional<String> agency = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  public NewCommand(CliContext cli) {
    this.cli = cli;
  }

  private static Map<Level, String> groups() {
    Map<Level, String> groups = new LinkedHashMap<>();
    groups.put(Level.INDEX, "indices");
    groups.put(Level.INSTRUMENT, "instruments");
    groups.put(Level.PART, "instruments");
    groups.put(Level.INDICATOR, "indicators");
    groups.put(Level.SUB_INDICATOR, "subIndicators");
    groups.put(Level.QUESTION, "questions");
    return groups;
  }

  @Override
  public Integer call() {
    Messages messages = cli.messages();
    Optional<OutputFile> target =
        out.map(file -> OutputFile.of(file, force, List.of(), ".json", OutputFile.FORM));
    Framework rules = cli.frameworks().of(year, framework);
    if (target.filter(OutputFile::isForm).isPresent()) {
      writeForm(target.get(), rules);
      return 0;
    }
    String name = CliContext.agency(agency, messages.text(Message.NEW_AGENCY));
    String document = document(rules, framework.isPresent(), name);
    if (target.isPresent()) {
      target.get().write((document + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      cli.print(document);
    }
    TerminalPage guide = cli.nextPage();
    out.ifPresent(file -> guide.line(messages.text(Message.NEW_WRITTEN, file)));
    guide(messages, rules, guide);
    cli.advise(guide);
    return 0;
  }

  private void writeForm(OutputFile target, Framework rules) {
    Optional<Agency> named =
        agency.map(name -> Agency.ofName(CliContext.agency(Optional.of(name), name)));
    byte[] form = new FormWriter(cli.frameworks().all()).empty(rules, framework.isPresent(), named);
    target.write(form);
    TerminalPage page = cli.nextPage();
    page.line(cli.messages().text(Message.NEW_FORM, target.path(), target.path()));
    cli.advise(page);
  }

  private static String document(Framework framework, boolean pinned, String agency) {
    ObjectNode document = JsonText.object();
    document.put("schema", SchemaId.ASSESSMENT.id());
    document.put("fiscalYear", framework.fiscalYear().buddhistEra());
    if (pinned) {
      document.put("framework", framework.id().toString());
    }
    document.putObject("agency").put("name", agency);
    ObjectNode scores = document.putObject("scores");
    Set<Level> levels =
        framework.elements().stream().map(element -> element.id().level()).collect(toSet());
    GROUPS.forEach((level, group) -> {
      if (levels.contains(level)) {
        scores.putObject(group);
      }
    });
    return JsonText.pretty(document);
  }

  private static void guide(Messages messages, Framework framework, TerminalPage page) {
    page.line(
        messages.text(Message.NEW_FILL, messages.number(framework.fiscalYear().buddhistEra())));
    TextTable table = new TextTable(
        "lll",
        messages.text(Message.NEW_GROUP),
        messages.text(Message.TABLE_ELEMENT),
        messages.text(Message.TABLE_NAME));
    List<Element> elements = new ArrayList<>(framework.elements());
    elements.sort(Comparator.comparing(Element::id, ElementId.ORDER));
    for (Element element : elements) {
      if (element.id().level() != Level.QUESTION) {
        table.add(
            GROUPS.getOrDefault(element.id().level(), "scores"),
            element.id().toString(),
            messages.name(element).orElse(""));
      }
    }
    for (Instrument instrument : Instrument.values()) {
      List<ElementId> questions = elements.stream()
          .map(Element::id)
          .filter(id -> id instanceof QuestionCode code && code.instrument() == instrument)
          .toList();
      if (!questions.isEmpty()) {
        table.add(
            GROUPS.getOrDefault(Level.QUESTION, ""),
            questions.get(0) + "–" + questions.get(questions.size() - 1),
            messages.text(Message.NEW_QUESTIONS, instrument));
      }
    }
    page.table(table, "  ");
    framework.elements().stream()
        .filter(element -> element.id() instanceof Instrument)
        .findFirst()
        .ifPresent(element -> page.line(messages.text(Message.NEW_EXAMPLE, element.id())));
    framework
        .ladder()
        .ifPresent(ladder -> page.line(messages.text(Message.NEW_TIERS, typed(messages, ladder))));
    elements.stream()
        .map(Element::id)
        .filter(id -> id.level() == Level.QUESTION)
        .findFirst()
        .ifPresent(id -> page.line(messages.text(Message.NEW_MORE, id, id)));
  }

  /** Returns the tiers as written in a document: {@code "tier": "GOOD" (ผ่านดี)}. */
  private static String typed(Messages messages, TierLadder ladder) {
    return ladder.tiers().stream()
        .map(tier -> {
          String name = messages.name(tier.name());
          String code = tier.code().code();
          return "\"tier\": \"" + code + "\"" + (name.equals(code) ? "" : " (" + name + ")");
        })
        .collect(Collectors.joining(", "));
  }
}
