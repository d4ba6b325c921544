package io.github.ita4j.cli;

import io.github.ita4j.cli.command.AnalyzeCommand;
import io.github.ita4j.cli.command.AuditCommand;
import io.github.ita4j.cli.command.BatchCommand;
import io.github.ita4j.cli.command.CodesCommand;
import io.github.ita4j.cli.command.CompareCommand;
import io.github.ita4j.cli.command.FrameworksCommand;
import io.github.ita4j.cli.command.GenerateCommand;
import io.github.ita4j.cli.command.GradeCommand;
import io.github.ita4j.cli.command.NewCommand;
import io.github.ita4j.cli.command.PlanCommand;
import io.github.ita4j.cli.command.SchemaCommand;
import io.github.ita4j.cli.command.ScoreCommand;
import io.github.ita4j.cli.command.UpliftCommand;
import io.github.ita4j.cli.io.Arguments;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.Console;
import io.github.ita4j.cli.io.OutputFailure;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ThaiDigits;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line {@code ita}, which offers the functions of the library to people and scripts.
 */
@Command(
    name = "ita",
    mixinStandardHelpOptions = true,
    versionProvider = ItaVersion.class,
    sortOptions = false)
public final class ItaCommand implements Runnable {

  /**
   * The exit code for a fault of ours, as in {@code sysexits.h}. No script can take it for a
   * result.
   */
  private static final int OUR_BUG = 70;

  /** The subcommand that writes down all others, for the shell. */
  private static final String COMPLETION = "completion";

  /** The subcommands in the order of the help. */
  private static final Map<String, Function<CliContext, Object>> COMMANDS = commands();

  @Mixin
  private final CliContext cli;

  private ItaCommand(CliContext cli) {
    this.cli = cli;
  }

