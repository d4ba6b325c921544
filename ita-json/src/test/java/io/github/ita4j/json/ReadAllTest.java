package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.json.text.DocumentIterator;
import io.github.ita4j.testing.RunSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ReadAllTest {

  private static final String BAD = Trial.LEAST.replace("2568", "2600");

  private static List<String> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Each document as its source and its agency, or its source, path and value. */
  private static List<String> read(byte[] bytes) {
    List<String> pushed = new ArrayList<>();
    try {
      ItaJson.reader()
          .readAll(new ByteArrayInputStream(bytes), "f", read -> pushed.add(summary(read)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> pulled = ItaJson.reader().stream(new ByteArrayInputStream(bytes), "f")
        .map(ReadAllTest::summary)
        .collect(Collectors.toList());
    assertThat(pulled).isEqualTo(pushed);
    return pushed;
  }

  private static String summary(AssessmentResult read) {
    return read.error()
        .map(error ->
            error.source() + "|" + error.path() + "|" + error.toJson().error().value())
        .orElseGet(() -> read.source() + " " + read.orElseThrow().agency().name());
  }

  @Test
  void oneDocumentOnOneLineIsOneDocument() {
    assertThat(read(Trial.LEAST)).containsExactly("f ก");
    assertThat(read(Trial.LEAST + "\n\n  \n")).containsExactly("f ก");
  }

  @Test
  void oneDocumentOfSeveralLinesIsOneDocument() {
    assertThat(read(Trial.DOCUMENT)).containsExactly("f เทศบาลตำบลกุดกว้าง");
    assertThat(read(Trial.DOCUMENT.replace("\n", "\r\n\r\n")))
        .containsExactly("f เทศบาลตำบลกุดกว้าง");
  }

  @Test
  void aDocumentOfSeveralLinesWithAnErrorIsOneRefusal() {
    assertThat(read(Trial.DOCUMENT.replace("\"GOOD\",", "\"GOOD\"")))
        .singleElement()
        .asString()
        .startsWith("f|$.tier|Unexpected character ('\"'");
  }

  @Test
  void aDocumentWhoseSecondLineIsAnObjectIsOneDocument() {
    String document = "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\":\n"
        + "{\"name\": \"ก\"}\n}";

    assertThat(read(document)).containsExactly("f ก");
  }

  @Test
  void oneDocumentALineIsReadWithBlankLinesPassedOver() {
    assertThat(read("\n" + Trial.LEAST + "\r\n\n" + Trial.LEAST + "\n"))
        .containsExactly("f:2 ก", "f:4 ก");
  }

  @Test
  void aBadLineKeepsItsPlaceAndStopsNoOther() {
    assertThat(read(
            Trial.LEAST + "\n" + BAD + "\n{\"schema\n" + Trial.LEAST + " x\n[]\n" + Trial.LEAST))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("f:1 ก"),
            two -> assertThat(two).isEqualTo("f:2|$.fiscalYear|2600"),
            three -> assertThat(three).startsWith("f:3|$|"),
            four -> assertThat(four).startsWith("f:4|$|text after the document, at line 4"),
            five -> assertThat(five).isEqualTo("f:5|$|[]"),
            six -> assertThat(six).isEqualTo("f:6 ก"));
  }

  @Test
  void aBadFirstLineStopsNoOther() {
    String cut = Trial.LEAST.substring(0, Trial.LEAST.indexOf("\"agency\""));

    assertThat(read("{oops}\n" + Trial.LEAST)).hasSize(2).last().isEqualTo("f:2 ก");
    assertThat(read("{oops}\n{oops}\n" + Trial.LEAST)).hasSize(3).last().isEqualTo("f:3 ก");
    assertThat(read(cut + "\n" + Trial.LEAST)).hasSize(2).last().isEqualTo("f:2 ก");
    assertThat(read("{\"schema\": \"ita/ass\n" + Trial.LEAST)).hasSize(2).last().isEqualTo("f:2 ก");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}]", "[oops", "[\"schema\": 1}", "[1, 2]", "[[[[]]]]"})
  void aBadFirstLineThatLooksLikeAnArrayStopsNoOther(String bad) {
    assertThat(read(bad + "\n" + Trial.LEAST + "\n\n" + Trial.LEAST))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("f:1|$"),
            two -> assertThat(two).isEqualTo("f:2 ก"),
            three -> assertThat(three).isEqualTo("f:4 ก"));
    assertThat(read("\n \n" + bad + "\n" + Trial.LEAST)).last().isEqualTo("f:4 ก");
  }

  @Test
  void anArrayIsOneWhateverItsLinesLookLike() {
    String twoLines = Trial.LEAST + ",\n" + Trial.LEAST;

    assertThat(read("[" + twoLines + "]")).containsExactly("f:1 ก", "f:2 ก");
    assertThat(read("[\n" + twoLines + "\n]")).containsExactly("f:2 ก", "f:3 ก");
    assertThat(read("[\n" + Trial.LEAST + "\n]")).containsExactly("f:2 ก");
    assertThat(read("[{\n},\n" + Trial.LEAST + "\n]")).hasSize(2).last().isEqualTo("f:3 ก");
    assertThat(read("[\"" + "x".repeat(100_000) + "\",\n" + Trial.LEAST + "]"))
        .hasSize(2)
        .last()
        .isEqualTo("f:2 ก");
    assertThat(read("[" + " ".repeat(100_000) + "\n" + Trial.LEAST + "]")).containsExactly("f:2 ก");
  }

  @Test
  void aLineThatIsCutOffAnywhereStopsNoOther() {
    byte[] line = Trial.LEAST.getBytes(StandardCharsets.UTF_8);
    for (int place = 0; place < 3; place++) {
      for (int length = 1; length < line.length; length++) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
          all.write(line, 0, i == place ? length : line.length);
          all.write('\n');
        }
        List<String> read = read(all.toByteArray());
        assertThat(read).as(place + " cut after " + length).hasSize(3);
        for (int i = 0; i < 3; i++) {
          assertThat(read.get(i)).startsWith("f:" + (i + 1) + (i == place ? "|$" : " ก"));
        }
      }
    }
  }

  @Test
  void malformedUtf8SpoilsOnlyItsLine() {
    byte[] bytes =
        (Trial.LEAST + "\n" + Trial.LEAST + "\n" + Trial.LEAST).getBytes(StandardCharsets.UTF_8);
    int second = Trial.LEAST.getBytes(StandardCharsets.UTF_8).length + 1;
    bytes[second + 5] = (byte) 0xC0;

    assertThat(read(bytes)).containsExactly("f:1 ก", "f:2|$|byte C0 at line 2, byte 6", "f:3 ก");
  }

  @Test
  void anArrayIsReadElementByElement() {
    assertThat(read("[" + Trial.LEAST + ",\n" + BAD + ",\n\n1,\n" + Trial.LEAST + "]\n"))
        .containsExactly("f:1 ก", "f:2|$[1].fiscalYear|2600", "f:4|$[2]|1", "f:5 ก");
    assertThat(read("\n\n[\n" + Trial.LEAST + "]")).containsExactly("f:4 ก");
    assertThat(read("[]")).isEmpty();
  }

  @Test
  void anElementThatBreaksALimitStopsNoOther() {
    String deep = "{\"a\":".repeat(50) + "1" + "}".repeat(50);
    String wide = "[" + "1,".repeat(20_000) + "1]";
    String twice = "{\"a\": 1, \"a\": [{}], \"b\": {}}";

    assertThat(read("[" + deep + "," + wide + "," + twice + "," + Trial.LEAST + "]"))
        .containsExactly(
            "f:1|$[0]" + ".a".repeat(20) + "|nested deeper than 20",
            "f:1|$[1][9999]|more than 10000 values",
            "f:1|$[2].a|a second \"a\"",
            "f:1 ก");
  }

  @Test
  void aSyntaxErrorEndsAnArrayAndTheRefusalSaysSo() {
    List<AssessmentResult> read = ItaJson.reader().stream(
            new ByteArrayInputStream(
                ("[" + Trial.LEAST + ",\n{\"schema\": oops},\n" + Trial.LEAST + "]")
                    .getBytes(StandardCharsets.UTF_8)),
            "f")
        .toList();

    assertThat(read).hasSize(2);
    assertThat(read.get(1).source()).isEqualTo("f:2");
    assertThat(read.get(1).error().orElseThrow().path()).isEqualTo("$[1].schema");
    assertThat(read.get(1).error().orElseThrow().getMessage())
        .contains("line 2, column", "the array was not read beyond this");
  }

  @Test
  void anArrayThatIsCutOffOrFollowedByTextIsRefusedAtItsEnd() {
    assertThat(read("[" + Trial.LEAST))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("f:1 ก"),
            two -> assertThat(two).startsWith("f:1|$[1]|Unexpected end-of-input"));
    assertThat(read("[" + Trial.LEAST + "] x"))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("f:1 ก"),
            two -> assertThat(two).startsWith("f:1|$|text after the document"));
    assertThat(read("[" + Trial.LEAST + " " + Trial.LEAST + "]"))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("f:1 ก"),
            two -> assertThat(two).startsWith("f:1|$[1]|Unexpected character ('{'"));
  }

  @Test
  void malformedUtf8EndsAnArrayAfterWhatStandsBefore() {
    byte[] bytes = ("[" + Trial.LEAST + ",\n" + Trial.LEAST + "]").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;

    assertThat(read(bytes))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("f:1 ก"),
            two -> assertThat(two).startsWith("f:2|$[1]").contains("byte FF at line 2, byte"));
  }

  @Test
  void aByteOrderMarkIsAcceptedAtTheStart() {
    String mark = "\uFEFF";

    assertThat(read(mark + Trial.LEAST)).containsExactly("f ก");
    assertThat(read(mark + Trial.LEAST + "\n" + Trial.LEAST)).containsExactly("f:1 ก", "f:2 ก");
    assertThat(read(mark + "[" + Trial.LEAST + "]")).containsExactly("f:1 ก");
    assertThat(ItaJson.reader().assessments().read(mark + Trial.LEAST).agency().name())
        .isEqualTo("ก");
  }

  @Test
  void anInputWithoutTextIsRefused() {
    assertThat(read("")).containsExactly("f|$|no text");
    assertThat(read(" \r\n\n")).containsExactly("f|$|no text");
    assertThat(read("\uFEFF")).containsExactly("f|$|no text");
  }

  @Test
  void aRefusalIsThrownWhenItsScorecardIsAskedFor() {
    AssessmentResult read = ItaJson.reader().stream(
            new ByteArrayInputStream(BAD.getBytes(StandardCharsets.UTF_8)), "f")
        .findFirst()
        .orElseThrow();

    assertThatThrownBy(read::orElseThrow).isInstanceOf(ItaJsonException.class);
  }

  @Test
  void aStreamThatFailsIsAnIoException() {
    InputStream failing = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the disk is gone");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return read();
      }
    };

    assertThatThrownBy(() -> ItaJson.reader().readAll(failing, "f", read -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
    assertThatThrownBy(() -> ItaJson.reader().stream(failing, "f").toList())
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void documentsAreGivenBeforeTheRestIsRead() {
    AtomicInteger lines = new AtomicInteger();
    byte[] line = (Trial.LEAST + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte");
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        lines.incrementAndGet();
        System.arraycopy(line, 0, target, offset, line.length);
        return line.length;
      }
    };

    assertThat(ItaJson.reader().stream(endless, "f").limit(100).toList()).hasSize(100);
    assertThat(lines).hasValueLessThan(200);
  }

  /** Runs also in a virtual machine of 64 MB; see the module's pom. */
  @Test
  @Tag("small-heap")
  @Tag("slow")
  void aLineOfAHundredMegabytesIsRefusedBySizeAndStopsNoOther() {
    byte[] filler = new byte[1024 * 1024];
    Arrays.fill(filler, (byte) 'x');
    List<InputStream> parts = new ArrayList<>();
    parts.add(bytes(Trial.LEAST + "\n\""));
    for (int i = 0; i < 100; i++) {
      parts.add(new ByteArrayInputStream(filler));
    }
    parts.add(bytes("\"\n" + Trial.LEAST));

    assertThat(ItaJson.reader().stream(new SequenceInputStream(Collections.enumeration(parts)), "f")
            .map(ReadAllTest::summary)
            .toList())
        .containsExactly("f:1 ก", "f:2|$|more than 4194304 bytes", "f:3 ก");
  }

  @Test
  @Tag("small-heap")
  @Tag("slow")
  void aHundredMegabytesWithoutALineEndAreRefused() {
    for (String start : List.of("x", "\"", "{\"a\":\"", "[\"", "[1", "{\n\"a\":\"")) {
      byte[] filler = new byte[1024 * 1024];
      Arrays.fill(filler, (byte) '1');
      List<InputStream> parts = new ArrayList<>();
      parts.add(bytes(start));
      for (int i = 0; i < 100; i++) {
        parts.add(new ByteArrayInputStream(filler));
      }

      assertThat(
              ItaJson.reader().stream(new SequenceInputStream(Collections.enumeration(parts)), "f")
                  .toList())
          .as(start)
          .singleElement()
          .satisfies(read -> assertThat(read.error()).isPresent());
    }
  }

  @Test
  @Tag("small-heap")
  @Tag("slow")
  void aLineOfManySmallValuesIsRefusedWithinLittleMemory() {
    assertThat(read("{\"a\":[" + "1,".repeat(1_000_000) + "1]}\n" + Trial.LEAST))
        .containsExactly("f:1|$.a[9998]|more than 10000 values", "f:2 ก");
    assertThat(read("[".repeat(1_000_000))).hasSize(1);
  }

  @Test
  @Tag("small-heap")
  @Tag("slow")
  void aHundredThousandDocumentsAreReadWithinLittleMemory() throws IOException {
    AtomicInteger read = new AtomicInteger();
    byte[] line = (Trial.LEAST + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream many = new InputStream() {
      private int left = 100_000;

      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte");
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (left-- <= 0) {
          return -1;
        }
        System.arraycopy(line, 0, target, offset, line.length);
        return line.length;
      }
    };

    ItaJson.reader().readAll(many, "f", one -> {
      if (one.error().isEmpty()) {
        read.incrementAndGet();
      }
    });

    assertThat(read).hasValue(100_000);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The documents of a text whose first line has the greatest number that an int can hold. */
  private static List<String> readFromTheGreatestInt(String text) {
    List<String> read = new ArrayList<>();
    new DocumentIterator(bytes(text), "f", Integer.MAX_VALUE)
        .forEachRemaining(
            one -> read.add(one.line() + " " + summary(ItaJson.reader().result(one))));
    return read;
  }

  @Test
  void linesAreCountedBeyondTheGreatestInt() {
    String text = Trial.LEAST + "\n\n" + BAD + "\n{oops}\n" + Trial.LEAST + "\n";

    assertThat(readFromTheGreatestInt(text))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("2147483647 f:2147483647 ก"),
            two -> assertThat(two).isEqualTo("2147483649 f:2147483649|$.fiscalYear|2600"),
            three -> assertThat(three).startsWith("2147483650 f:2147483650|$|"),
            four -> assertThat(four).isEqualTo("2147483651 f:2147483651 ก"));
  }

  @Test
  void anArrayFarDownInItsInputCountsOn() {
    String text = "[" + Trial.LEAST + ",\n\n" + BAD + ",\n{\"schema\": oops}]";

    assertThat(readFromTheGreatestInt(text))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("2147483647 f:2147483647 ก"),
            two -> assertThat(two).isEqualTo("2147483649 f:2147483649|$[1].fiscalYear|2600"),
            three -> assertThat(three).startsWith("2147483650 f:2147483650|$[2].schema|"));
  }

  /** The parser counts in an int: three thousand million lines show what becomes of it. */
  @Test
  @Tag("slow")
  @EnabledIf(value = "isSoak", disabledReason = "reads three gigabytes: .ci/soak runs it")
  void linesOfAnArrayAreCountedBeyondTheGreatestInt() throws IOException {
    byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream("[".getBytes(StandardCharsets.UTF_8)));
    for (int document = 0; document < 3; document++) {
      for (int i = 0; i < 1_100; i++) {
        parts.add(new ByteArrayInputStream(lines));
      }
      String end = document == 2 ? "]" : ",";
      parts.add(new ByteArrayInputStream((Trial.LEAST + end).getBytes(StandardCharsets.UTF_8)));
    }
    List<Long> read = new ArrayList<>();

    ItaJson.reader()
        .readAll(
            new SequenceInputStream(Collections.enumeration(parts)),
            "f",
            document -> read.add(document.line()));

    assertThat(read).containsExactly(1_153_433_601L, 2_306_867_201L, 3_460_300_801L);
  }

  static boolean isSoak() {
    return RunSeed.isSoak();
  }
}
