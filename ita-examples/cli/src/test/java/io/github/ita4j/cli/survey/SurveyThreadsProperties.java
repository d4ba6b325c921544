package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.RunSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** {@code ita score} by several threads, on files with every kind of fault, in random pieces. */
@AddLifecycleHook(RunSeed.class)
class SurveyThreadsProperties {

  private static final List<String> HEADERS = List.of(
      "agency,respondent,question,answer",
      "agency,type,province,respondent,instrument,question,answer",
      "agency,,respondent,question,answer,",
      "agency,respondent,I2,I11.1,O1",
      "agency,type,respondent,,I2,I99,remark,O1,I11.2,",
      "province,agency,I2,I3",
      "respondent,agency,\"ข้อ\nI2\",E1");

  /** The texts of cells: usual ones, and after them those that are refused or read otherwise. */
  private static List<String> texts(String heading) {
    return switch (heading) {
      case "type" -> List.of("", "", "", "no type");
      case "province" -> List.of("", "", "", "\uFFFD");
      case "respondent" -> List.of("1", "2", "3", "4", "", " 1", "=1", "\uFFFD", "x".repeat(1_001));
      case "instrument" -> List.of("IIT", "", "iit", "EIT");
      case "question" -> List.of("I2", "I11.1", "I11.2", "ข้อ I2", "O1", "๑", "I99", "no such");
      case "" -> List.of("", "", "text", " ");
      case "remark" ->
        List.of("", "text", "two\nlines", "a \"word\"", "\r\n\r\n", "x".repeat(1_001));
      default ->
        List.of("4", "3", "มาก", "-", "", "100", "'-", "''-", " 4", "5", "no such", "\uFFFD");
    };
  }

  private static <T> T any(List<T> of, Random random) {
    // The first are the most frequent, so that most lines count.
    return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
  }

  private static String quoted(String text, Random random) {
    boolean must = text.matches("(?s).*[,\"\r\n].*");
    return switch (random.nextInt(60)) {
      case 0 -> "\"" + text;
      case 1 -> text + "\"";
      case 2 -> "\"" + text + "\"x";
      default -> must || random.nextInt(4) == 0 ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    };
  }

  private static String line(List<String> headings, String agency, Random random) {
    List<String> fields = new ArrayList<>();
    for (String heading : headings) {
      fields.add(quoted(heading.equals("agency") ? agency : any(texts(heading), random), random));
    }
    switch (random.nextInt(40)) {
      case 0 -> fields.add("");
      case 1 -> fields.remove(0);
      case 2 -> fields.replaceAll(field -> "");
      case 3 -> fields.clear();
      default -> {}
    }
    return String.join(",", fields);
  }

  private static String text(Random random) {
    String header = HEADERS.get(random.nextInt(HEADERS.size()));
    List<String> headings = List.of(header.split(",", -1));
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    StringBuilder text = new StringBuilder();
    while (random.nextInt(8) == 0) {
      text.append(List.of("", ",,", "\"bad\"header").get(random.nextInt(3))).append(end);
    }
    text.append(header).append(end);
    int agencies = random.nextInt(8);
    for (int i = 0; i < agencies; i++) {
      String agency = switch (random.nextInt(60)) {
        case 0 -> "หน่วยงาน 0";
        case 1 -> "";
        case 2 -> "\uFFFD";
        default -> "หน่วยงาน " + i;
      };
      int lines = random.nextInt(12);
      for (int line = 0; line < lines; line++) {
        text.append(line(headings, agency, random)).append(end);
      }
    }
    return random.nextInt(4) == 0 ? text.toString().strip() : text.toString();
  }

  /** A file as it comes through a pipe, which may break. */
  private static InputStream piped(byte[] bytes, int most, boolean breaks) {
    InputStream whole = new ByteArrayInputStream(bytes);
    return new FilterInputStream(
        breaks ? new SequenceInputStream(whole, new BrokenInput()) : whole) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(length, most));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void outputAndMessagesAreTheSameWithAnyNumberOfThreads(
      @ForAll int seed,
      @ForAll @IntRange(min = 2, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 400) int most)
      throws IOException {
    Random random = new Random(seed);
    Charset charset = random.nextInt(5) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    byte[] bytes = ((random.nextBoolean() ? "\uFEFF" : "") + text(random)).getBytes(charset);
    boolean breaks = random.nextInt(5) == 0;
    List<String> args = new ArrayList<>(List.of(
        "score", "--year=2564", "--lang=en", "--minimum=" + (1 + random.nextInt(5)), "-o", "-"));
    if (random.nextInt(4) > 0) {
      args.add("--show-values");
    }
    if (random.nextInt(5) == 0) {
      args.add("--strict");
    }
    Path other = Files.createTempFile("ita-other", ".csv");
    try {
      Files.writeString(other, text(random));
      args.addAll(random.nextBoolean() ? List.of("-") : List.of(other.toString(), "-"));
      CommandRun one = run(piped(bytes, most, breaks), args, 1);
      assertThat(run(piped(bytes, most, breaks), args, threads)).isEqualTo(one);
      if (!breaks) {
        assertThat(run(new ByteArrayInputStream(bytes), args, threads)).isEqualTo(one);
      }
    } finally {
      Files.delete(other);
    }
  }

  private static CommandRun run(InputStream in, List<String> args, int threads) {
    List<String> all = new ArrayList<>(args);
    all.add("--threads=" + threads);
    return CommandRun.itaWithInput(in, new ByteArrayOutputStream(), all.toArray(String[]::new));
  }
}
