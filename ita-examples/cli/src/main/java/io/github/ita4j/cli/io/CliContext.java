package io.github.ita4j.cli.io;

import io.github.ita4j.cli.refusal.RefusalPhrases;
import io.github.ita4j.cli.text.Color;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.TerminalPage;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.form.ResultJson;
import io.github.ita4j.model.Agency;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The context of a command: the options of every command, the frameworks, and the output. */
public final class CliContext {

  public static final int BAD_INPUT = 2;

  private static final int LONGEST_MESSAGE = 8_000;

  private final Console console;
  private final DocumentPlaces places = new DocumentPlaces();

  private int pages;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      scope = ScopeType.INHERIT)
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "th|en", defaultValue = "th", scope = ScopeType.INHERIT)
  private Language language = Language.TH;

  @Option(names = "--digits", paramLabel = "thai|arabic", scope = ScopeType.INHERIT)
  private Optional<Digits> digits = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      scope = ScopeType.INHERIT)
  private Color color = Color.AUTO;

  @Mixin
  private final FrameworkSource frameworks = new FrameworkSource();

  public CliContext(Console console) {
    this.console = console;
  }

  /**
   * Returns a message on one line, cut at a readable length. Its parts can come from a stranger.
   */
  public static String said(@Nullable String message) {
    String text = String.valueOf(message);
    return TerminalPage.harmless(
        text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text);
  }

  public Console console() {
    return console;
  }

  public boolean json() {
    return format == Format.JSON;
  }

  public Language language() {
    return language;
  }

  public Help.Ansi ansi() {
    return color.ansi();
  }

  public Messages messages() {
    return new Messages(language, digits.orElse(Digits.ARABIC));
  }

  /** Returns the digits of a document. In Thai they are Thai, as in official letters. */
  public Digits paperDigits() {
    return digits.orElse(language == Language.TH ? Digits.THAI : Digits.ARABIC);
  }

  /** Returns the words of a document. */
  public Messages paperMessages() {
    return new Messages(language, paperDigits());
  }

  /** Returns the words of a document with the labels of rules, if they are known. */
  public Messages paperMessages(Optional<Framework> framework) {
    return framework
        .map(rules -> paperMessages().withLabelsOf(frameworks().all(), rules))
        .orElseGet(this::paperMessages);
  }

  TerminalPage page() {
    return new TerminalPage(ansi(), console.columns().get().orElse(TerminalPage.UNBOUNDED));
  }

  /**
   * Returns a page of results. A blank line separates it from the page before. Rules other than the
   * national ones are named first and once. Nobody should take their grade for an official one.
   */
  public TerminalPage nextPage() {
    TerminalPage page = page();
    if (pages > 0) {
      page.blank();
    }
    frameworks.toName(messages()).ifPresent(page::line);
    return page;
  }

  public FrameworkSource frameworks() {
    return frameworks;
  }

  /** Returns the forms that the command reads and writes. */
  public FormFiles forms() {
    return new FormFiles(this);
  }

  public void print(TerminalPage page) {
    pages++;
    console.out().print(page);
  }

  public void print(String document) {
    console.out().print(document + "\n");
  }

  /** Prints results as a JSON array, if JSON is requested. */
  public void print(List<ResultJson> results) throws IOException {
    if (json()) {
      ItaJson.writer().pretty().writeAll(results.iterator(), console.out());
    }
  }

  /** Prints the results of documents as a JSON array, each as it comes. */
  public void print(
      Iterator<AssessmentResult> documents, Function<AssessmentResult, ResultJson> result)
      throws IOException {
    Iterator<ResultJson> results = new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public ResultJson next() {
        return result.apply(documents.next());
      }
    };
    ItaJson.writer().pretty().writeAll(results, console.out());
  }

  /** Reports unusable input and goes on. */
  public void complain(ItaJsonException error) {
    complain(worded(error));
  }

  /** Returns the words for a refused document. */
  private String worded(ItaJsonException error) {
    if (error instanceof FormRefusal) {
      return error.getMessage();
    }
    return error instanceof UnreadableFile.Document file
        ? file.in(messages())
        : new RefusalPhrases(messages(), frameworks.all()).of(error, places.of(error));
  }

  /** Returns the words for a refused request. */
  public String worded(CommandException refusal) {
    return refusal.document().map(this::worded).orElseGet(() -> refusal.in(messages()));
  }

  /** Reports unusable input by its place and the reason, and goes on. */
  public void complain(String error) {
    console.out().flush();
    console.err().println("ita: " + said(error));
  }

  /** Writes a page that is not part of the result. */
  public void advise(TerminalPage page) {
    console.out().flush();
    console.err().print(page);
  }

  /** Writes a line that is not part of the result. */
  public void note(Message message, Object... args) {
    notice(messages().text(message, args));
  }

  /** Writes a sentence that is not part of the result. */
  public void notice(String sentence) {
    TerminalPage page = page();
    page.line(sentence);
    advise(page);
  }

  /** Tells the user if frameworks were given but no document names one. */
  public void adviseOfUnused() {
    frameworks.unused(messages()).ifPresent(this::notice);
  }

  /** Returns the tidied name given with {@code --agency}. */
  public static String agency(Optional<String> given, String otherwise) {
    try {
      return given.map(name -> Agency.ofName(name).name()).orElse(otherwise);
    } catch (IllegalArgumentException e) {
      throw new CommandException(Complaint.OPTION_AGENCY).causedBy(e);
    }
  }

  public static Path path(String file) {
    if (file.isEmpty()) {
      throw new CommandException(Complaint.FILE_NO_NAME);
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw notNameable(file, e);
    }
  }

  /** Returns the refusal of a name that the locale cannot encode. */
  static CommandException notNameable(String file, InvalidPathException reason) {
    return CommandException.ofFile(file, Words.of(Complaint.FILE_LOCALE)).causedBy(reason);
  }
}
