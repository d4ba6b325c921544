package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That every build tries the same cases. It stands here because the tests of all modules are in
 * reach.
 */
class SameCasesTest {

  private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s*@Property\\b");

  private static final Pattern SEEDED =
      Pattern.compile("(?m)^@AddLifecycleHook\\(RunSeed.class\\)");

  /** What differs from run to run: chance without a seed, and the time of day. */
  private static final Pattern CHANCE = Pattern.compile("new (Splittable)?Random\\(\\)"
      + "|Math\\.random|ThreadLocalRandom|SecureRandom|randomUUID|RandomGenerator\\.get"
      + "|shuffle\\(\\w+\\)|System\\.(nanoTime|currentTimeMillis)|\\.now\\(\\)");

  private static List<Path> tests() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(SameCasesTest::files)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPropertyTakesTheSeedOfTheRun() throws IOException {
    List<Path> withProperties =
        tests().stream().filter(file -> PROPERTY.matcher(text(file)).find()).toList();

    assertThat(withProperties).hasSizeGreaterThan(10);
    assertThat(withProperties)
        .as("without @AddLifecycleHook(RunSeed.class) on the class")
        .filteredOn(file -> !SEEDED.matcher(text(file)).find())
        .isEmpty();
  }

  @Test
  void noTestDrawsWithoutASeedOrLooksAtTheClock() throws IOException {
    assertThat(tests())
        .filteredOn(file -> !file.endsWith("SameCasesTest.java"))
        .filteredOn(file -> CHANCE.matcher(text(file)).find())
        .isEmpty();
  }
}