  /**
   * Runs the command line and exits with its code unless that is 0.
   *
   * @param args the arguments
   */
  public static void main(String... args) {
    int code;
    try {
      code = run(Console.ofProcess(), Arguments.repaired(args));
    } catch (RuntimeException | Error e) {
      lastResort(e);
      return;
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Ends the process after a fault that could not even be printed as others are. That needs classes
   * of ours, which perhaps cannot be loaded: this needs none.
   */
  private static void lastResort(Throwable fault) {
    try {
      System.err.println("ita: unexpected, please report: " + fault.getClass().getName());
    } finally {
      Runtime.getRuntime().halt(OUR_BUG);
    }
  }

  /**
   * Runs the command line.
   *
   * @return 0 on success, 1 if a check failed, 2 for bad input or failed output, 70 for a fault of
   *     ours
   */
  public static int run(Console console, String... args) {
    int code;
    try {
      code = execute(console, args);
      console.out().flush();
    } catch (OutputFailure e) {
      code = failed(console, e);
    } catch (RuntimeException | Error e) {
      // Java's own exit code for an uncaught exception is that of a failed check.
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
      return CliContext.BAD_INPUT;
    }
    CommandLine line = commandLine(console, languageOf(args), subcommandsFor(args));
    int code = line.execute(args);
    ItaCommand ita = line.getCommand();
    ita.cli.adviseOfUnused();
    return code;
  }

  private static Map<String, Function<CliContext, Object>> commands() {
    Map<String, Function<CliContext, Object>> commands = new LinkedHashMap<>();
    commands.put("frameworks", FrameworksCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("score", ScoreCommand::new);
    commands.put("grade", GradeCommand::new);
    commands.put("audit", AuditCommand::new);
    commands.put("codes", CodesCommand::new);
    commands.put("analyze", AnalyzeCommand::new);
    commands.put("plan", PlanCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("uplift", UpliftCommand::new);
    commands.put("batch", BatchCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("generate", GenerateCommand::new);
    commands.put(COMPLETION, cli -> new AutoComplete.GenerateCompletion());
    return Collections.unmodifiableMap(commands);
  }

  /** Returns the command line with all subcommands. */
  static CommandLine commandLine(Console console, Language language) {
    return commandLine(console, language, COMMANDS.keySet());
  }

  private static CommandLine commandLine(
      Console console, Language language, Set<String> subcommands) {
    CliContext cli = new CliContext(console);
    ResourceBundle help = Messages.bundle("Help", language);
    CommandLine line = new CommandLine(new ItaCommand(cli));
    COMMANDS.forEach((name, command) -> {
      if (subcommands.contains(name)) {
        CommandLine subcommand = new CommandLine(command.apply(cli));
        if (!name.equals(COMPLETION)) {
          subcommand.getCommandSpec().versionProvider(new ItaVersion());
        }
        line.addSubcommand(name, subcommand);
      }
    });
    CommandLine completion = line.getSubcommands().get(COMPLETION);
    if (completion != null) {
      // Its header comes from picocli, and no bundle replaces it.
      completion.getCommandSpec().usageMessage().header(help.getString("completion"));
    }
    return line.setResourceBundle(help)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @x, and its content is no list of arguments.
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> {
          try {
            return new CommandLine.RunLast().execute(parsed);
          } catch (OutputFailure e) {
            // They come from the help. Picocli prints its failures as a stack trace.
            return failed(console, e);
          }
        })
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .registerConverter(FiscalYear.class, parsed(ItaCommand::year))
        .registerConverter(FrameworkId.class, parsed(FrameworkId::parse))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((exception, args) -> misused(console, exception))
        .setExecutionExceptionHandler((exception, command, parsed) -> failed(console, exception));
  }

  /**
   * Returns the subcommands that the arguments may lead to. If they begin with one, the others are
   * not made: that would take longer than most of what a command does.
   */
  private static Set<String> subcommandsFor(String... args) {
    boolean one = args.length > 0 && COMMANDS.containsKey(args[0]) && !args[0].equals(COMPLETION);
    return one ? Set.of(args[0]) : COMMANDS.keySet();
  }

  /** Returns the language of the help, which is needed before the arguments are parsed. */
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
    console.err().println("ita: " + CliContext.said(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(
        exception, new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      unmatched.getUnmatched().stream()
          .filter(ItaCommand::isFileName)
          .forEach(name ->
              console.err().println("a file of that name is given as ./" + CliContext.said(name)));
    }
    console
        .err()
        .println("see " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return CliContext.BAD_INPUT;
  }

  /** Tells whether an apparent option may be a file whose name begins like one. */
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
          .println("ita: standard output cannot be written: "
              + CliContext.said(output.get().getMessage()));
      return CliContext.BAD_INPUT;
    }
    if (exception instanceof CommandException) {
      console.err().println("ita: " + CliContext.said(exception.getMessage()));
      return CliContext.BAD_INPUT;
    }
    return broken(console, exception);
  }

  private static int broken(Console console, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      // No fault to report: what an input may need is bounded, but the bounds are wider than a
      // small heap.
      console
          .err()
          .println("ita: not enough memory for this input: give Java more, as in java -Xmx1g -jar"
              + " ita.jar, or split the input (" + CliContext.said(fault.getMessage()) + ")");
      return OUR_BUG;
    }
    console.err().println("ita: unexpected, please report: " + CliContext.said(fault.toString()));
    return OUR_BUG;
  }

  @Override
  public void run() {
    CommandLine.usage(commandLine(cli.console(), cli.language()), cli.console().out(), cli.ansi());
  }

  /** Returns a fiscal year as officials write it: 2568, ๒๕๖๘ or FY2568. */
  private static FiscalYear year(String value) {
    String year = ThaiDigits.toArabic(value).toUpperCase(Locale.ROOT);
    return FiscalYear.parse(year.startsWith("FY") ? year : "FY" + year);
  }

  /** Returns a converter of an option's value that keeps the parser's reason for a refusal. */
  private static <T> ITypeConverter<T> parsed(Function<String, T> parser) {
    return value -> {
      try {
        return parser.apply(value);
      } catch (ItaParseException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    };
  }
}
