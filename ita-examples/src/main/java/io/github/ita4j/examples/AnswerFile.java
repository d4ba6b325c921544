package io.github.ita4j.examples;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of respondents' answers, counted into an {@link AnswerBook} while it is read: one line for each answer, or one
 * for each respondent; the header tells which.
 *
 * <p>What cannot be used is refused by itself: a line without an agency, a cell with an answer that the question does not
 * have. Everything else counts.
 */
final class AnswerFile extends CsvCallbackHandler<Boolean> {

  static final int LONGEST_FIELD = 1_000;
  static final int MOST_COLUMNS = 2_000;

  private static final String UTF_8_ADVICE = "UTF-8; in a spreadsheet, save as “CSV UTF-8”";

  /** The columns that are no question's, with the names that they may have. */
  private enum Column {
    AGENCY("agency", "หน่วยงาน"),
    RESPONDENT("respondent", "ผู้ตอบ"),
    TYPE("type", "ประเภท"),
    PROVINCE("province", "จังหวัด"),
    INSTRUMENT("instrument", "แบบวัด"),
    QUESTION("question", "ข้อ"),
    ANSWER("answer", "คำตอบ");

    private final String english;
    private final String thai;

    Column(String english, String thai) {
      this.english = english;
      this.thai = thai;
    }

    static Optional<Column> of(String heading) {
      return Arrays.stream(values())
          .filter(column -> column.english.equals(heading.toLowerCase(Locale.ROOT))
              || column.thai.equals(heading))
          .findFirst();
    }

    @Override
    public String toString() {
      return english;
    }
  }

  /** A field that is most often the same as on the line before. */
  private static final class Cell {

    private String raw = "";
    private String text = "";

    /** Whether the field differs from that of the line before. */
    boolean set(char[] buffer, int offset, int length) {
      if (raw.length() == length) {
        int i = 0;
        while (i < length && raw.charAt(i) == buffer[offset + i]) {
          i++;
        }
        if (i == length) {
          return false;
        }
      }
      raw = new String(buffer, offset, length);
      text = stripped(raw);
      return true;
    }
  }

  private record Refusal(long line, String text, String allowed) {}

  private final String name;
  private final AnswerBook book;
  private final Refusals refusals;
  private final Optional<Agency> onlyAgency;
  private final AnswerCodes codes;
  private final List<AnswerItem> items;
  private final AnswerTexts[] texts;

  private final List<String> header = new ArrayList<>();

  /** For each column an item of the questionnaire, or one of the numbers below. */
  private int[] roles = new int[0];

  private static final int NOT_USED = -1;

  /** The columns of {@link Column} are these and lower. */
  private static final int FIRST_COLUMN = -2;

  private boolean started;
  private boolean answerByAnswer;
  private boolean agenciesNamed;

  private final Cell agency = new Cell();
  private final Cell type = new Cell();
  private final Cell province = new Cell();
  private final Cell respondent = new Cell();
  private final Cell instrument = new Cell();
  private boolean agencyChanged = true;
  private @Nullable AgencyAnswers answers;

  /** Of the line that is being read. */
  private long line;

  private int field;
  private boolean blank;
  private int tooLong;

  /** The answers of a line, column by column; where one is unknown, what stands there. */
  private int[] found = new int[0];

  private final List<String> unknown = new ArrayList<>();

  /** The question and the answer of a line that has one. */
  private final TextIndex questions = new TextIndex();

  private static final int NO_QUESTION = -1;
  private static final int NO_SCALE = -2;
  private int question;
  private String questionText = "";
  private char[] answer = new char[64];
  private int answerLength;

  /** For each instrument the items that no column asks for. */
  private int[][] withoutColumn = new int[0][];

  private final Set<String> withoutScale = new LinkedHashSet<>();
  private final List<String> notUsed = new ArrayList<>();
  private final Deque<Refusal> refused = new ArrayDeque<>();

  /**
   * A file that is to be read.
   *
   * @param name its name in messages
   * @param book where its answers are counted
   * @param refusals is told of what cannot be used
   * @param agencyName the name of the agency, for a file without a column for it
   */
  AnswerFile(String name, AnswerBook book, Refusals refusals, Optional<String> agencyName) {
    this.name = name;
    this.book = book;
    this.refusals = refusals;
    this.onlyAgency = agencyName.map(Agency::ofName);
    Questionnaire questionnaire = book.questionnaire();
    this.codes = new AnswerCodes(questionnaire);
    this.items = questionnaire.items();
    this.texts = new AnswerTexts[items.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = textsOf(i);
    }
  }

