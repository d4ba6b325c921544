package org.example.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testkit.FrameworkLaws;
import io.github.ita4j.testkit.Law;
import io.github.ita4j.testkit.LawViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {

  private static final Path FOLDER = Path.of("framework");

  private final OwnRules rules = new OwnRules(FOLDER);

  @Test
  void aPrintedLabelFindsItsItem() {
    assertThat(rules.findLabelled("MOIT 12")).contains(ElementId.parse("O12"));
    assertThat(rules.findLabelled("MOIT 13")).isEmpty();
  }

  @Test
  void theItemsSumByTheirOwnWeights() {
    // 2/3 of 100 and 1/3 of the mean of 100, 100, 100 and 0.
    Grade grade = rules.grade("โรงพยาบาลสมมติ", scores(Map.of("MOIT 12", "0")));
    assertThat(grade.overall().nominal().orElseThrow()).hasToString("91.67");
    assertThat(grade.tier().orElseThrow()).hasToString("GREEN");
  }

  @Test
  void aFloorOfOneGroupHoldsTheTierDown() {
    Grade grade = rules.grade("โรงพยาบาลสมมติ", scores(Map.of("MOIT 11", "99", "MOIT 12", "0")));
    assertThat(grade.overall().nominal().orElseThrow()).hasToString("91.58");
    assertThat(grade.tier().orElseThrow()).hasToString("YELLOW");
    assertThat(grade.passCheck().outcome()).isEqualTo(PassCheck.Outcome.PASSES);
  }

  @Test
  void theGradeSaysThatNobodyVouchesForTheRules() {
    Grade grade = rules.grade("โรงพยาบาลสมมติ", scores(Map.of()));
    assertThat(grade.framework()).hasToString("sample-2568r1");
    assertThat(grade.confidence()).isEqualTo(Confidence.UNVERIFIED);
  }

  @Test
  void aLabelThatIsNotOnTheListIsRefused() {
    assertThatThrownBy(() -> rules.grade("โรงพยาบาลสมมติ", Map.of("MOIT 13", "100")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MOIT 13");
  }

  @Test
  void aMistakeInATableIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    copy(folder);
    edit(folder.resolve("elements.tsv"), "2/3", "1/2");
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("elements.tsv:3")
        .hasMessageContaining("must sum to exactly 1");
  }

  @Test
  void theRulesObeyTheLawsOfEveryFramework() {
    FrameworkLaws.require(rules.framework(), new Random(2568), 200);
  }

  @Test
  void aTierThatNobodyCanReachBreaksALaw(@TempDir Path folder) throws IOException {
    copy(folder);
    // Whoever has 90.00 overall has at least 70.00 in the second group: nothing is left between the
    // two tiers.
    edit(folder.resolve("limits.tsv"), "GREEN\t10\t75.00", "GREEN\t10\t65.00");
    edit(folder.resolve("limits.tsv"), "YELLOW\toverall\t80.00", "YELLOW\toverall\t90.00");
    assertThat(FrameworkLaws.check(FrameworkLoader.fromFolder(folder), new Random(2568), 0))
        .extracting(LawViolation::law)
        .contains(Law.EVERY_TIER_REACHABLE);
  }

  private static void copy(Path folder) throws IOException {
    try (Stream<Path> tables = Files.list(FOLDER)) {
      for (Path table : tables.toList()) {
        Files.copy(table, folder.resolve(table.getFileName()));
      }
    }
  }

  private static void edit(Path table, String from, String to) throws IOException {
    String text = Files.readString(table);
    assertThat(text).contains(from);
    Files.writeString(table, text.replace(from, to));
  }

  /** Full scores but where said otherwise. */
  private static Map<String, String> scores(Map<String, String> others) {
    Map<String, String> scores = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 12).forEach(item -> scores.put("MOIT " + item, "100"));
    scores.putAll(others);
    return scores;
  }
}
