package io.github.ita4j.examples.recipe;

import static io.github.ita4j.examples.recipe.AuthorsRules.FRAMEWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.testkit.FrameworkLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A recipe: rules of your own, tested with JUnit alone. */
class AuthorsRulesTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void theRulesObeyTheLawsOfEveryFramework() {
    FrameworkLaws.require(FRAMEWORK, new Random(2568), 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTierIsAsTheAuthorSays(long seed) {
    AuthorsRules.theTierIsAsTheAuthorSays(FRAMEWORK, new Random(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoHasATierAboveRedPasses(long seed) {
    AuthorsRules.whoHasATierAboveRedPasses(FRAMEWORK, new Random(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anItemMoreNeverCostsATier(long seed) {
    AuthorsRules.anItemMoreNeverCostsATier(FRAMEWORK, new Random(seed));
  }

  @Test
  void aLimitThatWasMistypedObeysEveryLawAndIsFoundByTheAuthorsOwnRule(@TempDir Path folder)
      throws IOException {
    try (Stream<Path> tables = Files.list(AuthorsRules.FOLDER)) {
      for (Path table : tables.toList()) {
        Files.writeString(
            folder.resolve(table.getFileName()),
            Files.readString(table).replace("GREEN\t10\t75.00", "GREEN\t10\t76.00"));
      }
    }
    Framework mistyped = FrameworkLoader.fromFolder(folder);

    assertThat(FrameworkLaws.check(mistyped, new Random(2568), 0)).isEmpty();
    assertThatThrownBy(() -> seeds()
            .forEach(seed -> AuthorsRules.theTierIsAsTheAuthorSays(mistyped, new Random(seed))))
        .isInstanceOf(AssertionError.class);
  }
}
