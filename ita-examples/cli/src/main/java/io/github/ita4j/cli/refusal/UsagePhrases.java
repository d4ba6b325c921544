package io.github.ita4j.cli.refusal;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words for arguments that the command line does not have. */
public final class UsagePhrases {

  private final Messages messages;

  public UsagePhrases(Messages messages) {
    this.messages = messages;
  }

  /** Returns the lines for a misuse: what is wrong, what is meant, and where the help is. */
  public List<String> lines(ParameterException misuse, String... args) {
    List<String> lines = new ArrayList<>();
    lines.add(what(misuse));
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        lines.add(messages.text(Complaint.USAGE_PERHAPS, String.join(", ", near)));
      }
    }
    if (misuse instanceof UnmatchedArgumentException
        || misuse instanceof MissingParameterException) {
      // A file -x.json is taken for the option -x.
      Arrays.stream(args)
          .filter(UsagePhrases::isFileName)
          .forEach(name -> lines.add(messages.text(Complaint.USAGE_FILE_NAME, name)));
    }
    lines.add(messages.text(
        Complaint.USAGE_SEE, misuse.getCommandLine().getCommandSpec().qualifiedName()));
    return lines;
  }

  private String what(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (misuse instanceof MissingParameterException missing) {
      return missing(missing);
    }
    ArgSpec argument = argument(misuse);
    if (misuse instanceof OverwrittenOptionException overwritten) {
      return messages.text(Complaint.USAGE_ONCE, name(overwritten.getOverwritten()));
    }
    if (argument == null) {
      return messages.text(Complaint.USAGE_OTHER, String.valueOf(misuse.getMessage()));
    }
    String value = String.valueOf(misuse.getValue());
    if (misuse instanceof MaxValuesExceededException) {
      return messages.text(Complaint.USAGE_TOO_MANY, name(argument), value);
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    return type == boolean.class || type == Boolean.class
        ? messages.text(Complaint.USAGE_NO_FLAG, name(argument), value)
        : messages.text(Complaint.USAGE_VALUE, name(argument), value, allowed(type));
  }

  private static @Nullable ArgSpec argument(ParameterException misuse) {
    return misuse.getArgSpec();
  }

  private String unmatched(UnmatchedArgumentException misuse) {
    String first = misuse.getUnmatched().get(0);
    if (misuse.isUnknownOption()) {
      return messages.text(Complaint.USAGE_UNKNOWN_OPTION, first);
    }
    CommandLine command = misuse.getCommandLine();
    boolean isCommand = command.getParent() == null && !command.getSubcommands().isEmpty();
    return isCommand
        ? messages.text(Complaint.USAGE_NO_COMMAND, first)
        : messages.text(Complaint.USAGE_UNMATCHED, String.join(", ", misuse.getUnmatched()));
  }

  private String missing(MissingParameterException misuse) {
    List<ArgSpec> all = misuse.getMissing();
    ArgSpec first = all.isEmpty() ? null : all.get(0);
    if (first == null) {
      return messages.text(Complaint.USAGE_OTHER, String.valueOf(misuse.getMessage()));
    }
    String named = all.stream().map(UsagePhrases::name).collect(Collectors.joining(", "));
    if (!first.isOption()) {
      return messages.text(Complaint.USAGE_NO_PARAMETER, named, help(misuse, first));
    }
    String message = String.valueOf(misuse.getMessage());
    int found = message.indexOf("but found ");
    if (found >= 0) {
      return messages.text(
          Complaint.USAGE_VALUE_IS_OPTION,
          named,
          message.substring(found + "but found ".length()).replace("'", ""));
    }
    return messages.text(
        message.startsWith("Missing required option")
            ? Complaint.USAGE_NO_OPTION
            : Complaint.USAGE_NO_VALUE,
        named,
        help(misuse, first));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Returns the description of an argument in the help. */
  private static String help(ParameterException misuse, ArgSpec argument) {
    ResourceBundle help = misuse.getCommandLine().getResourceBundle();
    String key = argument.descriptionKey();
    String own = misuse.getCommandLine().getCommandSpec().qualifiedName(".") + ".";
    String plain = key != null && !key.isEmpty()
        ? key
        : argument instanceof OptionSpec option
            ? option.longestName().replaceFirst("^-+", "")
            : argument.paramLabel();
    return List.of(own + plain, plain).stream()
        .filter(help::containsKey)
        .map(help::getString)
        .findFirst()
        .orElse(argument.paramLabel());
  }

  private String allowed(Class<?> type) {
    if (type == FiscalYear.class) {
      return messages.text(Complaint.USAGE_YEAR);
    }
    if (type == FrameworkId.class) {
      return messages.text(Complaint.USAGE_FRAMEWORK);
    }
    return Optional.ofNullable(type.getEnumConstants())
        .map(constants -> messages.text(
            Complaint.USAGE_ONE_OF,
            Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))))
        .orElseGet(() -> messages.text(Complaint.USAGE_NUMBER));
  }

  /** Tells whether an apparent option may be a file whose name begins like one. */
  private static boolean isFileName(String argument) {
    try {
      return argument.startsWith("-")
          && argument.length() > 1
          && argument.indexOf('=') < 0
          && (argument.indexOf('.') >= 0 || Files.exists(Path.of(argument)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
