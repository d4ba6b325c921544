package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testkit.FrameworkLaws;
import java.io.IOException;
import java.io.Serializable;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Nothing that is read chooses a class. */
class DeserialisationTest {

  private static final String DOCUMENT = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "อบต."}}""";

  /**
   * Exceptions and Jackson's own base classes are what they are, and Java reads constants back by
   * their names alone.
   */
  @Test
  void noClassIsSerializableButWhatInheritsIt() throws Exception {
    List<Class<?>> classes = classes(Scorecard.class, FrameworkLaws.class, ItaJson.class);

    assertThat(classes).hasSizeGreaterThan(150);
    assertThat(classes)
        .filteredOn(Serializable.class::isAssignableFrom)
        .allMatch(type -> Throwable.class.isAssignableFrom(type)
            || Enum.class.isAssignableFrom(type)
            || Module.class.isAssignableFrom(type)
            || type == io.github.ita4j.json.jackson3.ItaModule.class
            || ValueSerializerModifier.class.isAssignableFrom(type)
            || tools.jackson.core.io.CharacterEscapes.class.isAssignableFrom(type)
            || JsonSerializer.class.isAssignableFrom(type)
            || CharacterEscapes.class.isAssignableFrom(type)
            || JsonDeserializer.class.isAssignableFrom(type)
            || KeyDeserializer.class.isAssignableFrom(type)
            || BeanSerializerModifier.class.isAssignableFrom(type));
    assertThat(classes)
        .allSatisfy(type -> assertThat(type.getDeclaredMethods())
            .extracting("name")
            .doesNotContain("readObject", "readResolve", "readExternal", "writeReplace"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@class", "@type", "@c", "class", "$type", "javaClass"})
  void aDocumentThatNamesAClassIsRefused(String property) {
    String typed = "\"" + property + "\": \"javax.swing.JEditorPane\", ";
    String above = DOCUMENT.replace("{\"schema\"", "{" + typed + "\"schema\"");
    String below = DOCUMENT.replace("{\"name\"", "{" + typed + "\"name\"");

    for (String document : List.of(above, below)) {
      assertThatThrownBy(() -> ItaJson.reader().assessments().read(document))
          .isInstanceOf(ItaJsonException.class)
          .hasMessageContaining(property);
      assertThatThrownBy(() -> mapper().readValue(document, Scorecard.class))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining(property);
      assertThat(ItaJson.reader().ignoringUnknownProperties().assessments().read(document))
          .isEqualTo(ItaJson.reader().assessments().read(DOCUMENT));
    }
  }

  @Test
  void aDocumentWrappedInTheNameOfAClassIsRefused() {
    String wrapped = "[\"javax.swing.JEditorPane\", " + DOCUMENT + "]";

    assertThatThrownBy(() -> ItaJson.reader().assessments().read(wrapped))
        .isInstanceOf(ItaJsonException.class);
    assertThatThrownBy(() -> mapper().readValue(wrapped, Scorecard.class))
        .isInstanceOf(JsonMappingException.class);
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder().addModule(new ItaModule()).build();
  }

  /**
   * All classes of the modules as they lie on the disk, without the tests that are patched into one
   * of them.
   */
  static List<Class<?>> classes(Class<?>... anchors)
      throws IOException, URISyntaxException, ClassNotFoundException {
    return classes(name -> true, anchors);
  }

  /** Those of some names. */
  static List<Class<?>> classes(Predicate<String> names, Class<?>... anchors)
      throws IOException, URISyntaxException, ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    for (Class<?> anchor : anchors) {
      Path location =
          Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (ModuleReference module : ModuleFinder.of(location).findAll()) {
        try (ModuleReader reader = module.open();
            Stream<String> files = reader.list()) {
          for (String file : files.sorted().toList()) {
            if (file.endsWith(".class") && !file.endsWith("-info.class")) {
              String name = file.substring(0, file.length() - 6).replace('/', '.');
              if (names.test(name)) {
                classes.add(Class.forName(name, false, anchor.getClassLoader()));
              }
            }
          }
        }
      }
    }
    return classes;
  }
}
