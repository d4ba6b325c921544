package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.model.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every character that a display obeys, in every text of a document, a plan and rules, through
 * every command and format.
 */
@Tag("slow")
class StrangersTextTest {

  /**
   * All that {@link VisibleText} names, but for the halves of characters, which no document can
   * hold.
   */
  private static final String ORDERS = IntStream.rangeClosed(0, 0xFFFF)
      .filter(VisibleText::isOrder)
      .mapToObj(Character::toString)
      .collect(Collectors.joining());

  /** Between letters, so that no tidying of ends takes any of it away. */
  private static final String TEXT = "ก" + ORDERS + "ข89.30";

  /** What a cell of a table can hold of it. */
  private static final String CELL = TEXT.replaceAll("[\t\n\r]", "");

  private static final String RULES = "sample-2568r1";

  @TempDir
  private Path folder;

  private String rules = "";
  private String document = "";
  private String earlier = "";
  private String plan = "";
  private String answers = "";
  private String text = "";

  @BeforeEach
  void writeInputs() throws IOException {
    rules = rules().toString();
    document = write("document.json", document(2568, "\"framework\": \"" + RULES + "\","));
    earlier = write("earlier.json", document(2567, ""));
    plan = write("plan.json", plan());
    answers = write(
        "answers.csv",
        "agency,respondent,O1," + quoted(TEXT) + "\n" + quoted(TEXT) + ",1," + quoted("มี" + TEXT)
            + ",x\nข,2," + quoted(TEXT) + ",y\n");
    text = write("text.txt", "ข้อ O1" + TEXT + " และ o2" + ORDERS + ", O 3\n");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String document(int year, String pin) {
    return """
        {"schema": "ita/assessment/1", "fiscalYear": %2$s, %3$s
         "agency": {"name": %1$s, "province": %1$s},
         "scores": {"overall": 78.00, "instruments": {"OIT": 70.00}, "questions": {"O1": 0.00}},
         "printedTier": %1$s,
         "claims": [{"passes": true, "quote": %1$s}],
         "advice": [{"element": "O1", "text": %1$s, "cites": ["O1"]}],
         "titles": {"O1": %1$s},
         "source": {"title": %1$s, "url": %1$s}}""".formatted(JsonText.pretty(TextNode.valueOf(TEXT)), year, pin);
  }

  private static String plan() {
    return """
        {"schema": "ita/plan/1", "fiscalYear": 2569, "framework": "%2$s",
         "agency": {"name": %1$s, "province": %1$s},
         "targets": [{"element": "overall", "atLeast": 90.00}],
         "measures": [{"id": %1$s, "title": %1$s, "steps": [%1$s], "responsibleUnits": [%1$s],
           "periods": [{"printed": %1$s}], "budget": {"printed": %1$s},
           "monitoring": {"printed": %1$s, "informed": [%1$s], "due": {"printed": %1$s}},
           "answers": ["O1"], "cites": ["O1/2568", "O77/2568"], "remark": %1$s}],
         "source": {"title": %1$s, "url": %1$s}}""".formatted(JsonText.pretty(TextNode.valueOf(TEXT)), RULES);
  }

  private static String progress() {
    return """
        {"schema": "ita/progress/1", "fiscalYear": 2569,
         "agency": {"name": %1$s, "province": %1$s},
         "entries": [{"measure": %1$s, "state": "DONE", "steps": [%1$s],
           "responsibleUnits": [%1$s], "done": [%1$s], "outcomes": [%1$s], "evidence": [%1$s],
           "periods": [{"printed": %1$s}], "spent": {"printed": %1$s}, "remark": %1$s}],
         "source": {"title": %1$s, "url": %1$s}}""".formatted(JsonText.pretty(TextNode.valueOf(TEXT)));
  }

  /** The sample of own rules, with a text wherever they have one. */
  private Path rules() throws IOException {
    Path own = Files.createDirectory(folder.resolve("rules"));
    try (Stream<Path> files = Files.list(Path.of("../consumers/own-framework/framework"))) {
      for (Path file : files.toList()) {
        String table = Files.readString(file)
            .replaceAll("\\(สมมติ\\)|\\(invented\\)|สมมติที่|MOIT|no ministry's rules", CELL)
            .replace("Invented ", "Invented" + CELL)
            .replace("ตัวอย่างสมมติ", "ตัวอย่าง" + CELL);
        Files.writeString(own.resolve(file.getFileName()), table);
      }
    }
    if (!Files.readString(own.resolve("framework.tsv")).contains("pass_mark")) {
      Files.writeString(
          own.resolve("framework.tsv"),
          Files.readString(own.resolve("framework.tsv")).stripTrailing()
              + "\npass_mark\t85.00\tUNVERIFIED\tinvented\t" + CELL + "\n");
    }
    Files.writeString(
        own.resolve("scales.tsv"),
        "scale\toption_th\toption_en\ten_origin\tpoints\tconfidence\tsource\tnote\n"
            + CELL + "\tมี" + CELL + "\t\t\t100\tUNVERIFIED\tinvented\t" + CELL + "\n"
            + CELL + "\tไม่มี" + CELL + "\t\t\t0\tUNVERIFIED\tinvented\t" + CELL + "\n");
    Files.writeString(
        own.resolve("answers.tsv"),
        "question\tsub_item\tweight\tscale\tconfidence\tsource\tnote\nO1\t\t\t" + CELL
            + "\tUNVERIFIED\tinvented\t" + CELL + "\n");
    return own;
  }

  static Stream<String> commands() {
    return Stream.of(
        "grade DOCUMENT",
        "grade --explain DOCUMENT",
        "grade --framework=sample-2568r1 --agency=TEXT --explain overall=78",
        "audit DOCUMENT",
        "analyze DOCUMENT",
        "analyze --plan=PLAN DOCUMENT",
        "plan DOCUMENT",
        "uplift --to=GREEN DOCUMENT",
        "compare EARLIER DOCUMENT",
        "batch --by=province DOCUMENT",
        "batch --by=type DOCUMENT EARLIER",
        "score --framework=sample-2568r1 ANSWERS",
        "codes --framework=sample-2568r1 TEXTFILE",
        "codes TEXTFILE",
        "frameworks",
        "frameworks sample-2568r1",
        "new --framework=sample-2568r1 --agency=TEXT");
  }

  private String[] arguments(String command, String... more) {
    List<String> arguments = new ArrayList<>();
    for (String argument : command.split(" ", -1)) {
      arguments.add(argument
          .replace("EARLIER", earlier)
          .replace("DOCUMENT", document)
          .replace("TEXTFILE", text)
          .replace("PLAN", plan)
          .replace("ANSWERS", answers)
          .replace("TEXT", TEXT));
    }
    arguments.add("--frameworks=" + rules);
    arguments.add("--color=never");
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noCommandPassesAnyOfThemOn(String command) {
    for (List<String> form : List.of(
        List.of("--format=text"),
        List.of("--format=text", "--lang=en", "--digits=thai"),
        List.of("--format=json"))) {
      CommandRun run = ita(arguments(command, form.toArray(String[]::new)));

      assertThat(run.code()).as(run.err()).isIn(0, 1, 2);
      // A command that refused its input would pass nothing on of what it is for.
      assertThat(run.out()).as(run.err()).isNotEmpty();
      assertHasNone(run.out() + run.err());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void rulesOfOthersAreNamedInTheFirstLineOnce(String command) {
    if (command.equals("codes TEXTFILE")) {
      return;
    }
    CommandRun plain = ita(arguments(command, "--format=text"));
    CommandRun json = ita(arguments(command, "--format=json"));
    // What these print is a document; what they say to people stands on standard error.
    String said = command.startsWith("new ") ? plain.err() : plain.out();

    if (!command.equals("frameworks sample-2568r1") && !command.startsWith("plan ")) {
      assertThat(said.lines().filter(line -> line.contains("มิใช่ของ ป.ป.ช.")))
          .containsExactly(said.lines().findFirst().orElseThrow());
      assertThat(said)
          .startsWith("หลักเกณฑ์ที่ใช้มิใช่ของ ป.ป.ช.: " + RULES + " (จาก " + rules + ")\n");
    }
    String property = command.startsWith("frameworks s")
        ? "id"
        : command.startsWith("compare") ? "frameworkAfter" : "framework";
    assertThat(json.json().findValuesAsText(property))
        .as(json.out())
        .anyMatch(id -> id.contains(RULES));
  }

  @Test
  void pagesAndWordFilesHaveNoneAndNameTheRules() throws IOException {
    Path html = folder.resolve("report.html");
    Path word = folder.resolve("report.docx");
    for (Path report : List.of(html, word)) {
      CommandRun run =
          ita(arguments("analyze --plan=PLAN DOCUMENT --previous=EARLIER", "--out=" + report));
      // A code of the plan is unknown: that is said, and the report is written.
      assertThat(run.code()).as(run.err()).isEqualTo(CliContext.BAD_INPUT);
      assertThat(report).exists();
      assertHasNone(run.out() + run.err());
    }

    String page = Files.readString(html);
    assertHasNone(page);
    assertThat(page.substring(page.indexOf("<body>")))
        .startsWith(
            "<body>\n<p class=\"notice\">หลักเกณฑ์ที่ใช้มิใช่หลักเกณฑ์ของสำนักงาน ป.ป.ช.: <bdi>");
    assertThat(page).contains("<bdi>ก").doesNotContain("<title><bdi>");
    assertThat(page.split("<bdi>", -1)).hasSameSizeAs(page.split("</bdi>", -1));

    List<String> parts = parts(word);
    // Line ends of the format itself, and the tab behind the point of a list, are ours.
    assertThat(parts)
        .allSatisfy(part -> assertHasNone(part.replace("\r\n", "\n").replace("•\t", "")));
    assertThat(parts.stream().map(part -> part.replaceAll("<[^>]*>", "")))
        .anyMatch(
            part -> part.strip().startsWith("หลักเกณฑ์ที่ใช้มิใช่หลักเกณฑ์ของสำนักงาน ป.ป.ช.: "));
  }

  @Test
  void formsHaveNone() throws IOException {
    String progress = write("progress.json", progress());
    for (String command : List.of(
        "plan DOCUMENT",
        "followup DOCUMENT --plan=PLAN --progress=" + progress,
        "new --framework=sample-2568r1 --agency=TEXT")) {
      Path form = folder.resolve("form.xlsx");
      CommandRun run = ita(arguments(command, "--out=" + form, "--force"));

      assertThat(form).as(run.err()).exists();
      assertHasNone(run.out() + run.err());
      assertThat(parts(form))
          .anyMatch(part -> part.contains("ข89.30"))
          .allSatisfy(part -> assertHasNone(part.replace("\r\n", "\n")));
      Files.delete(form);
    }
  }

  /** Returns the texts of the parts of a Word file or a form. */
  private static List<String> parts(Path file) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return parts;
  }

  @Test
  void theTextOfAJsonStringIsUnchanged() {
    JsonNode claim = ita(arguments("audit --format=json DOCUMENT")).result();

    assertThat(claim.findValuesAsText("quote")).contains(TEXT);
  }

  @Test
  void namesOfFilesAndArgumentsHaveNoneEither() {
    String name = folder.resolve(TEXT.replace("\u0000", "").replace('/', '-')).toString();
    for (String[] arguments : List.of(
        new String[] {"grade", name},
        new String[] {"analyze", document, "--frameworks=" + rules, "--out=" + name + ".html"},
        new String[] {"grade", "--frameworks=" + name, document},
        new String[] {"uplift", "--to=" + TEXT, "--frameworks=" + rules, document},
        new String[] {TEXT},
        new String[] {"grade", "--" + TEXT})) {
      CommandRun run = ita(arguments);

      assertThat(run.err()).isNotEmpty();
      assertHasNone(run.out() + run.err());
    }
  }

  private static void assertHasNone(String printed) {
    assertThat(IntStream.range(0, printed.length())
            .filter(i -> printed.charAt(i) != '\n' && VisibleText.isOrderAt(printed, i))
            .mapToObj(i -> Integer.toHexString(printed.charAt(i)) + " in "
                + printed.substring(Math.max(0, i - 40), Math.min(printed.length(), i + 10)))
            .limit(3))
        .isEmpty();
  }
}
