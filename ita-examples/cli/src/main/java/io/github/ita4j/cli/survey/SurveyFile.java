package io.github.ita4j.cli.survey;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of respondents' answers that is counted into an {@link SurveyCounter} while it is
 * read. It has one line for each answer or one for each respondent. The header decides which.
 *
 * <p>Unusable parts are refused one by one: a line without an agency, or an answer that is no
 * option of the question. Everything else counts.
 */
public final class SurveyFile extends CsvCallbackHandler<Boolean> {

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

  private final List<String> headings = new ArrayList<>();

  /** The header, or null before it is read. */
  private @Nullable SurveyHeader header;

  private @Nullable SurveyLine fields;
  private @Nullable SurveyLayout layout;

  /** The number of the current line. */
  private long line;

  private int field;
  private boolean blank;

  private boolean anyAnswer;
  private final Set<String> withoutScale = new LinkedHashSet<>();
  /** The refused lines that are not yet reported. The thread that reads the text adds them. */
  private final Deque<Refusal> refused = new ConcurrentLinkedDeque<>();

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
   * Reads the file.
   *
   * @param in the bytes of the file; not closed
   * @throws IOException if the bytes cannot be read
   * @throws CommandException if the header cannot be used, a limit is exceeded, or the lines of an
   *     agency are not consecutive
   */
  public void read(InputStream in) throws IOException {
    counter.begin(name);
    count(sound(in));
    end();
  }

  /**
   * Reads the file by two threads, with the same result: one makes sound text of the bytes, and the
   * calling one counts.
   *
   * @param in the bytes of the file; not closed
   * @throws IOException as {@link #read}
   * @throws CommandException as {@link #read}
   */
  public void readAhead(InputStream in) throws IOException {
    counter.begin(name);
    try (Reader ahead = new ReadAhead(sound(in))) {
      count(ahead);
    }
    end();
  }

  private Reader sound(InputStream in) {
    return new RecoveringCsvReader(in, (number, text, allowed, first) -> {
      if (first) {
        refusals.requireCommas(number, text);
      }
      refused.add(new Refusal(number, text, allowed));
    });
  }

  private void end() {
    reportRefused(Long.MAX_VALUE);
    if (header == null) {
      throw new CommandException(RejectedRows.cell(
          name + ":1",
          Words.of(Complaint.CELL_HEADER),
          Words.of(Complaint.CELL_MISSING),
          Words.of(Complaint.CELL_NAMES)));
    }
  }

  private void count(Reader text) throws IOException {
    CsvReader<Boolean> reader = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(this, text);
    try {
      // Every record is counted and dropped by the handler, so the iterator never has one.
      if (reader.iterator().hasNext()) {
        throw new IllegalStateException("ita bug: a record is left");
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(RuntimeException e) throws IOException {
    if (e.getCause() instanceof IOException cause) {
      throw cause;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : e;
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

  // ---- Calls by the parser

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return field;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    refusals.begin(line);
    field = 0;
    blank = true;
    if (fields != null) {
      fields.begin();
    }
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("ita bug: comments are not asked for");
  }

  @Override
  protected void setEmpty() {}

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (length > 0) {
      blank = false;
    }
    int column = field++;
    if (fields != null) {
      fields.set(column, buffer, offset, length);
      return;
    }
    if (column >= MOST_COLUMNS) {
      throw new CommandException(RejectedRows.cell(
          name + ":" + line,
          Words.of(Complaint.CELL_HEADER),
          Words.of(Complaint.CELL_COLUMNS, column + 1),
          Words.of(Complaint.CELL_AT_MOST, MOST_COLUMNS)));
    }
    headings.add(new String(buffer, offset, Math.min(length, SurveyLine.LONGEST_FIELD)));
  }

  @Override
  protected @Nullable Boolean buildRecord() {
    if (!refused.isEmpty()) {
      reportRefused(line);
    }
    SurveyHeader known = header;
    SurveyLine read = fields;
    SurveyLayout lines = layout;
    if (blank) {
      return null;
    }
    if (known == null || read == null || lines == null) {
      start();
      return null;
    }
    refusals.addUnnamed(read);
    if (field != known.size()) {
      refusals.add(
          Words.of(Complaint.CELL_LINE),
          Words.of(Complaint.CELL_FIELDS, field),
          Words.of(Complaint.CELL_AS_HEADER, known.size()));
    } else if (read.tooLong() >= 0) {
      refusals.add(
          Words.plain(known.name(read.tooLong())),
          Words.of(Complaint.CELL_LONG, SurveyLine.LONGEST_FIELD),
          Words.of(Complaint.CELL_AT_MOST, SurveyLine.LONGEST_FIELD));
    } else if (refusals.isReadable("respondent", read.respondent())) {
      AgencyCounts target = target(known, read);
      if (target != null) {
        anyAnswer |= lines.add(target, read);
      }
    }
    return null;
  }

  private void start() {
    Messages messages = refusals.messages();
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
      throw new CommandException(messages.text(Message.SCORE_HEADER_ANSWERS, refusals.place()));
    }
    known
        .noQuestions()
        .forEach(column -> refusals.add(
            Words.of(Complaint.CELL_HEADER),
            Words.plain(known.headed(column)),
            codes.allowed(known.heading(column))));
    withoutScale.addAll(known.withoutScale());
    layout = known.answerByAnswer()
        ? new LongLayout(counter, refusals, codes, texts, withoutScale)
        : new WideLayout(counter, refusals, known, texts);
    header = known;
    fields = new SurveyLine(known, texts, codes::find);
  }

  /**
   * Tells whether the first line seems to be somebody's answers instead of a header. No message may
   * show them.
   */
  private boolean looksLikeAnswers(SurveyHeader known) {
    return known.notUsed().stream()
        .map(known::heading)
        .anyMatch(heading -> Stream.of(texts)
            .anyMatch(expected -> expected.find(heading.toCharArray(), 0, heading.length()) >= 0));
  }

  // ---- Lines

  /**
   * Returns the answers about the agency of the line, or refuses the line and returns null if it
   * names none.
   */
  private @Nullable AgencyCounts target(SurveyHeader known, SurveyLine read) {
    Agency agency = known.agenciesNamed() ? agencies.of(read) : onlyAgency.orElseThrow();
    return agency == null ? null : counter.open(agency, line);
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
