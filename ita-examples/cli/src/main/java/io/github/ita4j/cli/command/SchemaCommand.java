package io.github.ita4j.cli.command;

import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.json.JsonSchemas;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code ita schema}, which prints the JSON Schemas of the documents. */
@Command(name = "schema", mixinStandardHelpOptions = true, sortOptions = false)
public final class SchemaCommand implements Callable<Integer> {

  private final CliContext cli;

  @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "kind")
  private Optional<String> kind = Optional.empty();

  public SchemaCommand(CliContext cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    if (kind.isEmpty()) {
      cli.print(String.join("\n", JsonSchemas.kinds()));
      return 0;
    }
    try {
      cli.print(JsonSchemas.text(kind.get()).stripTrailing());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new CommandException(
              Complaint.OPTION_SCHEMA, kind.get(), String.join(", ", JsonSchemas.kinds()))
          .causedBy(e);
    }
  }
}
