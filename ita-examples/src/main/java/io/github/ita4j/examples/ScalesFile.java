package io.github.ita4j.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scales of the caller's own, from a CSV file of columns {@code question,option,points}, where wanted also {@code option_en} and
 * {@code origin}: one line for each option, in the order of the form.
 */
final class ScalesFile {

  private static final int MOST_LINES = 100_000;

  private static final List<String> COLUMNS =
      List.of("question", "option", "points", "option_en", "origin");

  private final String name;
  private final Questionnaire framework;

  /** The options of each question by sub-item, 0 where it has none. */
  private final Map<QuestionCode, Map<Integer, List<AnswerOption>>> options = new LinkedHashMap<>();

  private final Map<QuestionCode, ScaleOrigin> origins = new LinkedHashMap<>();

  /** The line on which each question is named first. */
  private final Map<QuestionCode, Long> lines = new LinkedHashMap<>();

  private ScalesFile(String name, Questionnaire framework) {
    this.name = name;
    this.framework = framework;
  }

  /**
   * A questionnaire with the scales of a file, in place of those that it has for the same questions and sub-items.
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
    try (CsvReader<CsvRecord> first = csv().ofCsvRecord(lines(content));
        CsvReader<NamedCsvRecord> reader = csv().ofNamedCsvRecord(lines(content))) {
      checkHeader(first);
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

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private SoundLines lines(byte[] content) {
    return new SoundLines(new ByteArrayInputStream(content), (line, text, allowed) -> {
      throw new CommandException(new ItaJsonException(name + ":" + line, "line", text, allowed));
    });
  }

  /** A column of another name is refused: with {@code orign} a scale that was made up would pass for a caller's. */
  private void checkHeader(CsvReader<CsvRecord> reader) {
    Iterator<CsvRecord> records = reader.iterator();
    if (!records.hasNext()) {
      throw new CommandException(new ItaJsonException(
          name + ":1",
          "header",
          "missing",
          "question,option,points and below a line for each option"));
    }
    CsvRecord header = records.next();
    for (String column : header.getFields()) {
      if (!COLUMNS.contains(column)) {
        throw new CommandException(new ItaJsonException(
            name + ":" + header.getStartingLineNumber(),
            "header",
            column.isEmpty() ? "a column without a name" : column,
            String.join(", ", COLUMNS)));
      }
    }
  }

  private void add(NamedCsvRecord line) {
    String text = field(line, "question");
    AnswerCodes.Code code = AnswerCodes.tryRead(text)
        .orElseThrow(() -> refused(line, "question", text, "a question such as E1 or I11.2"));
    if (framework.framework().findElement(code.question()).isEmpty()) {
      throw refused(line, "question", text, "a question of " + framework.framework());
    }
    lines.putIfAbsent(code.question(), line.getStartingLineNumber());
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
      Map<Integer, AnswerScale> given = new TreeMap<>();
      entry.getValue().forEach((subItem, ofItem) -> given.put(subItem, scale(question, ofItem)));
      List<AnswerScale> scales =
          given.containsKey(0) ? alone(question, given) : parts(question, given);
      try {
        all = all.withSubItems(question, scales);
      } catch (IllegalArgumentException e) {
        throw new CommandException(name + ": " + e.getMessage(), e);
      }
    }
    return all;
  }

  /** The scale of a question that is asked as a whole. */
  private List<AnswerScale> alone(QuestionCode question, Map<Integer, AnswerScale> given) {
    if (given.size() > 1) {
      throw refused(question, given, "either without sub-items or with them, not both");
    }
    return List.copyOf(given.values());
  }

  /** The scales of all sub-items: those that are given, and those of the year where it has them and none is given. */
  private List<AnswerScale> parts(QuestionCode question, Map<Integer, AnswerScale> given) {
    NavigableMap<Integer, AnswerScale> parts = new TreeMap<>();
    for (AnswerItem item : framework.items()) {
      if (item.question().equals(question) && item.subItem() > 0) {
        parts.put(item.subItem(), item.scale());
      }
    }
    int known = parts.size();
    parts.putAll(given);
    // A sub-item that the year does not have is a slip, unless the question is given anew.
    boolean whole = given.size() == parts.size() && parts.size() > 1;
    boolean gaps = parts.lastKey() > parts.size();
    if (gaps || !(whole || parts.size() == known)) {
      String all = question + ".1, " + question + ".2 and so on";
      throw refused(
          question,
          given,
          known > 0
              ? "some of " + question + ".1 to " + question + "." + known + ", or all of " + all
              : question + " alone, or all of " + all);
    }
    return List.copyOf(parts.values());
  }

  private CommandException refused(
      QuestionCode question, Map<Integer, AnswerScale> given, String allowed) {
    return new CommandException(new ItaJsonException(
        name + ":" + lines.get(question),
        "question",
        given.keySet().stream()
            .map(subItem -> subItem == 0 ? question.toString() : question + "." + subItem)
            .collect(Collectors.joining(", ")),
        allowed));
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
