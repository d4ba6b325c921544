package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Equal values are written as the same bytes, in whatever order they were put together. */
@AddLifecycleHook(RunSeed.class)
class EqualBytesProperties {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new ItaModule())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static <K, V> Map<K, V> reversed(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    Collections.reverse(entries);
    Map<K, V> reversed = new LinkedHashMap<>();
    entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
    return reversed;
  }

  private static Scorecard reversed(Scorecard scorecard) {
    return scorecard.toBuilder()
        .scores(reversed(scorecard.scores()))
        .titles(reversed(scorecard.titles()))
        .respondents(reversed(scorecard.respondents()))
        .build();
  }

  /** A document with the properties of every object in the opposite order. */
  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode reversed = object.objectNode();
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.reverse(members);
      members.forEach(member -> reversed.set(member.getKey(), reversed(member.getValue())));
      return reversed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode same = array.arrayNode();
      array.forEach(item -> same.add(reversed(item)));
      return same;
    }
    return node;
  }

  private static <T> void assertReadFromEitherOrder(
      String document, Function<String, T> reading, Function<T, String> writing)
      throws JsonProcessingException {
    T read = reading.apply(reversed(MAPPER.readTree(document)).toString());

    assertThat(read).isEqualTo(reading.apply(document));
    assertThat(writing.apply(read)).isEqualTo(document);
  }

  @Property(tries = 200)
  void anAssessment(@ForAll("scorecards") Scorecard scorecard) throws JsonProcessingException {
    Scorecard other = reversed(scorecard);

    assertThat(other).isEqualTo(scorecard);
    assertThat(ItaJson.writer().write(other)).isEqualTo(ItaJson.writer().write(scorecard));
    assertReadFromEitherOrder(
        ItaJson.writer().write(scorecard),
        ItaJson.reader().assessments()::read,
        ItaJson.writer()::write);
  }

  @Property(tries = 100)
  void whatIsFoundOfAnAssessment(@ForAll("scorecards") Scorecard scorecard)
      throws JsonProcessingException {
    Scorecard other = reversed(scorecard);
    List<Object> results = results(scorecard);
    List<Object> others = results(other);

    assertThat(others).hasSameSizeAs(results).hasSizeGreaterThan(3);
    for (int i = 0; i < results.size(); i++) {
      assertThat(MAPPER.writeValueAsString(others.get(i)))
          .isEqualTo(MAPPER.writeValueAsString(results.get(i)));
    }
  }

  private static List<Object> results(Scorecard scorecard) {
    Framework framework = Frameworks.bundled().forScorecard(scorecard);
    Analysis analysis = Analysis.of(framework, scorecard);
    List<Object> results = new ArrayList<>(
        List.of(analysis, analysis.grade(), analysis.audit(), analysis.explanation()));
    analysis.findings().ifPresent(results::add);
    analysis.recommendations().ifPresent(results::add);
    analysis.plan().ifPresent(results::add);
    framework
        .ladder()
        .map(TierLadder::codes)
        .ifPresent(
            codes -> codes.forEach(code -> results.add(Uplift.to(framework, scorecard, code))));
    Frameworks.bundled().all().stream()
        .filter(each -> each.fiscalYear().equals(scorecard.fiscalYear().previous()))
        .findFirst()
        .ifPresent(earlier -> results.add(
            Comparison.between(earlier, before(earlier, scorecard), framework, scorecard)));
    return results;
  }

  /** The scores of a scorecard that an earlier year has too. */
  private static Scorecard before(Framework earlier, Scorecard scorecard) {
    return Scorecard.builder()
        .fiscalYear(earlier.fiscalYear())
        .agency(scorecard.agency())
        .scores(scorecard.scores().entrySet().stream()
            .filter(entry -> earlier.findElement(entry.getKey()).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .build();
  }

  @Property(tries = 50)
  void aPopulation(
      @ForAll("scorecards") Scorecard one,
      @ForAll("scorecards") Scorecard two,
      @ForAll("scorecards") Scorecard three)
      throws JsonProcessingException {
    List<Grade> grades = new ArrayList<>();
    for (Scorecard scorecard : List.of(one, two, three)) {
      grades.add(Grading.grade(Frameworks.bundled().forScorecard(scorecard), scorecard));
    }
    Population population = Population.of(grades);
    Collections.reverse(grades);
    Population merged = new Population();
    for (Grade grade : grades) {
      merged = merged.merge(Population.of(List.of(grade)));
    }

    assertThat(MAPPER.writeValueAsString(merged)).isEqualTo(MAPPER.writeValueAsString(population));
  }

  @Property(tries = 100)
  void aPlanAndItsFollowUp(
      @ForAll("plans") ActionPlan plan, @ForAll("reports") ProgressReport report)
      throws JsonProcessingException {
    assertReadFromEitherOrder(
        ItaJson.writer().write(plan), ItaJson.reader().plans()::read, ItaJson.writer()::write);
    assertReadFromEitherOrder(
        ItaJson.writer().write(report), ItaJson.reader().progress()::read, ItaJson.writer()::write);
  }

  @Provide
  Arbitrary<Scorecard> scorecards() {
    return new RoundTripProperties().scorecards();
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return new PlanRoundTripProperties().plans();
  }

  @Provide
  Arbitrary<ProgressReport> reports() {
    return new PlanRoundTripProperties().reports();
  }
}
