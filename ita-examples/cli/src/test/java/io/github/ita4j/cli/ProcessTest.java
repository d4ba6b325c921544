package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, in a locale without Thai. */
@Tag("slow")
class ProcessTest {

  private static Process start(String... args) throws IOException {
    return start(List.of(), args);
  }

  private static Process start(List<String> options, String... args) throws IOException {
    ProcessBuilder builder = JavaProcess.of(options, ItaCommand.class, args);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * Without UTF-8 here, the test itself could not pass Thai on; without /proc nothing can be read
   * again.
   */
  private static void assumeThaiCanBePassed() {
    String encoding = System.getProperty("sun.jnu.encoding", "US-ASCII");
    assumeTrue(
        Charset.forName(encoding).equals(StandardCharsets.UTF_8),
        "arguments are passed as " + encoding + ", which has no Thai");
    assumeTrue(Files.isReadable(Path.of("/proc/self/cmdline")), "this system has no /proc");
  }

  @Test
  void thaiDigitsAreReadAndThaiIsWrittenWhateverTheLocale() throws Exception {
    assumeThaiCanBePassed();

    Process process = start("grade", "--year", "๒๕๖๘", "--digits", "thai", "overall=๘๔.๙๙");

    assertThat(text(process.getInputStream())).contains("ปีงบประมาณ พ.ศ. ๒๕๖๘").contains("๘๔.๙๙");
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  /** From the first class on, which a locale that is changed later cannot show. */
  @Test
  void aReportIsTheSameWhereDigitsAreThaiAndAnIHasNoDot() throws Exception {
    List<String> options =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.extensions=u-nu-thai");

    Process process = start(options, "analyze", "../reports/kutkwang-2568.json", "--lang=en");

    assertThat(text(process.getInputStream()))
        .isEqualTo(ita("analyze", "../reports/kutkwang-2568.json", "--lang=en").out());
    assertThat(process.waitFor()).isZero();
  }

  /** A row of the paper for each, of 400 letters. */
  @Test
  void aReportOnADocumentOfNearlyOneMegabyteIsMadeInASmallHeap(@TempDir Path folder)
      throws Exception {
    Path document = folder.resolve("advice.json");
    String advice = "{\"element\": \"O1\", \"text\": \"" + "ก".repeat(400) + "\"}";
    Files.writeString(
        document,
        "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"อบต.\"},"
            + " \"scores\": {\"instruments\": {\"OIT\": 40}}, \"advice\": ["
            + String.join(", ", Collections.nCopies(700, advice)) + "]}");
    Path report = folder.resolve("report.docx");

    Process process = start(
        List.of("-Xmx64m"), "analyze", document.toString(), "-o", report.toString(), "--lang=en");

    assertThat(text(process.getErrorStream())).isEqualTo("written to " + report + "\n");
    assertThat(process.waitFor()).isZero();
    assertThat(report).isNotEmptyFile();
  }

  @Test
  void aFileOfAThaiNameIsRefusedWithAdviceAndReadFromStandardInput() throws Exception {
    assumeThaiCanBePassed();

    Process named = start("audit", "จานลาน.json");
    assertThat(text(named.getErrorStream()))
        .startsWith("ita: จานลาน.json: ")
        .contains("LC_ALL=C.UTF-8");
    assertThat(named.waitFor()).isEqualTo(2);

    Process piped = start("audit", "-");
    try (var stdin = piped.getOutputStream()) {
      Files.copy(Path.of("../reports/kampang-2564.json"), stdin);
    }
    assertThat(text(piped.getInputStream())).contains("องค์การบริหารส่วนตำบลกำปัง");
    assertThat(piped.waitFor()).isEqualTo(1);
  }

  /** A refusal needs a class that cannot be loaded, and so does the message about that. */
  @Test
  void aFaultThatCannotBePrintedAsOthersAreEndsTheProcessAsTheyDo(@TempDir Path folder)
      throws Exception {
    Path unreadable = folder.resolve("io/github/ita4j/model/VisibleText.class");
    Files.createDirectories(unreadable.getParent());
    Files.createFile(unreadable);
    ProcessBuilder builder =
        JavaProcess.of(List.of(), ItaCommand.class, "grade", folder + "/nowhere.json");
    int classPath = builder.command().indexOf("-cp") + 1;
    builder
        .command()
        .set(classPath, folder + File.pathSeparator + builder.command().get(classPath));

    Process process = builder.start();

    assertThat(text(process.getErrorStream()))
        .startsWith("ita: unexpected, please report: java.lang.")
        .hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(70);
  }

  @Test
  void aCommandLoadsTheClassOfNoOtherCommand() throws Exception {
    Process process = start(List.of("-Xlog:class+load"), "schema", "assessment");

    assertThat(text(process.getInputStream()))
        .contains(".command.SchemaCommand ")
        .doesNotContain(".command.GradeCommand ", ".command.BatchCommand ");
    assertThat(process.waitFor()).isZero();
  }
}
