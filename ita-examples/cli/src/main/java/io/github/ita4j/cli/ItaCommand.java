package io.github.ita4j.cli;

import io.github.ita4j.cli.command.AnalyzeCommand;
import io.github.ita4j.cli.command.AuditCommand;
import io.github.ita4j.cli.command.BatchCommand;
import io.github.ita4j.cli.command.CodesCommand;
import io.github.ita4j.cli.command.CompareCommand;
import io.github.ita4j.cli.command.FollowupCommand;
import io.github.ita4j.cli.command.FrameworksCommand;
import io.github.ita4j.cli.command.GenerateCommand;
import io.github.ita4j.cli.command.GradeCommand;
import io.github.ita4j.cli.command.HelpCommand;
import io.github.ita4j.cli.command.ImportCommand;
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
import io.github.ita4j.cli.refusal.UsagePhrases;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ThaiDigits;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

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

  /** The widest help, since longer lines are hard to read. */
  private static final int WIDEST_HELP = 100;

  /** The narrowest help that picocli makes. In a window that is narrower, its lines break. */
  private static final int NARROWEST_HELP = 55;

  private static final String HELP = "help";

  private static final String COMPLETION = "completion";

  /** The subcommands that need all others. */
  private static final Set<String> OF_ALL = Set.of(HELP, COMPLETION);

  /** The subcommands in the order of the help. */
  private static final List<String> COMMANDS = List.of(
      "frameworks",
      "new",
      "import",
      "score",
      "grade",
      "audit",
      "codes",
      "analyze",
      "plan",
      "followup",
      "compare",
      "uplift",
      "batch",
      "schema",
      "generate",
      HELP,
      COMPLETION);

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
    Messages messages = new Messages(languageOf(args), Digits.ARABIC);
    int code;
    try {
      code = execute(console, messages, args);
      console.out().flush();
    } catch (OutputFailure e) {
      code = failed(console, messages, e);
    } catch (RuntimeException | Error e) {
      // Java's own exit code for an uncaught exception is that of a failed check.
      code = broken(console, messages, e);
    }
    console.err().flush();
    return code;
  }

  private static int execute(Console console, Messages messages, String... args) {
    if (Arguments.isLost(args)) {
      return refused(console, messages.text(Complaint.ARGUMENTS_LOST));
    }
    CommandLine line = commandLine(console, languageOf(args), subcommandsFor(args));
    int code = line.execute(args);
    ItaCommand ita = line.getCommand();
    ita.cli.adviseOfUnused();
    return code;
  }

  /**
   * Makes a subcommand. In place of this, a function for each name would load the classes of all
   * commands, which takes longer than grading.
   */
  private static Object command(String name, CliContext cli) {
    return switch (name) {
      case "frameworks" -> new FrameworksCommand(cli);
      case "new" -> new NewCommand(cli);
      case "import" -> new ImportCommand(cli);
      case "score" -> new ScoreCommand(cli);
      case "grade" -> new GradeCommand(cli);
      case "audit" -> new AuditCommand(cli);
      case "codes" -> new CodesCommand(cli);
      case "analyze" -> new AnalyzeCommand(cli);
      case "plan" -> new PlanCommand(cli);
      case "followup" -> new FollowupCommand(cli);
      case "compare" -> new CompareCommand(cli);
      case "uplift" -> new UpliftCommand(cli);
      case "batch" -> new BatchCommand(cli);
      case "schema" -> new SchemaCommand(cli);
      case "generate" -> new GenerateCommand(cli);
      case HELP -> new HelpCommand(cli);
      case COMPLETION -> new AutoComplete.GenerateCompletion();
      default -> throw new IllegalStateException("ita bug: no command " + name);
    };
  }

  /** Returns the command line with all subcommands. */
  static CommandLine commandLine(Console console, Language language) {
    return commandLine(console, language, COMMANDS);
  }

  private static CommandLine commandLine(
      Console console, Language language, List<String> subcommands) {
    CliContext cli = new CliContext(console);
    ResourceBundle help = Messages.bundle("Help", language);
    Messages messages = new Messages(language, Digits.ARABIC);
    CommandLine line = new CommandLine(new ItaCommand(cli));
    for (String name : subcommands) {
      CommandLine subcommand = new CommandLine(command(name, cli));
      if (!name.equals(COMPLETION)) {
        subcommand.getCommandSpec().versionProvider(new ItaVersion());
      }
      line.addSubcommand(name, subcommand);
    }
    CommandLine completion = line.getSubcommands().get(COMPLETION);
    if (completion != null) {
      // Its texts come from picocli, and no bundle replaces them.
      completion
          .getCommandSpec()
          .usageMessage()
          .header(help.getString("completion"))
          .description(help.getString("completion.use"));
      completion.setCommandName(COMPLETION);
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
            return failed(console, messages, e);
          }
        })
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .registerConverter(FiscalYear.class, ItaCommand::year)
        .registerConverter(FrameworkId.class, FrameworkId::parse)
        .setUsageHelpWidth(helpWidth(console))
        .setParameterExceptionHandler(
            (exception, args) -> misused(console, messages, exception, args))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> failed(cli, messages, exception));
  }

  private static int helpWidth(Console console) {
    int columns = console.columns().get().orElse(WIDEST_HELP);
    return Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
  }

  /**
   * Returns the subcommands that the arguments may lead to. If they begin with one, the others are
   * not made: that would take longer than most of what a command does.
   */
  private static List<String> subcommandsFor(String... args) {
    boolean one = args.length > 0 && COMMANDS.contains(args[0]) && !OF_ALL.contains(args[0]);
    return one ? List.of(args[0]) : COMMANDS;
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

  private static int misused(
      Console console, Messages messages, ParameterException misuse, String... args) {
    List<String> lines = new UsagePhrases(messages).lines(misuse, args);
    console.err().println("ita: " + CliContext.said(lines.get(0)));
    lines.stream().skip(1).forEach(line -> console.err().println(CliContext.said(line)));
    return CliContext.BAD_INPUT;
  }

  private static int failed(CliContext cli, Messages messages, Exception exception) {
    return exception instanceof CommandException refusal
        ? refused(cli.console(), cli.worded(refusal))
        : failed(cli.console(), messages, exception);
  }

  private static int failed(Console console, Messages messages, Exception exception) {
    Optional<OutputFailure> output = OutputFailure.behind(exception);
    if (output.isEmpty()) {
      return broken(console, messages, exception);
    }
    if (output.get().isPipeClosed()) {
      return 0;
    }
    return refused(
        console,
        messages.text(Complaint.OUTPUT_FAILED, String.valueOf(output.get().getMessage())));
  }

  private static int refused(Console console, String reason) {
    console.err().println("ita: " + CliContext.said(reason));
    return CliContext.BAD_INPUT;
  }

  private static int broken(Console console, Messages messages, Throwable fault) {
    // Too little memory is no fault to report: what an input may need is bounded, but the bounds
    // are wider than a small heap.
    Complaint complaint =
        fault instanceof OutOfMemoryError ? Complaint.OUT_OF_MEMORY : Complaint.OUR_FAULT;
    String shown = complaint == Complaint.OUR_FAULT ? fault.toString() : fault.getMessage();
    console
        .err()
        .println("ita: " + CliContext.said(messages.text(complaint, String.valueOf(shown))));
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
}
