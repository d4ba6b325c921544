package io.github.ita4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the build. */
final class ItaVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = ItaVersion.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("ita bug: version.txt is missing");
      }
      return new String[] {"ita " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
    }
  }
}