  /** One for each scale, however many questions have it. */
  private AnswerTexts textsOf(int item) {
    for (int i = 0; i < item; i++) {
      if (items.get(i).scale().equals(items.get(item).scale())) {
        return texts[i];
      }
    }
    return new AnswerTexts(items.get(item).scale());
  }

  /**
   * Reads the file.
   *
   * @param in its bytes; not closed
   * @throws IOException if they cannot be read
   * @throws CommandException if the header cannot be used, or a bound is passed
   */
  void read(InputStream in) throws IOException {
    SoundLines sound = new SoundLines(
        in, (number, text, allowed) -> refused.add(new Refusal(number, text, allowed)));
    CsvReader<Boolean> reader = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(this, sound);
    try {
      // Every record is counted and given away, so that there is never a first one.
      if (reader.iterator().hasNext()) {
        throw new IllegalStateException("ita bug: a record is left");
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw unwrapped(e);
    }
    reportRefused(Long.MAX_VALUE);
    if (!started) {
      throw new CommandException(
          new ItaJsonException(name + ":1", "header", "missing", "a line of names of columns"));
    }
  }

  private static RuntimeException unwrapped(RuntimeException e) throws IOException {
    if (e.getCause() instanceof IOException cause) {
      throw cause;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }

  /** The columns that were not used, because their names are no question's. */
  List<String> notUsed() {
    return notUsed;
  }

  /** The questions that were answered and have no scale. */
  Set<String> withoutScale() {
    return withoutScale;
  }

  // ---- What the parser tells

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
    field = 0;
    blank = true;
    tooLong = -1;
    unknown.clear();
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
    if (!started) {
      if (column >= MOST_COLUMNS) {
        throw new CommandException(new ItaJsonException(
            name + ":" + line, "header", column + 1 + " columns", "at most " + MOST_COLUMNS));
      }
      header.add(stripped(new String(buffer, offset, Math.min(length, LONGEST_FIELD))));
      return;
    }
    if (column >= roles.length) {
      return;
    }
    if (length > LONGEST_FIELD) {
      tooLong = column;
      return;
    }
    int role = roles[column];
    if (role >= 0) {
      int option = texts[role].find(buffer, offset, length);
      found[column] = option;
      if (option == AnswerTexts.UNKNOWN) {
        unknown.add(new String(buffer, offset, length));
      }
    } else if (role < NOT_USED) {
      setCell(FIRST_COLUMN - role, buffer, offset, length);
    }
  }

  private void setCell(int column, char[] buffer, int offset, int length) {
    switch (Column.values()[column]) {
      case AGENCY -> agencyChanged |= agency.set(buffer, offset, length);
      case TYPE -> agencyChanged |= type.set(buffer, offset, length);
      case PROVINCE -> agencyChanged |= province.set(buffer, offset, length);
      case RESPONDENT -> respondent.set(buffer, offset, length);
      case INSTRUMENT -> instrument.set(buffer, offset, length);
      case QUESTION -> {
        question = questions.find(buffer, offset, length);
        if (question == TextIndex.ABSENT) {
          questionText = new String(buffer, offset, length);
          question = lookUp(questionText);
        } else if (question == NO_SCALE) {
          questionText = new String(buffer, offset, length);
        }
      }
      case ANSWER -> {
        if (answer.length < length) {
          answer = new char[length];
        }
        System.arraycopy(buffer, offset, answer, 0, length);
        answerLength = length;
      }
    }
  }

  @Override
  protected @Nullable Boolean buildRecord() {
    if (!refused.isEmpty()) {
      reportRefused(line);
    }
    if (blank) {
      return null;
    }
    if (!started) {
      start();
      return null;
    }
    if (field != roles.length) {
      refuse(
          "line", field + (field == 1 ? " field" : " fields"), roles.length + ", as in the header");
    } else if (tooLong >= 0) {
      refuse(
          header.get(tooLong),
          "more than " + LONGEST_FIELD + " characters",
          "at most " + LONGEST_FIELD);
    } else {
      AgencyAnswers target = target();
      if (target != null) {
        if (answerByAnswer) {
          addAnswer(target);
        } else {
          addLine(target);
        }
      }
    }
    return null;
  }

  // ---- The header

  private void start() {
    started = true;
    if (header.stream().anyMatch(heading -> heading.indexOf(SoundLines.UNREADABLE) >= 0)) {
      throw new CommandException(
          new ItaJsonException(name + ":" + line, "header", header.get(0), UTF_8_ADVICE));
    }
    roles = new int[header.size()];
    Set<Integer> seen = new LinkedHashSet<>();
    for (int i = 0; i < roles.length; i++) {
      int role = role(header.get(i));
      if (role != NOT_USED && !seen.add(role)) {
        throw new CommandException(
            new ItaJsonException(name + ":" + line, "header", header.get(i), "there once"));
      }
      roles[i] = role;
    }
    agenciesNamed = seen.contains(role(Column.AGENCY));
    boolean hasQuestion = seen.contains(role(Column.QUESTION));
    boolean hasItems = seen.stream().anyMatch(role -> role >= 0);
    answerByAnswer = hasQuestion && seen.contains(role(Column.ANSWER));
    if (answerByAnswer == (hasItems || !withoutScale.isEmpty())) {
      throw new CommandException(new ItaJsonException(
          name + ":" + line,
          "header",
          String.join(",", header),
          "agency,respondent,question,answer; or agency,respondent and then questions such as "
              + example()));
    }
    if (answerByAnswer && !seen.contains(role(Column.RESPONDENT))) {
      throw new CommandException(new ItaJsonException(
          name + ":" + line, "header", String.join(",", header), "with a column respondent"));
    }
    if (agenciesNamed == onlyAgency.isPresent()) {
      throw new CommandException(new ItaJsonException(
          name + ":" + line,
          "header",
          String.join(",", header),
          agenciesNamed
              ? "without a column agency where --agency names the only one"
              : "with a column agency, or the only one named by --agency NAME"));
    }
    found = new int[roles.length];
    withoutColumn = itemsWithoutColumn(seen);
  }

  private static int role(Column column) {
    return FIRST_COLUMN - column.ordinal();
  }

  /** What a column is for; complains of one that looks like a question and is none. */
  private int role(String heading) {
    Optional<Column> column = Column.of(heading);
    if (column.isPresent()) {
      return role(column.get());
    }
    if (heading.isEmpty() || AnswerCodes.tryRead(heading).isEmpty()) {
      if (!heading.isEmpty()) {
        notUsed.add(heading);
      }
      return NOT_USED;
    }
    int item = lookUp(heading);
    if (item >= 0) {
      return item;
    }
    if (item == NO_QUESTION) {
      refuse("header", heading, codes.allowed(heading));
    } else {
      withoutScale.add(heading);
    }
    return NOT_USED;
  }

  private String example() {
    return items.stream().limit(3).map(AnswerItem::toString).collect(Collectors.joining(","));
  }

  private int[][] itemsWithoutColumn(Set<Integer> asked) {
    int[][] without = new int[Instrument.values().length][];
    for (int i = 0; i < without.length; i++) {
      int number = i;
      without[i] = IntStream.range(0, items.size())
          .filter(item -> book.instrument(item) == number && !asked.contains(item))
          .toArray();
    }
    return without;
  }

  /** The item of a question as it is written in the file; remembered as it is written. */
  private int lookUp(String text) {
    int item = codes
        .itemOf(stripped(text))
        .orElseGet(() -> codes.hasNoScale(stripped(text)) ? NO_SCALE : NO_QUESTION);
    if (item != NO_QUESTION && questions.size() < MOST_COLUMNS) {
      questions.put(text, item);
    }
    return item;
  }

  // ---- Lines

  /** The agency of the line; null, and refused, if it names none. */
  private @Nullable AgencyAnswers target() {
    if (!agenciesNamed) {
      AgencyAnswers only = book.open(onlyAgency.orElseThrow());
      answers = only;
      return only;
    }
    if (!agencyChanged) {
      AgencyAnswers same = answers;
      if (same != null) {
        return book.open(same.agency());
      }
    }
    agencyChanged = false;
    answers = null;
    for (Cell cell : List.of(agency, type, province)) {
      if (cell.text.indexOf(SoundLines.UNREADABLE) >= 0) {
        refuse(
            (cell == agency ? Column.AGENCY : cell == type ? Column.TYPE : Column.PROVINCE)
                .toString(),
            cell.text,
            UTF_8_ADVICE);
        return null;
      }
    }
    if (agency.text.isEmpty()) {
      refuse("agency", "missing", "the name of an agency");
      return null;
    }
    try {
      AgencyAnswers next = book.open(Agency.builder()
          .name(agency.text)
          .type(optional(type))
          .province(optional(province))
          .build());
      answers = next;
      return next;
    } catch (IllegalArgumentException e) {
      refuse(
          "type",
          type.text,
          "a capital letter, then capital letters, digits and underscores, at most 64");
      return null;
    }
  }

  private static Optional<String> optional(Cell cell) {
    return cell.text.isEmpty() ? Optional.empty() : Optional.of(cell.text);
  }

  /** A line of one respondent. */
  private void addLine(AgencyAnswers target) {
    int answered = 0;
    for (int column = 0; column < roles.length; column++) {
      if (roles[column] >= 0 && found[column] != AnswerTexts.MISSING) {
        answered |= 1 << book.instrument(roles[column]);
      }
    }
    int twice = book.addLine(respondent.text, answered);
    if (twice != 0) {
      refuse(
          "respondent",
          respondent.text,
          twice(Instrument.values()[Integer.numberOfTrailingZeros(twice)]));
      return;
    }
    AnswerTally tally = target.tally();
    int nextUnknown = 0;
    for (int column = 0; column < roles.length; column++) {
      int item = roles[column];
      if (item < 0) {
        continue;
      }
      int option = found[column];
      if (option >= 0) {
        tally.add(item, option);
      } else if (option == AnswerTexts.NOT_APPLICABLE) {
        tally.addNotApplicable(item);
      } else if (option == AnswerTexts.UNKNOWN) {
        refuse(header.get(column), unknown.get(nextUnknown++), texts[item].allowed());
      } else if ((answered & (1 << book.instrument(item))) != 0) {
        tally.addMissing(item);
      }
    }
    for (int i = 0; i < withoutColumn.length; i++) {
      if ((answered & (1 << i)) != 0) {
        for (int item : withoutColumn[i]) {
          tally.addMissing(item);
        }
      }
    }
  }

  /** A line of one answer. */
  private void addAnswer(AgencyAnswers target) {
    if (question == NO_QUESTION) {
      refuse("question", questionText, codes.allowed(stripped(questionText)));
      return;
    }
    if (question == NO_SCALE) {
      withoutScale.add(stripped(questionText));
      return;
    }
    if (respondent.text.isEmpty()) {
      refuse("respondent", "missing", "a number or a name that no other respondent has");
      return;
    }
    Instrument asked = Instrument.values()[book.instrument(question)];
    if (!instrument.text.isEmpty() && !instrument.text.equalsIgnoreCase(asked.toString())) {
      refuse("instrument", instrument.text, asked + " for " + items.get(question));
      return;
    }
    int option = texts[question].find(answer, 0, answerLength);
    if (option == AnswerTexts.MISSING) {
      return;
    }
    if (!book.addAnswer(respondent.text, question)) {
      refuse("respondent", respondent.text, twice(items.get(question)));
      return;
    }
    if (option >= 0) {
      target.tally().add(question, option);
    } else if (option == AnswerTexts.NOT_APPLICABLE) {
      target.tally().addNotApplicable(question);
    } else {
      refuse(
          items.get(question).toString(),
          new String(answer, 0, answerLength),
          texts[question].allowed());
    }
  }

  private static String twice(Object answered) {
    return "another: this one has answered " + answered + " already; the line is not counted";
  }

  // ---- What is refused

  private void refuse(String what, String value, String allowed) {
    refusals.add(
        name,
        line,
        what,
        value,
        value.indexOf(SoundLines.UNREADABLE) >= 0 ? UTF_8_ADVICE : allowed);
  }

  /** Reports the lines before a line that never reached the parser, so that all come in order. */
  private void reportRefused(long before) {
    while (!refused.isEmpty() && refused.getFirst().line() < before) {
      Refusal refusal = refused.removeFirst();
      refusals.add(name, refusal.line(), "line", refusal.text(), refusal.allowed());
    }
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && AnswerTexts.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && AnswerTexts.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
