package io.github.ita4j.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void whatIsAbsentOrEmptyIsLeftOut() {
    assertThat(Summary.of("Claim")
            .add("passes", Optional.of(true))
            .add("tier", Optional.empty())
            .add("quotes", List.of())
            .add("scores", Map.of()))
        .hasToString("Claim{passes=true}");
    assertThat(Summary.of("Claim").add("tier", Optional.empty())).hasToString("Claim");
  }

  @Test
  void ofManyTheFirstFiveAreShownAndTheOthersCounted() {
    assertThat(Summary.of("A").add("all", List.of(1, 2, 3, 4, 5)))
        .hasToString("A{all=[1, 2, 3, 4, 5]}");
    assertThat(Summary.of("A").add("all", Collections.nCopies(1_000_000, "x")))
        .hasToString("A{all=[x, x, x, x, x and 999995 more]}");
    assertThat(Summary.of("A").add("scores", Map.of("IIT", "89.73")))
        .hasToString("A{scores={IIT=89.73}}");
  }

  @Test
  void aLongTextIsCutAndNeverWithinACharacter() {
    assertThat(Summary.of("A").add("text", "x".repeat(60)))
        .hasToString("A{text=" + "x".repeat(60) + "}");
    assertThat(Summary.of("A").add("text", "x".repeat(61)))
        .hasToString("A{text=" + "x".repeat(60) + "…}");
    assertThat(Summary.of("A").add("text", "x".repeat(59) + "😀y"))
        .hasToString("A{text=" + "x".repeat(59) + "…}");
  }

  @Test
  void theWholeIsCutToo() {
    Summary summary = Summary.of("A");
    for (int i = 0; i < 100; i++) {
      summary.add("attribute" + i, "x".repeat(50));
    }

    assertThat(summary.toString()).hasSize(502).startsWith("A{attribute0=x").endsWith("…}");
  }

  @Test
  void theTextIsOneLineInItsOwnOrder() {
    assertThat(Summary.of("A").add("text", "a\nb\u202Ec\u0000d\uD800"))
        .hasToString("A{text=a�b�c�d�}");
  }
}
