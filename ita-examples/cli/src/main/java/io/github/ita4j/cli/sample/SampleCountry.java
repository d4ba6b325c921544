package io.github.ita4j.cli.sample;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A country of made-up agencies whose respondents answer at random. The same seed gives the same
 * answers on every platform.
 *
 * <p>Each agency has its own quality, so that scores differ between agencies as in reality. Nothing
 * else is modelled. No score says anything about a real agency.
 *
 * <p>Agencies are drawn one after another, and only the current one is in memory.
 */
public final class SampleCountry {

  /** The mark for a question that a respondent left out. */
  public static final int MISSING = -1;

  static final int NOT_APPLICABLE = -2;

  /** The share of the staff: one respondent in this many, roughly as in the real country. */
  private static final int STAFF_SHARE = 6;

  /** The unit of chances: one part in a million. */
  private static final int ALL = 1_000_000;

  private static final int MISSING_CHANCE = 20_000;
  private static final int NOT_APPLICABLE_CHANCE = 10_000;

  /**
   * The share of agencies without a score of OIT, because one item does not apply: one in this
   * many.
   */
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

  /** The number of respondents of each agency. Some have three times as many as others. */
  private final long[] sizes;

  /**
   * Creates a country.
   *
   * @param questionnaire the questions
   * @param instruments the instruments that are answered
   * @param agencies the number of agencies
   * @param respondents the total number of respondents of IIT and EIT, at least four for each
   *     agency
   * @param seed the seed of everything that is drawn
   */
  public SampleCountry(
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

  /** Returns the number of respondents of each agency. The sum is exactly the total. */
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

  /** Returns the questions, with made-up scales where the scales of the year are unknown. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * Returns the questionnaire of a framework. Questions of some instruments without a scale get a
   * made-up one.
   *
   * @param framework the rules
   * @param instruments the instruments
   * @return the questionnaire
   */
  public static Questionnaire withMadeUpScales(Framework framework, List<Instrument> instruments) {
    Questionnaire known = Questionnaire.of(framework);
    Set<QuestionCode> scaled =
        known.items().stream().map(AnswerItem::question).collect(Collectors.toSet());
    Map<QuestionCode, List<AnswerScale>> madeUp = new LinkedHashMap<>();
    for (QuestionCode question : questions(framework)) {
      if (instruments.contains(question.instrument()) && !scaled.contains(question)) {
        madeUp.put(question, List.of(madeUpScale(question)));
      }
    }
    return known.withSubItems(madeUp);
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

  /** A receiver of the drawn answers. */
  public interface Sink {

    /**
     * Receives a respondent who answered one instrument.
     *
     * @param agency the agency of the respondent
     * @param name a unique name within the agency
     * @param instrument the instrument
     * @param answers for each item of the questionnaire the index of the option, {@link #MISSING}
     *     or {@link #NOT_APPLICABLE}; those of other instruments are missing
     * @throws IOException if it cannot be written
     */
    void respondent(Agency agency, String name, Instrument instrument, int[] answers)
        throws IOException;

    /**
     * Receives the end of an agency, when all its answers are drawn.
     *
     * @param agency the agency
     * @param counts for each item the number of people who chose each option
     * @throws IOException if it cannot be written
     */
    void agency(Agency agency, int[][] counts) throws IOException;
  }

  /** Draws the country. */
  public void draw(Sink sink) throws IOException {
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

  /** Returns for each item the cumulative chances of its options, in their order. */
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

  /**
   * Returns the chances of options. The option with most points is the likeliest, and each further
   * option has half of the rest.
   */
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
   * Returns a number from 0 to below a bound. The arithmetic is our own, since Java's bounded
   * random numbers differ between its versions.
   */
  private static int below(SplittableRandom random, int bound) {
    return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
  }
}
