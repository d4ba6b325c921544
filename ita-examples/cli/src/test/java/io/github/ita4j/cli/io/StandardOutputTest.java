package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.ItaCommand;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard output that takes no more. */
class StandardOutputTest {

  private static final String DOCUMENT = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "x"},\
       "scores": {"overall": 80.00, "instruments": {"IIT": 80.00}}}
      """;

  /** Takes some bytes, then refuses all others. */
  private static final class Full extends OutputStream {

    private final String message;
    private int room;

    Full(int room, String message) {
      this.room = room;
      this.message = message;
    }

    @Override
    public void write(int value) throws IOException {
      if (--room < 0) {
        throw new IOException(message);
      }
    }
  }

  private static CommandRun run(InputStream in, OutputStream target, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(
        new BufferedOutputStream(new StandardOutput(target)), false, StandardCharsets.UTF_8);
    int code = ItaCommand.run(
        new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false), args);
    return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private static InputStream document() {
    return new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8));
  }

  static List<List<String>> commands() {
    return List.of(
        List.of("--help"),
        List.of("--version"),
        List.of("grade", "--help"),
        List.of(),
        List.of("frameworks"),
        List.of("frameworks", "nacc-2568r1"),
        List.of("frameworks", "--format=json"),
        List.of("new", "--year=2568"),
        List.of("grade", "-"),
        List.of("grade", "--format=json", "-"),
        List.of("audit", "-"),
        List.of("audit", "--format=json", "-"),
        List.of("analyze", "-"),
        List.of("analyze", "--format=json", "-"),
        List.of("plan", "-"),
        List.of("uplift", "--to=GOOD", "-"),
        List.of("uplift", "--to=GOOD", "--format=json", "-"),
        List.of("batch", "-"),
        List.of("batch", "--format=json", "-"),
        List.of("codes", "-"),
        List.of("schema", "grade"),
        List.of("completion"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandSaysThatItCannotWrite(List<String> command) {
    CommandRun run = run(document(), new Full(0, "No space left on device"), english(command));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("ita: standard output cannot be written: No space left on device")
        .doesNotContain("please report", "\tat ");
  }

  private static String[] english(List<String> command) {
    return Stream.concat(command.stream(), Stream.of("--lang=en")).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aClosedPipeEndsEveryCommandWithoutAMessage(List<String> command) {
    CommandRun run = run(document(), new Full(0, "Broken pipe"), command.toArray(new String[0]));

    assertThat(run.code()).isZero();
    assertThat(run.err()).doesNotContain("ita: ");
  }

  @Test
  void aClosedPipeEndsARunWhoseInputNeverEnds() {
    byte[] line = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    InputStream endless = new InputStream() {
      private int at;

      @Override
      public int read() {
        return line[at++ % line.length];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
          target[offset + i] = (byte) read();
        }
        return length;
      }
    };

    assertThat(run(endless, new Full(20_000, "Broken pipe"), "grade", "-").code())
        .isZero();
  }

  @Test
  void anErrorThatNobodyCaughtIsOurs() {
    CommandRun run = failingWith(new StackOverflowError("made up"));

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err()).contains("please report").contains("made up");
  }

  @Test
  void aHeapThatIsTooSmallIsNothingToReport() {
    CommandRun run = failingWith(new OutOfMemoryError("made up"));

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err())
        .isEqualTo("ita: not enough memory for this input: give Java more, as in java -Xmx1g -jar"
            + " ita.jar, or split the input (made up)\n");
  }

  private static CommandRun failingWith(Error error) {
    InputStream failing = new InputStream() {
      @Override
      public int read() {
        throw error;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return read();
      }
    };
    return run(failing, OutputStream.nullOutputStream(), "grade", "--lang=en", "-");
  }
}
