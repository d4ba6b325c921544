package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  private static final FiscalYear YEAR = FiscalYear.ofBuddhistEra(2568);
  private static final Agency AGENCY = Agency.ofName("หน่วยงานตัวอย่าง");

  private static ActionPlan plan(String... ids) {
    ActionPlanBuilder plan = ActionPlan.builder().fiscalYear(YEAR).agency(AGENCY);
    for (String id : ids) {
      plan.addMeasure(Measure.builder().id(id).title("มาตรการ").build());
    }
    return plan.build();
  }

  private static ProgressReport report(Progress... entries) {
    return ProgressReport.builder()
        .fiscalYear(YEAR)
        .agency(AGENCY)
        .entries(List.of(entries))
        .build();
  }

  private static Progress entry(String measure, Progress.State state) {
    return Progress.builder().measureId(measure).state(state).build();
  }

  @Test
  void aFollowUpThatIsOnlyATextHasNoReaderAndNoDay() {
    Monitoring monitoring = Monitoring.ofText("รายงานความก้าวหน้า");

    assertThat(monitoring.printed()).isEqualTo("รายงานความก้าวหน้า");
    assertThat(monitoring.informed()).isEmpty();
    assertThat(monitoring.due()).isEmpty();
  }

  @Test
  void theLastEntryOfAMeasureCounts() {
    ProgressSummary summary = ProgressSummary.of(
        plan("m1", "m2", "m3"),
        report(
            entry("m1", Progress.State.NOT_STARTED),
            entry("m2", Progress.State.DONE),
            entry("m1", Progress.State.DONE),
            entry("m2", Progress.State.CANCELLED)));

    assertThat(summary.measures()).isEqualTo(3);
    assertThat(summary.byState())
        .isEqualTo(Map.of(
            Progress.State.NOT_STARTED, 0,
            Progress.State.IN_PROGRESS, 0,
            Progress.State.DONE, 1,
            Progress.State.CANCELLED, 1));
    assertThat(summary.unreported()).containsExactly("m3");
    assertThat(summary.unknown()).isEmpty();
  }

  @Test
  void everyMeasureIsCountedOnceOrUnreported() {
    ProgressSummary summary = ProgressSummary.of(
        plan("m1", "m2", "m3", "m4"),
        report(entry("m2", Progress.State.IN_PROGRESS), entry("m4", Progress.State.IN_PROGRESS)));

    int counted =
        summary.byState().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(counted + summary.unreported().size()).isEqualTo(summary.measures());
    assertThat(summary.byState()).containsEntry(Progress.State.IN_PROGRESS, 2);
  }

  @Test
  void entriesOnMeasuresThatThePlanDoesNotHaveAreNamedOnce() {
    ProgressSummary summary = ProgressSummary.of(
        plan("m1"),
        report(
            entry("m9", Progress.State.DONE),
            entry("m8", Progress.State.DONE),
            entry("m9", Progress.State.DONE)));

    assertThat(summary.unknown()).containsExactly("m9", "m8");
    assertThat(summary.byState()).containsEntry(Progress.State.DONE, 0);
  }

  @Test
  void aReportOnAnotherPlanIsNotSummedUpWhateverItsMeasuresAreCalled() {
    ProgressReport report = report(entry("m1", Progress.State.DONE));
    ProgressReport ofNextYear =
        report.toBuilder().fiscalYear(FiscalYear.ofBuddhistEra(2569)).build();
    ProgressReport ofOther =
        report.toBuilder().agency(Agency.ofName("หน่วยงานอื่น")).build();

    assertThatThrownBy(() -> ProgressSummary.of(plan("m1"), ofNextYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fiscal year of the report FY2569: must be that of the plan, FY2568");
    assertThatThrownBy(() -> ProgressSummary.of(plan("m1"), ofOther))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("agency of the report Agency{name=หน่วยงานอื่น}: must be that of the plan,"
            + " Agency{name=หน่วยงานตัวอย่าง}");
  }

  @Test
  void anEmptyPlanHasNothingToCount() {
    ProgressSummary summary = ProgressSummary.of(plan(), report());

    assertThat(summary.measures()).isZero();
    assertThat(summary.byState())
        .hasSize(4)
        .allSatisfy((state, count) -> assertThat(count).isZero());
  }

  @Test
  void statesAreListedFromNotStartedOn() {
    assertThat(ProgressSummary.of(plan("m1"), report()).byState().keySet())
        .containsExactly(Progress.State.values());
  }

  @Test
  void theSameMeasureNameTwiceIsRefused() {
    assertThatThrownBy(() -> plan("m1", "m1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measure id m1: must be given once in a plan");
  }

  @Test
  void blankNamesAndTitlesAreRefused() {
    assertThatThrownBy(() -> Measure.builder().id(" ").title("มาตรการ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measure id: must not be blank");
    assertThatThrownBy(() -> Measure.builder().id("m1").title("").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title of measure m1: must not be blank");
  }

  @Test
  void anIdIsTidiedAndHasAtMostTheGreatestLength() {
    String longest = "m".repeat(Measure.LONGEST_ID);

    assertThat(Measure.builder().id(" m1 ").title("ก").build().id()).isEqualTo("m1");
    assertThat(entry(" m1 ", Progress.State.DONE).measureId()).isEqualTo("m1");
    assertThat(Measure.builder().id(longest).title("ก").build().id()).isEqualTo(longest);
    assertThatThrownBy(() -> Measure.builder().id(longest + "m").title("ก").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have at most " + Measure.LONGEST_ID);
  }

  @Test
  void aTargetIsMadeAgainFromItsOwnValues() {
    Target target = Target.builder()
        .element(ElementId.OVERALL)
        .atLeast(StatedScore.parse("90"))
        .build();

    assertThat(target.toBuilder().build()).isEqualTo(target);
    assertThat(target.toBuilder().atLeast(StatedScore.parse("95")).build().atLeast())
        .isEqualTo(StatedScore.parse("95"));
  }

  @Test
  void aBudgetIsNeverBelowZero() {
    assertThat(Budget.of("-", BigDecimal.ZERO).baht()).contains(new BigDecimal("0.00"));
    assertThat(Budget.ofText("-").baht()).isEmpty();
    assertThatThrownBy(() -> Budget.of("x", new BigDecimal("-0.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baht: must not be below 0");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000.00",
    "1000.0, 1000.00",
    "1E+3, 1000.00",
    "1000.5000, 1000.50",
    "0.12500, 0.125",
    // An exponent of 40 digits is written out, one of more is not.
    "1E+40, 10000000000000000000000000000000000000000.00",
    "1E+41, 1E+41",
    "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890.00",
    "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901",
    "1E+1000000000, 1E+1000000000",
    "1E-1000000000, 1E-1000000000"
  })
  void amountsThatAreEqualMakeEqualBudgets(BigDecimal amount, BigDecimal kept) {
    assertThat(Budget.of("x", amount)).isEqualTo(Budget.of("x", kept));
    assertThat(Budget.of("x", amount).baht()).contains(kept);
  }

  @Test
  void anEntryNamesItsMeasure() {
    assertThatThrownBy(() -> entry(" ", Progress.State.DONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measure id of an entry: must not be blank");
  }
}
