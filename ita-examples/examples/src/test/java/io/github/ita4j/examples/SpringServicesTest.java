package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The services for two versions of Spring Boot, projects of their own: they are the same program
 * with the same tests, but for the module of the Jackson that comes with Spring Boot.
 */
class SpringServicesTest {

  private static final Path BOOT_3 = Path.of("../consumers/spring-boot/src");

  private static final Path BOOT_4 = Path.of("../consumers/spring-boot-4/src");

  @Test
  void theyDifferInTheModuleAndInASettingThatSpringBoot4HasNoPropertyFor() {
    List<Path> files = namesIn(BOOT_3);
    assertThat(files).hasSizeGreaterThan(5);
    assertThat(namesIn(BOOT_4))
        .filteredOn(file -> !file.endsWith("StrictJson.java"))
        .hasSize(namesIn(BOOT_4).size() - 1)
        .isEqualTo(files);
    for (Path file : files) {
      assertThat(Modules.text(BOOT_4.resolve(file)).replace(".json.jackson3.", ".json."))
          .isEqualTo(Modules.text(BOOT_3.resolve(file)));
    }
  }

  private static List<Path> namesIn(Path folder) {
    return Modules.javaFiles(folder).stream().map(folder::relativize).toList();
  }
}
