package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.grading.GradeStatus;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview pages of the Javadoc. */
class OverviewTest {

  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([A-Za-z0-9_.]+)(?:#(\\w+))?");

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
  @ValueSource(strings = {"ita-core", "ita-json"})
  void everyLinkLeadsToSomethingPublic(String module) throws IOException {
    Matcher link = LINK.matcher(new OverviewPage(module).html());
    int links = 0;
    while (link.find()) {
      assertThat(leadsSomewhere(module, link.group(1), link.group(2)))
          .as(link.group())
          .isTrue();
      links++;
    }
    assertThat(links).isPositive();
  }

  private static boolean leadsSomewhere(String module, String name, @Nullable String member)
      throws IOException {
    String description = Files.readString(Path.of("..", module, "src/main/java/module-info.java"));
    if (description.contains("exports " + name + ";")) {
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
