package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.json.form.AnalysisJson;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is immutable is shared by 64 threads without a lock, and each gets what it would get alone.
 */
@Tag("slow")
class SharedByThreadsTest {

  private static final int THREADS = 64;
  private static final int DOCUMENTS = 16;

  /** Documents of all kinds: decided, open, at a boundary and contradictory. */
  private static final List<String> TEXTS = IntStream.range(0, DOCUMENTS)
      .mapToObj(i -> """
          {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "อบต. %s"},
           "scores": {%s"instruments": {"IIT": %s.%s, "EIT.1": 99.25, "EIT.2": %s.94%s},
             "indicators": {"3": %s.44}, "questions": {"O8": 0, "E1": 71.5}}, "tier": "GOOD"}""".formatted(
              i,
              i % 3 == 0 ? "\"overall\": 84.99, " : "",
              70 + i,
              10 + i,
              95 - 2 * i,
              i % 4 == 0 ? "" : ", \"OIT\": " + (60 + 2 * i),
              90 - i))
      .toList();

  /** Everything that is done with a document, in one text. */
  private static String all(
      String document, Framework framework, RecommendationCatalogue catalogue, ItaWriter writer) {
    ItaReader reader = ItaJson.reader();
    Scorecard scorecard = reader.assessments().read(document);
    Analysis analysis = Analysis.builder()
        .framework(framework)
        .scorecard(scorecard)
        .catalogue(catalogue)
        .build();
    ActionPlan plan = analysis.plan().orElseThrow();
    String planned = writer.write(plan);
    return String.join(
        "\n",
        writer.write(scorecard),
        writer.write(
            GradeJson.of(scorecard, analysis.audit(), analysis.explanation()).from("f")),
        writer.write(AuditJson.of(analysis.audit()).from("f")),
        writer.write(AnalysisJson.of(analysis)),
        planned,
        Boolean.toString(reader.plans().read(planned).equals(plan)));
  }

  /** A framework that nobody has asked anything yet. */
  private static Framework fresh() {
    return FrameworkLoader.fromClassPath(Framework.class, "nacc/2568/r1");
  }

  @Test
  void everyThreadGetsWhatItWouldGetAlone() throws Exception {
    Framework alone = fresh();
    RecommendationCatalogue ofAlone = RecommendationCatalogue.findBundled(alone).orElseThrow();
    List<String> expected = TEXTS.stream()
        .map(text -> all(text, alone, ofAlone, ItaJson.writer().pretty()))
        .toList();
    assertThat(expected).doesNotHaveDuplicates().allMatch(text -> text.endsWith("true"));

    Framework shared = fresh();
    RecommendationCatalogue catalogue =
        RecommendationCatalogue.findBundled(shared).orElseThrow();
    ItaWriter writer = ItaJson.writer().pretty();
    // A quarter of the documents each, and each document in sixteen threads at once.
    assertThat(inThreads(thread -> IntStream.range(0, DOCUMENTS / 4)
            .map(i -> (i + thread) % DOCUMENTS)
            .allMatch(i -> all(TEXTS.get(i), shared, catalogue, writer).equals(expected.get(i)))))
        .containsOnly(true);
  }

  @Test
  void boundsThatAreFirstAskedByManyThreadsAnswerAllOfThemTheSame() throws Exception {
    for (String text : TEXTS) {
      Scorecard scorecard = ItaJson.reader().assessments().read(text);
      ScoreBounds alone = Scoring.bounds(fresh(), scorecard);
      ScoreBounds shared = Scoring.bounds(fresh(), scorecard);

      assertThat(inThreads(thread -> asked(shared, thread % 2 == 0)))
          .containsOnly(asked(alone, true));
    }
  }

  /** What bounds answer about every element, asked from the top or from the bottom. */
  private static List<String> asked(ScoreBounds bounds, boolean fromTheTop) {
    int size = bounds.framework().elements().size();
    List<String> answers =
        new ArrayList<>(IntStream.range(0, size).mapToObj(i -> "").toList());
    for (int i = 0; i < size; i++) {
      int place = fromTheTop ? i : size - 1 - i;
      var id = bounds.framework().elements().get(place).id();
      answers.set(
          place,
          bounds.element(id) + " " + bounds.findExactNominal(id) + " "
              + bounds.findExactSumOfParts(id));
    }
    answers.add(bounds.conflicts() + " " + bounds.confidence());
    return answers;
  }

  @Test
  void theBundledFrameworksAreTheSameForWhoeverAsksFirst() throws Exception {
    List<Frameworks> asked = inThreads(thread -> Frameworks.bundled());

    List<Framework> first = List.copyOf(asked.get(0).all());
    assertThat(first).hasSizeGreaterThan(1);
    assertThat(asked)
        .allSatisfy(frameworks -> assertThat(frameworks.all()).containsExactlyElementsOf(first));
    FiscalYear year = FiscalYear.ofBuddhistEra(2568);
    assertThat(asked)
        .allSatisfy(frameworks ->
            assertThat(frameworks.latest(year)).isEqualTo(asked.get(0).latest(year)));
  }

  /** What each of 64 threads that start together gets. */
  private static <T> List<T> inThreads(Function<Integer, T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(() -> {
          start.await();
          return task.apply(thread);
        });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
