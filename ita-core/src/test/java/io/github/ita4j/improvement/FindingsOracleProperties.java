package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Findings against every true result that agrees with what is stated, of a framework so small that
 * all can be tried.
 *
 * <p>It has two instruments of two and three indicators, and an indicator that only describes. True
 * scores of indicators are multiples of 20. Every sum of such scores that is stated is a corner of
 * what it leaves open, so that whatever is possible at all is so in one of the results, but for the
 * half hundredths of rounding. No limit is next to a score of them.
 */
@AddLifecycleHook(RunSeed.class)
class FindingsOracleProperties {

  private static final int STEP = 20;

  private static final FindingPolicy POLICY =
      FindingPolicy.of(Score.parse("85.50"), Score.parse("95.50"));

  private static final Framework FRAMEWORK =
      new FrameworkTexts().put("elements.tsv", """
          id\tparent\tweight\tlabel\tname_th\tname_en\ten_origin\tname_kind\tname_confidence\tname_source\tconfidence\tsource\tnote
          overall\t\t\t\tคะแนนภาพรวม\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          IIT\toverall\t2/5\t\tภายใน\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          1\tIIT\t1/2\t\tหนึ่ง\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          2\tIIT\t1/2\t\tสอง\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          OIT\toverall\t3/5\t\tเปิดเผย\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          3\tOIT\t1/3\t\tสาม\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          4\tOIT\t1/3\t\tสี่\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          5\tOIT\t1/3\t\tห้า\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          6\tOIT\t\t\tหก\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t
          """).load();

  private static final List<ElementId> ELEMENTS = Stream.of(
          "IIT", "OIT", "1", "2", "3", "4", "5", "6")
      .map(ElementId::parse)
      .toList();

  private static final ElementId IIT = ElementId.parse("IIT");
  private static final ElementId DESCRIBING = ElementId.parse("6");

  private static final List<Map<ElementId, Integer>> RESULTS = results();

  /** Every result, in hundredths, rounded as they are printed. */
  private static List<Map<ElementId, Integer>> results() {
    List<Map<ElementId, Integer>> results = new ArrayList<>();
    int[] parts = new int[6];
    do {
      int ofIit = parts[0] + parts[1];
      int ofOit = parts[2] + parts[3] + parts[4];
      Map<ElementId, Integer> result = new LinkedHashMap<>();
      result.put(ElementId.OVERALL, 20 * (ofIit + ofOit));
      result.put(IIT, 50 * ofIit);
      result.put(ElementId.parse("OIT"), (2 * 100 * ofOit + 3) / 6);
      for (int i = 0; i < parts.length; i++) {
        result.put(ElementId.parse("" + (i + 1)), 100 * parts[i]);
      }
      results.add(result);
    } while (next(parts));
    return results;
  }

  private static boolean next(int[] parts) {
    for (int i = 0; i < parts.length; i++) {
      // What only describes depends on nothing: its two ends are enough.
      parts[i] += i == 5 ? 100 : STEP;
      if (parts[i] <= 100) {
        return true;
      }
      parts[i] = 0;
    }
    return false;
  }

  /** Some scores of a result, and all results that agree with them. */
  private record Stated(
      Map<ElementId, StatedScore> scores, List<Map<ElementId, Integer>> consistent) {

    static Stated draw(Random random) {
      Map<ElementId, Integer> truth = RESULTS.get(random.nextInt(RESULTS.size()));
      int kept = 1 + random.nextInt(6);
      Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
      truth.forEach((id, score) -> {
        if (random.nextInt(8) < kept) {
          scores.put(id, StatedScore.of(Score.ofHundredths(score)));
        }
      });
      return new Stated(
          scores,
          RESULTS.stream()
              .filter(result -> scores.entrySet().stream()
                  .allMatch(entry -> Integer.valueOf(entry.getValue().score().hundredths())
                      .equals(result.get(entry.getKey()))))
              .toList());
    }

    Findings findings() {
      return Findings.of(FRAMEWORK, DrawnScorecards.of(FRAMEWORK, scores), POLICY);
    }

    Set<Integer> scoresOf(ElementId id) {
      return consistent.stream().map(result -> of(result, id)).collect(Collectors.toSet());
    }

    Set<FindingCategory> categoriesOf(ElementId id) {
      return scoresOf(id).stream()
          .map(score -> POLICY.categorize(Score.ofHundredths(score)))
          .collect(Collectors.toSet());
    }
  }

  private static int of(Map<ElementId, Integer> result, ElementId id) {
    Integer score = result.get(id);
    if (score == null) {
      throw new IllegalArgumentException("no score of " + id);
    }
    return score;
  }

  private static Set<ElementId> ids(List<ElementBounds> elements) {
    return elements.stream().map(ElementBounds::element).collect(Collectors.toSet());
  }

