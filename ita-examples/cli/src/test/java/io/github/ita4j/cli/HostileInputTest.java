package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Documents that were made to harm whoever looks at what is made of them. */
@Tag("slow")
class HostileInputTest {

  /**
   * Clears the screen, colours what follows, renames the window, writes from right to left, and
   * claims a result.
   */
  private static final String TO_A_TERMINAL =
      "อบต.\u001B[2J\u001B[32mผ่าน\u001B]0;x\u0007\u009B31m\u202E\b\u0000\u007F\nita: ผ่าน";

  private static final String TO_A_BROWSER =
      "\"><script>alert(1)</script>' onload='alert(2)' x=\"</svg></title></desc></style><img src=x"
          + " onerror=alert(3)>&lt;script&gt;<!--${7*7}<#assign x=1>]]>";

  private static final String WITHOUT_COLOUR = "--color=never";

  @TempDir
  private Path folder;

  /** A document with a text wherever there can be one. */
  private static String document(String text) {
    String quoted = JsonText.pretty(TextNode.valueOf(text));
    return """
        {"schema": "ita/assessment/1", "fiscalYear": 2568,
         "agency": {"name": %1$s, "province": %1$s},
         "scores": {"overall": 78.00, "instruments": {"IIT": 60.00, "EIT": 99.00, "OIT": 70.00},
           "indicators": {"4": 59.00}},
         "tier": "GOOD",
         "claims": [{"passes": true, "quote": %1$s}],
         "source": {"title": %1$s, "url": %1$s}}""".formatted(quoted);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("grade"),
        List.of("grade", "--explain"),
        List.of("audit"),
        List.of("uplift", "--to=GOOD"),
        List.of("analyze"),
        List.of("batch", "--by=province"),
        List.of("compare"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noTextOfADocumentGivesOrdersToATerminal(List<String> command) throws IOException {
    String file = write("document.json", document(TO_A_TERMINAL));
    String earlier = write("earlier.json", document(TO_A_TERMINAL).replace("2568", "2567"));
    Stream<String> files = command.contains("compare") ? Stream.of(earlier, file) : Stream.of(file);
    CommandRun plain = ita(Stream.of(command.stream(), files, Stream.of(WITHOUT_COLOUR))
        .flatMap(part -> part)
        .toArray(String[]::new));

    assertThat(plain.code()).as(plain.err()).isIn(0, 1, 2);
    assertThat(plain.out()).isNotEmpty();
    assertObeysNothing(plain.out() + plain.err());
  }

  @Test
  void onlyTheStylesOfAPageReachATerminalAndNoneGoesOnBelowItsLine() throws IOException {
    String file = write("document.json", document(TO_A_TERMINAL));
    CommandRun coloured = ita("grade", "--color=always", file);

    assertThat(coloured.out()).contains("\u001B[1m", "\u001B[0m").doesNotContain("\u001B[2J");
    assertObeysNothing(coloured.out().replaceAll("\u001B\\[(?:0|1|31|32)m", ""));
    assertThat(coloured.out().lines().filter(line -> line.contains("\u001B")))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            line -> assertThat(line.substring(line.lastIndexOf('\u001B'))).startsWith("\u001B[0m"));
  }

  @Test
  void aRefusalPassesOnNothingThatATerminalObeys() throws IOException {
    String text = TO_A_TERMINAL.replace("\n", " ");
    Path rules = Files.createDirectory(folder.resolve("rules"));
    for (String file : List.of("framework", "sources", "elements", "tiers", "limits")) {
      Files.writeString(rules.resolve(file + ".tsv"), text + "\n");
    }
    List<CommandRun> runs = List.of(
        ita("grade", write("name.json", "{" + JsonText.pretty(TextNode.valueOf(text)) + ": 1}")),
        ita(
            "grade",
            write(
                "value.json",
                document("a").replace("\"GOOD\"", JsonText.pretty(TextNode.valueOf(text))))),
        ita("score", "--year=2564", write("answers.csv", "agency,I2," + text + "\nก,99,1,1\n")),
        ita("score", "--year=2564", write("cells.csv", "agency,I2\nก," + text + "\n")),
        ita("frameworks", "--frameworks", rules.toString()),
        ita("grade", "--year=2568", text),
        ita(
            "grade",
            folder.resolve(text.replace("\u0000", "").replace('/', '-')).toString()),
        ita(text));

    assertThat(runs).allSatisfy(run -> {
      assertThat(run.code()).isEqualTo(CliContext.BAD_INPUT);
      assertThat(run.err()).isNotEmpty();
      assertObeysNothing(run.out() + run.err());
    });
  }

  private static void assertObeysNothing(String printed) {
    assertThat(printed
            .chars()
            .filter(c -> (Character.isISOControl(c) && c != '\n') || (c >= 0x202A && c <= 0x202E))
            .mapToObj(Integer::toHexString))
        .isEmpty();
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("ita: ผ่าน"));
  }

