package org.example.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.TableFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
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
    try (Stream<Path> tables = Files.list(FOLDER)) {
      for (Path table : tables.toList()) {
        Files.copy(table, folder.resolve(table.getFileName()));
      }
    }
    Path elements = folder.resolve("elements.tsv");
    Files.writeString(elements, Files.readString(elements).replaceFirst("2/3", "1/2"));
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("elements.tsv:3")
        .hasMessageContaining("must sum to exactly 1");
  }

  /**
   * What must hold of any framework, whoever wrote it. So far what this project can say by itself; the laws that ita4j
   * holds its own frameworks to have their place here as soon as they are published for others.
   */
  @Nested
  class Laws {

    @Test
    void fullScoresReachTheTopAndNoScoresTheBottom() {
      assertThat(rules.grade("หน่วยงานสมมติ", scores(Map.of())).tier().orElseThrow())
          .isEqualTo(rules.framework().ladder().orElseThrow().codes().get(0));
      Map<String, String> none = new LinkedHashMap<>();
      scores(Map.of()).keySet().forEach(label -> none.put(label, "0"));
      assertThat(rules.grade("หน่วยงานสมมติ", none).tier().orElseThrow()).hasToString("RED");
    }
  }

  /** Full scores but where said otherwise. */
  private static Map<String, String> scores(Map<String, String> others) {
    Map<String, String> scores = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 12).forEach(item -> scores.put("MOIT " + item, "100"));
    scores.putAll(others);
    return scores;
  }
}
