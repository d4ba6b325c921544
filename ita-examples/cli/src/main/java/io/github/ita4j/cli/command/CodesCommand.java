package io.github.ita4j.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.InputFiles;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.TextTable;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.json.form.MentionInYearJson;
import io.github.ita4j.json.form.MentionJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ita codes}, which finds the question codes in a report. */
@Command(name = "codes", mixinStandardHelpOptions = true, sortOptions = false)
public final class CodesCommand implements Callable<Integer> {

  /** More than the text of any report: some two hundred pages of Thai. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** The most codes of a text; each is held with its place and a line of output. */
  static final int MOST_CODES = 20_000;

  private final CliContext cli;

  @Parameters(paramLabel = "FILE", descriptionKey = "textFile")
  private String file = "-";

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<FiscalYear> year = Optional.empty();

  @Option(names = "--framework", paramLabel = "ID")
  private Optional<FrameworkId> framework = Optional.empty();

  public CodesCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Optional<Framework> rules = year.isPresent() || framework.isPresent()
        ? Optional.of(cli.frameworks().of(year, framework))
        : Optional.empty();
    String text = text();
    List<QuestionMention> mentions = rules
        .map(known -> QuestionCodeReader.scan(known, text))
        .orElseGet(() -> QuestionCodeReader.scan(text));
    if (mentions.size() > MOST_CODES) {
      throw new CommandException(
          Complaint.OPTION_TOO_MANY_CODES, file, mentions.size(), MOST_CODES);
    }
    if (cli.json()) {
      cli.print(JsonText.pretty(json(mentions, rules)));
    } else {
      cli.print(page(mentions, rules));
    }
    return 0;
  }

  private String text() {
    try {
      // The scanner handles a byte order mark and does not count it.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(InputFiles.bytes(file, cli.console().in(), MOST_BYTES)))
          .toString();
    } catch (CharacterCodingException e) {
      throw CommandException.ofFile(file, Words.of(Complaint.FILE_NOT_UTF8_TEXT))
          .causedBy(e);
    }
  }

  private static ArrayNode json(List<QuestionMention> mentions, Optional<Framework> framework) {
    ArrayNode array = JsonText.array();
    mentions.stream()
        .map(mention -> framework
            .<Object>map(rules -> MentionInYearJson.of(rules, mention))
            .orElseGet(() -> MentionJson.of(mention)))
        .map(JsonText::part)
        .forEach(array::add);
    return array;
  }

  private TerminalPage page(List<QuestionMention> mentions, Optional<Framework> framework) {
    Messages messages = framework.map(cli.messages()::withLabelsOf).orElseGet(cli::messages);
    TerminalPage page = cli.nextPage();
    if (mentions.isEmpty()) {
      page.line(messages.text(Message.CODES_NONE));
      return page;
    }
    TextTable table = framework.isPresent()
        ? new TextTable(
            "llrll",
            messages.text(Message.CODES_CODE),
            messages.text(Message.CODES_RAW),
            messages.text(Message.CODES_OFFSET),
            messages.text(Message.CODES_CERTAINTY),
            messages.text(Message.CODES_TITLE))
        : new TextTable(
            "llrl",
            messages.text(Message.CODES_CODE),
            messages.text(Message.CODES_RAW),
            messages.text(Message.CODES_OFFSET),
            messages.text(Message.CODES_CERTAINTY));
    for (QuestionMention mention : mentions) {
      String code = mention.code().map(messages::printed).orElse("–");
      String offset = messages.number(mention.offset());
      String certainty = messages.name(mention.certainty().displayName());
      if (framework.isPresent()) {
        table.add(
            code,
            mention.raw(),
            offset,
            certainty,
            description(messages, mention, framework.get()));
      } else {
        table.add(code, mention.raw(), offset, certainty);
      }
    }
    page.table(table, "");
    return page;
  }

  private static String description(
      Messages messages, QuestionMention mention, Framework framework) {
    if (mention.code().isEmpty()) {
      return "";
    }
    if (!isInYear(mention, framework)) {
      return messages.text(
          Message.CODES_UNKNOWN, messages.number(framework.fiscalYear().buddhistEra()));
    }
    return title(mention, framework)
        .map(messages::title)
        .orElseGet(() -> messages.text(Message.CODES_NO_TITLE));
  }

  private static boolean isInYear(QuestionMention mention, Framework framework) {
    return mention.code().flatMap(framework::findElement).isPresent();
  }

  private static Optional<String> title(QuestionMention mention, Framework framework) {
    return mention
        .code()
        .flatMap(framework::findElement)
        .filter(Element::hasTitle)
        .flatMap(Element::name)
        .map(name -> name.thai());
  }
}
