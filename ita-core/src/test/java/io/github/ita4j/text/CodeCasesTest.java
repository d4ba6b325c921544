package io.github.ita4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as people write them, or as text extraction leaves them, in tables with the codes that
 * they mention.
 */
class CodeCasesTest {

  /** A row of a table: its first cell, the text, and the mentions or codes that are right. */
  private record Case(String kind, String text, List<String> expected) {

    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      return new Case(
          cells[0],
          unescape(cells[1]),
          cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")));
    }

    /** So that a row with an invisible character can be read in the table. */
    private static String unescape(String text) {
      StringBuilder plain = new StringBuilder();
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c != '\\') {
          plain.append(c);
          continue;
        }
        switch (text.charAt(at++)) {
          case 'n' -> plain.append('\n');
          case 'r' -> plain.append('\r');
          case 't' -> plain.append('\t');
          case '\\' -> plain.append('\\');
          case 'u' -> {
            plain.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
            at += 4;
          }
          default -> throw new IllegalArgumentException(text);
        }
      }
      return plain.toString();
    }
  }

  static Stream<String> kinds() throws IOException {
    return cases("code-cases.tsv").stream().map(Case::kind).distinct();
  }

  /**
   * In the table {@code O8} is a certain mention, {@code ?O8} a likely one, and {@code !} an
   * unreadable one; {@code !O12} says which code it is.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  void everySentenceHasTheseMentionsAndNoOthers(String kind) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Case row : cases("code-cases.tsv")) {
      List<String> expected = row.expected().stream()
          .map(mention -> mention.replaceFirst("^!.*", "!"))
          .toList();
      List<String> found = mentions(row.text());
      if (row.kind().equals(kind) && !found.equals(expected)) {
        wrong.add(row.text() + ": " + found + " instead of " + expected);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * All sentences are one text, as they may be in a report. A code of the column counts as found
   * once, and so does one that an unreadable mention stands for. Any other code is wrong.
   */
  @Test
  void noCodeOfTheCountedSentencesIsMissedOrWrong() throws IOException {
    List<Case> rows = cases("counted-codes.tsv");
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Case row : rows) {
      text.append(row.text());
      ends.add(text.length());
      text.append("\n\n\n");
    }
    List<QuestionMention> mentions = QuestionCodeReader.scan(text);
    int due = 0;
    int missed = 0;
    List<String> wrong = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      int from = start;
      int end = ends.get(i);
      List<String> left = new ArrayList<>(rows.get(i).expected());
      due += left.size();
      int unreadable = 0;
      for (QuestionMention mention : mentions) {
        if (mention.offset() < from || mention.offset() >= end) {
          continue;
        }
        String code = mention.code().map(Object::toString).orElse("");
        if (code.isEmpty()) {
          unreadable++;
        } else if (!left.remove(code)) {
          wrong.add(code + " in " + rows.get(i).text());
        }
      }
      missed += Math.max(0, left.size() - unreadable);
      start = end + 3;
    }
    assertThat(due).isEqualTo(100);
    assertThat(missed).isZero();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void anExcerptHasTheseMentions(String name, List<String> expected) throws IOException {
    assertThat(mentions(read(name))).isEqualTo(expected);
  }

  static Stream<Arguments> excerpts() {
    Map<String, List<String>> expected = Map.of(
        "oit-prefix.txt", List.of("?O1", "?O2", "?O3", "?O12", "?O10"),
        "pdf-damage.txt", List.of("O8", "O21", "O22", "I5", "I6"),
        "zero-lines.txt", List.of("?O1", "?O2", "?O3", "?O10"),
        "real-ranges.txt",
            List.of("O29", "O33", "O34", "O41", "O42", "O43", "O12", "O13", "O34", "O41"));
    return expected.entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  private static List<String> mentions(String text) {
    return QuestionCodeReader.scan(text).stream()
        .map(mention -> switch (mention.certainty()) {
          case CERTAIN -> mention.code().orElseThrow().toString();
          case LIKELY -> "?" + mention.code().orElseThrow();
          case UNREADABLE -> "!";
        })
        .toList();
  }

  private static List<Case> cases(String name) throws IOException {
    return read(name).lines().skip(1).map(Case::of).toList();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = CodeCasesTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
