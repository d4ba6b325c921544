package io.github.ita4j.grading;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Truth;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The cases of the conformance corpus, each drawn from the seed and its number alone. What is drawn
 * here, and what {@link Truth} draws for it, is published: a change of either needs a corpus of
 * another number.
 */
final class ConformanceCases {

  static final int CASES = 50_000;
  static final Path FILE =
      Path.of("testkit/src/main/resources/io/github/ita4j/testkit/ita-conformance-1.jsonl.gz");

  static final Path README = Path.of("testkit/CONFORMANCE.md");

  private static final long SEED = 2569;

  /**
   * Written out, as a year that is added later does not belong to this corpus; those that are
   * graded as most agencies are today or were for long have two turns.
   */
  private static final List<Framework> TURNS = Stream.of(
          "nacc-2562r1",
          "nacc-2563r1",
          "nacc-2564r1",
          "nacc-2565r1",
          "nacc-2566r1",
          "nacc-2567r1",
          "nacc-2568r1",
          "nacc-2569r1",
          "nacc5-2560r1",
          "nacc5-2561r1",
          "nacc-2562r1",
          "nacc-2563r1",
          "nacc-2564r1",
          "nacc-2565r1",
          "nacc-2566r1",
          "nacc-2567r1",
          "nacc-2568r1")
      .map(id -> Frameworks.bundled().get(FrameworkId.parse(id)))
      .toList();

  /** Of every ladder; written out like the years. */
  private static final List<TierCode> ALL_TIERS = Stream.of(
          "AA",
          "A",
          "B",
          "C",
          "D",
          "E",
          "F",
          "EXCELLENT",
          "GOOD",
          "PASS",
          "IMPROVE",
          "URGENT",
          "VERY_HIGH",
          "HIGH",
          "MODERATE",
          "LOW",
          "VERY_LOW")
      .map(TierCode::parse)
      .toList();

  private static final List<String> PRINTED_TIERS = List.of("A+", "ดีมาก", "ระดับ 5");

  private final int number;
  private final Framework framework;
  private final Random random;

  private ConformanceCases(int number) {
    this.number = number;
    this.framework = TURNS.get(number % TURNS.size());
    // Random gives seeds that follow each other numbers that are alike: hence the factor.
    this.random = new Random((SEED + number) * 0x9E3779B97F4A7C15L);
  }

  /** The line of a case, without an end of line; the first has the number 1. */
  static String line(int number) {
    return new ConformanceCases(number).draw().line();
  }

