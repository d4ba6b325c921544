package io.github.ita4j.cli.io;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ita4j.cli.CommandRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {

  private static final String DOCUMENT = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
       "scores": {"overall": 89.30}}
      """;

  @TempDir
  private Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] open(String name, InputStream standardInput) throws IOException {
    try (InputStream in = InputFiles.open(name, standardInput)) {
      return in.readAllBytes();
    }
  }

  private static byte[] open(String name) throws IOException {
    return open(name, InputStream.nullInputStream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithAByteOrderMarkIsRead(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + DOCUMENT).getBytes(Charset.forName(charset));

    assertThat(open(file("a.json", bytes))).asString().isEqualTo(DOCUMENT);
    assertThat(ita("grade", file("b.json", bytes)).out()).contains("เทศบาลตำบลกุดกว้าง", "89.30");
    CommandRun codes = itaWithInput(
        new ByteArrayInputStream("\uFEFFข้อ O8".getBytes(Charset.forName(charset))),
        new java.io.ByteArrayOutputStream(),
        "codes",
        "-");
    assertThat(codes.out()).contains("O8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAByteOrderMarkIsNamed(String charset) throws IOException {
    for (String text : List.of(DOCUMENT, "ข้อ O8 และ O10", "กขค")) {
      String file = file("a.txt", text.getBytes(Charset.forName(charset)));
      assertThatThrownBy(() -> open(file)).hasMessageContaining("UTF-16 without a byte order mark");
      assertThat(ita("codes", file).code()).isEqualTo(2);
    }
  }

  @Test
  void halfAnUtf16CharacterIsRefused() throws IOException {
    String file = file("a.json", HexFormat.of().parseHex("fffe7b0000d87b00"));

    assertThat(english("grade", file).err()).contains("not well-formed UTF-16");
  }

  @ParameterizedTest
  @CsvSource({
    "504b0304140006, .xlsx",
    "d0cf11e0a1b11ae1, Excel or Word file (.xls",
    "255044462d312e37, PDF",
    "1f8b0800, gzip"
  })
  void otherKindsOfFilesAreNamed(String start, String kind) throws IOException {
    String file = file("scores.json", HexFormat.of().parseHex(start));

    assertThatThrownBy(() -> open(file)).hasMessageContaining(kind);
    for (List<String> command : List.of(
        List.of("grade"), List.of("analyze"), List.of("codes"), List.of("score", "--year=2564"))) {
      CommandRun run =
          english(java.util.stream.Stream.concat(command.stream(), List.of(file).stream())
              .toArray(String[]::new));
      assertThat(run.code()).as(command.toString()).isEqualTo(2);
      assertThat(run.err()).contains(file).contains(kind);
    }
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    assertThatThrownBy(() -> open("")).hasMessage("no file name");
    assertThatThrownBy(() -> open(folder.toString())).hasMessageContaining("is a folder");
    for (String special : List.of("/dev/zero", "/proc/self/maps")) {
      if (Files.exists(Path.of(special))) {
        assertThatThrownBy(() -> open(special)).hasMessageContaining("no regular file");
      }
    }
  }

  @Test
  void aPipeIsRefusedWithoutWaitingForIt() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    try {
      assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
          .as("pipes can be made here")
          .isZero();
    } catch (IOException e) {
      assumeThat(false).as("mkfifo is there").isTrue();
    }

    assertThat(english("grade", pipe.toString()).err()).contains("no regular file");
  }

  @Test
  void standardInputIsGivenAsItComes() throws IOException {
    InputStream slow = new InputStream() {
      private int calls;

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (++calls > 5) {
          throw new IllegalStateException("was waited for");
        }
        target[offset] = 'x';
        return 1;
      }
    };

    assertThat(InputFiles.open("-", slow).readNBytes(4)).asString().isEqualTo("xxxx");
  }

  @Test
  void whatIsReadWholeHasABound() throws IOException {
    String file = file("a.txt", new byte[] {'a', 'b', 'c'});
    InputStream none = InputStream.nullInputStream();

    assertThat(InputFiles.bytes(file, none, 3)).hasSize(3);
    assertThatThrownBy(() -> InputFiles.bytes(file, none, 2)).hasMessageContaining("is too large");
  }

  @Test
  void theHiddenEndingOfATextFileIsSuggested() throws IOException {
    file("a.json.txt", new byte[] {'a'});
    String missing = folder.resolve("a.json").toString();

    assertThat(english("grade", missing).err()).contains("no such file; there is a.json.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "[]", "[ ]\n"})
  void anInputWithoutADocumentIsBadInput(String nothing) {
    for (String command : List.of("grade", "audit")) {
      CommandRun run = itaWithInput(nothing, command, "-");
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.err()).startsWith("ita: -: ");
    }
  }
}
