package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testkit.FrameworkLaws;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Fields of ita-core, ita-testkit and ita-json that are written after their object is made: those
 * of builders, and those named here with the reason.
 */
class FinalFieldsTest {

  private static final String CACHE = "cache: every thread computes the same value";
  private static final String COUNTER = "sums up what it is given, and says that it is mutable";
  private static final String SHIM = "generated: holds values until the object is whole";
  private static final String STREAM = "reads on, as every stream and iterator does";
  private static final String WORKER = "made and used within one call of one thread";

  private static final Map<String, String> MUTABLE = Map.ofEntries(
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.audit", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.explanation", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.findings", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.initShim", SHIM),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.lazyInitBitmap", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.plan", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis.recommendations", CACHE),
      Map.entry("analysis.AnalysisBuilder$ImmutableAnalysis$InitShim", SHIM),
      Map.entry("framework.AnswerScaleBuilder$ImmutableAnswerScale.byLabel", CACHE),
      Map.entry("framework.AnswerScaleBuilder$ImmutableAnswerScale.lazyInitBitmap", CACHE),
      Map.entry("framework.Framework.contentHash", CACHE),
      Map.entry("framework.Frameworks$Place.framework", CACHE),
      Map.entry("framework.WeightSum", WORKER),
      Map.entry("improvement.MeasureBuilder$ImmutableMeasure.initShim", SHIM),
      Map.entry("improvement.MeasureBuilder$ImmutableMeasure$InitShim", SHIM),
      Map.entry("improvement.LikeTitles", WORKER),
      Map.entry("json.read.AssessmentReader", WORKER),
      Map.entry("json.read.KnownMeasures", WORKER),
      Map.entry("json.read.PlanIssuesReader", WORKER),
      Map.entry("json.read.PlanReader", WORKER),
      Map.entry("json.read.Reading.anyLost", WORKER),
      Map.entry("json.read.StatedTiers", WORKER),
      Map.entry("json.text.ByteLines", STREAM),
      Map.entry("json.text.DocumentIterator", STREAM),
      Map.entry("json.text.DocumentSpliterator", STREAM),
      Map.entry("json.text.JsonValueReader", WORKER),
      Map.entry("json.text.Utf8Reader", STREAM),
      Map.entry("population.EnumCounts.total", COUNTER),
      Map.entry("population.ScoreCounts", COUNTER),
      Map.entry("scoring.FaceScores", WORKER),
      Map.entry("scoring.PartSums$Climb", WORKER),
      Map.entry("scoring.Questionnaire.fingerprint", CACHE),
      Map.entry("scoring.WalkDown", WORKER),
      Map.entry("state.StateReader", STREAM),
      Map.entry("state.StateWriter", STREAM),
      Map.entry("text.CodeList", WORKER),
      Map.entry("text.Cue$Reader", WORKER),
      Map.entry("text.LegibleText.length", "set while it is made"),
      Map.entry("text.Mentions", WORKER),
      Map.entry("text.OtherMeanings", WORKER));

  @Test
  void everyFieldIsFinalButThoseOfBuildersAndThoseNamedHere() throws Exception {
    Set<String> found = new TreeSet<>();
    for (Class<?> owner :
        DeserialisationTest.classes(Scorecard.class, FrameworkLaws.class, ItaJson.class)) {
      if (!owner.getSimpleName().endsWith("Builder")) {
        for (Field field : owner.getDeclaredFields()) {
          if (!Modifier.isFinal(field.getModifiers())) {
            found.add(owner(field));
          }
        }
      }
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(MUTABLE.keySet());
  }

  /** A class that only works is named as a whole; of one that is a value, the field. */
  private static String owner(Field field) {
    String name = field.getDeclaringClass().getName().substring("io.github.ita4j.".length());
    return MUTABLE.containsKey(name) ? name : name + "." + field.getName();
  }
}
