package io.github.ita4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.scoring.Scoring;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ArchitectureTest {

  /** Each package imports only those before it. */
  private static final List<String> ORDER = List.of(
      "summary",
      "exact",
      "thai",
      "model",
      "state",
      "table",
      "framework",
      "text",
      "scoring",
      "grading",
      "audit",
      "improvement",
      "population",
      "analysis");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void eachPackageImportsOnlyThoseAboveIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
          .map(name -> "io.github.ita4j." + name + "..")
          .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("io.github.ita4j." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    slices().matching("io.github.ita4j.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .should()
        .resideOutsideOfPackages(
            ORDER.stream().map(name -> "io.github.ita4j." + name).toArray(String[]::new))
        .check(CLASSES.that(com.tngtech.archunit.base.DescribedPredicate.describe(
            "are not package descriptions nor the styles of the values",
            javaClass -> !javaClass.getSimpleName().equals("package-info")
                && !javaClass.isEquivalentTo(ModelStyle.class)
                && !javaClass.isEquivalentTo(OwnBuilderStyle.class)
                && !javaClass.isEquivalentTo(ResultStyle.class))));
  }

  @Test
  void onlyWhatACallerStatesHasAPublicBuilder() {
    assertThat(CLASSES.stream()
            .filter(javaClass -> javaClass.getSimpleName().endsWith("Builder"))
            .filter(javaClass -> javaClass.getModifiers().contains(JavaModifier.PUBLIC))
            .map(javaClass -> javaClass.getSimpleName().replace("Builder", "")))
        .containsExactlyInAnyOrder(
            "ActionPlan",
            "Advice",
            "Agency",
            "Analysis",
            "AnswerScale",
            "Claim",
            "Measure",
            "MeasureDetail",
            "Monitoring",
            "Progress",
            "ProgressReport",
            "Scorecard",
            "SourceDocument",
            "Target");
  }

  @Test
  void anAnalysisComputesItsBoundsInOnePlace() {
    Set<JavaCodeUnit> computing = methodsThatComputeBounds();

    assertThat(CLASSES.get(Analysis.class).getMethodCallsFromSelf().stream()
            .filter(call ->
                call.getTarget().resolveMember().filter(computing::contains).isPresent())
            .map(call ->
                call.getOrigin().getName() + " calls " + call.getTarget().getFullName()))
        .singleElement()
        .asString()
        .startsWith("bounds calls " + Scoring.class.getName() + ".bounds(");
  }

  /** Finds what computes bounds from a scorecard, directly or through others, but analyses. */
  private static Set<JavaCodeUnit> methodsThatComputeBounds() {
    Set<JavaCodeUnit> found = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    CLASSES.get(Scoring.class).getMethods().stream()
        .filter(method -> method.getName().equals("bounds"))
        .forEach(open::add);
    while (!open.isEmpty()) {
      JavaCodeUnit method = open.remove();
      if (!method.getOwner().getPackageName().equals(Analysis.class.getPackageName())
          && found.add(method)) {
        method.getAccessesToSelf().forEach(access -> open.add(access.getOrigin()));
      }
    }
    return found;
  }

  @Test
  void noFieldHoldsAScoreAsABinaryFraction() {
    noFields().should().haveRawType(double.class).check(CLASSES);
    noFields().should().haveRawType(float.class).check(CLASSES);
  }

  @Test
  void theCoreHasNoClockNoLocaleNoLoggingAndNoSystemProperties() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "com.fasterxml..", "net.jqwik..")
        .check(CLASSES);
  }
}
