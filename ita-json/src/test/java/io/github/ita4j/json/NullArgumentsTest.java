package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every method and constructor of the core, where a caller gives null by mistake. */
class NullArgumentsTest {

  /** The arguments, the first that fits: one year's rules, and texts that nothing refuses. */
  private static final List<Object> ARGUMENTS = arguments();

  private static List<Object> arguments() {
    List<Object> arguments = new ArrayList<>(List.<Object>of(
        1,
        1L,
        true,
        'x',
        "x",
        new BigDecimal("1"),
        BigInteger.ONE,
        RoundingMode.HALF_UP,
        Locale.ENGLISH,
        LocalDate.of(2025, 1, 1),
        YearMonth.of(2025, 1),
        java.time.Period.ofDays(1),
        Path.of("none"),
        List.of(),
        Map.of(),
        Optional.empty(),
        NullArgumentsTest.class,
        new TableFormatException("x", 1, "x"),
        FiscalYear.ofBuddhistEra(2568),
        Frameworks.bundled(),
        Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568)),
        Scorecard.builder()
            .fiscalYear(FiscalYear.ofBuddhistEra(2568))
            .agency(Agency.ofName("ก"))
            .build()));
    arguments.addAll(PublicToStringTest.values());
    return arguments;
  }

  @Test
  void nullIsRefusedWhereverItStands() throws Exception {
    Set<String> accepted = new TreeSet<>();
    int tried = 0;
    for (Class<?> type : PublicTypes.all()) {
      for (Executable each : ofCore(type)) {
        Class<?>[] parameters = each.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
          if (!parameters[i].isPrimitive()) {
            @Nullable
            Object[] arguments =
                Arrays.stream(parameters).map(NullArgumentsTest::argument).toArray();
            arguments[i] = null;
            tried++;
            if (!isRefused(each, arguments)) {
              accepted.add(each + ", parameter " + i);
            }
          }
        }
      }
    }

    assertThat(accepted).isEmpty();
    assertThat(tried).isGreaterThan(400);
  }

  private static List<Executable> ofCore(Class<?> type) {
    List<Executable> executables = new ArrayList<>();
    if (type.getModule() == Scorecard.class.getModule()) {
      executables.addAll(List.of(type.getConstructors()));
      executables.addAll(List.of(type.getDeclaredMethods()));
      executables.removeIf(each -> !Modifier.isPublic(each.getModifiers())
          || each.isSynthetic()
          || each.getName().equals("equals"));
    }
    return executables;
  }

  private static boolean isRefused(Executable each, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    try {
      if (each instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else if (each instanceof Method method) {
        method.invoke(
            Modifier.isStatic(each.getModifiers()) ? null : receiver(each.getDeclaringClass()),
            arguments);
      }
      return false;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException;
    }
  }

  private static Object receiver(Class<?> type) throws ReflectiveOperationException {
    return type.getSimpleName().endsWith("Builder")
        ? Class.forName(type.getName().replaceAll("Builder$", ""))
            .getMethod("builder")
            .invoke(null)
        : argument(type);
  }

  private static Object argument(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Class<?> boxed = MethodType.methodType(type).wrap().returnType();
    return ARGUMENTS.stream()
        .filter(boxed::isInstance)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no argument of " + type));
  }
}
