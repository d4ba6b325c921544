package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What sources print, and what follows from it by the rules of the year; each row of
 * {@code published-facts.tsv} says which of both it is.
 */
@InEveryLocale
class PublishedFactsTest {

  private static final int COLUMNS = 11;

  /** A row of the table; {@code says} is what the source asserts beside its numbers. */
  private record Fact(
      String name,
      FrameworkId framework,
      List<String> scores,
      List<String> says,
      List<String> nominal,
      GradeStatus status,
      List<String> possible,
      String passes,
      List<String> missing,
      List<String> contradictions,
      String source) {

    static Fact of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("must have " + COLUMNS + " cells: " + line);
      }
      return new Fact(
          cells[0],
          FrameworkId.parse(cells[1]),
          words(cells[2]),
          words(cells[3]),
          words(cells[4]),
          GradeStatus.valueOf(cells[5]),
          words(cells[6]),
          cells[7],
          words(cells[8]),
          words(cells[9]),
          cells[10]);
    }

    private static List<String> words(String cell) {
      return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    Framework rules() {
      return Frameworks.bundled().get(framework);
    }

    Scorecard scorecard() {
      ScorecardBuilder scorecard = Scorecard.builder()
          .fiscalYear(framework.fiscalYear())
          .framework(framework)
          .agency(Agency.ofName("หน่วยงานตามแหล่งข้อมูล"));
      for (String word : scores) {
        scorecard.putScore(ElementId.parse(before(word)), StatedScore.parse(after(word)));
      }
      for (String word : says) {
        switch (before(word)) {
          case "tier" -> scorecard.tier(TierCode.parse(after(word)));
          case "claim" ->
            scorecard.addClaim(Claim.builder().tier(TierCode.parse(after(word))).build());
          case "passes" ->
            scorecard.addClaim(
                Claim.builder().passes(Boolean.parseBoolean(after(word))).build());
          default -> throw new IllegalArgumentException(word);
        }
      }
      return scorecard.build();
    }

    @Override
    public String toString() {
      return framework + ": " + name + " [" + source + "]";
    }
  }

  private static String before(String word) {
    return word.substring(0, word.indexOf('='));
  }

  private static String after(String word) {
    return word.substring(word.indexOf('=') + 1);
  }

  private static Stream<Fact> facts() throws IOException {
    try (InputStream in = PublishedFactsTest.class.getResourceAsStream("published-facts.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Fact::of).toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void thePublishedNumbersGiveThePublishedResult(Fact fact) {
    Grade grade = Grading.grade(Frameworks.bundled(), fact.scorecard());

    assertThat(grade.status()).isEqualTo(fact.status);
    assertThat(grade.possibleTiers().stream().map(TierCode::code).toList())
        .isEqualTo(fact.possible);
    assertThat(grade.passCheck().passes().map(String::valueOf).orElse("-")).isEqualTo(fact.passes);
    assertThat(grade.missing().stream().map(ElementId::toString).toList()).isEqualTo(fact.missing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void thePublishedPartsComeToThePublishedTotals(Fact fact) {
    ScoreBounds bounds = Scoring.bounds(fact.rules(), fact.scorecard());

    List<String> nominal = new ArrayList<>();
    for (String word : fact.nominal) {
      String score = bounds
          .element(ElementId.parse(before(word)))
          .nominal()
          .map(present -> present.toString())
          .orElse("-");
      nominal.add(before(word) + "=" + score);
    }
    assertThat(nominal).isEqualTo(fact.nominal);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void onlyTheKnownContradictionsAreFound(Fact fact) {
    Audit audit = Audit.of(Frameworks.bundled(), fact.scorecard());

    assertThat(audit.contradictions().stream().map(PublishedFactsTest::describe).toList())
        .isEqualTo(fact.contradictions);
  }

  private static String describe(Contradiction contradiction) {
    return contradiction.code() + "@" + contradiction.element()
        + contradiction.fits().map(fits -> ":" + fits).orElse("");
  }

  @Test
  void whatIsPrintedSaysWhereAReaderFindsIt() throws IOException {
    assertThat(facts().map(Fact::source).filter(source -> source.startsWith("printed")))
        .isNotEmpty()
        .allSatisfy(source ->
            assertThat(source).containsPattern("https://|report of (ทต|ทม|อบต)\\.[ก-๛]+"));
    assertThat(facts().map(Fact::source))
        .allSatisfy(source ->
            assertThat(source).matches("(printed|worked out|rule of FY|NACC resolution of ).*"));
  }

  @Test
  void someFactOfEveryBundledYearWithALadderIsThere() throws IOException {
    assertThat(facts().map(fact -> fact.framework).distinct())
        .containsExactlyInAnyOrderElementsOf(Frameworks.bundled().all().stream()
            .filter(framework -> framework.ladder().isPresent())
            .map(Framework::id)
            .toList());
  }
}
