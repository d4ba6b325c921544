package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code that README and the page of recipes show: all of it stands in an example, or in a test
 * of one.
 */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+[A-Za-z0-9_]);$");

  private static List<String> snippets() {
    List<String> snippets = new ArrayList<>();
    for (String page : List.of("../../README.md", "../docs/recipes.md")) {
      List<String> shown = BLOCK
          .matcher(Modules.text(Path.of(page)))
          .results()
          .map(block -> block.group(1))
          .toList();
      assertThat(shown).as(page).isNotEmpty();
      snippets.addAll(shown);
    }
    return snippets;
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everySnippetIsCompiledAsItStands(String snippet) {
    String statements = bare(snippet.replaceAll("(?m)^(?:import|package) .*$", ""));
    Stream<Path> sources = Stream.of("main", "test")
        .flatMap(kind -> Modules.javaFiles(Path.of("src", kind, "java")).stream());

    assertThat(statements).isNotEmpty();
    assertThat(sources)
        .anySatisfy(file -> assertThat(
                bare(Modules.text(file).replaceAll("(?m)^(?:import|package) .*$", "")))
            .contains(statements));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everyImportIsThere(String snippet) {
    List<String> types =
        IMPORT.matcher(snippet).results().map(MatchResult::group).toList();

    assertThat(types)
        .map(line -> line.replaceAll("^import |;$", ""))
        .allSatisfy(type -> assertThatCode(() -> Class.forName(type)).doesNotThrowAnyException());
  }

  /** Returns code without comments at the end of lines and without spaces. */
  private static String bare(String code) {
    return code.replaceAll(" // .*", "").replaceAll("\\s+", "");
  }
}
