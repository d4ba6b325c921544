package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code ita help}, which prints what {@code --help} does.
 *
 * <p>That of picocli refuses an unknown command in English.
 */
@Command(name = "help", mixinStandardHelpOptions = true, sortOptions = false)
public final class HelpCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "command")
  private Optional<String> command = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  public HelpCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    CommandLine ita = spec.parent().commandLine();
    CommandLine explained = command.map(name -> subcommand(ita, name)).orElse(ita);
    explained.usage(cli.console().out(), cli.ansi());
    return 0;
  }

  private static CommandLine subcommand(CommandLine ita, String name) {
    CommandLine found = ita.getSubcommands().get(name);
    if (found == null) {
      throw new UnmatchedArgumentException(ita, List.of(name));
    }
    return found;
  }
}
