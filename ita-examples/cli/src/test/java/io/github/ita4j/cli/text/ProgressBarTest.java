package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final Messages ENGLISH = new Messages(Language.EN, Digits.ARABIC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
  private long millis;

  private ProgressBar progress(Messages messages, OptionalLong size) {
    return new ProgressBar(stream, messages, size, () -> TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private String shown() {
    String shown = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return shown;
  }

  @Test
  void theLineIsWrittenOverFourTimesASecondAtMost() {
    ProgressBar progress = progress(ENGLISH, OptionalLong.of(1000));

    progress.show(1, 10);
    assertThat(shown()).isEmpty();
    millis = 250;
    progress.show(50, 120);
    assertThat(shown()).isEqualTo("\r[##..................] 12%  50 documents, 200 a second");
    millis = 499;
    progress.show(60, 130);
    assertThat(shown()).isEmpty();
    millis = 500;
    progress.show(200, 1000);
    assertThat(shown()).isEqualTo("\r[####################] 100%  200 documents, 400 a second");
  }

  @Test
  void theRestOfALongerLineIsWrittenOver() {
    ProgressBar progress = progress(ENGLISH, OptionalLong.empty());

    millis = 250;
    progress.show(500, 0);
    assertThat(shown()).isEqualTo("\r500 documents, 2000 a second");
    millis = 1000;
    progress.show(501, 0);
    assertThat(shown()).isEqualTo("\r501 documents, 501 a second ");
  }

  @Test
  void wipingLeavesNothingAndIsDoneOnce() {
    ProgressBar progress = progress(new Messages(Language.TH, Digits.THAI), OptionalLong.of(100));

    progress.wipe();
    assertThat(shown()).isEmpty();
    millis = 1000;
    progress.show(8, 50);
    assertThat(shown()).isEqualTo("\r[##########..........] ๕๐%  ๘ ฉบับ (๘ ฉบับต่อวินาที)");
    progress.wipe();
    assertThat(shown()).isEqualTo("\r" + " ".repeat(47) + "\r");
    progress.wipe();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aFileThatGrowsIsNeverReadBeyondItsEnd() {
    ProgressBar progress = progress(ENGLISH, OptionalLong.of(0));

    millis = 1000;
    progress.show(8, 50);

    assertThat(shown()).startsWith("\r[####################] 100%");
  }
}
