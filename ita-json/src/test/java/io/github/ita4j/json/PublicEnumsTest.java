package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.LocalizedText;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The enums that a program may show to people. */
class PublicEnumsTest {

  /** The enums without words for people, with the reason. */
  private static final Map<String, String> WITHOUT_WORDS = Map.of(
      "io.github.ita4j.model.ItaParseException$Reason", "whoever asked for the text words it",
      "io.github.ita4j.model.OverallId", "an element; Framework.displayName has its name",
      "io.github.ita4j.model.StateFormatException$Reason", "for programs that exchange counts",
      "io.github.ita4j.json.form.RefusalReason", "whoever asked for the document words it",
      "io.github.ita4j.json.form.JsonSlip", "whoever asked for the document words it",
      "io.github.ita4j.json.form.SchemaId", "the id of a schema, whose text it is",
      "io.github.ita4j.testkit.Law", "for authors of tests; a violation is described in English",
      "io.github.ita4j.testkit.ScorecardKind", "for authors of tests");

  @Test
  void everyEnumHasThaiAndEnglishWords() throws Exception {
    Set<String> without = new TreeSet<>();
    int shown = 0;
    for (Class<?> type : PublicTypes.all()) {
      if (!type.isEnum()) {
        continue;
      }
      Set<String> thai = new HashSet<>();
      Set<String> english = new HashSet<>();
      for (Object constant : type.getEnumConstants()) {
        LocalizedText words = words(type, constant, without);
        if (words != null) {
          assertThat(words.thai()).as("%s.%s", type, constant).isNotBlank();
          assertThat(words.english()).as("%s.%s", type, constant).isPresent();
          thai.add(words.thai());
          english.add(words.englishOrThai());
          shown++;
        }
      }
      if (!without.contains(type.getName())) {
        assertThat(thai).as("%s in Thai", type).hasSize(type.getEnumConstants().length);
        assertThat(english).as("%s in English", type).hasSize(type.getEnumConstants().length);
      }
    }
    assertThat(without).isEqualTo(new TreeSet<>(WITHOUT_WORDS.keySet()));
    assertThat(shown).isGreaterThan(80);
  }

  private static @Nullable LocalizedText words(Class<?> type, Object constant, Set<String> without)
      throws ReflectiveOperationException {
    try {
      Method method = type.getMethod("displayName");
      return (LocalizedText) method.invoke(constant);
    } catch (NoSuchMethodException e) {
      without.add(type.getName());
      return null;
    }
  }
}
