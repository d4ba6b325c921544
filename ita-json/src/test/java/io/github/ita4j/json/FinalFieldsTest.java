package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fields that are written after their object is made: those of builders, and those named here with the reason. */
@Tag("slow")
class FinalFieldsTest {

  private static final String STREAM = "reads on, as every stream and iterator does";
  private static final String WORKER = "made and used within one call of one thread";

  private static final Map<String, String> MUTABLE = Map.ofEntries(
      Map.entry("TreeReader", WORKER),
      Map.entry("Utf8Reader", STREAM),
      Map.entry("DocumentIterator", STREAM),
      Map.entry("ByteLines", STREAM),
      Map.entry("PlanRules", WORKER),
      Map.entry("Problems.anyLost", WORKER));

  @Test
  void everyFieldIsFinalButThoseOfBuildersAndThoseNamedHere() {
    Map<String, String> found = new TreeMap<>();
    new ClassFileImporter()
        .importPath(Path.of("target/classes")).stream()
            .filter(owner -> !owner.getSimpleName().endsWith("Builder"))
            .flatMap(owner -> owner.getFields().stream())
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .forEach(field -> found.merge(owner(field), field.getName(), (a, b) -> a + ", " + b));

    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(MUTABLE.keySet());
  }

  /** A class that only works is named as a whole; of one that is a value, the field. */
  private static String owner(JavaField field) {
    String name = field.getOwner().getName().substring("io.github.ita4j.json.".length());
    return MUTABLE.containsKey(name) ? name : name + "." + field.getName();
  }
}
