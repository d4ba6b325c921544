package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.BoundsJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.json.form.UpliftJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
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
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Null, which no method takes or gives. */
@Tag("slow")
class PublicNullTest {

  /**
   * The package whose records say by null what a document does not have. A mapper that reads one of
   * another version leaves out what it does not find.
   */
  private static final String FORM = "io.github.ita4j.json.form";

  private static final Framework FRAMEWORK =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  private static final Map<Class<?>, Object> SAMPLES = samples();

  @Test
  void aNullArgumentIsRefusedAsSuch() throws Exception {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Class<?> type : PublicTypes.all()) {
      for (Executable each : executables(type)) {
        if (isOfForm(type) && each instanceof Constructor) {
          continue;
        }
        for (int i = 0; i < each.getParameterCount(); i++) {
          if (!each.getParameterTypes()[i].isPrimitive()
              && !isNullable(each.getAnnotatedParameterTypes()[i])) {
            String answer;
            try {
              answer = answerToNull(type, each, i);
            } catch (NoSuchElementException e) {
              answer = String.valueOf(e.getMessage());
            }
            if (!answer.equals(NullPointerException.class.getSimpleName())) {
              wrong.add(each.toGenericString() + ", parameter " + i + ": " + answer);
            }
            asked++;
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThan(500);
  }

  @Test
  void noParameterAndNoResultOfTheCoreMayBeNull() throws Exception {
    List<String> nullable = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      if (!isOfForm(type) && !type.getSimpleName().equals("VisibleEscapes")) { // Jackson's own
        for (Executable each : executables(type)) {
          if (isNullable(each.getAnnotatedReturnType())
              || Arrays.stream(each.getAnnotatedParameterTypes())
                  .anyMatch(PublicNullTest::isNullable)) {
            nullable.add(each.toGenericString());
          }
        }
      }
    }
    assertThat(nullable).isEmpty();
    assertThat(executables(BoundsJson.class))
        .as("the search is not blind")
        .anyMatch(each -> isNullable(each.getAnnotatedReturnType()));
  }

  private static boolean isOfForm(Class<?> type) {
    return type.getPackageName().equals(FORM);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  /** What a user can call, but what every object has. */
  private static List<Executable> executables(Class<?> type) {
    List<Executable> all = new ArrayList<>(Arrays.asList(type.getDeclaredMethods()));
    if (!Modifier.isAbstract(type.getModifiers())) {
      all.addAll(Arrays.asList(type.getDeclaredConstructors()));
    }
    return all.stream()
        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
        .filter(each -> !each.getName().equals("equals"))
        .toList();
  }

  /** Gives null for one parameter, and something for the others. */
  private static String answerToNull(Class<?> type, Executable executable, int parameter)
      throws ReflectiveOperationException {
    @Nullable Object[] arguments = new Object[executable.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      boolean left = i == parameter || isNullable(executable.getAnnotatedParameterTypes()[i]);
      arguments[i] = left ? null : sample(executable.getParameterTypes()[i]);
    }
    try {
      if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else if (executable instanceof Method method) {
        method.invoke(Modifier.isStatic(method.getModifiers()) ? null : sample(type), arguments);
      }
      return "accepted";
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException
          ? NullPointerException.class.getSimpleName()
          : String.valueOf(e.getCause());
    }
  }

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    Object sample = SAMPLES.get(type);
    if (sample != null) {
      return sample;
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.getSimpleName().endsWith("Builder")) {
      Class<?> built = Class.forName(type.getName().replaceFirst("Builder$", ""));
      return built.getMethod("builder").invoke(null);
    }
    return PublicToStringTest.VALUES.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no sample of " + type));
  }

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>(Map.of(
        int.class,
        1,
        long.class,
        1L,
        boolean.class,
        true,
        Boolean.class,
        true,
        Integer.class,
        1,
        Long.class,
        1L,
        BigDecimal.class,
        BigDecimal.ONE,
        BigInteger.class,
        BigInteger.ONE));
    samples.putAll(Map.of(
        String.class, "2568",
        CharSequence.class, "2568",
        List.class, List.of(),
        Collection.class, List.of(),
        Iterable.class, List.of(),
        Set.class, Set.of(),
        Map.class, Map.of(),
        Optional.class, Optional.empty()));
    samples.putAll(Map.of(
        Class.class, String.class,
        Path.class, Path.of("x"),
        Locale.class, Locale.ROOT,
        LocalDate.class, LocalDate.of(2025, 1, 1),
        YearMonth.class, YearMonth.of(2025, 1),
        Period.class, Period.ofDays(1),
        RoundingMode.class, RoundingMode.HALF_UP));
    samples.putAll(Map.of(
        RandomGenerator.class,
        new Random(2568),
        InputStream.class,
        new ByteArrayInputStream(new byte[0]),
        OutputStream.class,
        new ByteArrayOutputStream(),
        Consumer.class,
        (Consumer<Object>) each -> {},
        Supplier.class,
        (Supplier<Object>) () -> "",
        Iterator.class,
        List.of().iterator()));
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(FRAMEWORK.fiscalYear())
        .agency(Agency.ofName("อบต."))
        .build();
    Analysis analysis = Analysis.of(FRAMEWORK, scorecard);
    samples.put(Framework.class, FRAMEWORK);
    samples.put(Scorecard.class, scorecard);
    samples.put(Analysis.class, analysis);
    samples.put(Recommendations.class, analysis.recommendations().orElseThrow());
    samples.put(TierCode.class, TierCode.parse("GOOD"));
    samples.put(
        RecommendationCatalogue.class,
        RecommendationCatalogue.findBundled(FRAMEWORK).orElseThrow());
    samples.put(TableFormatException.class, new TableFormatException("tiers.tsv", 1, "empty"));
    samples.put(GradeJson.class, GradeJson.of(analysis.grade()));
    samples.put(AuditJson.class, AuditJson.of(analysis.audit()));
    try {
      samples.put(AnalysisJson.class, Results.analysis());
      samples.put(UpliftJson.class, Results.uplift());
      samples.put(PopulationJson.class, Results.population());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
