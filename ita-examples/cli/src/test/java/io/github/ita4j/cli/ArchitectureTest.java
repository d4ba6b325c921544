package io.github.ita4j.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ArchitectureTest {

  private static final String ROOT = "io.github.ita4j.cli";

  /** The packages, each with those that it may use. */
  private static final Map<String, List<String>> MAY_USE = mayUse();

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    allowed.put("text", List.of());
    allowed.put("sample", List.of("text"));
    allowed.put("refusal", List.of("text"));
    allowed.put("office", List.of("text"));
    allowed.put("form", List.of("text", "office"));
    allowed.put("results", List.of("text", "office", "form"));
    allowed.put("io", List.of("text", "refusal", "office", "form", "results"));
    allowed.put("report", List.of("text", "office"));
    allowed.put("document", List.of("text", "report"));
    allowed.put("survey", List.of("text", "io"));
    allowed.put(
        "command",
        List.of(
            "text",
            "refusal",
            "sample",
            "office",
            "form",
            "results",
            "io",
            "report",
            "document",
            "survey"));
    return allowed;
  }

  @Test
  void eachPackageUsesOnlyThoseBelowIt() {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    layers = layers.layer("root").definedBy(ROOT);
    for (String name : MAY_USE.keySet()) {
      layers = layers.layer(name).definedBy(ROOT + "." + name);
    }
    layers = layers.whereLayer("root").mayNotBeAccessedByAnyLayer();
    for (Map.Entry<String, List<String>> each : MAY_USE.entrySet()) {
      layers = each.getValue().isEmpty()
          ? layers.whereLayer(each.getKey()).mayNotAccessAnyLayer()
          : layers
              .whereLayer(each.getKey())
              .mayOnlyAccessLayers(each.getValue().toArray(String[]::new));
    }
    layers.check(CLASSES);
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** A refusal in one language would reach every user in that one. */
  @Test
  void noRefusalIsWordedInTheCode() throws IOException {
    Pattern worded = Pattern.compile("(?:new CommandException|complain)\\(\\s*\"[^\"]*\\s");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(worded));
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() throws IOException {
    try (Stream<Path> folders =
        Files.list(Path.of("src/main/java", ROOT.replace('.', '/'))).filter(Files::isDirectory)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }
  }
}
