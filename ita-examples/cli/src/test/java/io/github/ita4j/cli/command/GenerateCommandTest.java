package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.ItaCommand;
import io.github.ita4j.cli.JavaProcess;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

  private static final Path SAMPLE = Path.of("../answers");

  private static CommandRun generate(Path folder, String... options) {
    List<String> args =
        new ArrayList<>(List.of("generate", "--lang=en", "--force", "-o", folder.toString()));
    args.addAll(List.of(options));
    return ita(args.toArray(String[]::new));
  }

  private static CommandRun score(Path folder, String... options) {
    List<String> args = new ArrayList<>(List.of(
        "score",
        folder.resolve("answers.csv").toString(),
        "--minimum=1",
        "--scales=" + folder.resolve("scales.csv")));
    args.addAll(List.of(options));
    return ita(args.toArray(String[]::new));
  }

  /** The documents of a file but for their source, which says who computed them. */
  private static List<JsonNode> documents(String ndjson) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (String line : ndjson.lines().toList()) {
      ObjectNode document = (ObjectNode) JsonMapper.builder().build().readTree(line);
      document.remove("source");
      // The truth is the scores.
      document.remove("respondents");
      documents.add(document);
    }
    return documents;
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 1, wide, OIT",
    "2563, 1, wide, overall",
    "2564, 1, wide, overall",
    "2564, 2, wide, overall",
    "2564, -77, wide, overall",
    "2564, 9223372036854775807, long, overall",
    "2563, 4, long, overall",
    "2565, 1, wide, OIT",
    "2566, 1, long, OIT",
    "2567, 1, wide, IIT",
    "2568, 5, long, IIT",
  })
  void theScoresOfTheAnswersAreTheKnownTruth(
      String year, String seed, String layout, String scored, @TempDir Path folder)
      throws IOException {
    generate(
        folder,
        "--year=" + year,
        "--seed=" + seed,
        "--layout=" + layout,
        "--agencies=3",
        "--respondents=100");

    CommandRun run = score(folder, "--year=" + year, "-o", "-");

    Path scales = folder.resolve("scales.csv");
    assertThat(run.err())
        .as("that the year has the scales of all that is scored, and the minimum")
        .isEqualTo(
            (Files.readAllLines(scales).size() > 1 ? "" : scales + ": ไม่มีมาตรวัดในไฟล์นี้\n")
                + "คำนวณคะแนนจากผู้ตอบ 1 คนขึ้นไปตาม --minimum: อาจอ่านคำตอบของบุคคลใดบุคคลหนึ่งได้"
                + " โปรดอย่าเผยแพร่\n");
    List<JsonNode> truth = documents(Files.readString(folder.resolve("truth.ndjson")));
    assertThat(documents(run.out())).isEqualTo(truth);
    assertThat(truth)
        .hasSize(3)
        .allSatisfy(
            document -> assertThat(document.at("/scores/questions")).hasSizeGreaterThan(14));
    assertThat(truth.toString()).contains("\"" + scored + "\":");
  }

  @Test
  void bothLayoutsAndBothWaysToAnswerSayTheSame(@TempDir Path folder) {
    List<JsonNode> results = new ArrayList<>();
    for (String layout : List.of("wide", "long")) {
      for (String numbers : List.of("--numbers=false", "--numbers")) {
        generate(
            folder,
            "--year=2564",
            "--layout=" + layout,
            numbers,
            "--agencies=4",
            "--respondents=99");
        results.add(score(folder, "--year=2564", "--format=json").json());
      }
    }

    assertThat(results).allMatch(results.get(0)::equals);
  }

  @Test
  void countsAreThoseOfThePlainText(@TempDir Path folder) throws IOException {
    generate(folder, "--year=2564", "--agencies=1", "--respondents=400");
    List<String> lines = Files.readAllLines(folder.resolve("answers.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    Map<String, int[]> expected = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      for (int i = 4; i < fields.length; i++) {
        int[] counts = expected.computeIfAbsent(header.get(i), key -> new int[3]);
        if (header.get(i).charAt(0) == fields[3].charAt(0)) {
          counts[fields[i].isEmpty() ? 2 : fields[i].equals("-") ? 1 : 0]++;
        }
      }
    }

    JsonNode counts = score(folder, "--year=2564", "--format=json").result().get("answers");

    expected.forEach((item, numbers) -> assertThat(List.of(
            counts.get(item).get("answered").asInt(),
            counts.get(item).get("notApplicable").asInt(),
            counts.get(item).get("missing").asInt()))
        .as(item)
        .containsExactly(numbers[0], numbers[1], numbers[2]));
    assertThat(counts).hasSize(expected.size()).hasSize(109);
    assertThat(expected.values().stream().mapToInt(numbers -> numbers[1]).sum()).isPositive();
    assertThat(expected.values().stream().mapToInt(numbers -> numbers[2]).sum()).isPositive();
  }

  /** Also whatever the version of Java: none may change what a seed gives. */
  @Test
  @InEveryLocale
  void theSampleIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    CommandRun run = generate(folder, "--year=2564");

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("answers.csv")).hasSameBinaryContentAs(SAMPLE.resolve("sample.csv"));
    assertThat(folder.resolve("scales.csv")).hasSameBinaryContentAs(SAMPLE.resolve("scales.csv"));
    assertThat(Files.readAllLines(folder.resolve("answers.csv")))
        .as("the header, 120 respondents and 3 assessors")
        .hasSize(124);
  }

  @Test
  void aLargerCountryIsTheSameOnEveryPlatform(@TempDir Path folder) throws Exception {
    generate(folder, "--year=2563", "--agencies=60", "--respondents=2000", "--seed=2563");

    assertThat(HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256")
                .digest(Files.readAllBytes(folder.resolve("answers.csv")))))
        .isEqualTo("228e58d96e94f2d4dacfe9c157cc17efd50fc4f49e651062e699e14cb6044bfa");
    assertThat(Files.readAllLines(folder.resolve("answers.csv"))).hasSize(1 + 2_000 + 60);
  }

  @Test
  void theSampleScoresAsItsReadmeSays() {
    CommandRun run = ita(
        "score",
        SAMPLE.resolve("sample.csv").toString(),
        "--year=2564",
        "--scales=" + SAMPLE.resolve("scales.csv"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.startsWith("หน่วยงานตัวอย่าง")))
        .hasSize(3);
    assertThat(run.out()).contains("SYNTHETIC");
  }

  @Test
  void nothingIsWrittenOverUnlessAskedFor(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("truth.ndjson"), "mine");

    CommandRun run = ita("generate", "--year=2564", "-o", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("truth.ndjson", "--force");
    assertThat(folder).isDirectoryNotContaining("glob:**.csv");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedWithTheReason(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f1.csv"), "mine");

    for (Path out : List.of(file, file.resolve("x"))) {
      assertCannotBeMade(out);
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderWhereTheSystemAllowsNoneIsNamedWithTheReason() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system has no /proc");

    assertCannotBeMade(Path.of("/proc/xx"));
  }

  private static void assertCannotBeMade(Path out) {
    CommandRun run = english("generate", "--year=2564", "-o", out.toString());

    assertThat(run.code()).as(out.toString()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ita: " + out + ": ")
        .contains("folder")
        .doesNotContain("report", "Exception")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--agencies=0",
        "--respondents=100000 --agencies=20001",
        "--agencies=10 --respondents=39",
        "--respondents=100000001",
        "--layout=flat",
        "--seed=x",
      })
  void badNumbersAreRefused(String options, @TempDir Path folder) {
    List<String> args = new ArrayList<>(List.of("--year=2564"));
    args.addAll(List.of(options.split(" ")));

    CommandRun run = generate(folder, args.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(options.substring(options.lastIndexOf("--"), options.lastIndexOf('=')));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void yearsWithoutRulesAreRefusedAndTheOthersNamed(@TempDir Path folder) {
    assertThat(generate(folder, "--year=2569").err())
        .contains("2562, 2563, 2564, 2565, 2566, 2567, 2568")
        .doesNotContain("2569,");
    assertThat(generate(folder, "--year=2560").code()).isEqualTo(2);
    assertThat(generate(folder, "--year=2568", "--respondents=12").err())
        .contains("without EIT, OIT");
  }

  /** The whole file passes through a heap that it would not fit into. */
  @Test
  @Tag("slow")
  void aFileLargerThanTheHeapIsScored(@TempDir Path folder) throws Exception {
    generate(folder, "--year=2564", "--layout=long", "--agencies=16", "--respondents=15000");
    assertThat(Files.size(folder.resolve("answers.csv"))).isGreaterThan(20_000_000);

    Process process = JavaProcess.of(
            List.of("-Xmx16m"),
            ItaCommand.class,
            "score",
            folder.resolve("answers.csv").toString(),
            "--minimum=1",
            "--year=2564",
            "--scales=" + folder.resolve("scales.csv"),
            "-o",
            folder.resolve("scores.ndjson").toString(),
            "--format=json")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();

    assertThat(process.waitFor()).isZero();
    assertThat(documents(Files.readString(folder.resolve("scores.ndjson"))))
        .isEqualTo(documents(Files.readString(folder.resolve("truth.ndjson"))));
  }
}
