package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class WordsTest {

  private static final Pattern PLACE = Pattern.compile("%s");

  @ParameterizedTest
  @ValueSource(strings = {"Words", "Help"})
  void bothLanguagesSayTheSameThings(String name) {
    ResourceBundle thai = Words.bundle(name, Language.TH);
    ResourceBundle english = Words.bundle(name, Language.EN);

    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(thai.keySet())
        .allSatisfy(
            key -> assertThat(PLACE.matcher(thai.getString(key)).results().count())
                .as(key)
                .isEqualTo(PLACE.matcher(english.getString(key)).results().count()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBundleIsThatOfTheLanguageWhateverTheDefaultLocale(Language language) {
    assertThat(Words.bundle("Words", language).getLocale().getLanguage())
        .isEqualTo(language.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionIsDescribed(Language language) {
    CommandLine ita = Ita.commandLine(Console.ofProcess(), language);
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
      ResourceBundle help = Words.bundle("Help", language);
      assertThat(command.getCommandSpec().options())
          .extracting(option -> option.longestName().substring(2))
          .allSatisfy(option -> assertThat(help.containsKey(option)
                  || help.containsKey("ita." + command.getCommandName() + "." + option))
              .as(option)
              .isTrue());
    }
  }

  @Test
  void onlyNumbersTakeThaiDigits() {
    Words words = new Words(Language.EN, Digits.THAI);

    assertThat(words.number("89.30")).isEqualTo("๘๙.๓๐");
    assertThat(words.element(io.github.ita4j.model.ElementId.parse("EIT.1"))).isEqualTo("EIT.1");
    assertThat(new Words(Language.EN, Digits.ARABIC).number(89)).isEqualTo("89");
  }

  @Test
  void testsRunUnderTheLocaleThatTheBuildAsksFor() {
    String asked = System.getProperty("ita.test.locale", Locale.getDefault().toLanguageTag());

    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(asked);
  }
}
