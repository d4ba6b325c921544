package io.github.ita4j.examples;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A country of made-up agencies whose respondents answer at random, the same for the same seed on
 * every platform.
 *
 * <p>Each agency has a quality of its own, so that scores differ between agencies as they do in
 * life; nothing else is modelled, and no score of it says anything about an agency that there is.
 *
 * <p>Agencies are drawn one after the other, and only the one at hand is in memory.
 */
final class SampleCountry {

  /** What a respondent did instead of choosing an option. */
  static final int MISSING = -1;

  static final int NOT_APPLICABLE = -2;

  /** One respondent of six is of the staff, in a country about as many as there are. */
  private static final int STAFF_SHARE = 6;

  /** Chances are counted in millionths. */
  private static final int ALL = 1_000_000;

  private static final int MISSING_CHANCE = 20_000;
  private static final int NOT_APPLICABLE_CHANCE = 10_000;

  /** One agency of so many has an item of OIT that does not apply, and so no score of OIT. */
  private static final int ODD_AGENCIES = 200;

  private static final int PROVINCES = 77;

  private static final List<String> TYPES = List.of(
      "SUBDISTRICT_ADMINISTRATIVE_ORGANIZATION",
      "SUBDISTRICT_MUNICIPALITY",
      "TOWN_MUNICIPALITY",
      "PROVINCIAL_ADMINISTRATIVE_ORGANIZATION",
      "DEPARTMENT",
      "UNIVERSITY");

  private final Questionnaire questionnaire;
  private final List<Instrument> instruments;
  private final int agencies;
  private final long respondents;
  private final SplittableRandom random;

  /** How many respondents each agency has; some have three times as many as others. */
  private final long[] sizes;

  /**
   * A country.
   *
   * @param questionnaire what is asked
   * @param instruments those that are answered
   * @param agencies how many agencies
   * @param respondents how many respondents of IIT and EIT in all, at least four for each agency
   * @param seed decides all that is drawn
   */
  SampleCountry(
      Questionnaire questionnaire,
      List<Instrument> instruments,
      int agencies,
      long respondents,
      long seed) {
    this.questionnaire = questionnaire;
    this.instruments = List.copyOf(instruments);
    this.agencies = agencies;
    this.respondents = respondents;
    this.random = new SplittableRandom(seed);
    this.sizes = sizes();
  }

  /** Shares the respondents out so that their number is met exactly. */
  private long[] sizes() {
    long[] upTo = new long[agencies + 1];
    for (int i = 0; i < agencies; i++) {
      upTo[i + 1] = upTo[i] + 50 + below(random, 101);
    }
    long[] shares = new long[agencies];
    for (int i = 0; i < agencies; i++) {
      shares[i] =
          respondents * upTo[i + 1] / upTo[agencies] - respondents * upTo[i] / upTo[agencies];
    }
    return shares;
  }

  /** What is asked, with made-up scales where the year's are not known. */
  Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * The questionnaire of a framework, with made-up scales for the questions of some instruments
   * that have none.
   *
   * @param framework the rules
   * @param instruments the instruments
   * @return the questionnaire
   */
  static Questionnaire withMadeUpScales(Framework framework, List<Instrument> instruments) {
    Questionnaire questionnaire = Questionnaire.of(framework);
    for (QuestionCode question : questions(framework)) {
      if (instruments.contains(question.instrument())
          && questionnaire.items().stream().noneMatch(item -> item.question().equals(question))) {
        questionnaire = questionnaire.with(question, madeUpScale(question));
      }
    }
    return questionnaire;
  }

  private static List<QuestionCode> questions(Framework framework) {
    return framework.elements().stream()
        .map(element -> element.id())
        .filter(QuestionCode.class::isInstance)
        .map(QuestionCode.class::cast)
        .toList();
  }

  private static AnswerScale madeUpScale(QuestionCode question) {
    return AnswerScale.builder()
        .name(question.toString())
        .origin(ScaleOrigin.SYNTHETIC)
        .addOptions(
            AnswerOption.of("น้อยที่สุด", "0"),
            AnswerOption.of("น้อย", "30"),
            AnswerOption.of("มาก", "70"),
            AnswerOption.of("มากที่สุด", "100"))
        .build();
  }

  /** Takes what is drawn. */
  interface Sink {

    /**
     * A respondent who answered one instrument.
     *
     * @param agency whose respondent it is
     * @param name a name that nobody else of the agency has
     * @param instrument the instrument
     * @param answers for each item of the questionnaire the index of the option, {@link #MISSING}
     *     or {@link #NOT_APPLICABLE}; those of other instruments are missing
     * @throws IOException if it cannot be written
     */
    void respondent(Agency agency, String name, Instrument instrument, int[] answers)
        throws IOException;

