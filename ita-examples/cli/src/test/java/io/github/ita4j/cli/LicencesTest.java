package io.github.ita4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicencesTest {

  private static final Path FOLDER = Path.of("src/main/licences/META-INF/licences");

  /** Each jar of the runnable one brings its licence, or it is said in the folder which it has. */
  @Test
  void everyJarThatIsMergedHasALicence() throws IOException {
    String readMe = Files.readString(FOLDER.resolve("README.txt"));
    Set<String> merged = new TreeSet<>();
    List<String> without = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = new File(entry).getName();
      if (!name.matches("(commons-|curvesapi|fastcsv|freemarker|jackson-|jspecify|log4j-api|picocli"
          + "|poi|SparseBitSet|xmlbeans).*\\.jar")) {
        continue;
      }
      String artifact = name.replaceAll("-[0-9].*", "");
      merged.add(artifact);
      try (JarFile jar = new JarFile(entry)) {
        boolean brings =
            jar.stream().anyMatch(file -> file.getName().matches("META-INF/LICENSE.*"));
        boolean committed = Files.isDirectory(FOLDER.resolve(name.replace(".jar", "-jar")));
        if (!brings && !committed && !readMe.contains(artifact)) {
          without.add(name);
        }
      }
    }

    assertThat(without).isEmpty();
    assertThat(merged).contains("picocli", "poi", "curvesapi", "jackson-core", "log4j-api");
    try (Stream<Path> committed = Files.list(FOLDER)) {
      assertThat(committed.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("README.txt", "curvesapi-1.08-jar");
    }
  }
}
