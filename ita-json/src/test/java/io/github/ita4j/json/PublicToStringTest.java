package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ActionPlanBuilder;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.JointBounds;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testkit.Law;
import io.github.ita4j.testkit.LawViolation;
import io.github.ita4j.testkit.Scorecards;
import io.github.ita4j.text.QuestionCodeReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a debugger and a log line show of every value, of large documents too. */
class PublicToStringTest {

  /** The most characters that a value shows. */
  private static final int LONGEST = 800;

  private static final String FORM = "io.github.ita4j.json.form.";

  /** A text as long as a value takes one in many places. */
  private static final String LONG = "ปรับปรุง".repeat(100);

  /** What is no property. Some of them make one value after another without an end. */
  private static final Set<String> NOT_FOLLOWED = Set.of(
      "next",
      "previous",
      "pretty",
      "ignoringUnknownProperties",
      "toBuilder",
      "hashCode",
      "toString");

  static final List<Object> VALUES = values();

  /** Makes values of every type anew, each after the one that led to it. */
  static List<Object> values() {
    try {
      return reachable(roots());
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyValueShowsAFewWordsAndNotAnAddressNorKilobytes() throws Exception {
    Map<String, String> wrong = new TreeMap<>();
    for (Object each : VALUES) {
      String text = each.toString();
      if (text.matches("(?s).*@[0-9a-f]{4,}\\b.*")) {
        wrong.put(each.getClass().getName(), "shows an address: " + text);
      } else if (text.isBlank() || text.length() > LONGEST || text.contains("\n")) {
        wrong.merge(
            each.getClass().getName(),
            text.length() + " characters: " + text.substring(0, Math.min(200, text.length())),
            (one, other) -> one);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTypeWithValuesIsAmongThem() throws Exception {
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : PublicTypes.all()) {
      if (hasValues(type) && VALUES.stream().noneMatch(type::isInstance)) {
        missing.add(type.getName());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aTallyAndItsScoresShowNobodysAnswers() {
    Framework framework = of(2564);
    AnswerTally tally = tally(framework);

    assertThat(tally).hasToString("20 answers to nacc-2564r1");
    assertThat(Scoring.fromAnswers(tally, 5).toString()).doesNotContain("20");
    assertThat(tally.questionnaire().toString()).doesNotContain("20");
  }

  /** Tells whether a program can hold a value of the type. A form is the JSON that it writes. */
  private static boolean hasValues(Class<?> type) {
    boolean onlyStatic = Modifier.isFinal(type.getModifiers())
        && Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .allMatch(method -> Modifier.isStatic(method.getModifiers()));
    return !onlyStatic
        && !type.isEnum()
        && !type.getName().startsWith(FORM)
        && !type.getSimpleName().equals("VisibleEscapes") // a setting of Jackson's, not a value
        && !type.getSimpleName().endsWith("Builder")
        && !Throwable.class.isAssignableFrom(type);
  }

  private static Framework of(int year) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
  }

  private static List<Object> roots() throws IOException {
    Framework framework = of(2568);
    Analysis before = Analysis.of(of(2567), scorecard(of(2567), "70.00"));
    Analysis analysis = Analysis.of(framework, scorecard(framework, "79.99"));
    ActionPlan plan = plan(framework);
    ProgressReport report = report(plan);
    Framework answered = of(2564);
    AnswerTally tally = tally(answered);
    Scorecards scorecards = Scorecards.of(framework);
    return List.of(
        Frameworks.bundled(),
        before,
        analysis,
        analysis.comparedTo(before),
        analysis.coverage(plan).orElseThrow(),
        analysis.upliftTo(TierCode.parse("EXCELLENT")).orElseThrow(),
        analysis.findings().orElseThrow().weakest(io.github.ita4j.model.Level.INDICATOR),
        JointBounds.of(analysis.bounds(), List.of(Instrument.IIT)),
        plan,
        report,
        ProgressSummary.of(plan, report),
        tally,
        Scoring.fromAnswers(tally, 5),
        answered,
        of(2561 + 1),
        Frameworks.bundled().get(FrameworkId.parse("nacc5-2561r1")),
        RecommendationCatalogue.findBundled(framework).orElseThrow(),
        NationalFacts.results(),
        ItemContent.contents(FiscalYear.ofBuddhistEra(2568)),
        Population.of(List.of(analysis.grade(), before.grade())),
        Population.of(List.of(analysis.grade())).tier(TierCode.parse("GOOD")),
        QuestionCodeReader.scan("อ้างอิงข้อ ๐๘ และ O9 ตาม OIT 3 ข้อ ๑๔"),
        new LawViolation(Law.NO_GAP, "89.99 is no tier", Optional.of(analysis.scorecard())),
        scorecards,
        ItaJson.reader(),
        ItaJson.reader().plans(),
        ItaJson.writer(),
        new ItaModule(),
        new io.github.ita4j.json.jackson3.ItaModule(),
        ItaJson.reader().assessments().check(Trial.DOCUMENT),
        ItaJson.reader().assessments().check("{}"),
        new AssessmentResult("a.json", 1, Optional.of(analysis.scorecard()), Optional.empty()),
        Share.of(4, 5),
        CitedCode.parse("O8/2568"),
        ElementId.parse("I5.1"),
        ElementId.parse("INDEX.1"),
        Period.read("ม.ค. - มี.ค. ๖๔"),
        Period.read("๓๑ มี.ค. ๖๙"),
        Period.read("๑๕ วัน"),
        Period.read("ปีละ ๑ ครั้ง"),
        Period.read("ปีงบประมาณ พ.ศ. ๒๕๖๘"),
        Period.read(LONG),
        FrameworkId.parse("nacc-2568r1"));
  }

  private static Scorecard scorecard(Framework framework, String score) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .agency(Agency.builder()
            .name("เทศบาล" + "ก".repeat(290))
            .type("MUNICIPALITY")
            .province("ขอนแก่น")
            .build())
        .tier(TierCode.parse("EXCELLENT"))
        .source(
            SourceDocument.builder().title(LONG).url("https://example.org/1").build());
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode question) {
        scorecard.putTitle(question, framework.fiscalYear() + LONG);
        scorecard.addAdvice(
            Advice.builder().element(question).text(LONG).addCite(question).build());
      }
      if (element.id() != ElementId.OVERALL && element.id() != Instrument.EIT) {
        scorecard.putScore(element.id(), StatedScore.parse(score));
      }
    }
    for (int i = 0; i < 50; i++) {
      scorecard.addClaim(Claim.builder().passes(true).quote(LONG).build());
    }
    return scorecard.putScore(ElementId.OVERALL, StatedScore.parse("99")).build();
  }

  private static ActionPlan plan(Framework framework) {
    ActionPlanBuilder plan = ActionPlan.builder()
        .fiscalYear(framework.fiscalYear().next())
        .framework(framework.id())
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .source(SourceDocument.builder().title(LONG).build());
    ActionPlan small = ItaJson.reader().plans().read(Trial.PLAN);
    plan.addAllTargets(small.targets()).addAllIssues(small.issues());
    for (int i = 0; i < 200; i++) {
      plan.addMeasure(Measure.builder()
          .from(small.measures().get(0))
          .id("m" + i + "-" + "x".repeat(190))
          .title(LONG)
          .steps(Collections.nCopies(50, LONG))
          .responsibleUnits(Collections.nCopies(50, LONG))
          .budget(Budget.ofText(LONG))
          .monitoring(Monitoring.builder()
              .printed(LONG)
              .informed(Collections.nCopies(50, LONG))
              .build())
          .periods(Collections.nCopies(50, Period.read(LONG)))
          .addAnswer(ElementId.parse("EIT.1"))
          .cites(framework.elements().stream()
              .map(Element::id)
              .filter(QuestionCode.class::isInstance)
              .map(id -> CitedCode.of((QuestionCode) id, framework.fiscalYear()))
              .toList())
          .addCite(CitedCode.parse("O99/2568"))
          .remark(LONG)
          .build());
    }
    return plan.build();
  }

  private static ProgressReport report(ActionPlan plan) {
    ProgressReport small =
        ItaJson.reader().progressOf(ItaJson.reader().plans().read(Trial.PLAN)).read(Trial.PROGRESS);
    return small.toBuilder()
        .entries(plan.measures().stream()
            .limit(100)
            .map(measure -> Progress.builder()
                .from(small.entries().get(0))
                .measureId(measure.id())
                .steps(Collections.nCopies(50, LONG))
                .done(Collections.nCopies(50, LONG))
                .evidence(Collections.nCopies(50, LONG))
                .remark(LONG)
                .build())
            .toList())
        .build();
  }

  private static AnswerTally tally(Framework framework) {
    AnswerTally tally = new AnswerTally(Questionnaire.of(framework));
    int item = tally.questionnaire().findIndex(QuestionCode.parse("I2"), 0).orElseThrow();
    tally.add(item, 1, 20);
    return tally;
  }

  /** Every value that the accessors of some values lead to, of our own types. */
  private static List<Object> reachable(List<Object> roots) throws ReflectiveOperationException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> found = new ArrayList<>();
    Map<Class<?>, List<Method>> accessors = new LinkedHashMap<>();
    Deque<Object> left = new ArrayDeque<>(roots);
    while (!left.isEmpty()) {
      Object each = left.pop();
      if (each instanceof Optional<?> optional) {
        optional.ifPresent(left::push);
      } else if (each instanceof Collection<?> collection) {
        collection.stream().limit(60).forEach(left::push);
      } else if (each instanceof Map<?, ?> map) {
        map.keySet().stream().limit(60).forEach(left::push);
        map.values().stream().limit(60).forEach(left::push);
      } else if (each.getClass().getName().startsWith("io.github.ita4j.") && seen.add(each)) {
        found.add(each);
        for (Method accessor :
            accessors.computeIfAbsent(each.getClass(), PublicToStringTest::accessors)) {
          Object value = value(accessor, each);
          if (value != null) {
            left.push(value);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Object value(Method accessor, Object of) throws IllegalAccessException {
    try {
      return accessor.invoke(of);
    } catch (InvocationTargetException e) {
      return null; // such as the year before the first
    }
  }

  private static List<Method> accessors(Class<?> type) {
    Set<Method> found = new LinkedHashSet<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      if (Modifier.isPublic(at.getModifiers())) {
        Arrays.stream(at.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getDeclaringClass() != Object.class)
            .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
            .filter(method -> !NOT_FOLLOWED.contains(method.getName()))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }
}
