package org.example.spark;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small country of made-up answers: its files, and its scores by the library alone, from what was
 * drawn and not from the files.
 *
 * <p>Some answer twice, alike or differently; some leave out questions, or say what is no answer;
 * agencies share a name in two provinces, and some have fewer respondents than are scored.
 */
final class MadeUpCountry {

  static final FrameworkId FY2564 = FrameworkId.parse("nacc-2564r1");
  static final int MINIMUM = 5;

  private static final int AGENCIES = 30;

  /** Values of an answer that are no option. */
  private static final int NOT_APPLICABLE = -1;

  private static final int UNREADABLE = -2;

  /** What somebody answered in one line, by the index of the question. */
  private record Line(Agency agency, String respondent, Map<Integer, Integer> answers) {}

  private final Questionnaire questionnaire;
  private final List<Line> lines = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(2564);

  MadeUpCountry(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    for (int i = 0; i < AGENCIES; i++) {
      Agency agency = Agency.builder()
          .name("หน่วยงาน, \"" + i / 2 + "\"")
          .type(i % 3 == 0 ? "PROVINCE" : "DEPARTMENT")
          .province(i % 2 == 0 ? "ขอนแก่น" : "ตรัง")
          .build();
      for (Instrument instrument : Instrument.values()) {
        int respondents = instrument == Instrument.OIT ? 1 : random.nextInt(1, 25);
        for (int respondent = 0; respondent < respondents; respondent++) {
          answer(agency, instrument, respondent);
        }
      }
    }
  }

  private void answer(Agency agency, Instrument instrument, int respondent) {
    String name = respondent % 7 == 6 ? "" : instrument + "-" + respondent;
    Map<Integer, Integer> answers = new TreeMap<>();
    for (int item : itemsOf(instrument)) {
      int drawn = random.nextInt(40);
      if (drawn > 1 || instrument == Instrument.OIT) {
        answers.put(
            item, drawn == 2 ? NOT_APPLICABLE : random.nextInt(options(item).size()));
      } else if (drawn == 1) {
        answers.put(item, UNREADABLE);
      }
    }
    lines.add(new Line(agency, name, answers));
    if (respondent % 5 == 4 && !name.isEmpty()) {
      Map<Integer, Integer> again = new TreeMap<>(answers);
      again.keySet().removeIf(item -> random.nextInt(3) == 0);
      again.replaceAll((item, option) -> random.nextInt(4) == 0 ? 0 : option);
      lines.add(new Line(agency, name, again));
    }
  }

  private List<Integer> itemsOf(Instrument instrument) {
    return IntStream.range(0, questionnaire.items().size())
        .filter(item -> questionnaire.items().get(item).question().instrument() == instrument)
        .boxed()
        .toList();
  }

  private List<AnswerOption> options(int item) {
    return questionnaire.items().get(item).scale().options();
  }

  /** The scores of each agency by the library alone. */
  List<Scorecard> scorecards() {
    Map<Agency, AnswerTally> tallies = new LinkedHashMap<>();
    Map<List<Object>, List<Line>> together = new LinkedHashMap<>();
    for (Line line : lines) {
      tallies.computeIfAbsent(line.agency, agency -> new AnswerTally(questionnaire));
      Object person = line.respondent.isEmpty() ? new Object() : line.respondent;
      together
          .computeIfAbsent(List.of(line.agency, person), key -> new ArrayList<>())
          .add(line);
    }
    together.values().forEach(ofOne -> count(ofOne, tallies.get(ofOne.get(0).agency)));
    return tallies.entrySet().stream()
        .map(agency -> Scoring.fromAnswers(agency.getValue(), MINIMUM).scorecard(agency.getKey()))
        .toList();
  }

  private void count(List<Line> ofOne, AnswerTally tally) {
    Set<Instrument> answered = ofOne.stream()
        .flatMap(line -> line.answers.keySet().stream())
        .map(item -> questionnaire.items().get(item).question().instrument())
        .collect(Collectors.toSet());
    for (int item = 0; item < questionnaire.items().size(); item++) {
      Set<Integer> given = new LinkedHashSet<>();
      for (Line line : ofOne) {
        if (line.answers.containsKey(item)) {
          given.add(line.answers.get(item));
        }
      }
      if (given.isEmpty()) {
        if (answered.contains(questionnaire.items().get(item).question().instrument())) {
          tally.addMissing(item);
        }
        continue;
      }
      given.remove(UNREADABLE);
      if (given.equals(Set.of(NOT_APPLICABLE))) {
        tally.addNotApplicable(item);
      } else if (given.size() == 1) {
        tally.add(item, given.iterator().next());
      }
    }
  }

  /** The summary of the country by the library alone. */
  Population population() {
    return scorecards().stream()
        .map(scorecard -> Grading.grade(Frameworks.bundled(), scorecard))
        .collect(Population.collector());
  }

  /** Writes a file with a line for each respondent. */
  Path writeWide(Path file) throws IOException {
    StringBuilder csv = new StringBuilder("agency,type,province,respondent,");
    csv.append(questionnaire.items().stream()
            .map(AnswerItem::toString)
            .collect(Collectors.joining(",")))
        .append('\n');
    for (Line line : lines) {
      csv.append(columns(line));
      for (int item = 0; item < questionnaire.items().size(); item++) {
        csv.append(',').append(line.answers.containsKey(item) ? text(item, line) : "");
      }
      csv.append('\n');
    }
    return Files.writeString(file, csv);
  }

  /** Writes a file with a line for each answer, of those whose respondents have names. */
  Path writeLong(Path file) throws IOException {
    StringBuilder csv = new StringBuilder("agency,type,province,respondent,question,answer\n");
    for (Line line : lines) {
      for (int item : line.answers.keySet()) {
        csv.append(columns(line))
            .append(',')
            .append(questionnaire.items().get(item))
            .append(',')
            .append(text(item, line))
            .append('\n');
      }
    }
    return Files.writeString(file, csv);
  }

  /** The same country without those who have no names, who cannot answer in two lines. */
  MadeUpCountry named() {
    lines.removeIf(line -> line.respondent.isEmpty());
    return this;
  }

  private static String columns(Line line) {
    return "\"" + line.agency.name().replace("\"", "\"\"") + "\","
        + line.agency.type().orElseThrow() + "," + line.agency.province().orElseThrow() + ","
        + line.respondent;
  }

  /** An answer as people write it: the label, or its number where labels are no numbers. */
  private String text(int item, Line line) {
    int option = line.answers.get(item);
    if (option < 0) {
      return option == NOT_APPLICABLE ? "-" : "ไม่ทราบเลย";
    }
    AnswerScale scale = questionnaire.items().get(item).scale();
    boolean numbers = scale.options().get(0).label().thai().matches("[0-9]+");
    return numbers || item % 3 > 0
        ? scale.options().get(option).label().thai()
        : item % 2 == 0 ? String.valueOf(option + 1) : String.valueOf((char) ('๑' + option));
  }

  /** Writes scales for EIT, which the framework does not have. */
  static Path writeScales(Path file) throws IOException {
    StringBuilder csv = new StringBuilder("question,option,points,origin\n");
    for (int question = 1; question <= 15; question++) {
      csv.append("E").append(question).append(",น้อย,0.00,SYNTHETIC\n");
      csv.append("E").append(question).append(",มาก,66.67,SYNTHETIC\n");
      csv.append("E").append(question).append(",มากที่สุด,100.00,SYNTHETIC\n");
    }
    return Files.writeString(file, csv);
  }
}
