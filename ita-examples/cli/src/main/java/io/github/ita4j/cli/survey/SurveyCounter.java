package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.survey.RespondentAnswers.Disagreement;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The counted answers about all agencies of a run.
 *
 * <p>The lines of an agency must be consecutive. The answers of each respondent are kept only until
 * these lines end. Memory therefore does not grow with the file.
 *
 * <p>Not thread-safe.
 */
public final class SurveyCounter {

  /** A limit of more than twice the number of agencies assessed in a year. */
  public static final int MOST_AGENCIES = 20_000;

  private static final int MOST_NAMED = 12;

  private final Questionnaire questionnaire;
  private final RejectedRows refusals;
  private final Messages messages;
  private final int[] instruments;
  private final RespondentAnswers respondents;
  private final List<AgencyCounts> agencies = new ArrayList<>();

  /**
   * The agencies by order instead of by hash, since names can be chosen so that all hashes are
   * equal.
   */
  private final Map<Agency, AgencyCounts> byAgency = new TreeMap<>();

  private final Map<String, List<AgencyCounts>> byName = new HashMap<>();
  private final LinePlaces places;

  private @Nullable AgencyCounts current;

  /** The instruments, as bits, that the current consecutive lines of the agency answer. */
  private int answered;

  /** The place of the current line. */
  private long place;

  private long repeated;

  /**
   * Creates a book without answers.
   *
   * @param questionnaire the questions with their possible answers
   * @param refusals the receiver of answers that do not count
   */
  public SurveyCounter(Questionnaire questionnaire, RejectedRows refusals) {
    this.questionnaire = questionnaire;
    this.refusals = refusals;
    this.messages = refusals.messages();
    this.places = new LinePlaces(messages);
    List<AnswerItem> items = questionnaire.items();
    this.instruments = new int[items.size()];
    for (int i = 0; i < instruments.length; i++) {
      instruments[i] = items.get(i).question().instrument().ordinal();
    }
    int[][] itemsOf = new int[Instrument.values().length][];
    for (int i = 0; i < itemsOf.length; i++) {
      int instrument = i;
      itemsOf[i] = IntStream.range(0, instruments.length)
          .filter(item -> instruments[item] == instrument)
          .toArray();
    }
    this.respondents = new RespondentAnswers(items, itemsOf);
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  RejectedRows refusals() {
    return refusals;
  }

  /** Returns the instrument of an item, as its index in {@link Instrument#values}. */
  int instrument(int item) {
    return instruments[item];
  }

  /** Returns the agencies in the order of the input. */
  public List<AgencyCounts> agencies() {
    return Collections.unmodifiableList(agencies);
  }

  /** Returns the number of answers that a respondent repeated without a change. */
  public long repeated() {
    return repeated;
  }

  /** Begins a file. Its lines follow those of the files before. */
  void begin(String file) {
    places.begin(file);
  }

  /**
   * Returns the answers about the agency of a line.
   *
   * @param line the number of the line in its file
   * @throws CommandException if agencies are too many, lines of this one are not consecutive, or it
   *     may equal one with other details
   */
  AgencyCounts open(Agency agency, long line) {
    long here = places.of(line);
    AgencyCounts last = current;
    if (last != null && last.agency().equals(agency)) {
      place = here;
      return last;
    }
    close();
    place = here;
    AgencyCounts next = byAgency.get(agency);
    if (next == null) {
      next = added(agency);
    } else if (LinePlaces.inOneFile(next.lastPlace(), place)) {
      throw apart(next);
    }
    current = next;
    return next;
  }

  private AgencyCounts added(Agency agency) {
    if (agencies.size() == MOST_AGENCIES) {
      throw new CommandException(Complaint.TOO_MANY_AGENCIES, places.text(place), MOST_AGENCIES);
    }
    AgencyCounts added = new AgencyCounts(agency, questionnaire, place);
    List<AgencyCounts> ofName = byName.computeIfAbsent(agency.name(), key -> new ArrayList<>(1));
    for (AgencyCounts other : ofName) {
      if (mayBeSame(agency, other.agency(), Agency::province)
          && mayBeSame(agency, other.agency(), Agency::type)) {
        throw new CommandException(messages.text(
            Message.SCORE_HALF_NAMED,
            places.text(place),
            agency.name(),
            messages.text(
                agency.province().equals(other.agency().province())
                    ? Message.SCORE_HALF_NAMED_TYPE
                    : Message.SCORE_HALF_NAMED_PROVINCE),
            places.text(other.firstPlace())));
      }
    }
    ofName.add(added);
    byAgency.put(agency, added);
    agencies.add(added);
    return added;
  }

  private static boolean mayBeSame(
      Agency one, Agency other, Function<Agency, Optional<String>> attribute) {
    Optional<String> ofOne = attribute.apply(one);
    Optional<String> ofOther = attribute.apply(other);
    return ofOne.isEmpty() || ofOther.isEmpty() || ofOne.equals(ofOther);
  }

  private CommandException apart(AgencyCounts agency) {
    boolean inOneFile = LinePlaces.inOneFile(agency.lastPlace(), place);
    return new CommandException(messages.text(
        inOneFile ? Message.SCORE_APART : Message.SCORE_APART_FILES,
        places.text(place),
        agency.agency().name(),
        places.text(agency.lastPlace())));
  }

  /**
   * Notes the instruments that a line answers.
   *
   * @param asBits the instruments
   * @throws CommandException if the agency's answers to one of them are already counted
   */
  void answers(int asBits) {
    if ((opened().answered() & asBits) != 0) {
      throw apart(opened());
    }
    answered |= asBits;
  }

  /**
   * Adds an answer of a respondent of the current agency who can be recognised again.
   *
   * @param option the index of an option, {@link AnswerLabels#NOT_APPLICABLE} or
   *     {@link AnswerLabels#UNKNOWN}
   * @throws CommandException if the agency has too many answers to hold
   */
  void add(String respondent, int item, int option) {
    if (!respondents.add(respondent, instruments[item], item, option, place)) {
      throw new CommandException(messages.text(
          Message.SCORE_TOO_MANY_ANSWERS,
          places.text(place),
          opened().agency().name(),
          messages.number(RespondentAnswers.MOST_RESPONDENTS),
          messages.number(RespondentAnswers.MOST_ANSWERS)));
    }
  }

  private AgencyCounts opened() {
    AgencyCounts agency = current;
    if (agency == null) {
      throw new IllegalStateException("ita bug: no agency is open");
    }
    return agency;
  }

  /**
   * Ends the lines of the current agency and counts the answers. Only now are all answers of its
   * respondents known.
   */
  public void close() {
    AgencyCounts agency = current;
    if (agency == null) {
      return;
    }
    List<Disagreement> disagreements = new ArrayList<>();
    repeated += respondents.count(agency, disagreements);
    agency.end(place, answered);
    answered = 0;
    current = null;
    disagreements.forEach(this::refuse);
  }

  private void refuse(Disagreement found) {
    String named = found.items().stream()
        .limit(MOST_NAMED)
        .map(AnswerItem::toString)
        .collect(Collectors.joining(", "));
    int more = found.items().size() - MOST_NAMED;
    refusals.add(messages.text(
        Message.SCORE_DISAGREEMENT,
        places.text(found.places().get(0)),
        more > 0 ? messages.text(Message.AND_MORE, named, messages.number(more)) : named,
        refusals.shown(
            messages.text(
                Message.SCORE_DISAGREEMENT_RESPONDENT, TypedText.shortened(found.respondent())),
            messages.text(Message.SCORE_DISAGREEMENT_SOMEBODY)),
        places.text(found.places())));
  }
}
