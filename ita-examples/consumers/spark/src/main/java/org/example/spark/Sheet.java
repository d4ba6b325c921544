package org.example.spark;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerTally;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The answers of one respondent, as far as they are read, in the form of a bean that Spark knows.
 *
 * <p>Whoever answers a question twice and differently is counted with none of these answers. So
 * sheets can only be counted when all lines of a respondent are together; a tally knows nobody.
 */
public class Sheet {

  static final int MISSING = 0;
  static final int UNUSABLE = 1;
  static final int DIFFERENT = 2;
  static final int NOT_APPLICABLE = 3;
  static final int FIRST_OPTION = 4;

  private String agency = "";
  private String type = "";
  private String province = "";
  private String respondent = "";
  private int[] answers = {};

  /** For Spark. */
  public Sheet() {}

  Sheet(String agency, String type, String province, String respondent, int[] answers) {
    this.agency = agency;
    this.type = type;
    this.province = province;
    this.respondent = respondent;
    this.answers = answers;
  }

  /** The answers of both, in whatever order they come. */
  Sheet merge(Sheet other) {
    int[] both = new int[answers.length];
    for (int item = 0; item < both.length; item++) {
      both[item] = merge(answers[item], other.answers[item]);
    }
    return new Sheet(agency, type, province, respondent, both);
  }

  private static int merge(int one, int other) {
    if (one == other || Math.min(one, other) <= UNUSABLE) {
      return Math.max(one, other);
    }
    return DIFFERENT;
  }

  /** Counts the answers. Who answered nothing of an instrument is no respondent of it. */
  void countInto(AnswerTally tally) {
    List<AnswerItem> items = tally.questionnaire().items();
    Set<Instrument> answered = EnumSet.noneOf(Instrument.class);
    for (int item = 0; item < answers.length; item++) {
      if (answers[item] != MISSING) {
        answered.add(items.get(item).question().instrument());
      }
    }
    for (int item = 0; item < answers.length; item++) {
      if (answers[item] >= FIRST_OPTION) {
        tally.add(item, answers[item] - FIRST_OPTION);
      } else if (answers[item] == NOT_APPLICABLE) {
        tally.addNotApplicable(item);
      } else if (answers[item] == MISSING
          && answered.contains(items.get(item).question().instrument())) {
        tally.addMissing(item);
      }
    }
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  public String getRespondent() {
    return respondent;
  }

  public void setRespondent(String respondent) {
    this.respondent = respondent;
  }

  public int[] getAnswers() {
    return answers;
  }

  public void setAnswers(int[] answers) {
    this.answers = answers;
  }
}
