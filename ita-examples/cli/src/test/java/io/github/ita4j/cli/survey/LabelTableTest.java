package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

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
      String text = colliding(i);
      assertThat(index.find(text.toCharArray(), 0, text.length())).isEqualTo(i);
      assertThat(index.find(("," + text).toCharArray(), 1, text.length())).isEqualTo(i);
      assertThat(index.find(("x" + i).toCharArray(), 0, ("x" + i).length())).isEqualTo(100_000 + i);
    }
    String absent = colliding(5_000);
    assertThat(index.find(absent.toCharArray(), 0, absent.length())).isEqualTo(LabelTable.ABSENT);
    assertThat(index.find(new char[0], 0, 0)).isEqualTo(LabelTable.ABSENT);
  }
}
