package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An overview page of Javadoc, held to a program: every block {@code <pre id="x">} of the page is
 * the piece {@code x} of the program's source, and {@code <pre id="x-prints">} is what that piece
 * prints.
 *
 * <p>(The tag {@code @snippet}, which could take the code from a file, came with JDK 18.)
 */
final class OverviewPage {

  /** A program that says by {@link #piece} and {@link #aside} which of its lines the page shows. */
  @FunctionalInterface
  interface Program {

    /** Runs from the first piece to the last. */
    void run(OverviewPage page) throws IOException;
  }

  private static final Pattern MARK =
      Pattern.compile("page\\.(?:piece\\(\"([a-z]+)\"\\)|aside\\(\\));");
  private static final Pattern BLOCK =
      Pattern.compile("<pre(?: id=\"([a-z-]+)\")?>(.*?)</pre>", Pattern.DOTALL);
  private static final String PRINTS = "-prints";

  private final String html;
  private final Map<String, ByteArrayOutputStream> printed = new LinkedHashMap<>();

  /** The page of a module. */
  OverviewPage(String module) throws IOException {
    html = Files.readString(Path.of("../..", module, "src", "main", "javadoc", "overview.html"));
  }

  /** The page as it is written. */
  String html() {
    return html;
  }

  /** What stands between here and the next mark is on the page, and what it prints too. */
  void piece(String name) {
    assertThat(printed).doesNotContainKey(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    printed.put(name, bytes);
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  /** What stands between here and the next mark is not on the page, and must print nothing. */
  void aside() {
    ByteArrayOutputStream nothing =
        printed.computeIfAbsent("", name -> new ByteArrayOutputStream());
    System.setOut(new PrintStream(nothing, true, StandardCharsets.UTF_8));
  }

  /** Runs the program and compares the page with its source and with what it prints. */
  void shows(Class<?> source, Program program) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> pieces = piecesOf(source);
    PrintStream before = System.out;
    try {
      aside();
      program.run(this);
    } finally {
      System.setOut(before);
    }
    assertThat(text("")).as("printed beside the pieces").isEmpty();
    pieces.forEach((name, code) -> {
      expected.put(name, code);
      if (!text(name).isEmpty()) {
        expected.put(name + PRINTS, text(name));
      }
    });
    Map<String, String> blocks = blocks();
    assertThat(blocks.keySet()).containsExactlyElementsOf(expected.keySet());
    expected.forEach((name, text) -> assertThat(blocks.get(name)).as(name).isEqualTo(text));
  }

  private String text(String name) {
    @Nullable ByteArrayOutputStream bytes = printed.get(name);
    return bytes == null ? "" : bytes.toString(StandardCharsets.UTF_8).strip();
  }

  private static Map<String, String> piecesOf(Class<?> source) throws IOException {
    Path file = Path.of("src/test/java", source.getName().replace('.', '/') + ".java");
    Map<String, String> pieces = new LinkedHashMap<>();
    @Nullable String name = null;
    StringBuilder code = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      Matcher mark = MARK.matcher(line.strip());
      if (mark.matches()) {
        if (name != null) {
          pieces.put(name, code.toString().stripTrailing().stripIndent().strip());
        }
        name = mark.group(1);
        code.setLength(0);
      } else {
        code.append(line).append('\n');
      }
    }
    assertThat(name).as("the last mark must be page.aside()").isNull();
    return pieces;
  }

  private Map<String, String> blocks() {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(html);
    while (block.find()) {
      String text = block.group(2).strip();
      // A line that begins with @ would be a tag of Javadoc's.
      assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("@"));
      blocks.put(String.valueOf(block.group(1)), unescaped(text));
    }
    assertThat(html.split("<pre", -1)).hasSize(blocks.size() + 1);
    return blocks;
  }

  private static String unescaped(String text) {
    assertThat(text.replaceAll("&(?:lt|gt|amp|#64);", "")).doesNotContain("<", ">", "&");
    String unescaped = text;
    for (List<String> entity : List.of(
        List.of("&lt;", "<"), List.of("&gt;", ">"), List.of("&#64;", "@"), List.of("&amp;", "&"))) {
      unescaped = unescaped.replace(entity.get(0), entity.get(1));
    }
    return unescaped;
  }
}
