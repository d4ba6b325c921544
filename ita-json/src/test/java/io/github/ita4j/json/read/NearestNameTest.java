package io.github.ita4j.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "fiscal_year,fiscalYear",
    "FISCALYAER,fiscalYear",
    "agenci,agency",
    "x,''",
    "fiscalYearOfTheAgency,''"
  })
  void theMostSimilarNameIsMeant(String name, String nearest) {
    assertThat(new NearestName(List.of("agency", "fiscalYear")).to(name)).isEqualTo(nearest);
  }

  @Test
  void ofNamesAsSimilarTheFirstIsMeant() {
    assertThat(new NearestName(List.of("m1", "m2", "m3")).to("m4")).isEqualTo("m1");
    assertThat(new NearestName(List.of("m1", "m2", "m3")).to("m3")).isEqualTo("m3");
  }

  @Test
  void namesOfMoreThanFortyLettersAreNotCompared() {
    String most = "a".repeat(40);

    assertThat(new NearestName(List.of(most)).to(most)).isEqualTo(most);
    assertThat(new NearestName(List.of(most + "a")).to(most)).isEmpty();
    assertThat(new NearestName(List.of(most)).to(most + "a")).isEmpty();
  }

  @Test
  void theKnownNamesArePreparedOnceForAllQuestions() {
    AtomicInteger taken = new AtomicInteger();
    NearestName names = new NearestName(new AbstractList<>() {
      @Override
      public String get(int index) {
        taken.incrementAndGet();
        return "m" + index;
      }

      @Override
      public int size() {
        return 50;
      }
    });

    for (int i = 50; i < 100; i++) {
      assertThat(names.to("m" + i)).isEqualTo("m" + Math.min(i / 10, i % 10));
    }
    assertThat(taken).hasValue(50);
  }
}
