package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@InEveryLocale
class ArgumentsTest {

  private static byte[] commandLine(String... all) {
    return (String.join("\0", all) + "\0").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void argumentsThatTheLocaleLostAreReadAgain() {
    String[] lost = {"grade", "--year", "2568", "IIT=\uFFFD\uFFFD\uFFFD.5"};

    assertThat(Arguments.repaired(
            lost, commandLine("java", "-jar", "ita.jar", "grade", "--year", "2568", "IIT=๘.5")))
        .containsExactly("grade", "--year", "2568", "IIT=๘.5");
  }

  @Test
  void anEmptyArgumentKeepsItsPlace() {
    String[] lost = {"grade", "", "\uFFFD\uFFFD\uFFFD"};

    assertThat(Arguments.repaired(lost, commandLine("java", "Ita", "grade", "", "๘")))
        .containsExactly("grade", "", "๘");
  }

  @Test
  void aCommandLineOfAnotherProgramChangesNothing() {
    String[] lost = {"grade", "\uFFFD\uFFFD\uFFFD"};

    assertThat(Arguments.repaired(lost, commandLine("mvn", "exec:java", "-Dexec.args=grade ๘")))
        .isSameAs(lost);
    assertThat(Arguments.repaired(lost, commandLine("๘"))).isSameAs(lost);
    assertThat(Arguments.repaired(lost, new byte[0])).isSameAs(lost);
  }

  @Test
  void readableArgumentsAreLeftAlone() {
    String[] args = {"grade", "IIT=๘"};

    assertThat(Arguments.repaired(args)).isSameAs(args);
  }

  @Test
  void argumentsThatCannotBeRepairedAreRefusedWithAdvice() {
    CommandRun run = CommandRun.ita("grade", "--year", "2568", "IIT=\uFFFD\uFFFD\uFFFD");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    assertThat(run.out()).isEmpty();
  }
}
