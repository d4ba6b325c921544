package io.github.ita4j.cli.survey;

import io.github.ita4j.scoring.AnswerItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the respondents of one agency. They are kept until its last line is read. Only
 * then are repeated and missing answers known.
 *
 * <p>A repeated answer counts once. If a respondent gave different answers to one question, none of
 * them counts. The order of the lines therefore changes nothing.
 *
 * <p>Each respondent of an instrument takes one array with eight bytes for each question.
 *
 * <p>Not thread-safe.
 */
final class RespondentAnswers {

  /** The largest number of respondents. No agency has as many. */
  static final int MOST_RESPONDENTS = 200_000;

  /**
   * The largest number of answers: that many respondents with a hundred questions each. One takes
   * eight bytes.
   */
  static final int MOST_ANSWERS = 20_000_000;

  private static final int LARGE = 10_000;

  private static final int ANSWER_BITS = 12;
  private static final long ANSWER = (1L << ANSWER_BITS) - 1;
  private static final int POSITION_BITS = Long.SIZE - 1 - LinePlaces.BITS;
  private static final long POSITION = (1L << POSITION_BITS) - 1;

  /**
   * The value of an unusable answer. A question that was left out is 0, and options begin at
   * {@link #FIRST_OPTION}.
   */
  private static final int UNUSABLE = 1;

  private static final int DIFFERENT = 2;
  private static final int NOT_APPLICABLE = 3;
  private static final int FIRST_OPTION = 4;

  /** The different answers of one respondent to one or more questions. */
  record Disagreement(String respondent, List<AnswerItem> items, List<Long> places) {}

  /** The answers of one respondent to one instrument, each with the place of its first line. */
  private static final class Sheet {

    private final long[] answers;

    /** The places where a question is answered again, with the position of the question. */
    private long[] again = new long[0];

    private int count;

    Sheet(int questions) {
      this.answers = new long[questions];
    }

    void addAgain(long place, int position) {
      if (count == again.length) {
        again = Arrays.copyOf(again, Math.max(4, 2 * count));
      }
      again[count++] = place << POSITION_BITS | position;
    }
  }

  private final List<AnswerItem> items;

  /** The position of each item among those of its instrument. */
  private final int[] positions;

  /** The items of each instrument. */
  private final int[][] itemsOf;

  private final List<Map<String, Sheet>> sheets = new ArrayList<>();

  /**
   * The respondent of the last answer, with the known sheets. The next answer is most often from
   * the same person.
   */
  private String last = "";

  private final @Nullable Sheet[] ofLast;
  private int held;

  RespondentAnswers(List<AnswerItem> items, int[][] itemsOf) {
    this.items = items;
    this.itemsOf = itemsOf;
    this.positions = new int[items.size()];
    this.ofLast = new Sheet[itemsOf.length];
    for (int[] ofInstrument : itemsOf) {
      sheets.add(new HashMap<>());
      for (int position = 0; position < ofInstrument.length; position++) {
        positions[ofInstrument[position]] = position;
      }
    }
  }

  /**
   * Notes an answer.
   *
   * @param respondent the respondent, not empty
   * @param instrument the instrument of the item
   * @param item the question or sub-item
   * @param option the index of an option, or a constant of {@link AnswerLabels} except
   *     {@link AnswerLabels#MISSING}
   * @param place the place of the line
   * @return false if there are too many answers or respondents to hold
   */
  boolean add(String respondent, int instrument, int item, int option, long place) {
    if (!respondent.equals(last)) {
      last = respondent;
      Arrays.fill(ofLast, null);
    }
    Sheet sheet = ofLast[instrument];
    if (sheet == null) {
      sheet = sheet(respondent, instrument);
      if (sheet == null) {
        return false;
      }
      ofLast[instrument] = sheet;
    }
    int position = positions[item];
    int answer = answer(option);
    int before = (int) (sheet.answers[position] & ANSWER);
    if (before <= UNUSABLE) {
      if (before < answer) {
        sheet.answers[position] = place << ANSWER_BITS | answer;
      }
      return true;
    }
    if (answer == UNUSABLE) {
      return true;
    }
    if (held >= MOST_ANSWERS) {
      return false;
    }
    held++;
    sheet.addAgain(place, position);
    if (answer != before) {
      sheet.answers[position] = (sheet.answers[position] & ~ANSWER) | DIFFERENT;
    }
    return true;
  }

