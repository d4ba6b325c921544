package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.io.Console;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@InEveryLocale
class ItaCommandTest {

  @ParameterizedTest
  @CsvSource({
    "--help, วิธีใช้: ita",
    "grade --help, วิธีใช้: ita grade",
    "--lang=en --help, Usage: ita",
    "--lang EN --help, Usage: ita",
    "audit --help --lang en, Usage: ita audit",
  })
  void helpIsThaiUnlessEnglishIsAskedFor(String args, String said) {
    CommandRun run = ita(args.split(" "));

    assertThat(run.out()).contains(said);
    assertThat(run.code()).isZero();
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(ita().out()).isEqualTo(ita("--help").out());
    assertThat(ita("--lang", "en").out())
        .isEqualTo(ita("--lang", "en", "--help").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "completion", "help", ""})
  void theHelpOfACommandIsShownByItsNameToo(String command) {
    for (String language : List.of("th", "en")) {
      CommandRun help = ita(arguments("help", command, "--lang", language));

      assertThat(help.out())
          .isEqualTo(ita(arguments(command, "--help", "--lang", language)).out());
      assertThat(help.err()).isEmpty();
      assertThat(help.code()).isZero();
    }
  }

  private static String[] arguments(String... all) {
    return Stream.of(all).filter(argument -> !argument.isEmpty()).toArray(String[]::new);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(ita("--version").out()).matches("ita [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    assertThat(ita("grade", "--version").out()).isEqualTo(ita("--version").out());
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertThat(ita("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains(
            "frameworks new import score grade audit codes analyze plan followup compare uplift batch schema generate help completion")
        .contains("--require-pass");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionIsDescribed(Language language) {
    CommandLine ita = ItaCommand.commandLine(Console.ofProcess(), language);
    for (CommandLine command : ita.getSubcommands().values()) {
      if (command.getCommandName().equals("completion")) {
        continue;
      }
      String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
      assertThat(usage.lines().findFirst().orElseThrow())
          .as(command.getCommandName())
          .isNotBlank()
          .doesNotStartWith("Usage")
          .doesNotStartWith("วิธีใช้");
      ResourceBundle help = Messages.bundle("Help", language);
      assertThat(command.getCommandSpec().options())
          .extracting(option -> option.longestName().substring(2))
          .allSatisfy(option -> assertThat(help.containsKey(option)
                  || help.containsKey("ita." + command.getCommandName() + "." + option))
              .as(option)
              .isTrue());
    }
  }
}
