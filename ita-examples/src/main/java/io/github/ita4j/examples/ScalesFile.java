package io.github.ita4j.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.scoring.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scales of the caller's own, from a CSV file of columns {@code question,option,points}, where wanted also {@code option_en} and
 * {@code origin}: one line for each option, in the order of the form.
 */
final class ScalesFile {

  private static final int MOST_LINES = 100_000;

  private final String name;
  private final Questionnaire framework;

  /** The options of each question by sub-item, 0 where it has none. */
  private final Map<QuestionCode, Map<Integer, List<AnswerOption>>> options = new LinkedHashMap<>();

  private final Map<QuestionCode, ScaleOrigin> origins = new LinkedHashMap<>();

  private ScalesFile(String name, Questionnaire framework) {
    this.name = name;
    this.framework = framework;
  }

  /**
   * A questionnaire with the scales of a file, in place of those that it has for the same questions.
   *
   * @param name the name of the file
   * @param content its bytes
   * @param framework the questionnaire of the year
   * @return the questionnaire with the scales
   * @throws CommandException if the file is not as it must be
   */
  static Questionnaire read(String name, byte[] content, Questionnaire framework) {
    ScalesFile file = new ScalesFile(name, framework);
    file.readLines(content);
    return file.questionnaire();
  }

  private void readLines(byte[] content) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofNamedCsvRecord(new SoundLines(
            new ByteArrayInputStream(content), (line, text, allowed) -> {
              throw new CommandException(
                  new ItaJsonException(name + ":" + line, "line", text, allowed));
            }))) {
      int count = 0;
      for (NamedCsvRecord line : reader) {
        if (++count > MOST_LINES) {
          throw refused(line, "line", count + " lines", "at most " + MOST_LINES);
        }
        int columns = line.getHeader().size();
        if (line.getFieldCount() != columns) {
          throw refused(
              line, "line", line.getFieldCount() + " fields", columns + ", as in the header");
        }
        add(line);
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof CommandException cause) {
        throw cause;
      }
      throw new CommandException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(NamedCsvRecord line) {
    String text = field(line, "question");
    AnswerCodes.Code code = AnswerCodes.tryRead(text)
        .orElseThrow(() -> refused(line, "question", text, "a question such as E1 or I11.2"));
    if (framework.framework().findElement(code.question()).isEmpty()) {
      throw refused(line, "question", text, "a question of " + framework.framework());
    }
    ScaleOrigin origin = origin(line);
    if (origins.merge(code.question(), origin, (one, two) -> one) != origin) {
      throw refused(line, "origin", origin.name(), "the same for all options of " + text);
    }
    String label = field(line, "option");
    Optional<String> english =
        line.findField("option_en").map(String::strip).filter(other -> !other.isEmpty());
    String points = field(line, "points");
    try {
      options
          .computeIfAbsent(code.question(), key -> new TreeMap<>())
          .computeIfAbsent(code.subItem(), key -> new ArrayList<>())
          .add(new AnswerOption(
              new LocalizedText(label, english, false), Score.of(ThaiDigits.toArabic(points))));
    } catch (IllegalArgumentException e) {
      throw refused(line, "points", points, "0 to 100, with at most two decimals");
    }
  }

  private ScaleOrigin origin(NamedCsvRecord line) {
    String text = line.findField("origin").map(String::strip).orElse("");
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "", "CALLER" -> ScaleOrigin.CALLER;
      case "SYNTHETIC" -> ScaleOrigin.SYNTHETIC;
      default -> throw refused(line, "origin", text, "CALLER, SYNTHETIC or empty");
    };
  }

  private String field(NamedCsvRecord line, String column) {
    String text = line.findField(column).map(String::strip).orElse("");
    if (text.isEmpty()) {
      throw refused(line, column, "missing", "there, beside question, option and points");
    }
    return text;
  }

  private CommandException refused(
      NamedCsvRecord line, String field, String value, String allowed) {
    return new CommandException(
        new ItaJsonException(name + ":" + line.getStartingLineNumber(), field, value, allowed));
  }

  private Questionnaire questionnaire() {
    Questionnaire all = framework;
    for (var entry : options.entrySet()) {
      QuestionCode question = entry.getKey();
      Map<Integer, List<AnswerOption>> subItems = entry.getValue();
      int first = subItems.containsKey(0) ? 0 : 1;
      List<AnswerScale> scales = new ArrayList<>();
      for (int i = first; i < first + subItems.size(); i++) {
        List<AnswerOption> ofItem = subItems.get(i);
        if (ofItem == null || (first == 0 && subItems.size() > 1)) {
          throw new CommandException(new ItaJsonException(
              name,
              "question",
              question + " with the sub-items " + subItems.keySet(),
              "without sub-items, or with " + question + ".1, " + question + ".2 and so on"));
        }
        scales.add(scale(question, ofItem));
      }
      all = all.withSubItems(question, scales);
    }
    return all;
  }

  private AnswerScale scale(QuestionCode question, List<AnswerOption> ofItem) {
    try {
      return AnswerScale.builder()
          .name(question.toString())
          .origin(origins.getOrDefault(question, ScaleOrigin.CALLER))
          .options(ofItem)
          .build();
    } catch (IllegalArgumentException e) {
      throw new CommandException(name + ": " + e.getMessage(), e);
    }
  }
}
