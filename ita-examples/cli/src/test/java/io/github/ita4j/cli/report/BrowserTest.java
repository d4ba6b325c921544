package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The room that a real browser has for every text of a document: screen, phone and paper. */
@Tag("slow")
@Tag("browser")
class BrowserTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final int SCREEN = 1280;

  private static final int PHONE = 390;

  /** 297 mm without two margins of 20 mm, at 96 pixels an inch: a page on its side. */
  private static final int PAPER = 971;

  /** 210 mm without margins of 30 and 20 mm: an upright page. */
  private static final int UPRIGHT = 604;

  /**
   * Lists what is too wide for its place, what leaves its picture, and what lies on something else.
   * A space keeps an attribute apart from the next.
   */
  private static final String MEASURE = """
      <script>
      const found = [];
      const page = document.documentElement;
      if (page.scrollWidth > page.clientWidth) found.push('page ' + page.scrollWidth);
      let blocks = 0;
      for (const e of document.querySelectorAll('h1, h2, h3, p, li, th, td, caption, figcaption')) {
        blocks++;
        if (e.scrollWidth > e.clientWidth + 1) found.push('wide: ' + e.textContent.trim());
        if (e.scrollHeight > e.clientHeight + 1 && e.tagName != 'CAPTION') {
          found.push('clipped: ' + e.textContent.trim());
        }
      }
      let labels = 0;
      for (const svg of document.querySelectorAll('svg')) {
        const frame = svg.getBoundingClientRect();
        const boxes = [];
        for (const e of svg.querySelectorAll('text')) {
          labels++;
          const box = e.getBoundingClientRect();
          if (box.left < frame.left || box.right > frame.right
              || box.top < frame.top || box.bottom > frame.bottom + 1) {
            found.push('outside: ' + e.textContent);
          }
          if (box.left < 0 || box.right > innerWidth) found.push('beyond: ' + e.textContent);
          if (box.height < 12) found.push('small: ' + e.textContent);
          for (const bar of svg.querySelectorAll('rect')) {
            const other = bar.getBoundingClientRect();
            if (e.compareDocumentPosition(bar) == 4 && box.left < other.right
                && other.left < box.right && box.top < other.bottom && other.top < box.bottom) {
              found.push('behind a bar: ' + e.textContent);
            }
          }
          for (const [other, text] of boxes) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // The box of a line has room for tone marks; texts collide when they share half of it.
            if (across > 1 && down > box.height / 2) found.push(text + ' on ' + e.textContent);
          }
          boxes.push([box, e.textContent]);
        }
      }
      for (const [upper, lower] of [...document.querySelectorAll('.parts')].map(p => p.rows)) {
        for (const [i, rest] of [...lower.cells].entries()) {
          const before = upper.cells[i].getBoundingClientRect();
          const box = rest.getBoundingClientRect();
          const after = upper.cells[i + 1] && upper.cells[i + 1].getBoundingClientRect();
          const inOrder = before.bottom <= box.top + 1
              && (innerWidth > 640 || !after || !box.height || box.bottom <= after.top + 1);
          if (rest.textContent && !inOrder) found.push('out of order: ' + rest.textContent);
        }
      }
      page.setAttribute('data-measured',
          [innerWidth, blocks, labels, found.length, ...found].join('|').replaceAll('"', ''));
      </script>
      </body>""";

  /** Puts what each frame measured where it can be read from outside. */
  private static final String COLLECT = """
      <script>
      addEventListener('load', () => document.querySelectorAll('iframe').forEach((frame, i) =>
          document.documentElement.setAttribute('data-measured-' + i,
              frame.contentDocument.documentElement.getAttribute('data-measured'))));
      </script>""";

  /** What the browser measured, three texts a document; empty where there is no browser. */
  private static final List<String> MEASURED = new ArrayList<>();

  static Stream<Arguments> reports() {
    List<List<String>> reports = List.of(
        List.of("analyze", report("prokfa-2563.json")),
        List.of(
            "analyze",
            report("kutkwang-2568.json"),
            "--memo",
            "--plan",
            report("kutkwang-2568.plan.json")),
        List.of("analyze", report("somdet-2568.json"), "--lang=en"),
        List.of("analyze", report("kampang-2564.json"), "--previous", report("kampang-2563.json")),
        List.of("analyze", "src/test/resources/indices-2561.json"),
        List.of("plan", "--plan", report("prokfa-2564.plan.json")),
        List.of(
            "followup",
            report("janlan-2566.json"),
            "--plan",
            report("janlan-2566.plan.json"),
            "--progress",
            report("janlan-2566.progress.json")));
    return IntStream.range(0, reports.size()).mapToObj(i -> Arguments.of(i, reports.get(i)));
  }

  /** All reports are frames of one page: a browser takes seconds to start. */
  @BeforeAll
  static void measure(@TempDir Path folder) throws Exception {
    Optional<Path> browser = browser();
    if (browser.isEmpty()) {
      return;
    }
    StringBuilder page = new StringBuilder("<!doctype html><meta charset=\"utf-8\">\n");
    int frames = 0;
    for (Arguments report : reports().toList()) {
      @SuppressWarnings("unchecked") // As it is made above.
      String html = html(folder, (List<String>) report.get()[1]);
      // Where words may break anywhere, a column that is too narrow for them would not be noticed.
      String paper = html.replace("@media print", "@media all")
          .replace("overflow-wrap: break-word", "overflow-wrap: normal")
          .replace(".wide { page: wide; }", "section:not(.wide) { width: " + UPRIGHT + "px; }");
      assertThat(paper).contains("overflow-wrap: normal", "section:not(.wide)");
      page.append(frame(html, SCREEN)).append(frame(html, PHONE)).append(frame(paper, PAPER));
      frames += 3;
    }
    String dom = dom(browser.get(), folder, page.append(COLLECT).toString());
    for (int i = 0; i < frames; i++) {
      Matcher measured = Pattern.compile("data-measured-" + i + "=\"([^\"]*)\"").matcher(dom);
      assertThat(measured.find()).as("frame " + i + " is measured").isTrue();
      MEASURED.add(measured.group(1));
    }
  }

  private static String frame(String html, int width) {
    String document =
        html.replace("</body>", MEASURE).replace("&", "&amp;").replace("\"", "&quot;");
    return "<iframe style=\"border: 0\" width=\"" + width + "\" height=\"1000\" srcdoc=\""
        + document + "\"></iframe>\n";
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyTextHasItsPlaceOnAScreenAPhoneAndPaper(int report, List<String> args) {
    assumeTrue(browser().isPresent(), "no browser on PATH: " + BROWSERS);

    assertFits(MEASURED.get(3 * report), SCREEN);
    assertFits(MEASURED.get(3 * report + 1), PHONE);
    assertFits(MEASURED.get(3 * report + 2), PAPER);
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String html(Path folder, List<String> args) throws IOException {
    Path file = folder.resolve("report.html");
    String[] all = Stream.concat(args.stream(), Stream.of("--force", "-o", file.toString()))
        .toArray(String[]::new);
    assertThat(ita(all).code()).isZero();
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static String dom(Path browser, Path folder, String html) throws Exception {
    Path page = folder.resolve("measured.html");
    Path dom = folder.resolve("dom.html");
    Files.writeString(page, html, StandardCharsets.UTF_8);
    Process process = new ProcessBuilder(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-crash-reporter",
            "--hide-scrollbars",
            "--user-data-dir=" + folder.resolve("profile"),
            "--window-size=1400,1000",
            "--dump-dom",
            page.toUri().toString())
        .redirectOutput(dom.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the browser did not end");
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }

  private static void assertFits(String measured, int width) {
    List<String> parts = List.of(measured.split("\\|"));
    assertThat(Integer.parseInt(parts.get(0))).as("width of the window").isEqualTo(width);
    assertThat(Integer.parseInt(parts.get(1))).as("blocks").isGreaterThan(40);
    assertThat(parts.subList(4, parts.size()))
        .as("at %s pixels".formatted(Integer.toString(width)))
        .isEmpty();
  }
}
