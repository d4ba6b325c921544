package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final ElementId IIT = Instrument.IIT;
  private static final QuestionCode O8 = QuestionCode.parse("O8");

  private static StatedScore score(String text) {
    return StatedScore.parse(text);
  }

  private static ScorecardBuilder builder() {
    return Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"));
  }

  @Test
  void aSecondScoreOfAnElementIsRefused() {
    ScorecardBuilder builder = builder().putScore(IIT, score("89.73"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.putScore(IIT, score("89.74")))
        .withMessage("score of IIT: is 89.73 already, and is given as 89.74; must be given once");
    assertThatIllegalArgumentException()
        .as("another number of decimals is another statement")
        .isThrownBy(() -> builder.putAllScores(Map.of(IIT, score("90"))));
    assertThat(builder.build().scores()).isEqualTo(Map.of(IIT, score("89.73")));
  }

  @Test
  void anEqualScoreMayBeGivenAgain() {
    Scorecard once = builder().putScore(IIT, score("89.73")).build();

    assertThat(builder()
            .putScore(IIT, score("89.73"))
            .putScore(IIT, score("89.73"))
            .build())
        .isEqualTo(once);
    assertThat(once.toBuilder().putScore(IIT, score("89.73")).build()).isEqualTo(once);
    assertThatIllegalArgumentException()
        .as("the builder of a scorecard knows its scores")
        .isThrownBy(() -> once.toBuilder().putScore(IIT, score("80.00")));
  }

  @Test
  void titlesAndRespondentsAreGivenOnceToo() {
    ScorecardBuilder builder =
        builder().putTitle(O8, "แผน").putRespondents(Instrument.IIT, 30).putTitle(O8, "แผน");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.putTitle(O8, "ก".repeat(1_000)))
        .withMessageStartingWith("title of O8: is แผน already, and is given as กกก")
        .withMessageEndingWith("…; must be given once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.putRespondents(Instrument.IIT, 31))
        .withMessageContaining("number of respondents of IIT: is 30 already");
    assertThat(builder.titles(Map.of(O8, "คู่มือ")).respondents(Map.of()).build())
        .isEqualTo(builder().putTitle(O8, "คู่มือ").build());
  }

  @Test
  void aCopyHasAnotherScoreInTheSamePlace() {
    Scorecard scorecard =
        builder().putScore(IIT, score("89.73")).putScore(O8, score("100")).build();
    Scorecard raised = scorecard.withScore(IIT, score("95.00"));

    assertThat(raised.scores()).hasToString("{IIT=95.00, O8=100}");
    assertThat(scorecard.scores()).hasToString("{IIT=89.73, O8=100}");
    assertThat(scorecard.withScore(Instrument.OIT, score("1")).scores())
        .hasToString("{IIT=89.73, O8=100, OIT=1}");
    assertThat(raised.withScore(IIT, score("89.73"))).isEqualTo(scorecard);
  }

  @Test
  void aStatedScoreIsFoundAndAnotherIsNamedWithThoseThatAre() {
    Scorecard scorecard =
        builder().putScore(IIT, score("89.73")).putScore(O8, score("100")).build();

    assertThat(scorecard.score(IIT)).isEqualTo(score("89.73"));
    assertThat(scorecard.findScore(IIT)).contains(score("89.73"));
    assertThat(scorecard.findScore(Instrument.EIT)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorecard.score(Instrument.EIT))
        .withMessage("score of EIT: none is stated, only those of [IIT, O8]");
  }

  @Test
  void aBuilderKeepsEverythingOfItsScorecardAndIsUsedOn() {
    Scorecard full = builder()
        .framework(FrameworkId.parse("nacc-2568r1"))
        .putScore(IIT, score("89.73"))
        .tier(TierCode.parse("GOOD"))
        .addClaim(Claim.builder().passes(true).build())
        .addAdvice(Advice.builder().element(O8).text("ควรปรับปรุง").build())
        .putTitle(O8, "แผน")
        .putRespondents(Instrument.IIT, 30)
        .source(SourceDocument.builder().title("ประกาศ").build())
        .build();
    ScorecardBuilder copy = full.toBuilder();

    assertThat(copy.build()).isEqualTo(full);
    assertThat(copy.framework(Optional.empty())
            .scores(Map.of())
            .tier(Optional.empty())
            .printedTier("A+")
            .claims(List.of())
            .advice(List.of())
            .titles(Map.of())
            .respondents(Map.of())
            .source(Optional.empty())
            .build())
        .isEqualTo(builder().printedTier(Optional.of("A+")).build());
    assertThat(full.scores()).isNotEmpty();
  }

  @Test
  void aScorecardStaysAsItIsWhileItsBuilderIsUsedOn() {
    ScorecardBuilder builder = builder().putScore(IIT, score("89.73"));
    Scorecard first = builder.build();
    Scorecard second = builder.putScore(O8, score("100")).build();
    Scorecard third = builder.scores(Map.of(O8, score("90"))).build();

    assertThat(first.scores()).hasToString("{IIT=89.73}");
    assertThat(second.scores()).hasToString("{IIT=89.73, O8=100}");
    assertThat(third.scores()).hasToString("{O8=90}");
  }

  @Test
  void noCollectionCanBeChangedLater() {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>(Map.of(IIT, score("89.73")));
    Scorecard scorecard = builder().scores(scores).build();
    scores.clear();

    assertThat(scorecard.scores()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> scorecard.scores().clear());
  }
}