  private static int answer(int option) {
    return switch (option) {
      case AnswerLabels.UNKNOWN -> UNUSABLE;
      case AnswerLabels.NOT_APPLICABLE -> NOT_APPLICABLE;
      default -> FIRST_OPTION + option;
    };
  }

  private @Nullable Sheet sheet(String respondent, int instrument) {
    Map<String, Sheet> ofInstrument = sheets.get(instrument);
    Sheet sheet = ofInstrument.get(respondent);
    if (sheet != null) {
      return sheet;
    }
    int questions = itemsOf[instrument].length;
    if (ofInstrument.size() == MOST_RESPONDENTS || held > MOST_ANSWERS - questions) {
      return null;
    }
    held += questions;
    sheet = new Sheet(questions);
    ofInstrument.put(respondent, sheet);
    return sheet;
  }

  /**
   * Counts the noted answers and forgets them.
   *
   * @param agency the receiver of the counts
   * @param disagreements the list that receives different answers to one question
   * @return the number of answers that were repeated without a change
   */
  long count(AgencyCounts agency, List<Disagreement> disagreements) {
    if (held == 0) {
      return 0;
    }
    long repeated = 0;
    for (int instrument = 0; instrument < itemsOf.length; instrument++) {
      for (Map.Entry<String, Sheet> sheet : sheets.get(instrument).entrySet()) {
        agency.addRespondent(instrument);
        count(sheet.getValue(), itemsOf[instrument], agency);
        if (sheet.getValue().count > 0) {
          repeated += again(sheet.getKey(), sheet.getValue(), itemsOf[instrument], disagreements);
        }
      }
      if (sheets.get(instrument).size() > LARGE) {
        // Clearing it would take as long as its greatest size ever.
        sheets.set(instrument, new HashMap<>());
      } else {
        sheets.get(instrument).clear();
      }
    }
    disagreements.sort(
        Comparator.<Disagreement, Long>comparing(found -> found.places().get(0))
            .thenComparing(found -> items.indexOf(found.items().get(0))));
    last = "";
    Arrays.fill(ofLast, null);
    held = 0;
    return repeated;
  }

  private static void count(Sheet sheet, int[] asked, AgencyCounts agency) {
    for (int position = 0; position < asked.length; position++) {
      int answer = (int) (sheet.answers[position] & ANSWER);
      if (answer >= FIRST_OPTION) {
        agency.tally().add(asked[position], answer - FIRST_OPTION);
      } else if (answer == NOT_APPLICABLE) {
        agency.tally().addNotApplicable(asked[position]);
      } else if (answer == 0) {
        agency.tally().addMissing(asked[position]);
      }
    }
  }

  /** Collects the questions with different answers, grouped by their lines. */
  private long again(
      String respondent, Sheet sheet, int[] asked, List<Disagreement> disagreements) {
    Map<Integer, List<Long>> places = new LinkedHashMap<>();
    long repeated = 0;
    for (int i = 0; i < sheet.count; i++) {
      int position = (int) (sheet.again[i] & POSITION);
      if ((sheet.answers[position] & ANSWER) == DIFFERENT) {
        places
            .computeIfAbsent(
                position, key -> new ArrayList<>(List.of(sheet.answers[key] >>> ANSWER_BITS)))
            .add(sheet.again[i] >>> POSITION_BITS);
      } else {
        repeated++;
      }
    }
    Map<List<Long>, List<AnswerItem>> byPlaces = new LinkedHashMap<>();
    places.keySet().stream()
        .sorted()
        .forEach(position -> byPlaces
            .computeIfAbsent(places.get(position), key -> new ArrayList<>())
            .add(items.get(asked[position])));
    byPlaces.forEach(
        (of, differing) -> disagreements.add(new Disagreement(respondent, differing, of)));
    return repeated;
  }
}
