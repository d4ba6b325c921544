package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelTableTest {

  /**
   * Same length, and the same characters first, in the middle and last: all belong in one place.
   */
  private static String colliding(int number) {
    return String.format(Locale.ROOT, "a%06db%06da", number, number);
  }

  @Test
  void textsThatAllBelongInOnePlaceAreFoundWhereverTheyAreKept() {
    LabelTable index = new LabelTable();
    for (int i = 0; i < 5_000; i++) {
      index.put(colliding(i), i);
      index.put(colliding(i), -7);
      index.put("x" + i, 100_000 + i);
    }

    assertThat(index.size()).isEqualTo(10_000);
    for (int i = 0; i < 5_000; i++) {
      assertThat(find(index, colliding(i), 0)).isEqualTo(i);
      assertThat(find(index, "," + colliding(i), 1)).isEqualTo(i);
      assertThat(find(index, "x" + i, 0)).isEqualTo(100_000 + i);
    }
    assertThat(find(index, colliding(5_000), 0)).isEqualTo(LabelTable.ABSENT);
    assertThat(find(index, "", 0)).isEqualTo(LabelTable.ABSENT);
  }

  private static int find(LabelTable index, String text, int offset) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return index.find(bytes, offset, bytes.length - offset);
  }
}
