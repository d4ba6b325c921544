package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A mapper without the module: it knows no form, and gives no wrong value for that. */
class PlainMapperTest {

  /** What a mapper reads on the class path. */
  @SuppressWarnings("unchecked") // The probe's own signature.
  private static List<String> read(List<String> types, String... texts)
      throws IOException, ReflectiveOperationException {
    List<URL> path = new ArrayList<>(List.of(
        locationOfTests(),
        location(Score.class),
        location(ObjectMapper.class),
        location(JsonParser.class),
        location(JsonInclude.class)));
    // Among them the module for Optional.
    ObjectMapper.findModules().forEach(module -> path.add(location(module.getClass())));
    // No parent: the platform's loader knows the modules of the module path.
    try (URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), null)) {
      Object probe =
          loader.loadClass(PlainMapperProbe.class.getName()).getConstructor().newInstance();
      return ((BiFunction<List<String>, List<String>, List<String>>) probe)
          .apply(types, List.of(texts));
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Not their code source: on the module path that is the module they are patched into. */
  private static URL locationOfTests() throws IOException {
    String name = PlainMapperProbe.class.getName().replace('.', '/') + ".class";
    String file = String.valueOf(
        PlainMapperTest.class.getResource(PlainMapperProbe.class.getSimpleName() + ".class"));
    return new URL(file.substring(0, file.length() - name.length()));
  }

  private static List<String> typesOfTheCore()
      throws IOException, URISyntaxException, ClassNotFoundException {
    List<String> types = new ArrayList<>();
    for (Class<?> type : DeserialisationTest.classes(Score.class)) {
      // A constant is read by its name, as of every enum; and nobody reads an exception.
      if (!type.isEnum() && !Throwable.class.isAssignableFrom(type) && isNamed(type)) {
        types.add(type.getName());
      }
    }
    return types;
  }

  /** Whether a user can name the type, or the type around it: our implementations are private. */
  private static boolean isNamed(Class<?> type) {
    Class<?> outermost = type;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    return Modifier.isPublic(outermost.getModifiers()) && !type.isAnonymousClass();
  }

  @Test
  void noTypeOfTheCoreIsReadFromASingleValue() throws Exception {
    List<String> types = typesOfTheCore();

    assertThat(types)
        .hasSizeGreaterThan(100)
        .contains(Score.class.getName())
        .anyMatch(name -> name.contains("$Immutable"));
    assertThat(read(
            types,
            "89",
            "893000",
            "2025",
            "89.30",
            "\"89\"",
            "\"89.30\"",
            "\"GOOD\"",
            "\"\"",
            "true",
            "[]",
            "[1]"))
        .isEmpty();
  }

  @Test
  void scoresAndYearsAreNotReadFromObjectsEither() throws Exception {
    assertThat(read(
            List.of(Score.class.getName(), StatedScore.class.getName(), FiscalYear.class.getName()),
            "{}",
            "{\"hundredths\": 893000}",
            "{\"buddhistEra\": 2025}",
            "{\"score\": 89, \"decimals\": 0}"))
        .isEmpty();
  }

  @Test
  void whatAPlainMapperReadsIsFoundSoTheSearchIsNotBlind() throws Exception {
    assertThat(read(List.of(PlainMapperProbe.Found.class.getName()), "89")).isNotEmpty();
  }

  /** A type without annotations cannot prevent the second; the Javadoc of the module says so. */
  @Test
  void scoresAndYearsAreNotWrittenUnlessTheMapperAllowsEmptyObjects() {
    assertThat(PlainMapperProbe.written(true)).isEmpty();
    assertThat(PlainMapperProbe.written(false)).containsOnly("{}");
  }
}
