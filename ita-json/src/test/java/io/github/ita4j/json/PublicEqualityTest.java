package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.scoring.JointBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.testkit.Scorecards;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Equality and order of every value. */
@Tag("slow")
class PublicEqualityTest {

  private static final String RULES = "a table of the engine: compare frameworks";
  private static final String RESULT = "a step of the computation: compare framework and scorecard";
  private static final String WORKER = "works, and holds nothing but settings";

  /** The types that are equal only to themselves, with the reason. */
  private static final Map<Class<?>, String> IDENTITY = Map.ofEntries(
      Map.entry(SumLadder.class, RULES),
      Map.entry(SumTree.class, RULES),
      Map.entry(JointBounds.class, RESULT),
      Map.entry(ScoreBounds.class, RESULT),
      Map.entry(Scorecards.class, WORKER),
      Map.entry(DocumentReader.class, WORKER),
      Map.entry(ItaReader.class, WORKER),
      Map.entry(ItaWriter.class, WORKER),
      Map.entry(ItaModule.class, WORKER),
      Map.entry(io.github.ita4j.json.jackson3.ItaModule.class, WORKER),
      Map.entry(ItaJsonException.class, "an exception, as every one"));

  @Test
  void onlyTheTypesNamedHereAreEqualToThemselvesAlone() throws Exception {
    Set<Class<?>> found = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
    for (Object each : PublicToStringTest.VALUES) {
      boolean equality = isOwn(each, "equals", Object.class);
      assertThat(isOwn(each, "hashCode")).as("%s", each.getClass()).isEqualTo(equality);
      assertThat(isOwn(each, "toString")).as("%s", each.getClass()).isTrue();
      if (!equality) {
        found.add(each.getClass());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(IDENTITY.keySet());
  }

  private static boolean isOwn(Object value, String method, Class<?>... parameters)
      throws NoSuchMethodException {
    return value.getClass().getMethod(method, parameters).getDeclaringClass() != Object.class;
  }

  @Test
  void valuesThatAreMadeAlikeAreEqual() {
    List<Object> again = PublicToStringTest.values();

    assertThat(again).hasSameSizeAs(PublicToStringTest.VALUES);
    Map<Class<?>, String> unequal = new HashMap<>();
    for (int i = 0; i < again.size(); i++) {
      Object one = PublicToStringTest.VALUES.get(i);
      Object other = again.get(i);
      if (!IDENTITY.containsKey(one.getClass())
          && !(one instanceof Checked<?> checked && !checked.isClean()) // holds exceptions
          && !(one.equals(other) && one.hashCode() == other.hashCode())) {
        unequal.put(one.getClass(), one + " and " + other);
      }
    }
    assertThat(unequal).isEmpty();
  }

  @Test
  void theOrderOfValuesAgreesWithTheirEquality() {
    Map<Class<?>, Set<Comparable<Object>>> values = new LinkedHashMap<>();
    for (Object each : PublicToStringTest.VALUES) {
      if (each instanceof Comparable<?> comparable && !(each instanceof Enum<?>)) {
        @SuppressWarnings("unchecked") // Only values of one class are compared.
        Comparable<Object> any = (Comparable<Object>) comparable;
        Set<Comparable<Object>> some =
            values.computeIfAbsent(each.getClass(), type -> new java.util.LinkedHashSet<>());
        if (some.size() < 100) {
          some.add(any);
        }
      }
    }
    assertThat(values).hasSizeGreaterThan(5);
    values.forEach((type, some) -> some.forEach(one -> some.forEach(other -> {
      int order = one.compareTo(other);
      assertThat(order == 0).as("%s, %s", one, other).isEqualTo(one.equals(other));
      assertThat(Integer.signum(other.compareTo(one)))
          .as("%s, %s", one, other)
          .isEqualTo(-Integer.signum(order));
    })));
  }
}
