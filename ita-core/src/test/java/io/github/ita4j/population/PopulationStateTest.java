package io.github.ita4j.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.grading.DrawnGrades;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InEveryLocale
class PopulationStateTest {

  /** {@code nacc-2568r1} with its length. */
  private static final String FY2568 = "0b6e6163632d323536387231";

  private static final String MAX = "ffffffffffffffff7f";

  private static Grade grade(GradeStatus status, String score) {
    return DrawnGrades.grade(
        DrawnGrades.WORDS,
        status,
        status == GradeStatus.DECIDED || status == GradeStatus.BOUNDARY
            ? Optional.of(TierCode.parse("GOOD"))
            : Optional.empty(),
        PassCheck.Outcome.PASSES,
        Optional.of(Score.parse(score)),
        Confidence.INFERRED);
  }

  private static Population read(String hex) {
    return Population.fromByteArray(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @Test
  void version1IsReadForEver() {
    Population population = new Population();
    population.add(grade(GradeStatus.DECIDED, "0.01"));
    population.add(grade(GradeStatus.BOUNDARY, "99.99"));
    population.add(grade(GradeStatus.CONTRADICTORY, "50.00"));
    // Kind and version; frameworks; status, confidence, outcome; tiers; scores.
    String hex = "50 01" + "01" + FY2568 + "03"
        + "01 01 0000 01 0000" + "0001 03 0000" + "02 0000 01"
        + "01" + "04474f4f44" + "02 01"
        + "0000 01 008c4e 01 0000";

    assertThat(HexFormat.of().formatHex(population.toByteArray())).isEqualTo(hex.replace(" ", ""));
    assertThat(read(hex)).isEqualTo(population);
  }

  @Test
  void noGradesTakeAFewBytes() {
    assertThat(HexFormat.of().formatHex(new Population().toByteArray()))
        .isEqualTo("5001" + "00" + "0004" + "0003" + "0002" + "00" + "00904e");
  }

  /** The greatest state: every score occurs, with a count as great as the sum of all can bear. */
  @Test
  void theBytesAreBounded() {
    Population each = Population.of(IntStream.rangeClosed(0, Score.MAX.hundredths())
        .mapToObj(hundredths -> DrawnGrades.grade(
            DrawnGrades.WORDS,
            GradeStatus.OPEN,
            Optional.empty(),
            PassCheck.Outcome.UNKNOWN,
            Optional.of(Score.ofHundredths(hundredths)),
            Confidence.CONFIRMED))
        .toList());
    for (int i = 0; i < 37; i++) {
      each = each.merge(each);
    }

    assertThat(each.toByteArray()).hasSizeBetween(50_000, 91_000);
  }

  /** The counts of one open grade of FY2568, with or without its score, each changed once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02 | 0001 01 0001 | 01 0002 | 01 0001 | 00 | 00904e | 1 grades by status, must be 2",
        "01 | 0001 01 0001 | 02 0002 | 01 0001 | 00 | 00904e | 2 grades by confidence, must be 1",
        "01 | 0001 01 0001 | 01 0002 | 01 01 00 00 | 00 | 00904e | 2 grades by outcome, must be 1",
        "01 | 0002 01 0000 | 01 0002 | 01 0001 | 00 | 00904e "
            + "| 1 contradictory grades, must be at most 0",
        "01 | 0001 01 0001 | 01 0002 | 01 0001 | 0101 41 01 00 | 00904e "
            + "| 1 grades in tiers, must be 0",
        "01 | 01 0003 | 01 0002 | 01 0001 | 0101 41 01 00 | 00904e "
            + "| 0 grades certainly in tiers, must be 1",
        "01 | 01 0003 | 01 0002 | 01 0001 | 0101 41 01 02 | 00904e "
            + "| 2 certain agencies, must be at most the 1 of the tier",
        "01 | 0001 01 0001 | 01 0002 | 01 0001 | 00 | 02 008f4e "
            + "| 2 grades with a score, must be at most 1",
      })
  void countsThatNoGradesGiveAreRefused(
      String documents,
      String status,
      String confidence,
      String outcome,
      String tiers,
      String scores,
      String message) {
    String hex = "5001 01" + FY2568 + documents + status + confidence + outcome + tiers + scores;

    StateFormatException refusal =
        catchThrowableOfType(StateFormatException.class, () -> read(hex));

    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.reason()).isEqualTo(Reason.INCONSISTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5401 | OTHER_KIND | population at byte 0: 84, must be 80",
        "5000 | UNKNOWN_VERSION | version 0, must be 1",
        "5001 01 0141 | OUT_OF_RANGE | framework \"A\" at index 0: must be scheme",
        "5001 01" + FY2568 + "00 | NOT_CANONICAL | count 0, must be left out with its name",
        "5001 02" + FY2568 + "01" + FY2568 + "01 | NOT_CANONICAL | framework nacc-2568r1, must"
            + " stand once, and before nacc-2568r1",
        "5001 " + MAX + FY2568 + "01 | TRUNCATED | the end, must have more bytes",
        "5001 00 0004 0003 0002 02 0142 01 00 0141 01 00 | NOT_CANONICAL | tier A, must stand once,"
            + " and before B",
        "5001 00 0004 0003 0002 01 0161 01 00 | OUT_OF_RANGE | tier \"a\" at index 0: must be",
        "5001 00" + MAX + "01 | OUT_OF_RANGE | 1 beside 9223372036854775807, must be at most",
        "5001 00 0004 0003 0002 02 0141" + MAX + "00 0142 01 | OUT_OF_RANGE | 1 beside",
        "5001 01" + FY2568 + MAX + "0001" + MAX + "0001" + MAX + "0002" + MAX + "0001 00 0000 "
            + MAX + MAX + " | OUT_OF_RANGE | 9223372036854775807 scores of 0.02 beside"
            + " 9223372036854775807 others, must be at most",
      })
  void aNumberOrNameOutOfItsPlaceIsRefused(String hex, Reason reason, String message) {
    StateFormatException refusal =
        catchThrowableOfType(StateFormatException.class, () -> read(hex));

    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  /** As many open grades without a score as there can be. */
  private static Population full() {
    return read(
        "5001 01" + FY2568 + MAX + "0001" + MAX + "0001" + MAX + "0002" + MAX + "0001 00 00904e");
  }

  @Test
  void oneGradeTooManyChangesNothing() {
    Population full = full();

    assertThatThrownBy(() -> full.add(grade(GradeStatus.DECIDED, "80.00")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("documents: must be at most 9223372036854775807");

    assertThat(full).isEqualTo(full());
    assertThat(full.documents()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void oneScoreTooManyChangesNothing() {
    // 922,337,203,685,477 agencies of 100.00, as the sum of one more is above 2^63 - 1 hundredths.
    String many = "e5908eebc5dbd101";
    String hex = "5001 01" + FY2568 + many + "0001" + many + "0001" + many + "0002" + many
        + "0001 00 00" + "8f4e" + many;
    Population full = read(hex);

    assertThatThrownBy(() -> read(hex).merge(read(hex))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> full.add(grade(GradeStatus.OPEN, "100.00")))
        .isInstanceOf(ArithmeticException.class);

    assertThat(full).isEqualTo(read(hex));
  }

  /** Two states that each hold, and together count more grades than a long can. */
  @Test
  void gradesOfTwoStatusesThatAreTooManyAreNotMerged() {
    Population decided = read("5001 01" + FY2568 + MAX + MAX + "0003" + MAX + "0002" + MAX
        + "0001 01 0141" + MAX + MAX + "00904e");

    assertThatThrownBy(() -> decided.merge(full())).isInstanceOf(ArithmeticException.class);
  }
}
