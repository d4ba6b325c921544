package io.github.ita4j.examples;

import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.scoring.AnswerItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The header of a file of answers: the role of each column, and the layout of the lines below. */
final class AnswerHeader {

  /** The role of a column that is of no use here. */
  static final int NOT_USED = -1;

  /** The roles of {@link AnswerColumn} are this and lower. */
  private static final int FIRST_COLUMN = -2;

  private final String place;
  private final List<String> headings;
  private final AnswerCodes codes;
  private final int[] roles;
  private final Set<Integer> used = new LinkedHashSet<>();
  private final List<String> notUsed = new ArrayList<>();
  private final List<String> withoutScale = new ArrayList<>();
  private final List<String> noQuestions = new ArrayList<>();
  private final boolean answerByAnswer;

  /**
   * The header of a file.
   *
   * @param place file and line
   * @param headings the tidied headings
   * @param codes the questions of the year
   * @param items what may be answered
   * @param onlyAgency whether the agency is named outside of the file
   * @throws CommandException if the lines below could not be read by it
   */
  AnswerHeader(
      String place,
      List<String> headings,
      AnswerCodes codes,
      List<AnswerItem> items,
      boolean onlyAgency) {
    this.place = place;
    this.headings = headings;
    this.codes = codes;
    this.roles = new int[headings.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(headings.get(i));
      if (roles[i] != NOT_USED && !used.add(roles[i])) {
        throw refused(headings.get(i), "there once");
      }
    }
    boolean questions = used.stream().anyMatch(role -> role >= 0) || !withoutScale.isEmpty();
    this.answerByAnswer = has(AnswerColumn.QUESTION) && has(AnswerColumn.ANSWER);
    if (answerByAnswer == questions) {
      String example =
          items.stream().limit(3).map(AnswerItem::toString).collect(Collectors.joining(","));
      throw refused(
          String.join(",", headings),
          "agency,respondent,question,answer; or agency,respondent and then questions such as "
              + example);
    }
    if (answerByAnswer && !has(AnswerColumn.RESPONDENT)) {
      throw refused(String.join(",", headings), "with a column respondent");
    }
    if (agenciesNamed() == onlyAgency) {
      throw refused(
          String.join(",", headings),
          onlyAgency
              ? "without a column agency where --agency names the only one"
              : "with a column agency, or the only one named by --agency NAME");
    }
  }

  private CommandException refused(String value, String allowed) {
    return new CommandException(new ItaJsonException(place, "header", value, allowed));
  }

  private int role(String heading) {
    Optional<AnswerColumn> column = AnswerColumn.of(heading);
    if (column.isPresent()) {
      return role(column.get());
    }
    if (heading.isEmpty()) {
      return NOT_USED;
    }
    if (AnswerCodes.tryRead(heading).isEmpty()) {
      notUsed.add(heading);
      return NOT_USED;
    }
    int item = codes.find(heading);
    if (item >= 0) {
      return item;
    }
    (item == AnswerCodes.NO_SCALE ? withoutScale : noQuestions).add(heading);
    return NOT_USED;
  }

  private static int role(AnswerColumn column) {
    return FIRST_COLUMN - column.ordinal();
  }

  private boolean has(AnswerColumn column) {
    return used.contains(role(column));
  }

  /** How many columns there are. */
  int size() {
    return roles.length;
  }

  String heading(int column) {
    return headings.get(column);
  }

  /** The item that a column asks for; below 0 if it asks for none. */
  int item(int column) {
    return roles[column];
  }

  /** The place among the values of {@link AnswerColumn} of a column that asks for no item; below 0 for none. */
  int column(int column) {
    return FIRST_COLUMN - roles[column];
  }

  /** Whether a line is one answer; otherwise it is one respondent. */
  boolean answerByAnswer() {
    return answerByAnswer;
  }

  boolean agenciesNamed() {
    return has(AnswerColumn.AGENCY);
  }

  boolean asks(int item) {
    return used.contains(item);
  }

  /** The columns that are of no use here, because their headings are no question's. */
  List<String> notUsed() {
    return notUsed;
  }

  /** The questions of the year of which it is not known how answers are scored. */
  List<String> withoutScale() {
    return withoutScale;
  }

  /** The headings that look like questions, and are none of the year. */
  List<String> noQuestions() {
    return noQuestions;
  }
}
