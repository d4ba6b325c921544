package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.JointBounds;
import io.github.ita4j.scoring.ScoreBounds;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the core computes of the same facts, one time and another. */
class PublicEqualityTest {

  @Test
  void whatIsComputedTwiceIsEqual() {
    Set<Object> again = new HashSet<>(PublicToStringTest.values());

    Set<Class<?>> unequal = PublicToStringTest.values().stream()
        .filter(value -> value.getClass().getModule() == Scorecard.class.getModule())
        .filter(value -> !again.contains(value))
        .map(Object::getClass)
        .collect(Collectors.toSet());

    assertThat(unequal).containsExactlyInAnyOrder(ScoreBounds.class, JointBounds.class);
  }
}
