package io.github.ita4j.examples;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all agencies of a run, counted.
 *
 * <p>Who answered what is remembered only as long as lines of the same agency follow each other: that is enough to notice
 * whoever answers twice in a file that is sorted by agency, and memory does not grow with the file.
 *
 * <p>Not thread-safe.
 */
final class AnswerBook {

  /** More than twice as many as are assessed in a year. */
  static final int MOST_AGENCIES = 20_000;

  /** More than any agency has; beyond, nobody is remembered. */
  static final int MOST_RESPONDENTS = 200_000;

  private static final int LARGE = 10_000;
  private static final int WORD = Long.SIZE;

  private final Questionnaire questionnaire;
  private final int[] instruments;
  private final int words;

  /** For each instrument the items that belong to it, as bits. */
  private final long[][] itemsOf;

  private final Map<Agency, AgencyAnswers> agencies = new LinkedHashMap<>();

  private @Nullable AgencyAnswers current;

  /** For each respondent of the current agency the items that were answered, as bits; behind them what {@link #addLine} noted. */
  private Map<String, long[]> answeredBy = new HashMap<>();

  private String respondent = "";
  private long @Nullable [] ofRespondent;
  private int answered;
  private int inLong;
  private boolean overflowed;

  AnswerBook(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    List<AnswerItem> items = questionnaire.items();
    this.instruments = new int[items.size()];
    this.words = (items.size() + WORD - 1) / WORD;
    this.itemsOf = new long[Instrument.values().length][words];
    for (int i = 0; i < instruments.length; i++) {
      instruments[i] = items.get(i).question().instrument().ordinal();
      itemsOf[instruments[i]][i / WORD] |= 1L << (i % WORD);
    }
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The instrument of an item of the questionnaire, as its place among {@link io.github.ita4j.model.Instrument#values}. */
  int instrument(int item) {
    return instruments[item];
  }

  /** The agencies in the order of the input. */
  Collection<AgencyAnswers> agencies() {
    return agencies.values();
  }

  /**
   * The answers of the agency that the next lines are about.
   *
   * @throws CommandException if there are too many agencies
   */
  AgencyAnswers open(Agency agency) {
    AgencyAnswers last = current;
    if (last != null && last.agency().equals(agency)) {
      return last;
    }
    close();
    AgencyAnswers next = agencies.get(agency);
    if (next == null) {
      if (agencies.size() == MOST_AGENCIES) {
        throw new CommandException(
            agency.name() + ": more than " + MOST_AGENCIES + " agencies: must be at most as many");
      }
      next = new AgencyAnswers(agency, questionnaire);
      agencies.put(agency, next);
    }
    current = next;
    return next;
  }

  /**
   * Notes that a respondent of the current agency answered instruments as a whole.
   *
   * @param name the respondent; empty if unknown
   * @param answeredNow the instruments as bits
   * @return the instruments, as bits, that the respondent had answered before; if there are any, nothing is noted
   */
  int addLine(String name, int answeredNow) {
    long[] items = name.isEmpty() ? null : itemsOf(name);
    if (items != null) {
      int twice = 0;
      for (int instrument = 0; instrument < itemsOf.length; instrument++) {
        if ((answeredNow & (1 << instrument)) != 0 && answersAny(items, instrument)) {
          twice |= 1 << instrument;
        }
      }
      if (twice != 0) {
        return twice;
      }
    }
    answered |= answeredNow;
    for (int instrument = 0; instrument < itemsOf.length; instrument++) {
      if ((answeredNow & (1 << instrument)) != 0) {
        opened().addRespondent(instrument);
        for (int word = 0; items != null && word < words; word++) {
          items[word] |= itemsOf[instrument][word];
        }
      }
    }
    if (items != null) {
      items[words] |= answeredNow;
    }
    return 0;
  }

  /**
   * Notes that a respondent of the current agency answered one item.
   *
   * @return false if the respondent had answered it before; then nothing is noted
   */
  boolean addAnswer(String name, int item) {
    answered |= 1 << instruments[item];
    inLong |= 1 << instruments[item];
    long[] items = itemsOf(name);
    if (items == null) {
      return true;
    }
    long bit = 1L << (item % WORD);
    if ((items[item / WORD] & bit) != 0) {
      return false;
    }
    items[item / WORD] |= bit;
    return true;
  }

  /** What a respondent answered so far; null if there are too many to remember. */
  private long @Nullable [] itemsOf(String name) {
    long[] known = ofRespondent;
    if (known != null && respondent.equals(name)) {
      return known;
    }
    long[] items = answeredBy.get(name);
    if (items == null) {
      if (answeredBy.size() == MOST_RESPONDENTS) {
        overflowed = true;
        return null;
      }
      items = new long[words + 1];
      answeredBy.put(name, items);
    }
    respondent = name;
    ofRespondent = items;
    return items;
  }

  private boolean answersAny(long[] items, int instrument) {
    for (int word = 0; word < words; word++) {
      if ((items[word] & itemsOf[instrument][word]) != 0) {
        return true;
      }
    }
    return false;
  }

  private AgencyAnswers opened() {
    AgencyAnswers agency = current;
    if (agency == null) {
      throw new IllegalStateException("ita bug: no agency is open");
    }
    return agency;
  }

  /** Ends the lines of the current agency: what its respondents left out is known now. */
  void close() {
    AgencyAnswers agency = current;
    if (agency == null) {
      return;
    }
    if (inLong != 0) {
      answeredBy.values().forEach(items -> addMissing(agency, items));
    }
    agency.endBlock(answered, inLong, overflowed);
    current = null;
    if (answeredBy.size() > LARGE) {
      // To clear it takes as long as it ever was large.
      answeredBy = new HashMap<>();
    } else {
      answeredBy.clear();
    }
    ofRespondent = null;
    answered = 0;
    inLong = 0;
    overflowed = false;
  }

  private void addMissing(AgencyAnswers agency, long[] items) {
    for (int instrument = 0; instrument < itemsOf.length; instrument++) {
      if ((items[words] & (1L << instrument)) != 0 || !answersAny(items, instrument)) {
        continue;
      }
      agency.addRespondent(instrument);
      for (int item = 0; item < instruments.length; item++) {
        if (instruments[item] == instrument && (items[item / WORD] & (1L << (item % WORD))) == 0) {
          agency.tally().addMissing(item);
        }
      }
    }
  }
}