    /**
     * All of an agency was drawn.
     *
     * @param agency the agency
     * @param counts how many chose each option of each item
     * @throws IOException if it cannot be written
     */
    void agency(Agency agency, int[][] counts) throws IOException;
  }

  /** Draws the country. */
  void draw(Sink sink) throws IOException {
    for (int i = 0; i < agencies; i++) {
      draw(i, random.split(), sink);
    }
  }

  private void draw(int index, SplittableRandom ofAgency, Sink sink) throws IOException {
    Agency agency = agency(index, ofAgency);
    List<AnswerItem> items = questionnaire.items();
    int[][] chances = chances(ofAgency);
    int[][] counts = new int[items.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[items.get(i).scale().options().size()];
    }
    for (Instrument instrument : instruments) {
      int[] asked = IntStream.range(0, items.size())
          .filter(item -> items.get(item).question().instrument() == instrument)
          .toArray();
      long count = respondents(index, instrument);
      int odd = instrument == Instrument.OIT && below(ofAgency, ODD_AGENCIES) == 0
          ? asked[below(ofAgency, asked.length)]
          : MISSING;
      int[] answers = new int[items.size()];
      for (long number = 1; number <= count; number++) {
        Arrays.fill(answers, MISSING);
        for (int item : asked) {
          answers[item] = item == odd
              ? NOT_APPLICABLE
              : answer(ofAgency, chances[item], instrument != Instrument.OIT);
          if (answers[item] >= 0) {
            counts[item][answers[item]]++;
          }
        }
        sink.respondent(agency, instrument + "-" + number, instrument, answers);
      }
    }
    sink.agency(agency, counts);
  }

  private long respondents(int index, Instrument instrument) {
    if (instrument == Instrument.OIT) {
      return 1; // The assessor.
    }
    boolean both = instruments.contains(Instrument.IIT) && instruments.contains(Instrument.EIT);
    long staff = both ? Math.max(1, sizes[index] / STAFF_SHARE) : sizes[index];
    return !both || instrument == Instrument.IIT ? staff : sizes[index] - staff;
  }

  private Agency agency(int index, SplittableRandom ofAgency) {
    int width = Integer.toString(agencies).length();
    return Agency.builder()
        .name("หน่วยงานตัวอย่าง " + String.format(Locale.ROOT, "%0" + width + "d", index + 1))
        .type(TYPES.get(below(ofAgency, TYPES.size())))
        .province("ตัวอย่าง " + (below(ofAgency, PROVINCES) + 1))
        .build();
  }

  /** For each item the chances of its options, added up in their order. */
  private int[][] chances(SplittableRandom ofAgency) {
    int quality = 600_000 + below(ofAgency, 380_001);
    List<AnswerItem> items = questionnaire.items();
    int[][] chances = new int[items.size()][];
    for (int i = 0; i < chances.length; i++) {
      int best = Math.min(quality - 80_000 + below(ofAgency, 160_001), ALL - 1_000);
      chances[i] = chances(items.get(i).scale(), best);
    }
    return chances;
  }

  /** The option of most points is the likeliest, the next has half of what is left, and so on. */
  private static int[] chances(AnswerScale scale, int best) {
    List<AnswerOption> options = scale.options();
    int[] order = IntStream.range(0, options.size())
        .boxed()
        .sorted(Comparator.comparing((Integer option) -> options.get(option).points())
            .reversed())
        .mapToInt(Integer::intValue)
        .toArray();
    int[] chances = new int[order.length];
    int left = ALL;
    for (int rank = 0; rank < order.length; rank++) {
      int chance = rank == order.length - 1 ? left : rank == 0 ? best : left / 2;
      chances[order[rank]] = chance;
      left -= chance;
    }
    for (int i = 1; i < chances.length; i++) {
      chances[i] += chances[i - 1];
    }
    return chances;
  }

  private static int answer(SplittableRandom random, int[] chances, boolean mayBeLeftOut) {
    int drawn = below(random, mayBeLeftOut ? ALL + MISSING_CHANCE + NOT_APPLICABLE_CHANCE : ALL);
    if (drawn >= ALL) {
      return drawn < ALL + MISSING_CHANCE ? MISSING : NOT_APPLICABLE;
    }
    int option = 0;
    while (drawn >= chances[option]) {
      option++;
    }
    return option;
  }

  /**
   * From 0 to a bound, by arithmetic of our own: how Java bounds a random number differs between
   * its versions.
   */
  private static int below(SplittableRandom random, int bound) {
    return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
  }
}
