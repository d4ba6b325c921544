package io.github.ita4j.cli.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.io.OrderedTasks;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of respondents' answers that is counted into a {@link SurveyCounter} while it is read.
 * It has one line for each answer or one for each respondent. The header decides which.
 *
 * <p>Unusable parts are refused one by one: a line without an agency, or an answer that is no
 * option of the question. Everything else counts.
 */
public final class SurveyFile {

  static final int MOST_COLUMNS = 2_000;

  private record Refusal(long line, String text, Words allowed) {}

  private final String name;
  private final SurveyCounter counter;
  private final RejectedRowsOfFile refusals;
  private final SurveyAgencies agencies;
  private final Optional<Agency> onlyAgency;
  private final AnswerCodes codes;
  private final List<AnswerItem> items;
  private final AnswerLabels[] texts;

  /** The header, or null before it is read. */
  private @Nullable SurveyHeader header;

  private boolean anyAnswer;
  private final Set<String> withoutScale = new LinkedHashSet<>();

  /** The columns without a heading that have text on a line so far. */
  private final Set<Integer> unnamed = new HashSet<>();

  /** The refused lines that are not yet reported. */
  private final Deque<Refusal> refused = new ArrayDeque<>();

  /**
   * Creates a file to be read.
   *
   * @param name the name of the file in messages
   * @param counter the counter of its answers
   * @param agencyName the name of the agency, for a file without a column of agencies
   */
  public SurveyFile(String name, SurveyCounter counter, Optional<String> agencyName) {
    this.name = name;
    this.counter = counter;
    this.refusals = new RejectedRowsOfFile(name, counter.refusals());
    this.agencies = new SurveyAgencies(refusals);
    this.onlyAgency = agencyName.map(Agency::ofName);
    Questionnaire questionnaire = counter.questionnaire();
    this.codes = new AnswerCodes(questionnaire);
    this.items = questionnaire.items();
    this.texts = AnswerLabels.of(items);
  }

  /**
   * Reads the file. The calling thread finds the records and counts the lines in the order of the
   * file. All threads share the work between, which needs no order. The result is therefore the
   * same with any number of them.
   *
   * @param in the bytes of the file; not closed
   * @param threads the number of threads; 1 for the calling thread alone
   * @throws IOException if the bytes cannot be read
   * @throws CommandException if the header cannot be used, a limit is exceeded, or the lines of an
   *     agency are not consecutive
   */
  public void read(InputStream in, int threads) throws IOException {
    counter.begin(name);
    RecoveringCsvReader text = new RecoveringCsvReader(in, (number, start, allowed, first) -> {
      if (first) {
        refusals.requireCommas(number, start);
      }
      refused.add(new Refusal(number, start, allowed));
    });
    SurveyHeader known = header(text);
    header = known;
    SurveyLayout layout = known.answerByAnswer()
        ? new LongLayout(counter, refusals, codes, texts, withoutScale)
        : new WideLayout(counter, refusals, known, texts);
    ThreadLocal<SurveyLineReader> readers =
        ThreadLocal.withInitial(() -> new SurveyLineReader(known, codes, AnswerLabels.of(items)));
    OrderedTasks.<List<SurveyLine>>run(
        threads,
        () -> {
          RecoveringCsvReader.Piece piece = text.next(false);
          return piece == null ? null : () -> readers.get().read(piece);
        },
        lines -> lines.forEach(line -> count(known, layout, line)));
    reportRefused(Long.MAX_VALUE);
  }

  /** Returns the columns that were not used because their headings name no question. */
  public List<String> notUsed() {
    SurveyHeader known = header;
    return known == null
        ? List.of()
        : known.notUsed().stream().map(known::headed).toList();
  }

  /** Returns the answered questions without a scale. */
  public Set<String> withoutScale() {
    return withoutScale;
  }

  /** Tells whether a line below the header has an answer. */
  public boolean anyAnswer() {
    return anyAnswer;
  }

  // ---- The header

