package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.scoring.AnswerItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The header of a file of answers: the role of each column, and the layout of the lines below. */
final class SurveyHeader {

  /** The role of a column that is not used. */
  static final int NOT_USED = -1;

  /** The role of a column without a heading. The column must be empty. */
  private static final int UNNAMED = -2;

  /** The first role of an {@link SurveyColumn}. The others are lower. */
  private static final int FIRST_COLUMN = -3;

  private final RejectedRowsOfFile refusals;
  private final List<String> headings;
  private final AnswerCodes codes;
  private final List<AnswerItem> items;
  private final Messages messages;
  private final int[] roles;

  /** True if a heading such as {@code respondent} shows that this is no line of answers. */
  private final boolean certain;

  /** The column of each used role. */
  private final Map<Integer, Integer> used = new HashMap<>();

  private final List<Integer> notUsed = new ArrayList<>();
  private final List<String> withoutScale = new ArrayList<>();
  private final List<Integer> noQuestions = new ArrayList<>();
  private final boolean answerByAnswer;

  /**
   * Creates the header of a file.
   *
   * @param refusals the refusals of the file, at the line of the header
   * @param headings the tidied headings
   * @param codes the questions of the year
   * @param items the items that can be answered
   * @param onlyAgency whether the agency is named outside the file
   * @throws CommandException if the lines below cannot be read with this header
   */
  SurveyHeader(
      RejectedRowsOfFile refusals,
      List<String> headings,
      AnswerCodes codes,
      List<AnswerItem> items,
      boolean onlyAgency) {
    this.refusals = refusals;
    this.headings = headings;
    this.codes = codes;
    this.items = items;
    this.messages = refusals.messages();
    this.certain =
        headings.stream().anyMatch(heading -> SurveyColumn.of(heading).isPresent());
    this.roles = new int[headings.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(i);
      if (roles[i] != NOT_USED && roles[i] != UNNAMED) {
        Integer first = used.putIfAbsent(roles[i], i);
        if (first != null) {
          throw twice(first, i);
        }
      }
    }
    boolean questions =
        used.keySet().stream().anyMatch(role -> role >= 0) || !withoutScale.isEmpty();
    this.answerByAnswer = has(SurveyColumn.QUESTION) && has(SurveyColumn.ANSWER);
    if (answerByAnswer && questions) {
      throw refused(Message.SCORE_HEADER_BOTH);
    }
    if (!answerByAnswer && !questions && noQuestions.isEmpty()) {
      throw refused(Message.SCORE_HEADER_NONE);
    }
    if (answerByAnswer && !has(SurveyColumn.RESPONDENT)) {
      throw refused(Message.SCORE_HEADER_RESPONDENT);
    }
    if (agenciesNamed() == onlyAgency) {
      throw refused(onlyAgency ? Message.SCORE_HEADER_TWO_AGENCIES : Message.SCORE_HEADER_AGENCY);
    }
    if (!answerByAnswer) {
      leaveOut(SurveyColumn.INSTRUMENT);
      leaveOut(SurveyColumn.QUESTION);
      leaveOut(SurveyColumn.ANSWER);
    }
  }

  /**
   * Returns a refusal that shows no heading. A file without a header may begin with somebody's
   * answers.
   */
  private CommandException refused(Message message) {
    String known =
        used.values().stream().sorted().map(this::name).collect(Collectors.joining(", "));
    String example =
        items.stream().limit(3).map(AnswerItem::toString).collect(Collectors.joining(","));
    return new CommandException(messages.text(
        Message.SCORE_HEADER,
        refusals.place(),
        known.isEmpty() ? messages.text(Message.SCORE_NONE) : known,
        messages.number(headings.size()),
        messages.text(message, example)));
  }

  private CommandException twice(int first, int second) {
    return new CommandException(messages.text(
        Message.SCORE_HEADER_TWICE, refusals.place(), name(first), headed(first), headed(second)));
  }

  private int role(int column) {
    String heading = headings.get(column);
    Optional<SurveyColumn> known = SurveyColumn.of(heading);
    if (known.isPresent()) {
      return role(known.get());
    }
    if (heading.isEmpty()) {
      return UNNAMED;
    }
    int item = codes.find(heading);
    if (item >= 0) {
      return item;
    }
    if (item == AnswerCodes.NO_SCALE) {
      withoutScale.add(AnswerCodes.tryRead(heading).orElseThrow().toString());
    } else if (codes.mentionsQuestion(heading)) {
      noQuestions.add(column);
    } else {
      notUsed.add(column);
    }
    return NOT_USED;
  }

  private static int role(SurveyColumn column) {
    return FIRST_COLUMN - column.ordinal();
  }

  private boolean has(SurveyColumn column) {
    return used.containsKey(role(column));
  }

  private void leaveOut(SurveyColumn column) {
    Integer place = used.remove(role(column));
    if (place != null) {
      roles[place] = NOT_USED;
      notUsed.add(place);
    }
  }

  /** Returns the number of columns. */
  int size() {
    return roles.length;
  }

  /** Returns the name of a column for refusals: its question or its other content. */
  String name(int column) {
    if (roles[column] >= 0) {
      return items.get(roles[column]).toString();
    }
    return column(column) >= 0
        ? SurveyColumn.values()[column(column)].toString()
        : messages.text(Message.SCORE_COLUMN, letters(column));
  }

  /**
   * Returns the letters and the heading of a column: {@code column C (ข้อ I2)}. The heading is
   * described instead of shown if the line may be somebody's answers.
   */
  String headed(int column) {
    String heading = headings.get(column);
    String shown = "(" + TypedText.shortened(heading) + ")";
    return messages.text(Message.SCORE_COLUMN, letters(column)) + " "
        + (certain ? shown : refusals.named(shown));
  }

  /** Returns the letters of a column in a spreadsheet: {@code A} for 0, {@code AA} for 26. */
  static String letters(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** Returns the item of a column, or a negative number if it has none. */
  int item(int column) {
    return roles[column];
  }

  /**
   * Returns the index in the values of {@link SurveyColumn} for a column without an item, or a
   * negative number.
   */
  int column(int column) {
    return FIRST_COLUMN - roles[column];
  }

  /** Tells whether a column has no heading. */
  boolean isUnnamed(int column) {
    return roles[column] == UNNAMED;
  }

  /** Tells whether each line is one answer instead of one respondent. */
  boolean answerByAnswer() {
    return answerByAnswer;
  }

  boolean agenciesNamed() {
    return has(SurveyColumn.AGENCY);
  }

  boolean asks(int item) {
    return used.containsKey(item);
  }

  /** Returns the columns that are not used because their headings name no question. */
  List<Integer> notUsed() {
    return notUsed.stream().sorted().toList();
  }

  /** Returns the questions of the year without a known scale. */
  List<String> withoutScale() {
    return withoutScale;
  }

  /**
   * Returns the columns whose headings resemble questions, but name none of the year or more than
   * one.
   */
  List<Integer> noQuestions() {
    return noQuestions;
  }

  String heading(int column) {
    return headings.get(column);
  }
}
