package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.sample.SampleCountry;
import io.github.ita4j.cli.sample.SampleFile;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.testing.RunSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What must hold of any file of answers, tried on small made-up countries. */
@AddLifecycleHook(RunSeed.class)
class SurveyFileProperties {

  private static final Questionnaire QUESTIONNAIRE = SampleCountry.withMadeUpScales(
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)), List.of(Instrument.values()));

  private static final Messages MESSAGES = new Messages(Language.EN, Digits.ARABIC);

  /** A file that was read: the answers of each agency, and what was refused. */
  private record Reading(Map<Agency, AnswerTally> tallies, List<String> refused) {

    AnswerTally merged() {
      return tallies.values().stream().reduce(new AnswerTally(QUESTIONNAIRE), AnswerTally::merge);
    }
  }

  private static List<String> lines(SampleFile.Layout layout, long seed, int respondents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SampleFile file =
          new SampleFile(out, QUESTIONNAIRE, List.of(Instrument.values()), layout, seed % 2 == 0);
      file.header();
      new SampleCountry(QUESTIONNAIRE, List.of(Instrument.values()), 3, respondents, seed)
          .draw(new SampleCountry.Sink() {
            @Override
            public void respondent(Agency agency, String name, Instrument instrument, int[] answers)
                throws IOException {
              file.respondent(agency, name, instrument, answers);
            }

            @Override
            public void agency(Agency agency, int[][] counts) {}
          });
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Reading read(String... files) {
    return read(Arrays.stream(files)
        .map(file -> (InputStream) new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
        .toList());
  }

  private static Reading read(List<InputStream> files) {
    return read(files, Optional.empty());
  }

  private static Reading read(List<InputStream> files, Optional<String> agency) {
    return read(files, agency, 1, new ArrayList<>());
  }

  private static Reading read(List<InputStream> files, int threads, List<String> refused) {
    return read(files, Optional.empty(), threads, refused);
  }

  private static Reading read(
      List<InputStream> files, Optional<String> agency, int threads, List<String> refused) {
    SurveyCounter counter =
        new SurveyCounter(QUESTIONNAIRE, new RejectedRows(MESSAGES, refused::add, false, true));
    for (InputStream in : files) {
      try {
        new SurveyFile("f", counter, agency).read(in, threads);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    counter.close();
    Map<Agency, AnswerTally> tallies = new LinkedHashMap<>();
    counter.agencies().forEach(answers -> tallies.put(answers.agency(), answers.tally()));
    return new Reading(tallies, refused);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String without(List<String> lines, List<Integer> left) {
    List<String> rest = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (!left.contains(line)) {
        rest.add(lines.get(line));
      }
    }
    return text(rest);
  }

  @Property(tries = 15)
  void partsOfAFileGiveTheSameAsTheWhole(
      @ForAll @IntRange(max = 1_000) int seed,
      @ForAll boolean wide,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 60) Integer> cuts) {
    List<String> lines =
        lines(wide ? SampleFile.Layout.WIDE : SampleFile.Layout.LONG, seed, wide ? 60 : 12);
    List<String> parts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>(cuts);
    ends.replaceAll(cut -> 1 + (lines.size() - 1) * cut / 60);
    ends.add(lines.size());
    ends.sort(null);
    int start = 1;
    for (int end : ends) {
      List<String> part = new ArrayList<>(List.of(lines.get(0)));
      part.addAll(lines.subList(start, Math.max(start, end)));
      parts.add(text(part));
      start = Math.max(start, end);
    }

    Reading whole = read(text(lines));

    assertThat(read(parts.toArray(String[]::new))).isEqualTo(whole);
    assertThat(whole.refused()).isEmpty();
    if (wide) {
      AnswerTally merged = new AnswerTally(QUESTIONNAIRE);
      for (String part : parts) {
        merged = merged.merge(read(part).merged());
      }
      assertThat(merged).isEqualTo(whole.merged());
    }
  }

  @Property(tries = 10)
  void theOrderOfAnAgencysLinesDoesNotMatter(
      @ForAll @IntRange(max = 1_000) int seed, @ForAll boolean wide) {
    List<String> lines =
        lines(wide ? SampleFile.Layout.WIDE : SampleFile.Layout.LONG, seed, wide ? 60 : 12);
    Map<String, List<String>> byAgency = new LinkedHashMap<>();
    lines
        .subList(1, lines.size())
        .forEach(line -> byAgency
            .computeIfAbsent(line.substring(0, line.indexOf(',')), key -> new ArrayList<>())
            .add(line));
    List<String> shuffled = new ArrayList<>(List.of(lines.get(0)));
    byAgency.values().forEach(ofAgency -> {
      Collections.shuffle(ofAgency, new Random(seed));
      shuffled.addAll(ofAgency);
    });

    assertThat(read(text(shuffled))).isEqualTo(read(text(lines)));
  }

  /** Lines of all kinds, many pieces of text long, some of which are refused. */
  @Property(tries = 5)
  void anyNumberOfThreadsReadsALargeFileAsOne(
      @ForAll @IntRange(max = 1_000) int seed,
      @ForAll boolean wide,
      @ForAll @IntRange(min = 2, max = 8) int threads,
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 2_000) Integer> bad) {
    List<String> lines = new ArrayList<>(
        lines(wide ? SampleFile.Layout.WIDE : SampleFile.Layout.LONG, seed, wide ? 2_000 : 400));
    for (int line : bad) {
      String text = lines.get(line);
      lines.set(line, line % 2 == 0 ? text + "\"" : text.replaceFirst(",", ",\"x\"y,"));
    }
    byte[] bytes = text(lines).getBytes(StandardCharsets.UTF_8);

    Reading one = read(List.of(new ByteArrayInputStream(bytes)), 1, new ArrayList<>());
    Reading many = read(List.of(new ByteArrayInputStream(bytes)), threads, new ArrayList<>());

    assertThat(many).isEqualTo(one);
    assertThat(one.refused().isEmpty()).isEqualTo(bad.isEmpty());
  }

  @Example
  void aFileThatFailsFailsTheSameByAnyNumberOfThreads() {
    List<String> lines = new ArrayList<>(lines(SampleFile.Layout.LONG, 1, 12));
    lines.replaceAll(line -> line.replaceFirst(",(I[^,]*),[^,]*$", ",$1,no such answer"));
    byte[] start = text(lines).getBytes(StandardCharsets.UTF_8);
    List<List<String>> refused = new ArrayList<>();
    for (int threads : List.of(1, 2, 5)) {
      InputStream failing =
          new SequenceInputStream(new ByteArrayInputStream(start), new BrokenInput());
      List<String> refusedBefore = new ArrayList<>();
      assertThatThrownBy(() -> read(List.of(failing), threads, refusedBefore))
          .hasRootCauseMessage(BrokenInput.MESSAGE);
      refused.add(refusedBefore);
    }
    // What comes before the failure counts, to the last character.
    assertThat(refused.get(0)).isNotEmpty();
    assertThat(refused).allMatch(refused.get(0)::equals);
  }

  /** The line feed after the second refused line is not the rest of the line end before it. */
  @Example
  void refusedLinesOfMixedLineEndsAreCountedAsOthers() {
    Reading reading = read("agency,respondent,question,answer\r\"1\"x\r\"2\"x\n4\r");

    assertThat(reading.refused())
        .satisfiesExactly(
            refused -> assertThat(refused).startsWith("f:2: "),
            refused -> assertThat(refused).startsWith("f:3: "),
            refused -> assertThat(refused).startsWith("f:4: line: 1 fields: "));
  }

  @Property(tries = 10)
  void howMuchIsReadAtOnceDoesNotMatter(
      @ForAll @IntRange(max = 1_000) int seed, @ForAll @IntRange(min = 1, max = 700) int most) {
    String text = text(lines(SampleFile.Layout.WIDE, seed, 12)).replace("มาก,", "\"มาก\",");
    byte[] bytes = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(length, most));
      }
    };

    assertThat(read(List.of(slow))).isEqualTo(read(text));
  }

  /** Ways to spoil a line whole, so that it cannot be used at all. */
  private static List<String> spoiled(String line) {
    int middle = line.indexOf(',', line.length() / 2);
    return List.of(
        "\"" + line,
        line + "\"x\",\"",
        line.substring(0, middle),
        line + ",",
        line.substring(0, middle + 1) + "\"" + line.substring(middle + 1),
        line.substring(0, middle + 1) + "\"\"x" + line.substring(middle + 1),
        "x".repeat(2_000) + line,
        "\uFFFD" + line,
        line.substring(line.indexOf(',')),
        "agency-type," + line.substring(line.indexOf(',') + 1).replaceFirst("[A-Z_]+", "ชนิด"));
  }

  @Property(tries = 2)
  void aSpoiledLineIsNamedAndLosesNothingElse(
      @ForAll @IntRange(max = 1_000) int seed, @ForAll boolean wide) {
    List<String> lines = lines(wide ? SampleFile.Layout.WIDE : SampleFile.Layout.LONG, seed, 12);
    int last = Math.min(lines.size(), 25);
    for (int line = 1; line < last; line++) {
      Reading rest = read(without(lines, List.of(line)));
      for (String spoiled : spoiled(lines.get(line))) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, spoiled);

        Reading reading = read(text(changed));

        assertThat(reading.tallies()).as(spoiled).isEqualTo(rest.tallies());
        assertThat(reading.refused()).as(spoiled).hasSize(1).allMatch(named("f:" + (line + 1)));
      }
    }
  }

  private static Predicate<String> named(String place) {
    return message -> message.startsWith(place + ": ");
  }

  /**
   * The lines of a file whose answers a change of one line may touch: it, and one that it now
   * repeats.
   */
  private static List<Integer> touched(
      List<String> lines, int line, String changed, Reading reading, boolean wide) {
    List<Integer> touched = new ArrayList<>(List.of(line));
    repeated(lines, line, changed, wide)
        .filter(other -> reading.refused().stream().anyMatch(named("f:" + (other + 1))))
        .forEach(touched::add);
    return touched;
  }

  /** The other lines on which the same respondent answers the same as on a changed one. */
  private static Stream<Integer> repeated(
      List<String> lines, int line, String changed, boolean wide) {
    List<String> what = asked(changed, wide);
    return IntStream.range(1, lines.size())
        .filter(other -> other != line && asked(lines.get(other), wide).equals(what))
        .boxed();
  }

  /** Who answers on a line, and in the long layout what; a line that was broken ends there. */
  private static List<String> asked(String line, boolean wide) {
    String whole = line.lines().findFirst().orElse("");
    List<String> fields = new ArrayList<>(List.of(ThaiDigits.toArabic(whole).split(",", -1)));
    if (!wide && fields.size() > 4) {
      // I.2 is I2: what is left of I4.2 where the 4 is taken out.
      fields.set(4, AnswerCodes.tryRead(fields.get(4)).map(Object::toString).orElse(fields.get(4)));
    }
    return fields.subList(0, Math.min(wide ? 4 : 5, fields.size()));
  }

  /** The fields of a line that name its agency. */
  private static List<String> agency(String line) {
    List<String> fields = List.of(line.split(",", -1));
    return fields.subList(0, Math.min(3, fields.size()));
  }

  /**
   * Whatever one character is put in or taken out, no other line loses or gains an answer, but for
   * one whose question the same respondent now answers twice: {@code E1} with a digit more is
   * {@code E11}. That line is named. Only a line that now names another agency refuses the file.
   */
  @Property(tries = 50)
  void aSlipOfTheKeyboardTouchesItsLineOnly(
      @ForAll @IntRange(max = 1_000) int seed,
      @ForAll boolean wide,
      @ForAll @IntRange(max = 1_000_000) int where,
      @ForAll("slips") String slip) {
    List<String> lines = lines(wide ? SampleFile.Layout.WIDE : SampleFile.Layout.LONG, seed, 12);
    int line = 1 + where % (lines.size() - 1);
    String text = lines.get(line);
    int place = where / 7 % text.length();
    List<String> changed = new ArrayList<>(lines);
    changed.set(
        line, text.substring(0, place) + slip + text.substring(slip.isEmpty() ? place + 1 : place));

    Reading reading;
    try {
      reading = read(text(changed));
    } catch (CommandException e) {
      // A line of another agency between those of one: the file is refused as a whole.
      assertThat(e).hasMessageContaining("do not stand together");
      if (!slip.contains("\n") && !slip.contains("\r")) {
        assertThat(agency(changed.get(line))).isNotEqualTo(agency(text));
      }
      return;
    }

    List<Integer> touched = touched(lines, line, changed.get(line), reading, wide);
    assertThat(touched).hasSizeLessThanOrEqualTo(2);
    AnswerTally all = read(text(lines)).merged();
    AnswerTally rest = read(without(lines, touched)).merged();
    AnswerTally found = reading.merged();
    long lost = 0;
    for (int item = 0; item < QUESTIONNAIRE.items().size(); item++) {
      int options = QUESTIONNAIRE.items().get(item).scale().options().size();
      for (int option = 0; option < options; option++) {
        // The line itself may count otherwise: another digit is another answer.
        assertThat(found.count(item, option))
            .as("%s, once %s", changed.get(line), text)
            .isBetween(rest.count(item, option), rest.count(item, option) + touched.size());
        lost += all.count(item, option) - found.count(item, option);
      }
    }
    // An answer that is now given twice and equally counts once, and is not refused.
    boolean repeats = repeated(lines, line, changed.get(line), wide).findAny().isPresent();
    if (lost > 0 && !slip.isEmpty() && !repeats) {
      // What is taken out may leave an empty field behind, which is an answer left out.
      assertThat(reading.refused()).as("%s, once %s", changed.get(line), text).isNotEmpty();
    }
    Predicate<String> atATouchedLine = named("f:" + (line + 2));
    for (int each : touched) {
      atATouchedLine = atATouchedLine.or(named("f:" + (each + 1)));
    }
    assertThat(reading.refused()).allMatch(atATouchedLine);
  }

  /** Whatever the lines of one agency hold, all are read, and each refusal names one of them. */
  @Property(tries = 200)
  void anyTextIsReadToItsEnd(@ForAll("texts") String text) {
    String lastLine = "ก,last,มากที่สุด\n";

    Reading reading = read(
        List.of(new ByteArrayInputStream(
            ("remark,respondent,I2\n" + text + "\n" + lastLine).getBytes(StandardCharsets.UTF_8))),
        Optional.of("ก"));

    long lines = text.lines().count() + 2;
    assertThat(reading.merged().count(2, 3)).isPositive();
    assertThat(reading.refused())
        .allSatisfy(message -> assertThat(
                Long.parseLong(message.substring(2, message.indexOf(':', 2))))
            .isBetween(2L, lines));
  }

  /**
   * What quotation marks, commas and line ends can be put together to, with answers between them.
   */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\"", "\"\"", ",", "\n", "\r", "\r\n", "ก", "1", "ก,1,3\n", " ", "\"ก\",\"1\",\"2\"\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> slips() {
    return Arbitraries.of("", "\"", ",", "\n", "\r", "\"\"", "\u0000", "x", "๑", "\uFFFD", "ก");
  }
}
