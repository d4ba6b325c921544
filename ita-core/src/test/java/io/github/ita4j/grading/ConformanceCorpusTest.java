package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * That the corpus is what its README says. That the library agrees with all of it is tested in
 * ita-json.
 */
@Tag("slow")
class ConformanceCorpusTest {

  private static final int EVERY = 37;

  @Test
  void theFileHoldsWhatTheNaiveGradingSaysOfTheScorecardsOfTheSeed() throws IOException {
    List<String> lines = ConformanceCases.read();

    assertThat(lines).hasSize(ConformanceCases.CASES);
    IntStream.rangeClosed(1, ConformanceCases.CASES / EVERY).parallel().forEach(i -> {
      String drawn = ConformanceCases.line(EVERY * i);
      assertThat(lines.get(EVERY * i - 1)).isEqualTo(drawn);
    });
  }

  @Test
  void theReadmeShowsALineOfTheFile() throws IOException {
    assertThat(Files.readString(ConformanceCases.README).replaceAll("\\s", ""))
        .contains(ConformanceCases.line(48_789));
  }

  /** The bytes are those that were published: a change needs a corpus of another number. */
  @Test
  void theReadmeNamesTheHashOfTheLines() throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    for (String line : ConformanceCases.read()) {
      sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Files.readString(ConformanceCases.README))
        .contains("`" + HexFormat.of().formatHex(sha256.digest()) + "`");
  }
}
