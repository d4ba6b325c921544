package io.github.ita4j;

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

  private static final String CACHE = "cache: every thread computes the same value";
  private static final String COUNTER = "sums up what it is given, and says that it is mutable";
  private static final String WORKER = "made and used within one call of one thread";

  private static final Map<String, String> MUTABLE = Map.ofEntries(
      Map.entry("framework.AnswerScaleBuilder$ImmutableAnswerScale.byLabel", CACHE),
      Map.entry("framework.AnswerScaleBuilder$ImmutableAnswerScale.lazyInitBitmap", CACHE),
      Map.entry("framework.Framework.contentHash", CACHE),
      Map.entry("framework.Frameworks$Place.framework", CACHE),
      Map.entry("framework.WeightSum", WORKER),
      Map.entry("grading.ScoreCounts", COUNTER),
      Map.entry(
          "improvement.MeasureBuilder$ImmutableMeasure.initShim",
          "generated: set to null where the object is whole"),
      Map.entry(
          "improvement.MeasureBuilder$ImmutableMeasure$InitShim",
          "generated: holds values until the object is whole"),
      Map.entry("scoring.FaceScores$RisenSum", WORKER),
      Map.entry("scoring.Propagation", WORKER),
      Map.entry("scoring.StatedNodes", WORKER),
      Map.entry("text.CodeList", WORKER),
      Map.entry("text.Cue$Reader", WORKER),
      Map.entry("text.LegibleText.length", "set while it is made"),
      Map.entry("text.Mentions", WORKER),
      Map.entry("text.OtherMeanings", WORKER));

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
    String name = field.getOwner().getName().substring("io.github.ita4j.".length());
    return MUTABLE.containsKey(name) ? name : name + "." + field.getName();
  }
}
