package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.testing.RunSeed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What must hold of respondents who answer again, in whatever order their lines come. */
@AddLifecycleHook(RunSeed.class)
class RepeatedAnswersProperties {

  private static final Questionnaire FY2564 =
      Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)));

  private static final List<String> ITEMS = List.of("I2", "I11.1", "I11.2", "O1", "O17");

  /**
   * Texts of answers and what they stand for, by whether the item is of OIT; {@code ?} for none.
   */
  private static final Map<String, String> IIT =
      Map.of("4", "3", "มากที่สุด", "3", "๑", "0", "1.0", "0", "-", "N/A", "N/A", "N/A", "5", "?");

  private static final Map<String, String> OIT = Map.of(
      "100", "1", "๑๐๐.๐๐", "1", "100.0", "1", "0", "0", "-", "N/A", "N/A", "N/A", "50", "?");

  /** A line: the respondent, and an answer to each item, empty where there is none. */
  record Line(String respondent, List<String> answers) {

    String wide() {
      return "ก," + respondent + "," + String.join(",", answers);
    }

    List<String> longs() {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        if (!answers.get(i).isEmpty()) {
          lines.add("ก," + respondent + "," + ITEMS.get(i) + "," + answers.get(i));
        }
      }
      return lines;
    }
  }

  /** What lines come to; of what is refused, the texts of lines in place of their numbers. */
  private record Result(AnswerTally tally, List<Long> respondents, List<String> refused) {}

  private static Result read(String header, List<String> lines) {
    List<String> said = new ArrayList<>();
    Messages messages = new Messages(Language.EN, Digits.ARABIC);
    SurveyCounter counter =
        new SurveyCounter(FY2564, new RejectedRows(messages, said::add, false, true));
    String text = header + "\n" + String.join("\n", lines) + "\n";
    try {
      new SurveyFile("f", counter, Optional.empty())
          .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    counter.close();
    AgencyCounts agency = counter.agencies().iterator().next();
    return new Result(
        agency.tally(),
        Arrays.stream(Instrument.values()).map(agency::respondents).toList(),
        said.stream().map(refusal -> withoutNumbers(refusal, lines)).sorted().toList());
  }

  private static String withoutNumbers(String refusal, List<String> lines) {
    String rest = refusal.substring(refusal.indexOf(": ") + 2);
    String before = " differently on lines ";
    int start = rest.indexOf(before);
    if (start < 0) {
      return line(refusal.substring(2, refusal.indexOf(": ")), lines) + " " + rest;
    }
    int end = rest.indexOf(':', start);
    return rest.substring(0, start)
        + Arrays.stream(rest.substring(start + before.length(), end).split(", "))
            .map(number -> line(number, lines))
            .sorted()
            .collect(Collectors.joining(" | "));
  }

  private static String line(String number, List<String> lines) {
    return lines.get(Integer.parseInt(number) - 2);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfLinesChangesNoScoreAndNothingThatIsNamed(
      @ForAll("lines") List<Line> lines, @ForAll boolean wide, @ForAll int seed) {
    String header =
        wide ? "agency,respondent," + String.join(",", ITEMS) : "agency,respondent,question,answer";
    List<String> texts = wide
        ? lines.stream().map(Line::wide).toList()
        : lines.stream().flatMap(line -> line.longs().stream()).toList();
    if (texts.isEmpty()) {
      return;
    }
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(read(header, shuffled)).isEqualTo(read(header, texts));
  }

  /**
   * Held against a plain reading of the rule: of each respondent's answers to an item, one or none.
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anAnswerCountsIfItIsTheOnlyOneOfItsRespondent(
      @ForAll("lines") List<Line> lines, @ForAll boolean wide) {
    Map<String, Map<String, Set<String>>> given = new LinkedHashMap<>();
    int unnamed = 0;
    for (Line line : lines) {
      String respondent = line.respondent().isEmpty() ? "nobody " + unnamed++ : line.respondent();
      if (!wide && line.respondent().isEmpty()) {
        continue;
      }
      for (int i = 0; i < ITEMS.size(); i++) {
        String answer = line.answers().get(i);
        if (!answer.isEmpty()) {
          given
              .computeIfAbsent(ITEMS.get(i), key -> new HashMap<>())
              .computeIfAbsent(respondent, key -> new HashSet<>())
              .add((ITEMS.get(i).startsWith("O") ? OIT : IIT).get(answer));
        }
      }
    }
    List<String> texts = wide
        ? lines.stream().map(Line::wide).toList()
        : lines.stream().flatMap(line -> line.longs().stream()).toList();
    if (texts.isEmpty()) {
      return;
    }

    AnswerTally tally = read(
            wide
                ? "agency,respondent," + String.join(",", ITEMS)
                : "agency,respondent,question,answer",
            texts)
        .tally();

    for (String name : ITEMS) {
      int item = item(name);
      Map<String, Long> expected = given.getOrDefault(name, Map.of()).values().stream()
          .map(answers -> answers.stream().filter(answer -> !answer.equals("?")).toList())
          .filter(answers -> answers.size() == 1)
          .collect(Collectors.groupingBy(answers -> answers.get(0), Collectors.counting()));
      assertThat(tally.notApplicable(item)).as(name).isEqualTo(expected.getOrDefault("N/A", 0L));
      for (int option = 0; option < FY2564.items().get(item).scale().options().size(); option++) {
        assertThat(tally.count(item, option))
            .as(name)
            .isEqualTo(expected.getOrDefault(Integer.toString(option), 0L));
      }
    }
  }

  private static int item(String name) {
    for (int i = 0; i < FY2564.items().size(); i++) {
      if (FY2564.items().get(i).toString().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<String> iit = Arbitraries.of(IIT.keySet().stream().sorted().toList());
    Arbitrary<String> oit = Arbitraries.of(OIT.keySet().stream().sorted().toList());
    Arbitrary<String> none = Arbitraries.just("");
    Arbitrary<String> ofIit = Arbitraries.oneOf(iit, none);
    Arbitrary<String> ofOit = Arbitraries.oneOf(oit, none);
    Arbitrary<List<String>> answers = Combinators.combine(ofIit, ofIit, ofIit, ofOit, ofOit)
        .as((i2, first, second, o1, o17) -> List.of(i2, first, second, o1, o17));
    return Combinators.combine(Arbitraries.of("", "1", "2", "OIT-1"), answers)
        .as(Line::new)
        .list()
        .ofMaxSize(12);
  }
}
