package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the five reports show, and what is wrong in them. */
@InEveryLocale
public class ReportsTest {

  public static final Path REPORTS = Path.of("../reports");

  /** A title of a person before a name. */
  static final Pattern PERSON =
      Pattern.compile("(^|[^\\u0E01-\\u0E3A])(นาย|นาง|นางสาว)(?!ก)[\\u0E01-\\u0E2E]");

  public static String report(String name) {
    return REPORTS.resolve(name).toString();
  }

  private static JsonNode grade(String name) {
    CommandRun run = ita("grade", "--format", "json", report(name));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.result();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  /** Code, element and which side fits, for each contradiction. */
  private static List<String> contradictions(JsonNode result) {
    List<String> found = new ArrayList<>();
    result
        .get("contradictions")
        .forEach(node ->
            found.add(node.get("code").asText() + " " + node.get("element").asText()
                + (node.hasNonNull("fits") ? " " + node.get("fits").asText() : "")));
    return found;
  }

  @Test
  void kutkwangIsGoodAndConsistent() {
    JsonNode grade = grade("kutkwang-2568.json");

    assertThat(grade.get("status").asText()).isEqualTo("DECIDED");
    assertThat(grade.get("tier").asText()).isEqualTo("GOOD");
    assertThat(grade.get("certain").asBoolean()).isTrue();
    assertThat(grade.get("passes").asBoolean()).isTrue();
    assertThat(grade.get("overall").get("nominal").decimalValue()).isEqualTo("89.30");
    assertThat(contradictions(grade)).isEmpty();
  }

  @Test
  void somdetIsExcellentOrGoodAndItsTextOfPassIsContradicted() {
    JsonNode grade = grade("somdet-2568.json");

    assertThat(grade.get("status").asText()).isEqualTo("OPEN");
    assertThat(texts(grade.get("possibleTiers"))).containsExactly("EXCELLENT", "GOOD");
    assertThat(texts(grade.get("missing"))).containsExactly("EIT.1", "EIT.2");
    assertThat(grade.get("tier").isNull()).isTrue();
    assertThat(grade.get("passes").asBoolean()).isTrue();
    assertThat(contradictions(grade)).containsExactly("CLAIMED_TIER_NOT_POSSIBLE overall");
  }

  @Test
  void janlanNeedsImprovementAndDoesNotPass() {
    JsonNode grade = grade("janlan-2566.json");

    assertThat(grade.get("tier").asText()).isEqualTo("IMPROVE");
    assertThat(grade.get("certain").asBoolean()).isTrue();
    assertThat(grade.get("passes").asBoolean()).isFalse();
    assertThat(contradictions(grade)).isEmpty();
  }

  @Test
  void prokfaIsAThoughItsOverallScoreHasOneDecimal() {
    JsonNode grade = grade("prokfa-2563.json");

    assertThat(grade.get("tier").asText()).isEqualTo("A");
    assertThat(grade.get("certain").asBoolean()).isTrue();
    assertThat(grade.get("passes").asBoolean()).isTrue();
    // 90.9 says 90.85 to 90.94; the indicators, one of them without decimals, leave less.
    assertThat(grade.get("overall").get("low").decimalValue()).isBetween(bd("90.85"), bd("90.90"));
    assertThat(grade.get("overall").get("high").decimalValue()).isBetween(bd("90.90"), bd("90.94"));
    assertThat(contradictions(grade)).isEmpty();
  }

  @Test
  void kampangOfTheMinutesContradictsItselfAtIitAndOit() {
    JsonNode grade = grade("kampang-2563.json");

    assertThat(grade.get("status").asText()).isEqualTo("CONTRADICTORY");
    assertThat(grade.get("tier").isNull()).isTrue();
    assertThat(texts(grade.get("possibleTiers"))).isEmpty();
    assertThat(contradictions(grade))
        .containsExactly("SCORE_EXCLUDES_PARTS IIT STATED", "SCORE_EXCLUDES_PARTS OIT PARTS");
  }

  @Test
  void kampangOfTheHeadingContradictsItselfAtOverallAndDoesNotPass() {
    JsonNode grade = grade("kampang-2564.json");

    assertThat(grade.get("status").asText()).isEqualTo("CONTRADICTORY");
    assertThat(grade.get("passes").asBoolean()).isFalse();
    assertThat(contradictions(grade))
        .containsExactly("SCORE_EXCLUDES_PARTS overall BOTH", "CLAIMED_PASS overall");
  }

  @Test
  void noReportNamesAPerson() throws IOException {
    try (var files = Files.list(REPORTS)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
            .as(file.toString())
            .doesNotContainPattern(PERSON);
      }
    }
  }

  @Test
  void theTextsCiteTheCodesThatTheReportsCite() {
    CommandRun kutkwang = ita("codes", "--format=json", report("kutkwang-2568.txt"));
    CommandRun somdet = ita("codes", "--format=json", report("somdet-2568.txt"));

    assertThat(kutkwang.json().findValuesAsText("code"))
        .containsExactly("O8", "O16", "O21", "O22", "O27", "O25", "O10");
    assertThat(somdet.json().findValuesAsText("code"))
        .containsExactly(
            "null", "O23", "O18", "O17", "E1", "O8", "O9", "E2", "O10", "O8", "O9", "E6", "O3",
            "E7", "O20", "E8", "O20", "O6", "O3", "E9", "O10");
  }

  private static java.math.BigDecimal bd(String number) {
    return new java.math.BigDecimal(number);
  }
}
