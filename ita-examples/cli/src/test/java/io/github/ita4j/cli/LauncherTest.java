package io.github.ita4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launchers of the package for officials. That for Windows is only read. */
class LauncherTest {

  private static final Path PACKAGE = Path.of("../package");
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  @TempDir
  Path home;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyACommandForACountryGetsTheSecondCompiler() throws Exception {
    assertThat(options("grade", "a.json")).isEqualTo(QUICK);
    assertThat(options("analyze", "batch")).isEqualTo(QUICK);
    assertThat(options()).isEqualTo(QUICK);
    for (String command : List.of("batch", "generate", "import", "score")) {
      assertThat(options(command, "a.ndjson")).as(command).isEmpty();
    }
  }

  @Test
  void bothLaunchersNameTheSameCommands() throws IOException {
    assertThat(Files.readString(PACKAGE.resolve("ita")))
        .contains("quick='" + QUICK + "'", "  batch | generate | import | score) quick= ;;");
    assertThat(Files.readString(PACKAGE.resolve("ita.cmd")))
        .contains("quick=" + QUICK, "in (batch generate import score) do", "%quick% %ready% -jar");
  }

  /** Returns the options that the launcher gives to Java before the program. */
  private String options(String... arguments) throws Exception {
    Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path launcher = home.resolve("ita");
    Files.write(launcher, Files.readAllBytes(PACKAGE.resolve("ita")));
    Process process = new ProcessBuilder(
            Stream.concat(Stream.of("sh", launcher.toString()), Stream.of(arguments))
                .toList())
        .redirectErrorStream(true)
        .start();
    String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(shown).isZero();
    return shown.substring(0, shown.indexOf("-jar")).trim();
  }
}
