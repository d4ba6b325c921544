package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * That prose and comments have one width. Code is left to the formatter, tables and commands to
 * themselves.
 */
@Tag("slow")
class WidthTest {

  private static final int WIDTH = 100;

  /** Counts columns: Thai vowels and tone marks above and below a consonant take none. */
  private static long width(String line) {
    return line.codePoints()
        .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
        .count();
  }

  @Test
  void everyPageIsAsWideAsTheCode() throws IOException {
    List<String> wide = new ArrayList<>();
    List<Path> pages;
    try (Stream<Path> all = Files.walk(Path.of("../.."))) {
      pages = all.filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    }
    for (Path page : pages) {
      boolean code = false;
      for (String line : Files.readAllLines(page)) {
        code ^= line.strip().startsWith("```");
        if (!code && !line.strip().startsWith("|") && width(line) > WIDTH) {
          wide.add(page + ": " + line);
        }
      }
    }

    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(wide).isEmpty();
  }

  @Test
  void everyCommentIsAsWideAsTheCode() {
    List<String> wide = new ArrayList<>();
    for (Path module : Modules.all()) {
      for (Path file : Modules.javaFiles(module.resolve("src"))) {
        Modules.text(file)
            .lines()
            .filter(line -> line.strip().startsWith("*") || line.strip().startsWith("//"))
            .filter(line -> !line.contains("http") && width(line) > WIDTH)
            .forEach(line -> wide.add(file + ": " + line));
      }
    }

    assertThat(wide).isEmpty();
  }
}
