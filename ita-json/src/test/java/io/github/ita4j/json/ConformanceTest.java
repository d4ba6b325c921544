package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.ContradictionCode;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ConsistentSide;
import io.github.ita4j.testing.RunSeed;
import io.github.ita4j.testkit.ConformanceCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The library against the conformance corpus, through the same doors as any user: reader, audit,
 * grade, JSON of the grade. A build grades every twentieth case and a soak grades all.
 */
@Tag("slow")
class ConformanceTest {

  /** One case of so many is graded. */
  private static final int ONE_OF = RunSeed.isSoak() ? 1 : 20;

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  /** Those of the corpus: a year that is added later does not belong to it. */
  private static final List<FrameworkId> YEARS = Stream.of(
          "nacc5-2560r1",
          "nacc5-2561r1",
          "nacc-2562r1",
          "nacc-2563r1",
          "nacc-2564r1",
          "nacc-2565r1",
          "nacc-2566r1",
          "nacc-2567r1",
          "nacc-2568r1",
          "nacc-2569r1")
      .map(FrameworkId::parse)
      .toList();

  /** How often each fact that is worth seeing is in the corpus. */
  private static final Map<String, LongAdder> SEEN = new ConcurrentHashMap<>();

  private static final List<String> WRONG = new CopyOnWriteArrayList<>();

  private static final LongAdder CASES = new LongAdder();

  /** Once through the corpus for both tests. */
  @BeforeAll
  static void gradeTheCorpus() {
    try (Stream<String> lines = ConformanceCorpus.lines()) {
      List<String> all = lines.toList();
      assertThat(all).hasSize(50_000);
      IntStream.range(0, all.size()).parallel().forEach(index -> {
        JsonNode one = parse(all.get(index));
        facts(one)
            .forEach(fact -> SEEN.computeIfAbsent(fact, key -> new LongAdder()).increment());
        if (index % ONE_OF != 0) {
          return;
        }
        CASES.increment();
        Scorecard scorecard =
            ItaJson.reader().assessments().read(one.get("scorecard").toString());
        Audit audit = Audit.of(Frameworks.bundled(), scorecard);
        Map<String, String> expected = comparable(one.get("expected").deepCopy());
        Map<String, String> found = comparable(graded(audit));
        if (!found.equals(expected)
            || !audit.grade().framework().toString().equals(one.get("framework").textValue())) {
          WRONG.add(one.get("id") + ": expected " + expected + ", found " + found);
        }
      });
    }
  }

  @Test
  void everyScorecardGetsTheExpectedGradeAndContradictions() {
    assertThat(WRONG).isEmpty();
    assertThat(CASES.sum()).isEqualTo(50_000 / ONE_OF);
  }

  /**
   * Of the JSON of a grade what the corpus has, which is all that is no name, no sentence and no
   * confidence.
   */
  private static ObjectNode graded(Audit audit) {
    ObjectNode grade = JSON.valueToTree(GradeJson.of(audit.grade()));
    grade.set("contradictions", JSON.valueToTree(AuditJson.of(audit).contradictions()));
    grade.retain(
        "status",
        "overall",
        "possibleTiers",
        "tier",
        "certain",
        "passes",
        "missing",
        "contradictions");
    grade
        .get("contradictions")
        .forEach(contradiction -> ((ObjectNode) contradiction).remove(List.of("message", "claim")));
    return grade;
  }

  /**
   * The properties by name, numbers as they are written; the order of the contradictions says
   * nothing.
   */
  private static Map<String, String> comparable(ObjectNode grade) {
    Map<String, String> comparable = new TreeMap<>();
    grade
        .properties()
        .forEach(
            property -> comparable.put(property.getKey(), property.getValue().toString()));
    List<String> contradictions = new ArrayList<>();
    grade.get("contradictions").forEach(one -> contradictions.add(one.toString()));
    contradictions.sort(null);
    comparable.put("contradictions", contradictions.toString());
    return comparable;
  }

  /** What is worth seeing in a case. */
  private static Set<String> facts(JsonNode one) {
    Set<String> facts = new TreeSet<>();
    String framework = one.get("framework").textValue();
    JsonNode expected = one.get("expected");
    facts.add("status " + expected.get("status").textValue());
    facts.add(framework + " tier " + expected.get("tier").textValue());
    facts.add("passes " + expected.get("passes"));
    facts.add("possible tiers " + expected.get("possibleTiers").size());
    facts.add("missing " + expected.get("missing").size());
    for (JsonNode contradiction : expected.get("contradictions")) {
      facts.add("code " + contradiction.get("code").textValue());
      facts.add("fits " + contradiction.get("fits").textValue());
    }
    JsonNode scores = one.get("scorecard").get("scores");
    for (Map.Entry<String, JsonNode> group : scores.properties()) {
      if (group.getKey().equals("overall")) {
        addScore(facts, framework, group);
      } else {
        facts.add(group.getKey());
        group.getValue().properties().forEach(score -> addScore(facts, framework, score));
      }
    }
    return facts;
  }

  private static void addScore(
      Set<String> facts, String framework, Map.Entry<String, JsonNode> score) {
    if (score.getValue().isObject()) {
      facts.add("decimals " + score.getValue().get("decimals"));
    } else {
      facts.add(framework + " " + score.getKey() + " " + score.getValue());
    }
  }

  @Test
  void everyYearStatusTierLimitAndContradictionIsThere() {
    for (GradeStatus status : GradeStatus.values()) {
      assertSeen("status " + status, 1_000);
    }
    for (ConsistentSide fit : ConsistentSide.values()) {
      assertSeen("fits " + fit, 200);
    }
    for (ContradictionCode code : ContradictionCode.values()) {
      assertSeen("code " + code, 200);
    }
    for (String other : List.of(
        "passes true",
        "passes false",
        "passes null",
        "decimals 0",
        "decimals 1",
        "possible tiers 1",
        "possible tiers 2",
        "possible tiers 5",
        "missing 1",
        "missing 3",
        "indices",
        "instruments",
        "indicators",
        "subIndicators",
        "questions")) {
      assertSeen(other, 200);
    }
    for (FrameworkId id : YEARS) {
      Framework framework = Frameworks.bundled().get(id);
      assertSeen(framework + " tier null", 1_000);
      List<Tier> tiers = framework.tiers();
      for (Tier tier : tiers) {
        assertSeen(framework + " tier " + tier.code(), 50);
        for (TierLimit limit : tier.limits()) {
          int hundredths = limit.atLeast().hundredths();
          for (int beside = hundredths - 1; beside <= hundredths + 1; beside++) {
            String score = framework + " " + limit.element() + " " + Score.ofHundredths(beside);
            assertSeen(score, 5);
          }
        }
      }
    }
  }

  private static void assertSeen(String what, int times) {
    assertThat(SEEN.getOrDefault(what, new LongAdder()).sum()).as(what).isGreaterThan(times);
  }
}