  private SurveyHeader header(RecoveringCsvReader text) throws IOException {
    RecoveringCsvReader.Piece piece = text.next(true);
    while (piece != null) {
      for (CsvRecord read : CsvReader.builder()
          .build(
              CsvRecordHandler.of(limits -> limits.maxFields(RecoveringCsvReader.LONGEST + 1)),
              piece.text())) {
        long line = piece.line() - 1 + read.getStartingLineNumber();
        reportRefused(line);
        refusals.begin(line);
        if (read.getFieldCount() > MOST_COLUMNS) {
          throw new CommandException(RejectedRows.cell(
              refusals.place(),
              Words.of(Complaint.CELL_HEADER),
              Words.of(Complaint.CELL_COLUMNS, MOST_COLUMNS + 1),
              Words.of(Complaint.CELL_AT_MOST, MOST_COLUMNS)));
        }
        if (!read.getFields().stream().allMatch(String::isEmpty)) {
          return header(
              line, read.getFields().stream().map(SurveyLineReader::shortened).toList());
        }
      }
      piece = text.next(true);
    }
    reportRefused(Long.MAX_VALUE);
    throw new CommandException(RejectedRows.cell(
        name + ":1",
        Words.of(Complaint.CELL_HEADER),
        Words.of(Complaint.CELL_MISSING),
        Words.of(Complaint.CELL_NAMES)));
  }

  private SurveyHeader header(long line, List<String> headings) {
    headings.stream()
        .filter(heading -> heading.indexOf(RecoveringCsvReader.UNREADABLE) >= 0)
        .findFirst()
        .ifPresent(heading -> {
          throw refusals.unreadableHeader(heading);
        });
    List<String> tidied = headings.stream().map(TidyText::of).toList();
    SurveyHeader known;
    try {
      known = new SurveyHeader(refusals, tidied, codes, items, onlyAgency.isPresent());
    } catch (CommandException e) {
      refusals.requireCommas(line, String.join(",", headings));
      throw e;
    }
    if (known.size() == 1) {
      refusals.requireCommas(line, headings.get(0));
    }
    if (looksLikeAnswers(known)) {
      throw new CommandException(
          refusals.messages().text(Message.SCORE_HEADER_ANSWERS, refusals.place()));
    }
    known
        .noQuestions()
        .forEach(column -> refusals.add(
            Words.of(Complaint.CELL_HEADER),
            Words.plain(known.headed(column)),
            codes.allowed(known.heading(column))));
    withoutScale.addAll(known.withoutScale());
    return known;
  }

  /**
   * Tells whether the first line seems to be somebody's answers instead of a header. No message may
   * show them.
   */
  private boolean looksLikeAnswers(SurveyHeader known) {
    return known.notUsed().stream()
        .map(column -> known.heading(column).getBytes(StandardCharsets.UTF_8))
        .anyMatch(heading ->
            Stream.of(texts).anyMatch(expected -> expected.find(heading, 0, heading.length) >= 0));
  }

  // ---- Lines

  private void count(SurveyHeader known, SurveyLayout layout, SurveyLine line) {
    reportRefused(line.number());
    refusals.begin(line.number());
    for (int column : line.unnamed()) {
      if (unnamed.add(column)) {
        refusals.addUnnamed(column);
      }
    }
    if (line.fields() != known.size()) {
      refusals.add(
          Words.of(Complaint.CELL_LINE),
          Words.of(Complaint.CELL_FIELDS, line.fields()),
          Words.of(Complaint.CELL_AS_HEADER, known.size()));
    } else if (line.tooLong() >= 0) {
      refusals.add(
          Words.plain(known.name(line.tooLong())),
          Words.of(Complaint.CELL_LONG, SurveyLine.LONGEST_FIELD),
          Words.of(Complaint.CELL_AT_MOST, SurveyLine.LONGEST_FIELD));
    } else if (refusals.isReadable("respondent", line.respondent())) {
      AgencyCounts target = target(known, line);
      if (target != null) {
        anyAnswer |= layout.add(target, line);
      }
    }
  }

  /**
   * Returns the answers about the agency of the line, or refuses the line and returns null if it
   * names none.
   */
  private @Nullable AgencyCounts target(SurveyHeader known, SurveyLine line) {
    Agency agency = known.agenciesNamed() ? agencies.of(line.agency()) : onlyAgency.orElseThrow();
    return agency == null ? null : counter.open(agency, line.number());
  }

  // ---- Refusals

  /**
   * Reports the refused lines before a line that never reached the parser, which keeps the order of
   * lines.
   */
  private void reportRefused(long before) {
    while (!refused.isEmpty() && refused.getFirst().line() < before) {
      Refusal refusal = refused.removeFirst();
      refusals.addLine(refusal.line(), refusal.text(), refusal.allowed());
    }
  }
}