  @Property(tries = 400)
  void anElementHasACategoryIfAllResultsAgreeInItAndNoneIfTheyDoNot(@ForAll long seed) {
    Stated stated = Stated.draw(new Random(seed));

    Findings findings = stated.findings();

    Set<ElementId> undetermined = ids(findings.undetermined());
    for (ElementId id : ELEMENTS) {
      Set<FindingCategory> categories = stated.categoriesOf(id);
      List<FindingCategory> found = findings.all().stream()
          .filter(finding -> finding.element().equals(id))
          .map(Finding::category)
          .toList();
      if (categories.size() == 1) {
        assertThat(found).as("%s", id).containsExactlyElementsOf(categories);
        assertThat(undetermined).doesNotContain(id);
      } else {
        assertThat(found).as("%s", id).isEmpty();
        // Left out is only what may be anything and no tier asks about.
        if (!undetermined.contains(id)) {
          assertThat(stated.scoresOf(id)).as("%s", id).contains(0, 100_00);
          assertThat(id).isNotEqualTo(IIT);
        }
      }
    }
    for (FindingCategory category : FindingCategory.values()) {
      for (ElementBounds element : findings.undetermined(category)) {
        assertThat(stated.categoriesOf(element.element())).as("%s", element).isNotEmpty();
      }
      for (ElementBounds element : findings.undetermined()) {
        if (stated.categoriesOf(element.element()).contains(category)) {
          assertThat(findings.undetermined(category)).contains(element);
        }
      }
    }
  }

  @Property(tries = 400)
  void theWeakestIsAmongThoseThatAreNamed(@ForAll long seed) {
    Stated stated = Stated.draw(new Random(seed));
    Findings findings = stated.findings();

    requireExtreme(stated, Level.INDICATOR, findings.weakest(Level.INDICATOR), 1);
    requireExtreme(stated, Level.INSTRUMENT, findings.weakest(Level.INSTRUMENT), 1);
  }

  @Property(tries = 400)
  void theStrongestIsAmongThoseThatAreNamed(@ForAll long seed) {
    Stated stated = Stated.draw(new Random(seed));
    Findings findings = stated.findings();

    requireExtreme(stated, Level.INDICATOR, findings.strongest(Level.INDICATOR), -1);
    requireExtreme(stated, Level.INSTRUMENT, findings.strongest(Level.INSTRUMENT), -1);
  }

  /**
   * The extreme against all results.
   *
   * @param sign 1 for the weakest, -1 for the strongest
   */
  private static void requireExtreme(Stated stated, Level level, Extreme extreme, int sign) {
    List<ElementId> elements =
        ELEMENTS.stream().filter(id -> id.level() == level).toList();
    Set<ElementId> known = ids(extreme.known());
    Set<ElementId> possible = ids(extreme.possible());
    Set<ElementId> seen = new HashSet<>();
    for (Map<ElementId, Integer> result : stated.consistent()) {
      int least = elements.stream().mapToInt(id -> sign * of(result, id)).min().orElseThrow();
      Set<ElementId> extremes = elements.stream()
          .filter(id -> sign * of(result, id) == least)
          .collect(Collectors.toSet());
      seen.addAll(extremes);
      // It is one of those named; and one of those known, if none of the possible is beyond them.
      assertThat(Stream.concat(known.stream(), possible.stream())).containsAnyElementsOf(extremes);
      if (!known.isEmpty() && possible.stream().noneMatch(extremes::contains)) {
        assertThat(extremes).containsAll(known);
      }
      if (extreme.certain()) {
        assertThat(extremes).containsAll(known);
      }
    }
    // Nothing is named that cannot be it.
    assertThat(seen).containsAll(known).containsAll(possible);
    // What is stated is named wherever it can be it, unless something not known is sure to be
    // beyond.
    if (known.isEmpty()) {
      assertThat(stated.consistent())
          .allSatisfy(result -> assertThat(elements.stream()
                  .filter(id -> !possible.contains(id))
                  .mapToInt(id -> sign * of(result, id)))
              .allMatch(score -> score
                  >= possible.stream()
                      .mapToInt(id -> sign * of(result, id))
                      .min()
                      .orElseThrow()));
    }
  }

  @Property(tries = 100)
  void whatOnlyDescribesIsJudgedByItsOwnScoreAlone(@ForAll long seed) {
    Stated stated = Stated.draw(new Random(seed));

    Findings findings = stated.findings();

    assertThat(findings.all().stream().map(Finding::element).anyMatch(DESCRIBING::equals))
        .isEqualTo(stated.scores().containsKey(DESCRIBING));
    assertThat(ids(findings.undetermined())).doesNotContain(DESCRIBING);
  }
}
