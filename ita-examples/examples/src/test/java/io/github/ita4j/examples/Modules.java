package io.github.ita4j.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of the repository, as the POMs list them, with those that only a profile adds. */
final class Modules {

  private static final Path ROOT = Path.of("../..");

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  private Modules() {}

  /** Returns the folders of all modules that have sources. */
  static List<Path> all() {
    return below(ROOT)
        .filter(module -> Files.isDirectory(module.resolve("src")))
        .toList();
  }

  /** Returns the Java files of a kind of sources in all modules, in a fixed order. */
  static List<Path> sources(String kind) {
    return all().stream()
        .map(module -> module.resolve("src").resolve(kind).resolve("java"))
        .filter(Files::isDirectory)
        .flatMap(folder -> javaFiles(folder).stream())
        .toList();
  }

  /** Returns the Java files below a folder, in a fixed order. */
  static List<Path> javaFiles(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> below(Path folder) {
    return MODULE
        .matcher(text(folder.resolve("pom.xml")))
        .results()
        .map(module -> folder.resolve(module.group(1)))
        .flatMap(module -> Stream.concat(Stream.of(module), below(module)));
  }
}
