package io.github.ita4j.examples;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.nio.file.Path;

/** An example that lists what contradicts itself in the assessments of files. */
public final class FindContradictions {

  private FindContradictions() {}

  /** Prints the contradictions of each file. */
  public static void main(String... files) throws IOException {
    for (String file : files) {
      System.out.println(Path.of(file).getFileName());
      print(Path.of(file));
    }
  }

  private static void print(Path file) throws IOException {
    Scorecard scorecard = ItaJson.reader().assessments().read(file);
    Audit audit = Audit.of(Frameworks.bundled(), scorecard);
    audit.contradictions().forEach(contradiction -> System.out.println(contradiction.message()));
  }
}
