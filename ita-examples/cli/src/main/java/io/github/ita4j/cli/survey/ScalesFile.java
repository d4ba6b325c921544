package io.github.ita4j.cli.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.AnswerScaleBuilder;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
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
 * The caller's own scales, from a CSV file with the columns {@code question,option,points}. The
 * columns {@code option_en} and {@code origin} are optional. Each line is one option, in the order
 * of the form.
 */
public final class ScalesFile {

  private static final int MOST_LINES = 100_000;

  private static final List<String> COLUMNS =
      List.of("question", "option", "points", "option_en", "origin");

  /** A written option with the number of its line. */
  private record Line(AnswerOption written, long number) {

    /** Returns the option with tidied labels. */
    AnswerOption tidied() {
      LocalizedText label = written.label();
      return AnswerOption.of(
          label(TidyText.of(label.thai()), label.english().map(TidyText::of)), written.points());
    }
  }

  private final String name;
  private final Questionnaire framework;
  private final Messages messages;
  private final List<String> header = new ArrayList<>();

  /** The options of each question by sub-item, which is 0 if there are none. */
  private final Map<QuestionCode, Map<Integer, List<Line>>> options = new LinkedHashMap<>();

  private final Map<QuestionCode, ScaleOrigin> origins = new LinkedHashMap<>();

  /** The first line of each question. */
  private final Map<QuestionCode, Long> lines = new LinkedHashMap<>();

  private ScalesFile(String name, Questionnaire framework, Messages messages) {
    this.name = name;
    this.framework = framework;
    this.messages = messages;
  }

  /**
   * Returns a questionnaire with the scales of a file. They replace its scales for the same
   * questions and sub-items.
   *
   * @param name the name of the file
   * @param content the bytes of the file
   * @param framework the questionnaire of the year
   * @param messages the language of refusals
   * @return the questionnaire with the scales
   * @throws CommandException if the file breaks a rule
   */
  public static Questionnaire read(
      String name, byte[] content, Questionnaire framework, Messages messages) {
    ScalesFile file = new ScalesFile(name, framework, messages);
    file.readLines(content);
    return file.questionnaire();
  }

