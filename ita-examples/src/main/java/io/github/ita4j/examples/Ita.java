package io.github.ita4j.examples;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ReadAssessment;
import io.github.ita4j.json.ResultJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ThaiDigits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code ita}: what the library does, for people and scripts. */
@Command(
    name = "ita",
    mixinStandardHelpOptions = true,
    versionProvider = Ita.Version.class,
    sortOptions = false)
public final class Ita implements Runnable {

  static final int BAD_INPUT = 2;

  /**
   * Java encodes names of files by the locale; where that has no Thai, no file of a Thai name can
   * be opened.
   */
  static final String PATH_ADVICE = "in ASCII, or the locale UTF-8: set LC_ALL=C.UTF-8";

  /** As {@code sysexits.h} has it; never an exit code that a script may take for a result. */
  private static final int OUR_BUG = 70;

  private static final int LONGEST_MESSAGE = 8_000;

  private final Console console;

  private final OwnRules own = new OwnRules();
  private int pages;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      scope = ScopeType.INHERIT)
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "th|en", defaultValue = "th", scope = ScopeType.INHERIT)
  private Language language = Language.TH;

  @Option(
      names = "--digits",
      paramLabel = "thai|arabic",
      defaultValue = "arabic",
      scope = ScopeType.INHERIT)
  private Digits digits = Digits.ARABIC;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      scope = ScopeType.INHERIT)
  private Color color = Color.AUTO;

  @Option(names = "--frameworks", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<String> frameworksFolder = Optional.empty();

  private Ita(Console console) {
    this.console = console;
  }

  /**
   * Runs the command line and exits with its code unless that is 0.
   *
   * @param args the arguments
   */
  public static void main(String... args) {
    int code = run(Console.ofProcess(), Arguments.repaired(args));
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs the command line.
   *
   * @return 0 if all is well, 1 if a check failed, 2 if any input was bad or an output could not be
   *     written, 70 if the fault is ours
   */
  static int run(Console console, String... args) {
    int code;
    try {
      code = execute(console, args);
      console.out().flush();
    } catch (OutputFailure e) {
      code = failed(console, e);
    } catch (RuntimeException | Error e) {
      // Whatever nobody caught; Java's own exit code for it is that of a check that failed.
      code = broken(console, e);
    }
    console.err().flush();
    return code;
  }

  private static int execute(Console console, String... args) {
    if (Arguments.isLost(args)) {
      console
          .err()
          .println("ita: the arguments are not readable in this locale: set LC_ALL=C.UTF-8, or use"
              + " Arabic digits and names of files in ASCII");
      return BAD_INPUT;
    }
    CommandLine line = commandLine(console, languageOf(args));
    int code = line.execute(args);
    Ita ita = line.getCommand();
    ita.adviseOfUnused();
    return code;
  }

  static CommandLine commandLine(Console console, Language language) {
    Ita ita = new Ita(console);
    ResourceBundle help = Words.bundle("Help", language);
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    // Its header is picocli's own, which no bundle replaces.
    completion.getCommandSpec().usageMessage().header(help.getString("completion"));
    return new CommandLine(ita)
        .addSubcommand("frameworks", new FrameworksCommand(ita))
        .addSubcommand("new", new NewCommand(ita))
        .addSubcommand("score", new ScoreCommand(ita))
        .addSubcommand("grade", new GradeCommand(ita))
        .addSubcommand("audit", new AuditCommand(ita))
        .addSubcommand("codes", new CodesCommand(ita))
        .addSubcommand("analyze", new AnalyzeCommand(ita))
        .addSubcommand("plan", new PlanCommand(ita))
        .addSubcommand("compare", new CompareCommand(ita))
        .addSubcommand("uplift", new UpliftCommand(ita))
        .addSubcommand("batch", new BatchCommand(ita))
        .addSubcommand("schema", new SchemaCommand(ita))
        .addSubcommand("generate", new GenerateCommand(ita))
        .addSubcommand("completion", completion)
        .setResourceBundle(help)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @x, and what it holds is no argument.
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> {
          try {
            return new CommandLine.RunLast().execute(parsed);
          } catch (OutputFailure e) {
            // Of the help, whose failures picocli prints as a stack trace.
            return failed(console, e);
          }
        })
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .registerConverter(FiscalYear.class, parsed(Ita::year))
        .registerConverter(FrameworkId.class, parsed(FrameworkId::parse))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((exception, args) -> misused(console, exception))
        .setExecutionExceptionHandler((exception, command, parsed) -> failed(console, exception));
  }

  /** The language is needed before the arguments are parsed: for the help. */
  private static Language languageOf(String... args) {
    for (int i = 0; i < args.length; i++) {
      boolean english = args[i].equalsIgnoreCase("--lang=en")
          || (args[i].equals("--lang")
              && i + 1 < args.length
              && args[i + 1].equalsIgnoreCase("en"));
      if (english) {
        return Language.EN;
      }
    }
    return Language.TH;
  }

  private static int misused(Console console, ParameterException exception) {
    console.err().println("ita: " + said(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(
        exception, new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      unmatched.getUnmatched().stream()
          .filter(Ita::isFileName)
          .forEach(
              name -> console.err().println("a file of that name is given as ./" + said(name)));
    }
    console
        .err()
        .println("see " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return BAD_INPUT;
  }

  /** Whether what was taken for an option may be a file whose name begins as one. */
  private static boolean isFileName(String argument) {
    try {
      return argument.startsWith("-")
          && (argument.indexOf('.') >= 0 || Files.exists(Path.of(argument)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static int failed(Console console, Exception exception) {
    Optional<OutputFailure> output = OutputFailure.behind(exception);
    if (output.isPresent()) {
      if (output.get().isPipeClosed()) {
        return 0;
      }
      console
          .err()
          .println(
              "ita: standard output cannot be written: " + said(output.get().getMessage()));
      return BAD_INPUT;
    }
    if (exception instanceof CommandException) {
      console.err().println("ita: " + said(exception.getMessage()));
      return BAD_INPUT;
    }
    return broken(console, exception);
  }

  private static int broken(Console console, Throwable fault) {
    console.err().println("ita: unexpected, please report: " + said(fault.toString()));
    return OUR_BUG;
  }

  /**
   * A message on one line, cut where it is longer than anybody reads: its parts can be a
   * stranger's.
   */
  private static String said(@Nullable String message) {
    String text = String.valueOf(message);
    return Page.harmless(
        text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text);
  }

  @Override
  public void run() {
    CommandLine.usage(commandLine(console, language), console.out(), color.ansi());
  }

  Console console() {
    return console;
  }

  boolean json() {
    return format == Format.JSON;
  }

  Digits digits() {
    return digits;
  }

  Words words() {
    return new Words(language, digits);
  }

  Page page() {
    return new Page(color.ansi());
  }

  /**
   * A page of results: a blank line parts it from the one before, and rules that are not the
   * national ones are named first, once, so that nobody takes their grade for an official one.
   */
  Page nextPage() {
    Page page = page();
    if (pages > 0) {
      page.blank();
    }
    own.toName(words()).ifPresent(page::line);
    return page;
  }

  OwnRules own() {
    return own;
  }

  void print(Page page) {
    pages++;
    console.out().print(page);
  }

  void print(String document) {
    console.out().print(document + "\n");
  }

  /** Prints results as a JSON array, if JSON is asked for. */
  void print(List<ResultJson> results) throws IOException {
    if (json()) {
      ItaJson.writer().pretty().writeAll(results.iterator(), console.out());
    }
  }

  /** Prints the results of documents as a JSON array, each as it comes. */
  void print(Iterator<ReadAssessment> documents, Function<ReadAssessment, ResultJson> result)
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

  /** Reports input that cannot be used, and goes on. */
  void complain(ItaJsonException error) {
    complain(String.valueOf(error.getMessage()));
  }

  /** Reports input that cannot be used, by its place and the reason, and goes on. */
  void complain(String error) {
    console.out().flush();
    console.err().println("ita: " + said(error));
  }

  /** Tells the user what is no result. */
  void advise(Page page) {
    console.out().flush();
    console.err().print(page);
  }

  /** Tells the user in one line what is no result. */
  void note(String key, Object... args) {
    notice(words().text(key, args));
  }

  /** Tells the user a sentence that is no result. */
  void notice(String sentence) {
    Page page = page();
    page.line(sentence);
    advise(page);
  }

  /** The latest framework of a fiscal year. */
  Framework framework(FiscalYear year) {
    try {
      return use(frameworks().latest(year));
    } catch (UnknownFrameworkException e) {
      throw new CommandException("--year: " + e.getMessage(), e);
    }
  }

  /** The framework that is named, or else the latest one of a fiscal year. */
  Framework framework(Optional<FiscalYear> year, Optional<FrameworkId> id) {
    if (id.isEmpty()) {
      return framework(year.orElseThrow(
          () -> new CommandException("--year YEAR or --framework ID must be given")));
    }
    year.filter(given -> !given.equals(id.get().fiscalYear())).ifPresent(given -> {
      throw new CommandException("--framework " + id.get() + ": is of "
          + id.get().fiscalYear() + ", not of " + given + " as --year says");
    });
    try {
      return use(frameworks().get(id.get()));
    } catch (UnknownFrameworkException e) {
      throw new CommandException("--framework: " + e.getMessage(), e);
    }
  }

  /** The analysis of a document by its framework. */
  Analysis analysis(Frameworks frameworks, Scorecard scorecard) {
    return Analysis.builder()
        .frameworks(frameworks)
        .framework(rules(frameworks, scorecard))
        .scorecard(scorecard)
        .build();
  }

  /** The framework that a document is judged by. */
  Framework rules(Frameworks frameworks, Scorecard scorecard) {
    return use(frameworks.forScorecard(scorecard));
  }

  /** Remembers that a framework was used. */
  Framework use(Framework framework) {
    own.use(framework);
    return framework;
  }

  /** Says that frameworks were given for nothing: they are for documents that name them. */
  private void adviseOfUnused() {
    if (own.isUnused()) {
      note("frameworks.notUsed", frameworksFolder.orElseThrow(), own);
    }
  }

  /** The bundled frameworks, and those of {@code --frameworks}. */
  Frameworks frameworks() {
    return frameworksFolder.map(Ita::path).map(own::read).orElseGet(Frameworks::bundled);
  }

  /** The name that is given with {@code --agency}, tidied. */
  static String agency(Optional<String> given, String otherwise) {
    try {
      return given.map(name -> Agency.ofName(name).name()).orElse(otherwise);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          "--" + String.valueOf(e.getMessage()).replaceFirst("^agency name", "agency"), e);
    }
  }

  static Path path(String file) {
    if (file.isEmpty()) {
      throw new CommandException("no file name is given, only ''");
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new CommandException(
          file + ": no name of a file in this locale: must be " + PATH_ADVICE, e);
    }
  }

  /** A fiscal year as officials write it: 2568, ๒๕๖๘ or FY2568. */
  private static FiscalYear year(String value) {
    String year = ThaiDigits.toArabic(value).toUpperCase(Locale.ROOT);
    return FiscalYear.parse(year.startsWith("FY") ? year : "FY" + year);
  }

  /** What an option holds, or why it does not. */
  private static <T> ITypeConverter<T> parsed(Function<String, T> parser) {
    return value -> {
      try {
        return parser.apply(value);
      } catch (ItaParseException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    };
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Ita.class.getResourceAsStream("version.txt")) {
        if (in == null) {
          throw new IllegalStateException("ita bug: version.txt is missing");
        }
        return new String[] {"ita " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
        };
      }
    }
  }
}
