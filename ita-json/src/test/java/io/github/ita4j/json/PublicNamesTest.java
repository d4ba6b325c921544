package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Scorecard;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One thing has one name, and parameters have one order, whatever the type. */
class PublicNamesTest {

  private static final Set<Class<?>> OPTIONALS = Set.of(Optional.class, OptionalInt.class);

  /** Names of methods that are Java's or Jackson's. */
  private static final Set<String> OTHERS =
      Set.of("getMessage", "getModuleName", "getEscapeCodesForAscii", "getEscapeSequence");

  /** The types of parameters that stand before all others, in this order. */
  private static final List<Class<?>> FIRST =
      List.of(Frameworks.class, Framework.class, Scorecard.class);

  @Test
  void whateverIsReadFromTextIsTriedToo() throws Exception {
    List<String> parsed = new ArrayList<>();
    for (Method method : methods()) {
      if (method.getName().equals("parse")) {
        Method tried = method.getDeclaringClass().getMethod("tryParse", String.class);
        assertThat(tried.getReturnType()).as("%s", tried).isEqualTo(Optional.class);
        parsed.add(method.getDeclaringClass().getSimpleName());
      }
    }
    assertThat(parsed).hasSizeGreaterThan(8).contains("FiscalYear", "TierCode", "Weight");
  }

  @Test
  void whatIsSoughtMayBeAbsentAndNothingElseSaysSo() throws Exception {
    int found = 0;
    for (Method method : methods()) {
      boolean seeks = method.getName().matches("(?:find|try)(?:[A-Z].*)?");
      assertThat(method.getName()).as("%s", method).doesNotMatch("(?:lookup|get|search)[A-Z].*");
      if (seeks) {
        assertThat(OPTIONALS).as("%s", method).contains(method.getReturnType());
        found++;
      } else if (Modifier.isStatic(method.getModifiers())) {
        assertThat(OPTIONALS).as("%s", method).doesNotContain(method.getReturnType());
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void frameworksComeFirstAndThenTheScorecard() throws Exception {
    int ordered = 0;
    for (Method method : methods()) {
      List<Integer> places = Arrays.stream(method.getParameterTypes())
          .filter(FIRST::contains)
          .map(FIRST::indexOf)
          .toList();
      if (places.size() > 1 && !method.getName().equals("between")) {
        assertThat(places).as("%s", method).isSorted();
        ordered++;
      }
      if (places.contains(FIRST.indexOf(Framework.class)) && method.getParameterCount() > 1) {
        assertThat(FIRST)
            .as("%s", method)
            .contains(
                method.getName().equals("scan")
                    ? Framework.class // the text that is scanned is its subject
                    : method.getParameterTypes()[0]);
      }
    }
    assertThat(ordered).isGreaterThan(8);
  }

  /** The methods that a user calls. */
  private static List<Method> methods() throws Exception {
    List<Method> methods = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !OTHERS.contains(method.getName()))
          .forEach(methods::add);
    }
    return methods;
  }
}
