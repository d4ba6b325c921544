package io.github.ita4j.json.text;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit that the model has too is the same in both. */
class LimitsTest {

  private static Arguments limit(String name, ThrowingCallable most, ThrowingCallable more) {
    return Arguments.of(name, most, more);
  }

  private static ScorecardBuilder scorecard() {
    return Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("หน่วยงาน"));
  }

  private static String letters(int length) {
    return "ก".repeat(length);
  }

  private static Advice advice(int length) {
    return Advice.builder().element(ElementId.OVERALL).text(letters(length)).build();
  }

  private static Progress entry(int length) {
    return Progress.builder()
        .measureId(letters(length))
        .state(Progress.State.DONE)
        .build();
  }

  static Stream<Arguments> limits() {
    QuestionCode code = QuestionCode.parse("O1");
    return Stream.of(
        limit(
            "agency",
            () -> Agency.ofName(letters(Limits.AGENCY)),
            () -> Agency.ofName(letters(Limits.AGENCY + 1))),
        limit(
            "issue",
            () -> PlanIssue.of(1, letters(Limits.ISSUE), Origin.AGENCY),
            () -> PlanIssue.of(1, letters(Limits.ISSUE + 1), Origin.AGENCY)),
        limit("advice", () -> advice(Limits.ADVICE), () -> advice(Limits.ADVICE + 1)),
        limit(
            "title",
            () -> scorecard().putTitle(code, letters(Limits.TITLE)).build(),
            () -> scorecard().putTitle(code, letters(Limits.TITLE + 1)).build()),
        limit(
            "respondents",
            () -> scorecard()
                .putRespondents(Instrument.IIT, (long) Limits.RESPONDENTS)
                .build(),
            () -> scorecard()
                .putRespondents(Instrument.IIT, Limits.RESPONDENTS + 1L)
                .build()),
        limit(
            "printed tier",
            () -> scorecard().printedTier(letters(Limits.PRINTED_TIER)).build(),
            () -> scorecard().printedTier(letters(Limits.PRINTED_TIER + 1)).build()),
        limit(
            "measure",
            () -> Measure.builder().id(letters(Limits.MEASURE)).title("ก").build(),
            () -> Measure.builder().id(letters(Limits.MEASURE + 1)).title("ก").build()),
        limit("entry", () -> entry(Limits.MEASURE), () -> entry(Limits.MEASURE + 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void theModelAcceptsAsMuchAndNoMore(String name, ThrowingCallable most, ThrowingCallable more) {
    assertThatCode(most).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(more);
  }
}
