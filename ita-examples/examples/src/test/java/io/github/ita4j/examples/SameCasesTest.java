package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  @Test
  void everyPropertyTakesTheSeedOfTheRun() {
    List<Path> withProperties = Modules.sources("test").stream()
        .filter(file -> PROPERTY.matcher(Modules.text(file)).find())
        .toList();

    assertThat(withProperties).hasSizeGreaterThan(10);
    assertThat(withProperties)
        .as("without @AddLifecycleHook(RunSeed.class) on the class")
        .filteredOn(file -> !SEEDED.matcher(Modules.text(file)).find())
        .isEmpty();
  }

  @Test
  void noTestDrawsWithoutASeedOrLooksAtTheClock() {
    assertThat(Modules.sources("test"))
        .filteredOn(file -> !file.endsWith("SameCasesTest.java"))
        // Its main method is the program of .ci/load; the test of it counts requests.
        .filteredOn(file -> !file.endsWith("ManyUsers.java"))
        .filteredOn(file -> CHANCE.matcher(Modules.text(file)).find())
        .isEmpty();
  }
}
