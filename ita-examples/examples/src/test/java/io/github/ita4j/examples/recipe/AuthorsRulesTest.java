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
  void theItemsSumByTheAuthorsWeights() {
    AuthorsRules.theItemsSumByTheAuthorsWeights(FRAMEWORK);
  }

  @Test
  void weightsThatWereMistypedAreFoundOnlyByTheCaseComputedByHand(@TempDir Path folder)
      throws IOException {
    Framework mistyped =
        mistyped(folder, "\tOIT\t2/3\t", "\tOIT\t1/3\t", "10\tOIT\t1/3", "10\tOIT\t2/3");

    assertThat(FrameworkLaws.check(mistyped, new Random(2568), 0)).isEmpty();
    seeds().forEach(seed -> AuthorsRules.theTierIsAsTheAuthorSays(mistyped, new Random(seed)));
    assertThatThrownBy(() -> AuthorsRules.theItemsSumByTheAuthorsWeights(mistyped))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aLimitThatWasMistypedObeysEveryLawAndIsFoundByTheAuthorsOwnRule(@TempDir Path folder)
      throws IOException {
    Framework mistyped = mistyped(folder, "GREEN\t10\t75.00", "GREEN\t10\t76.00");

    assertThat(FrameworkLaws.check(mistyped, new Random(2568), 0)).isEmpty();
    assertThatThrownBy(() -> seeds()
            .forEach(seed -> AuthorsRules.theTierIsAsTheAuthorSays(mistyped, new Random(seed))))
        .isInstanceOf(AssertionError.class);
  }

  /** Loads a copy of the rules with cells replaced by others. */
  private static Framework mistyped(Path folder, String... cellsAndOthers) throws IOException {
    try (Stream<Path> tables = Files.list(AuthorsRules.FOLDER)) {
      for (Path table : tables.toList()) {
        String text = Files.readString(table);
        for (int i = 0; i < cellsAndOthers.length; i += 2) {
          text = text.replace(cellsAndOthers[i], cellsAndOthers[i + 1]);
        }
        Files.writeString(folder.resolve(table.getFileName()), text);
      }
    }
    return FrameworkLoader.fromFolder(folder);
  }
}
