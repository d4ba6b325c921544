package io.github.ita4j.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.RulesConfidence;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.framework.CatalogueCompleteness;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.VisibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita frameworks}, which shows the rules of each fiscal year. */
@Command(name = "frameworks", mixinStandardHelpOptions = true, sortOptions = false)
public final class FrameworksCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
  private Optional<String> id = Optional.empty();

  @Option(names = "--items")
  private boolean items;

  public FrameworksCommand(CliContext cli) {
    this.cli = cli;
  }

  /**
   * The number of questions of an instrument, of those with a known title, and of those with a
   * known scale.
   */
  private record Questions(
      Instrument instrument,
      long count,
      long titles,
      long scored,
      CatalogueCompleteness catalogue) {}

  @Override
  public Integer call() {
    Frameworks frameworks = cli.frameworks().all();
    if (items) {
      printChecklist(frameworks);
    } else if (id.isPresent()) {
      cli.print(ItaJson.writer().pretty().write(find(frameworks, id.get())));
    } else if (cli.json()) {
      ArrayNode array = JsonText.array();
      frameworks.all().forEach(framework -> addJson(array.addObject(), framework));
      cli.print(JsonText.pretty(array));
    } else {
      cli.print(page(frameworks));
    }
    return 0;
  }

  private void printChecklist(Frameworks frameworks) {
    Framework framework =
        find(frameworks, id.orElseThrow(() -> new CommandException(Complaint.OPTION_ITEMS)));
    ItemChecklist checklist = new ItemChecklist(cli.messages(), framework);
    if (cli.json()) {
      cli.print(JsonText.pretty(checklist.json()));
      return;
    }
    cli.frameworks().used(framework);
    TerminalPage page = cli.nextPage();
    checklist.write(page);
    cli.print(page);
  }

  private static Framework find(Frameworks frameworks, String id) {
    try {
      return frameworks.get(FrameworkId.parse(id));
    } catch (TableFormatException e) {
      // It names the file and the line to whoever adds a year.
      throw new CommandException(Complaint.FRAMEWORKS_TABLE, String.valueOf(e.getMessage()))
          .causedBy(e);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
              Complaint.OPTION_NO_FRAMEWORK,
              id,
              VisibleText.listed(frameworks.all().stream().map(Framework::id).toList()))
          .causedBy(e);
    }
  }

  private TerminalPage page(Frameworks frameworks) {
    Messages messages = cli.messages();
    frameworks.all().forEach(cli.frameworks()::show);
    TerminalPage page = cli.nextPage();
    TextTable rules = new TextTable(
        "lllrrl",
        messages.text(Message.FRAMEWORKS_ID),
        messages.text(Message.FRAMEWORKS_WEIGHTS),
        messages.text(Message.FRAMEWORKS_QUESTIONS),
        messages.text(Message.FRAMEWORKS_PASS),
        messages.text(Message.FRAMEWORKS_TARGET),
        messages.text(Message.FRAMEWORKS_CONFIDENCE));
    TextTable tiers = new TextTable(
        "llll",
        messages.text(Message.FRAMEWORKS_ID),
        messages.text(Message.FRAMEWORKS_TIERS),
        messages.text(Message.FRAMEWORKS_COMPONENTS),
        messages.text(Message.FRAMEWORKS_ANSWERS));
    for (Framework framework : frameworks.all()) {
      String name = framework.id() + (framework.provisional() ? "*" : "");
      rules.add(
          name,
          weights(messages, framework),
          questions(messages, framework),
          framework
              .passMark()
              .map(mark -> messages.number(mark.score()))
              .orElse(messages.text(Message.FRAMEWORKS_UNKNOWN)),
          framework
              .nationalTarget()
              .map(target -> messages.percent(target.share()))
              .orElse(messages.text(Message.FRAMEWORKS_UNKNOWN)),
          messages.confidence(RulesConfidence.lowest(framework)));
      tiers.add(
          name,
          tiers(messages, framework),
          components(messages, framework),
          answers(messages, framework));
    }
    page.table(rules, "");
    page.blank();
    page.table(tiers, "");
    page.blank();
    page.line(messages.text(Message.FRAMEWORKS_NOTE));
    return page;
  }

  private static List<Element> weighted(Framework framework) {
    return framework.children(ElementId.OVERALL).stream().filter(Element::sums).toList();
  }

  private static String weights(Messages messages, Framework framework) {
    List<Element> parts = weighted(framework);
    return parts.isEmpty()
        ? messages.text(Message.FRAMEWORKS_UNKNOWN)
        : parts.stream()
            .map(part -> part.id() + " " + messages.number(percent(part.weight().orElseThrow())))
            .collect(Collectors.joining(", "));
  }

  private static String percent(Weight weight) {
    BigDecimal percent = BigDecimal.valueOf(weight.numerator())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(weight.denominator()), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  private static List<Questions> questions(Framework framework) {
    List<Questions> all = new ArrayList<>();
    for (Instrument instrument : Instrument.values()) {
      if (framework.findElement(instrument).isEmpty()) {
        continue;
      }
      List<Element> questions = framework.elements().stream()
          .filter(element ->
              element.id() instanceof QuestionCode code && code.instrument() == instrument)
          .toList();
      all.add(new Questions(
          instrument,
          questions.size(),
          questions.stream().filter(Element::hasTitle).count(),
          scored(framework, instrument),
          framework.catalogue(instrument)));
    }
    return all;
  }

  private static long scored(Framework framework, Instrument instrument) {
    return framework.answerRules().stream()
        .filter(rule -> rule.question().instrument() == instrument)
        .filter(rule -> rule.scale().isPresent() || !rule.subItems().isEmpty())
        .count();
  }

  private static String answers(Messages messages, Framework framework) {
    String text = questions(framework).stream()
        .filter(questions -> questions.scored() > 0)
        .map(questions -> questions.instrument() + " " + messages.number(questions.scored()))
        .collect(Collectors.joining(", "));
    return text.isEmpty() ? messages.text(Message.FRAMEWORKS_UNKNOWN) : text;
  }

  private static String questions(Messages messages, Framework framework) {
    String text = questions(framework).stream()
        .map(questions -> questions.instrument() + " " + number(messages, questions))
        .collect(Collectors.joining(", "));
    return text.isEmpty() ? messages.text(Message.FRAMEWORKS_NONE) : text;
  }

  private static String number(Messages messages, Questions questions) {
    boolean open = questions.catalogue() == CatalogueCompleteness.OPEN;
    return open && questions.count() == 0
        ? messages.text(Message.FRAMEWORKS_UNKNOWN)
        : (open ? messages.text(Message.FRAMEWORKS_OPEN) : "") + messages.number(questions.count())
            + " (" + messages.number(questions.titles()) + ")";
  }

  private static String tiers(Messages messages, Framework framework) {
    return framework
        .ladder()
        .map(ladder -> ladder.tiers().stream()
            .map(tier -> tier.code()
                + tier.findLimit(ElementId.OVERALL)
                    .map(limit -> " " + messages.number(limit.atLeast()))
                    .orElse(""))
            .collect(Collectors.joining(", ")))
        .orElse(messages.text(Message.FRAMEWORKS_UNKNOWN));
  }

  /** Returns the elements, besides the overall score, that have limits in tiers. */
  private static String components(Messages messages, Framework framework) {
    return framework
        .ladder()
        .map(TierLadder::elements)
        .map(elements -> elements.stream()
            .filter(element -> !element.equals(ElementId.OVERALL))
            .map(messages.withLabelsOf(framework)::printed)
            .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .orElse(messages.text(Message.FRAMEWORKS_NONE));
  }

  private static void addJson(ObjectNode node, Framework framework) {
    JsonText.rules(node, framework.id());
    node.put("fiscalYear", framework.fiscalYear().buddhistEra());
    addName(node, framework.name());
    node.put("provisional", framework.provisional());
    ObjectNode weights = node.putObject("weights");
    weighted(framework)
        .forEach(part ->
            weights.put(part.id().toString(), part.weight().orElseThrow().toString()));
    ObjectNode questions = node.putObject("questions");
    for (Questions of : questions(framework)) {
      questions
          .putObject(of.instrument().toString())
          .put("count", of.count())
          .put("titles", of.titles())
          .put("scales", of.scored())
          .put("catalogue", of.catalogue().name());
    }
    ArrayNode tiers = node.putArray("tiers");
    for (Tier tier : framework.tiers()) {
      ObjectNode tierNode = tiers.addObject();
      tierNode.put("code", tier.code().code());
      addName(tierNode, tier.name());
      ObjectNode limits = tierNode.putObject("limits");
      tier.limits()
          .forEach(
              limit -> limits.set(limit.element().toString(), JsonText.score(limit.atLeast())));
    }
    framework
        .passMark()
        .ifPresentOrElse(
            mark -> node.set("passMark", JsonText.score(mark.score())),
            () -> node.putNull("passMark"));
    node.put(
        "nationalTarget",
        framework.nationalTarget().map(target -> target.share().toString()).orElse(null));
    node.put("confidence", RulesConfidence.lowest(framework).name());
  }

  private static void addName(ObjectNode node, LocalizedText name) {
    ObjectNode names = node.putObject("name").put("th", name.thai());
    name.english().ifPresent(english -> names.put("en", english));
  }
}