  private void readLines(byte[] content) {
    try {
      Iterator<CsvRecord> records = csv().ofCsvRecord(text(content)).iterator();
      if (!records.hasNext()) {
        throw new CommandException(RejectedRows.cell(
            name + ":1",
            Words.of(Complaint.CELL_HEADER),
            Words.of(Complaint.CELL_MISSING),
            Words.of(Complaint.CELL_SCALES_HEADER)));
      }
      readHeader(records.next());
      int count = 0;
      while (records.hasNext()) {
        CsvRecord line = records.next();
        if (++count > MOST_LINES) {
          throw refused(
              line,
              Words.of(Complaint.CELL_LINE),
              Words.of(Complaint.CELL_LINES, count),
              Words.of(Complaint.CELL_AT_MOST, MOST_LINES));
        }
        if (line.getFieldCount() != header.size()) {
          throw refused(
              line,
              Words.of(Complaint.CELL_LINE),
              Words.of(Complaint.CELL_FIELDS, line.getFieldCount()),
              Words.of(Complaint.CELL_AS_HEADER, header.size()));
        }
        add(line);
      }
    } catch (CsvParseException e) {
      throw CommandException.ofFile(
              name, Words.of(Complaint.CSV_BROKEN, String.valueOf(e.getMessage())))
          .causedBy(e);
    }
  }

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private String text(byte[] content) {
    RecoveringCsvReader reader =
        new RecoveringCsvReader(new ByteArrayInputStream(content), (line, text, allowed, first) -> {
          if (first) {
            requireCommas(line, text);
          }
          throw new CommandException(RejectedRows.cell(
              name + ":" + line, Words.of(Complaint.CELL_LINE), Words.plain(text), allowed));
        });
    StringBuilder whole = new StringBuilder();
    try {
      RecoveringCsvReader.Piece piece = reader.next(false);
      while (piece != null) {
        whole.append(piece.text());
        piece = reader.next(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.toString();
  }

  private void requireCommas(long line, String text) {
    CsvSeparator.requireComma(name + ":" + line, text, COLUMNS::contains, messages);
  }

  /**
   * Reads the header and refuses an unknown column. With {@code orign}, a made-up scale would pass
   * for a caller's.
   */
  private void readHeader(CsvRecord line) {
    for (String heading : line.getFields()) {
      String column = TidyText.of(heading).toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(column)) {
        requireCommas(line.getStartingLineNumber(), String.join(",", line.getFields()));
        throw refused(
            line,
            Words.of(Complaint.CELL_HEADER),
            column.isEmpty() ? Words.of(Complaint.CELL_UNNAMED) : Words.plain(heading),
            Words.plain(String.join(", ", COLUMNS)));
      }
      if (header.contains(column)) {
        throw refused(
            line,
            Words.of(Complaint.CELL_HEADER),
            Words.plain(heading),
            Words.of(Complaint.CELL_ONCE));
      }
      header.add(column);
    }
  }

  private void add(CsvRecord line) {
    String text = field(line, "question");
    AnswerCodes.Code code = AnswerCodes.tryRead(text)
        .orElseThrow(
            () -> refused(line, "question", text, Words.of(Complaint.CELL_SCALE_QUESTION)));
    QuestionCode question = code.question();
    if (framework.framework().findElement(question).isEmpty()) {
      throw refused(
          line,
          "question",
          text,
          Words.of(Complaint.CELL_QUESTION_OF, framework.framework().toString()));
    }
    if (code.subItem() > SubItemId.MAX) {
      throw refused(line, "question", text, Words.of(Complaint.CELL_SUB_ITEMS, SubItemId.MAX));
    }
    lines.putIfAbsent(question, line.getStartingLineNumber());
    ScaleOrigin origin = origin(line);
    if (origins.merge(question, origin, (one, two) -> one) != origin) {
      throw refused(line, "origin", origin.name(), Words.of(Complaint.CELL_SAME_ORIGIN, text));
    }
    Optional<String> english =
        find(line, "option_en").filter(other -> !TidyText.of(other).isEmpty());
    field(line, "option");
    LocalizedText label = label(
        find(line, "option").map(TypedText::stripped).map(CsvText::read).orElseThrow(),
        english.map(TypedText::stripped).map(CsvText::read));
    options
        .computeIfAbsent(question, key -> new TreeMap<>())
        .computeIfAbsent(code.subItem(), key -> new ArrayList<>())
        .add(new Line(AnswerOption.of(label, points(line)), line.getStartingLineNumber()));
  }

  private static LocalizedText label(String thai, Optional<String> english) {
    return english
        .map(words -> LocalizedText.of(thai, words))
        .orElseGet(() -> LocalizedText.ofThai(thai));
  }

  private Score points(CsvRecord line) {
    String points = find(line, "points").map(TypedText::stripped).orElse("");
    if (points.isEmpty()) {
      throw missing(line, "points");
    }
    try {
      return Score.parse(ThaiDigits.toArabic(points));
    } catch (IllegalArgumentException e) {
      Words allowed = Words.of(Complaint.CELL_POINTS);
      throw refused(
          line,
          "points",
          points,
          TypedText.unseen(points, messages)
              .map(unseen -> Words.of(Complaint.CELL_WITH, allowed, unseen))
              .orElse(allowed));
    }
  }

  private ScaleOrigin origin(CsvRecord line) {
    String text = find(line, "origin").map(TidyText::of).orElse("");
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "", "CALLER" -> ScaleOrigin.CALLER;
      case "SYNTHETIC" -> ScaleOrigin.SYNTHETIC;
      default -> throw refused(line, "origin", text, Words.of(Complaint.CELL_ORIGIN));
    };
  }

  private Optional<String> find(CsvRecord line, String column) {
    int place = header.indexOf(column);
    return place < 0 ? Optional.empty() : Optional.of(line.getField(place));
  }

  private String field(CsvRecord line, String column) {
    String text = find(line, column).map(TidyText::of).orElse("");
    if (text.isEmpty()) {
      throw missing(line, column);
    }
    return text;
  }

  private CommandException missing(CsvRecord line, String column) {
    return refused(
        line,
        Words.plain(column),
        Words.of(Complaint.CELL_MISSING),
        Words.of(Complaint.CELL_BESIDE));
  }

  private CommandException refused(CsvRecord line, String field, String value, Words allowed) {
    return refused(line, Words.plain(field), Words.plain(value), allowed);
  }

  private CommandException refused(CsvRecord line, Words field, Words value, Words allowed) {
    return new CommandException(
        RejectedRows.cell(name + ":" + line.getStartingLineNumber(), field, value, allowed));
  }

  private Questionnaire questionnaire() {
    Map<QuestionCode, List<AnswerScale>> all = new LinkedHashMap<>();
    for (var entry : options.entrySet()) {
      QuestionCode question = entry.getKey();
      Map<Integer, AnswerScale> given = new TreeMap<>();
      entry.getValue().forEach((subItem, ofItem) -> given.put(subItem, scale(question, ofItem)));
      all.put(question, given.containsKey(0) ? alone(question, given) : parts(question, given));
    }
    try {
      return framework.withSubItems(all);
    } catch (IllegalArgumentException e) {
      throw CommandException.ofFile(
              name, Words.of(Complaint.SCALES_REFUSED, String.valueOf(e.getMessage())))
          .causedBy(e);
    }
  }

  /** Returns the scale of a question without sub-items. */
  private List<AnswerScale> alone(QuestionCode question, Map<Integer, AnswerScale> given) {
    if (given.size() > 1) {
      throw refused(question, given, Words.of(Complaint.CELL_NOT_BOTH));
    }
    return List.copyOf(given.values());
  }

  /** Returns the scales of all sub-items: the given ones, and otherwise those of the year. */
  private List<AnswerScale> parts(QuestionCode question, Map<Integer, AnswerScale> given) {
    NavigableMap<Integer, AnswerScale> parts = new TreeMap<>();
    for (int number = 1; framework.findIndex(question, number).isPresent(); number++) {
      int index = framework.findIndex(question, number).orElseThrow();
      parts.put(number, framework.items().get(index).scale());
    }
    int known = parts.size();
    parts.putAll(given);
    // A sub-item that the year does not have is a slip, unless the whole question is redefined.
    boolean whole = given.size() == parts.size() && parts.size() > 1;
    boolean gaps = parts.lastKey() > parts.size();
    if (gaps || !(whole || parts.size() == known)) {
      Words all = Words.of(Complaint.CELL_AND_SO_ON, question + ".1", question + ".2");
      throw refused(
          question,
          given,
          known > 0
              ? Words.of(Complaint.CELL_SOME_OR_ALL, question + ".1", question + "." + known, all)
              : Words.of(Complaint.CELL_ALONE_OR_ALL, question.toString(), all));
    }
    return List.copyOf(parts.values());
  }

  private CommandException refused(
      QuestionCode question, Map<Integer, AnswerScale> given, Words allowed) {
    return new CommandException(RejectedRows.cell(
        name + ":" + lines.get(question),
        Words.plain("question"),
        Words.plain(given.keySet().stream()
            .map(subItem -> subItem == 0 ? question.toString() : question + "." + subItem)
            .collect(Collectors.joining(", "))),
        allowed));
  }

  private AnswerScale scale(QuestionCode question, List<Line> ofItem) {
    AnswerScaleBuilder scale = AnswerScale.builder()
        .name(question.toString())
        .origin(origins.getOrDefault(question, ScaleOrigin.CALLER));
    try {
      // They are first built as written, so that a refusal shows the labels of the file.
      scale.options(ofItem.stream().map(Line::written).toList()).build();
      return scale.options(ofItem.stream().map(Line::tidied).toList()).build();
    } catch (IllegalArgumentException e) {
      Line first = firstRefused(scale, ofItem);
      throw CommandException.ofFile(
              name + ":" + first.number(), labels(first, String.valueOf(e.getMessage())))
          .causedBy(e);
    }
  }

  /** Returns what is wrong with an option, which the library says in English. */
  private Words labels(Line refused, String english) {
    return messages.inThai()
        ? Words.of(Complaint.SCALE_REFUSED, refused.written().label().thai())
        : Words.plain(english);
  }

  /** Returns the line of the option that does not fit those before it. */
  private static Line firstRefused(AnswerScaleBuilder scale, List<Line> lines) {
    List<AnswerOption> options = new ArrayList<>();
    for (Line line : lines) {
      options.add(line.written());
      try {
        scale.options(options).build();
      } catch (IllegalArgumentException e) {
        return line;
      }
    }
    throw new IllegalStateException("ita bug: no option is refused");
  }
}
