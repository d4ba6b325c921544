package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.improvement.Example;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of maps that strangers choose: many can have one hash, and then a map needs their order. */
class KeysTest {

  /** {@link HashMap} asks for exactly this; an order that is inherited does not count for it. */
  @ParameterizedTest
  @ValueSource(classes = {FrameworkId.class, TierCode.class, CitedCode.class, Example.class})
  void aMapSeesThatAKeyIsComparableToItsOwnKind(Class<?> type) {
    assertThat(Arrays.stream(type.getGenericInterfaces())
            .filter(ParameterizedType.class::isInstance)
            .map(ParameterizedType.class::cast))
        .anySatisfy(implemented -> {
          assertThat(implemented.getRawType()).isEqualTo(Comparable.class);
          assertThat(implemented.getActualTypeArguments()).containsExactly(type);
        });
  }

  @Test
  void theOrderOfKeysAgreesWithEquality() {
    FrameworkId id = FrameworkId.parse("moph-2568r1");
    assertThat(id)
        .isEqualByComparingTo(FrameworkId.parse("moph-2568r1"))
        .isLessThan(FrameworkId.parse("moph-2568r2"))
        .isLessThan(FrameworkId.parse("moph-2569r1"))
        .isGreaterThan(FrameworkId.parse("moi-2569r9"));
    assertThat(TierCode.parse("A"))
        .isLessThan(TierCode.parse("B"))
        .isEqualByComparingTo(TierCode.parse("A"));
    assertThat(CitedCode.parse("O8/2568"))
        .isLessThan(CitedCode.parse("O9/2568"))
        .isLessThan(CitedCode.parse("O1/2569"))
        .isEqualByComparingTo(CitedCode.parse("O8/2568"));
  }

  /** Names of elements are short, so that few of them can share a hash at all. */
  @Test
  void noMoreThanAHandfulOfElementsShareAHash() {
    Map<Integer, Integer> byHash = new HashMap<>();
    Consumer<String> count = text ->
        ElementId.tryParse(text).ifPresent(id -> byHash.merge(id.hashCode(), 1, Integer::sum));
    for (int i = 1; i <= 9_999; i++) {
      for (String head : new String[] {"I", "E", "O", "IIT.", "EIT.", "OIT.", "INDEX.", ""}) {
        count.accept(head + i);
      }
    }
    for (int i = 1; i <= 999; i++) {
      for (int j = 1; j <= 999; j++) {
        count.accept(i + "." + j);
      }
    }

    assertThat(byHash.values().stream().mapToInt(Integer::intValue).max().orElseThrow())
        .isLessThan(60);
  }
}