  @Test
  void noTextOfADocumentBecomesMarkupInAPageNorInItsCharts() throws Exception {
    String harmless = "ก".repeat(20);
    org.w3c.dom.Document page = page(document(TO_A_BROWSER));
    org.w3c.dom.Document other = page(document(harmless));

    assertThat(shape(page)).isEqualTo(shape(other));
    for (String place : List.of("title", "header", "main")) {
      assertThat(page.getElementsByTagName(place).item(0).getTextContent())
          .as(place)
          .contains(TO_A_BROWSER);
    }
  }

  @Test
  void anAddressOfADocumentIsNoLink() throws Exception {
    NodeList all = page(document("javascript:alert(1)")).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(((Element) all.item(i)).getAttribute("href")).matches("|#[a-z-]+");
      assertThat(((Element) all.item(i)).getAttribute("src")).isEmpty();
    }
  }

  @Test
  void charactersThatNoMarkupCanHoldDoNotSpoilThePage() throws Exception {
    assertThat(page(document("อบต.\u0000\u001B\u000B\uFFFE\u0085ก"))
            .getDocumentElement()
            .getTextContent())
        .contains("อบต.")
        .doesNotContain("\u001B");
  }

  /** The report of a document as a page, parsed. */
  private org.w3c.dom.Document page(String document) throws Exception {
    Path html = folder.resolve("report.html");
    CommandRun run = ita(
        "analyze",
        "--digits=arabic",
        "--annex",
        "--memo",
        "--force",
        "-o",
        html.toString(),
        write("document.json", document));
    assertThat(run.code()).as(run.err()).isZero();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(html))));
  }

  /** The elements of a page in their order, each with the names of its attributes. */
  private static List<String> shape(org.w3c.dom.Document page) {
    NodeList all = page.getElementsByTagName("*");
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> {
          StringBuilder element = new StringBuilder(((Element) all.item(i)).getTagName());
          for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
            element.append(' ').append(all.item(i).getAttributes().item(a).getNodeName());
          }
          return element.toString();
        })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {TO_A_BROWSER, "อบต.\u0000\u001B\u000B\uFFFE\u0085ก", "&xxe; <!ENTITY x>"})
  void aWrittenDocumentIsWholeAndPointsNowhereElse(String text) throws Exception {
    Path word = folder.resolve("report.docx");
    CommandRun run =
        ita("analyze", "--force", "-o", word.toString(), write("document.json", document(text)));
    assertThat(run.code()).as(run.err()).isZero();

    try (InputStream in = Files.newInputStream(word);
        XWPFDocument read = new XWPFDocument(in)) {
      assertThat(read.getParagraphs()).isNotEmpty();
    }
    try (ZipFile zip = new ZipFile(word.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
          continue;
        }
        // Parsed, for a text may stand unescaped in a section of character data.
        try (InputStream part = zip.getInputStream(entry)) {
          NodeList all = withoutDoctype().parse(part).getElementsByTagName("*");
          for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName())
                .as(entry.getName())
                .isNotIn("script", "img", "w:fldSimple", "w:hyperlink");
            if (element.getTagName().equals("w:instrText")) {
              // The number of the page in its header; other fields can run programs.
              assertThat(element.getTextContent().strip()).as(entry.getName()).isEqualTo("PAGE");
            }
            assertThat(element.getAttribute("TargetMode")).as(entry.getName()).isEmpty();
          }
        }
      }
    }
  }

  /** Refuses a part that declares a type or an entity. */
  private static DocumentBuilder withoutDoctype() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder();
  }

  static Stream<Arguments> notDocuments() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[50 * 1024 * 1024]);
    }
    String laughs = """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <lolz>&c;&x;</lolz>
        """;
    return Stream.of(
        Arguments.of("bomb.docx", bomb.toByteArray()),
        Arguments.of("bomb.json", bomb.toByteArray()),
        Arguments.of("laughs.xml", laughs.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("laughs.json", laughs.getBytes(StandardCharsets.UTF_8)));
  }

  /** Nothing that is read is ever unpacked or expanded. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("notDocuments")
  void archivesAndMarkupAreRefusedAtOnceAsWhatTheyAreNot(String name, byte[] content)
      throws IOException {
    String file = Files.write(folder.resolve(name), content).toString();

    for (List<String> command : List.of(
        List.of("grade", file),
        List.of("audit", file),
        List.of("batch", file),
        List.of("analyze", file),
        List.of("plan", file),
        List.of("compare", file, file),
        List.of("score", "--year=2564", "--scales", file, "../answers/sample.csv"),
        List.of("score", "--year=2564", file))) {
      CommandRun run = Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> ita(command.toArray(String[]::new)));
      assertThat(run.code()).as("%s %s", command, run.out()).isEqualTo(CliContext.BAD_INPUT);
      assertThat(run.err()).contains(name).doesNotContain("root:");
      assertThat(run.err().length()).isLessThan(2_000);
    }
  }

  private interface Packing {

    byte[] of(String content) throws IOException;
  }

  static Stream<Arguments> packings() {
    Packing plain = content -> content.getBytes(StandardCharsets.UTF_8);
    Packing archive = content -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("document.json"));
        zip.write(plain.of(content));
      }
      return bytes.toByteArray();
    };
    Packing compressed = content -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(plain.of(content));
      }
      return bytes.toByteArray();
    };
    Packing entity = content -> plain.of("<!DOCTYPE a [<!ENTITY a '"
        + content.replace("&", "&amp;").replace("'", "&apos;") + "'>]><a>&a;</a>");
    return Stream.of(
        Arguments.of("plain", plain, true),
        Arguments.of("archive.zip", archive, false),
        Arguments.of("compressed.gz", compressed, false),
        Arguments.of("entity.xml", entity, false));
  }

  /** Were it unpacked or expanded, it would be an input like any other. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("packings")
  void aSoundInputIsReadAsItIsAndNotOutOfAnythingElse(String name, Packing packing, boolean sound)
      throws IOException {
    String document = folder.resolve(name).toString();
    String answers = folder.resolve("answers-" + name).toString();
    Files.write(Path.of(document), packing.of(document("อบต.")));
    Files.write(Path.of(answers), packing.of("agency,I2\nก,มาก\n"));

    for (List<String> command : List.of(
        List.of("grade", document),
        List.of("batch", document),
        List.of("plan", document),
        List.of("score", "--year=2564", answers))) {
      CommandRun run = ita(command.toArray(String[]::new));
      assertThat(run.code() != CliContext.BAD_INPUT)
          .as("%s %s %s", command, run.out(), run.err())
          .isEqualTo(sound);
    }
  }

  /** A spreadsheet computes what begins so; a lone hyphen it does not. */
  @ParameterizedTest
  @ValueSource(strings = {"wide", "long"})
  void noCellOfWhatIsGeneratedIsAFormula(String layout) throws IOException {
    Path country = folder.resolve("country");
    CommandRun run = ita("generate", "--year=2564", "--layout=" + layout, "-o", country.toString());
    assertThat(run.code()).as(run.err()).isZero();

    for (String file : List.of("answers.csv", "scales.csv")) {
      for (String cell : Files.readString(country.resolve(file)).split("[,\\r\\n]", -1)) {
        String text = cell.replace("\"", "");
        assertThat(text.length() > 1 && "=+-@\t".indexOf(text.charAt(0)) >= 0)
            .as("%s: %s", file, cell.toUpperCase(Locale.ROOT))
            .isFalse();
      }
    }
  }
}