  /** The lines of the file. */
  static List<String> read() throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /**
   * Writes the file anew.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = IntStream.rangeClosed(1, CASES)
        .parallel()
        .mapToObj(ConformanceCases::line)
        .toList();
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    }) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private ConformanceCase draw() {
    Map<ElementId, StatedScore> scores = switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> Truth.draw(framework, random).print(random);
      case 6, 7, 8, 9, 10 -> atLimits();
      case 11, 12, 13, 14 -> withErrors(Truth.draw(framework, random).print(random));
      case 15, 16 -> withErrors(highElements(10));
      case 17 -> items();
      case 18 -> onlyOverall();
      default -> noise();
    };
    if (random.nextInt(4) > 0) {
      // Questions that only describe are many, and change nothing: they stay in some cases only.
      scores = new LinkedHashMap<>(scores);
      scores.keySet().removeIf(this::isDescribingQuestion);
    }
    List<TierCode> codes = framework.ladder().map(TierLadder::codes).orElse(List.of());
    Optional<TierCode> tier = oneOf(codes, 5);
    Optional<TierCode> claimedTier = oneOf(codes, 20);
    Optional<Boolean> claimedPass =
        random.nextInt(10) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty();
    // What a year does not have is drawn last, so that all else is the same with and without it.
    Optional<String> printedTier = oneOf(PRINTED_TIERS, 100);
    Optional<TierCode> anyTier = oneOf(ALL_TIERS, 50);
    Optional<TierCode> anyClaim = oneOf(ALL_TIERS, 50);
    return new ConformanceCase(
        String.format(Locale.ROOT, "c%05d", number),
        framework,
        scores,
        printedTier.isPresent() ? Optional.empty() : anyTier.or(() -> tier),
        printedTier,
        anyClaim.or(() -> claimedTier),
        claimedPass);
  }

  private boolean isDescribingQuestion(ElementId id) {
    return id instanceof QuestionCode && !framework.element(id).sums();
  }

  private <T> Optional<T> oneOf(List<T> values, int inHowMany) {
    return values.isEmpty() || random.nextInt(inHowMany) > 0
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }

  private static StatedScore stated(int hundredths) {
    return StatedScore.of(Score.ofHundredths(Math.max(0, Math.min(100_00, hundredths))));
  }

  /**
   * A limit of an element, or a hundredth beside it: of one tier or of any; the pass mark where the
   * ladder does not ask.
   */
  private int besideLimit(ElementId id, Optional<Tier> only) {
    List<Integer> limits = new ArrayList<>();
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : only.map(List::of).orElse(ladder.tiers())) {
        tier.findLimit(id).map(TierLimit::atLeast).map(Score::hundredths).ifPresent(limits::add);
      }
    });
    if (limits.isEmpty()) {
      limits.add(85_00);
    }
    return limits.get(random.nextInt(limits.size())) + random.nextInt(3) - 1;
  }

  /**
   * Instruments, parts and indices, most of those that the ladder asks about beside a limit; at
   * times an overall score with them.
   */
  private Map<ElementId, StatedScore> atLimits() {
    Map<ElementId, StatedScore> scores = highElements(6 + random.nextInt(5));
    scores.remove(ElementId.OVERALL);
    Optional<Tier> tier = framework
        .ladder()
        .filter(ladder -> random.nextBoolean())
        .map(ladder -> ladder.tiers().get(random.nextInt(2)));
    boolean asked = random.nextInt(4) > 0;
    scores.replaceAll((id, score) -> asked
            && framework
                .ladder()
                .filter(ladder -> ladder.elements().contains(id))
                .isPresent()
        ? stated(besideLimit(id, tier))
        : score);
    int overall = random.nextInt(3);
    Optional<Score> nominal =
        new NaiveGrading(framework, scores).bounds(ElementId.OVERALL).nominal();
    if (overall == 1) {
      scores.put(ElementId.OVERALL, stated(besideLimit(ElementId.OVERALL, tier)));
    } else if (overall == 2 && nominal.isPresent()) {
      scores.put(ElementId.OVERALL, stated(nominal.get().hundredths() + random.nextInt(3) - 1));
    }
    return scores;
  }

  /**
   * The overall score, indices, instruments and their parts, as the truth is printed with two
   * decimals; so many of ten.
   */
  private Map<ElementId, StatedScore> highElements(int keptOfTen) {
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      ElementId id = element.id();
      if (id.level().compareTo(Level.PART) <= 0 && random.nextInt(10) < keptOfTen) {
        scores.put(id, truth.value(id).rounded(2));
      }
    }
    return scores;
  }

  /** One, two or three numbers are wrong, by a hundredth or two or by very much. */
  private Map<ElementId, StatedScore> withErrors(Map<ElementId, StatedScore> right) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>(right);
    List<ElementId> ids = new ArrayList<>(scores.keySet());
    for (int i = ids.isEmpty() ? -1 : random.nextInt(3); i >= 0; i--) {
      // Errors near the top of the tree are the ones that meet others.
      ElementId id =
          ids.get(random.nextInt(random.nextBoolean() ? ids.size() : Math.min(5, ids.size())));
      int most = new int[] {2, 10, 100, 30_00}[random.nextInt(4)];
      int by = random.nextInt(2 * most + 1) - most;
      scores.computeIfPresent(id, (key, score) -> {
        int unit = score.decimals() == 2 ? 1 : score.decimals() == 1 ? 10 : 100;
        int wrong = score.score().hundredths() + by / unit * unit;
        return StatedScore.of(stated(wrong).score(), score.decimals());
      });
    }
    return scores;
  }

  /**
   * The items of the disclosure check, 0 or 100 each, the other instruments, and what all that
   * comes to or nearly so.
   */
  private Map<ElementId, StatedScore> items() {
    Map<ElementId, StatedScore> scores = highElements(10);
    int fullOfTen = 5 + random.nextInt(6);
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode && element.sums()) {
        scores.put(element.id(), stated(random.nextInt(10) < fullOfTen ? 100_00 : 0));
        scores.remove(ElementId.parse("OIT"));
        scores.remove(ElementId.OVERALL);
      }
    }
    NaiveGrading naive = new NaiveGrading(framework, scores);
    for (String id : List.of("9", "10", "OIT", "overall")) {
      if (random.nextBoolean() && framework.findElement(ElementId.parse(id)).isPresent()) {
        naive
            .bounds(ElementId.parse(id))
            .nominal()
            .ifPresent(nominal -> scores.putIfAbsent(
                ElementId.parse(id), stated(nominal.hundredths() + random.nextInt(3) - 1)));
      }
    }
    return scores;
  }

  /** The overall score alone, with 0, 1 or 2 decimals. */
  private Map<ElementId, StatedScore> onlyOverall() {
    int hundredths = random.nextBoolean()
        ? besideLimit(ElementId.OVERALL, Optional.empty())
        : random.nextInt(100_01);
    int decimals = random.nextInt(3);
    int unit = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
    return Map.of(
        ElementId.OVERALL, StatedScore.of(stated(hundredths / unit * unit).score(), decimals));
  }

  /** Any numbers for the high elements and some others. */
  private Map<ElementId, StatedScore> noise() {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      if (random.nextInt(element.id().level().compareTo(Level.PART) <= 0 ? 2 : 8) == 0) {
        scores.put(element.id(), stated(random.nextInt(100_01)));
      }
    }
    return scores;
  }
}
