package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.grading.GradeStatus;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the Javadoc that stand before the classes. */
class OverviewTest {

  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([A-Za-z0-9_.]+)(?:#(\\w+))?");

  private static final Pattern EXPORTED = Pattern.compile("exports ([a-z0-9.]+);");

  @Test
  void thePageOfTheCoreShowsAProgramAndWhatItPrints() throws IOException {
    new OverviewPage("ita-core").shows(CoreOverview.class, CoreOverview::run);
  }

  @Test
  void thePageOfTheJsonFormShowsAProgramAndWhatItPrints() throws IOException {
    new OverviewPage("ita-json").shows(JsonOverview.class, JsonOverview::run);
  }

  @Test
  void thePageOfTheCoreExplainsEveryStatus() throws IOException {
    String html = new OverviewPage("ita-core").html();
    assertThat(GradeStatus.values())
        .allSatisfy(status -> assertThat(html).contains("GradeStatus#" + status + " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ita-core", "ita-core/testkit", "ita-json"})
  void everyLinkLeadsToSomethingPublic(String module) throws IOException {
    assertLinks(new OverviewPage(module).html());
  }

  @ParameterizedTest
  @MethodSource("exportedPackages")
  void everyPackagePageSaysWhereToBeginAndWhatBelongsThere(Path module, String name)
      throws IOException {
    String page = Files.readString(
            module.resolve(name.replace('.', '/')).resolve("package-info.java"))
        .replaceAll("\\n \\* ?", " ");
    assertThat(page)
        .contains("<p>Begin with {@link " + name + ".")
        .containsPattern("belongs here[.:]")
        .containsPattern("do(?:es)? not[,.:]");
    assertLinks(page);
  }

  private static List<Arguments> exportedPackages() throws IOException {
    List<Arguments> packages = new ArrayList<>();
    for (String module : List.of("ita-core", "ita-core/testkit", "ita-json")) {
      Path sources = Path.of("../..", module, "src", "main", "java");
      Matcher exported = EXPORTED.matcher(JavadocTest.moduleInfo(sources));
      while (exported.find()) {
        packages.add(Arguments.of(sources, exported.group(1)));
      }
    }
    return packages;
  }

  private static void assertLinks(String page) throws IOException {
    Matcher link = LINK.matcher(page);
    int links = 0;
    while (link.find()) {
      assertThat(leadsSomewhere(link.group(1), link.group(2))).as(link.group()).isTrue();
      links++;
    }
    assertThat(links).isPositive();
  }

  private static boolean leadsSomewhere(String name, @Nullable String member) throws IOException {
    if (exportedPackages().stream().anyMatch(each -> each.get()[1].equals(name))) {
      return member == null;
    }
    try {
      Class<?> type = Class.forName(name);
      return Modifier.isPublic(type.getModifiers())
          && (member == null
              || Arrays.stream(type.getMethods())
                  .anyMatch(each -> each.getName().equals(member))
              || Arrays.stream(type.getFields()).anyMatch(each -> each.getName().equals(member)));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
