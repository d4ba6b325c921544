package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.json.form.ErrorJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is written is read as the same value. */
@InEveryLocale
@AddLifecycleHook(RunSeed.class)
class RoundTripProperties {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  /** Of every ladder: a document may state a tier that its year does not have. */
  private static final List<TierCode> TIERS = Frameworks.bundled().all().stream()
      .flatMap(framework -> framework.ladder().stream())
      .flatMap(ladder -> ladder.codes().stream())
      .distinct()
      .toList();

  @Provide
  Arbitrary<Scorecard> scorecards() {
    return Combinators.combine(
            Arbitraries.of(List.copyOf(Frameworks.bundled().all())),
            Arbitraries.longs(),
            texts(),
            texts().optional())
        .as(RoundTripProperties::scorecard);
  }

  /** Thai, Latin, controls, quotes, and characters beyond the basic plane; no half ones. */
  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            "ก", "๘", "ำ", "a", "\"", "\\", "\n", "\u0000", "\u2028", "\uFEFF", "😀", "/")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static Scorecard scorecard(
      Framework framework, long seed, String name, Optional<String> quote) {
    Random random = new Random(seed);
    List<Element> elements = framework.elements();
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int decimals = random.nextInt(3);
      int step = decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
      Score score = Score.ofHundredths(random.nextInt(10_000 / step + 1) * step);
      scores.put(
          elements.get(random.nextInt(elements.size())).id(), StatedScore.of(score, decimals));
    }
    TierCode tier = TIERS.get(random.nextInt(TIERS.size()));
    boolean inWords = random.nextBoolean();
    boolean pinned =
        !framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME) || random.nextBoolean();
    return Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(pinned ? Optional.of(framework.id()) : Optional.empty())
        .agency(Agency.builder()
            .name("อบต." + name)
            .type(random.nextBoolean() ? Optional.of("SUBDISTRICT") : Optional.empty())
            .province(quote.filter(text -> !TidyText.of(text).isEmpty()))
            .build())
        .scores(scores)
        .tier(inWords || random.nextBoolean() ? Optional.empty() : Optional.of(tier))
        .printedTier(inWords ? Optional.of("A+" + name) : Optional.empty())
        .advice(advice(elements, random, "ข้อ" + name))
        .titles(titles(elements, random, "ข้อ" + name))
        .respondents(respondents(framework, random))
        .addClaim(
            Claim.builder().passes(random.nextBoolean()).tier(tier).quote(quote).build())
        .source(
            random.nextBoolean()
                ? Optional.of(SourceDocument.builder().title(quote).build())
                : Optional.empty())
        .build();
  }

  private static List<Advice> advice(List<Element> elements, Random random, String text) {
    List<Advice> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(Advice.builder()
          .element(elements.get(random.nextInt(elements.size())).id())
          .text(text)
          .cites(titles(elements, random, text).keySet())
          .build());
    }
    return all;
  }

  private static Map<Instrument, Long> respondents(Framework framework, Random random) {
    Map<Instrument, Long> respondents = new LinkedHashMap<>();
    for (Instrument instrument : Instrument.values()) {
      if (framework.findElement(instrument).isPresent() && random.nextBoolean()) {
        respondents.put(instrument, 1L + random.nextInt(1_000_000_000));
      }
    }
    return respondents;
  }

  /** A title for some questions, if there are any. */
  private static Map<QuestionCode, String> titles(
      List<Element> elements, Random random, String text) {
    Map<QuestionCode, String> titles = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      if (elements.get(random.nextInt(elements.size())).id() instanceof QuestionCode code) {
        titles.put(code, text + i);
      }
    }
    return titles;
  }

  @Property(tries = 500)
  void aScorecardIsReadAsItWasWritten(@ForAll("scorecards") Scorecard scorecard) {
    for (ItaWriter writer : List.of(ItaJson.writer(), ItaJson.writer().pretty())) {
      String text = writer.write(scorecard);
      Scorecard read = ItaJson.reader().assessments().read(text);

      assertThat(read).isEqualTo(scorecard);
      assertThat(writer.write(read)).isEqualTo(text);
    }
  }

  @Property(tries = 200)
  void aScorecardIsReadByAnObjectMapperAsItWasWritten(@ForAll("scorecards") Scorecard scorecard)
      throws JsonProcessingException {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(scorecard), Scorecard.class))
        .isEqualTo(scorecard);
  }

  @Property(tries = 200)
  void resultsAreReadAsTheyWereWritten(@ForAll("scorecards") Scorecard scorecard)
      throws JsonProcessingException {
    Framework framework = Frameworks.bundled().forScorecard(scorecard);
    Audit audit = Audit.of(framework, scorecard);
    GradeJson grade =
        GradeJson.of(scorecard, audit, Explanation.of(framework, scorecard)).from("f:1");
    AuditJson audited = AuditJson.of(audit).from("f:1");

    assertThat(MAPPER.readValue(ItaJson.writer().write(grade), GradeJson.class)).isEqualTo(grade);
    assertThat(MAPPER.readValue(ItaJson.writer().pretty().write(audited), AuditJson.class))
        .isEqualTo(audited);
  }

  @Property
  void aRefusalIsReadAsItWasWritten(@ForAll("bad") String value) throws JsonProcessingException {
    ErrorJson error =
        new ItaJsonException("f:1", "$.scores.overall", value, "0.00 to 100.00").toJson();

    assertThat(MAPPER.readValue(ItaJson.writer().write(error), ErrorJson.class)).isEqualTo(error);
  }

  @Provide
  Arbitrary<String> bad() {
    return Arbitraries.strings().all().ofMaxLength(100);
  }

  @Property(tries = 10)
  void aFrameworkIsReadAsItWasWritten(@ForAll("frameworks") Framework framework)
      throws JsonProcessingException {
    FrameworkJson wire = FrameworkJson.of(framework);

    assertThat(MAPPER.readValue(ItaJson.writer().write(framework), FrameworkJson.class))
        .isEqualTo(wire);
  }

  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.of(List.copyOf(Frameworks.bundled().all()));
  }
}
