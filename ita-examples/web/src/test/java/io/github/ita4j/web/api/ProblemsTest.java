package io.github.ita4j.web.api;

import static io.github.ita4j.web.api.ApiClient.ASSESSMENT;
import static io.github.ita4j.web.api.ApiClient.get;
import static io.github.ita4j.web.api.ApiClient.post;
import static io.github.ita4j.web.api.ApiClient.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.web.text.PageWords;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

  private static final String TWO_YEARS = Example.text("/examples/two-years.json");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      99.25         | "99.25"       | $.scores.instruments['EIT.1'] | NOT_A_SCORE
      "EIT.1"       | "ETI.1"       | $.scores.instruments['ETI.1'] | UNKNOWN_ELEMENT
      "agency"      | "agensy"      | $.agensy                      | UNKNOWN_PROPERTY
      2568          | 2550          | $.fiscalYear                  | YEAR_WITHOUT_RULES
      2568          | 2025          | $.fiscalYear                  | YEAR_WITHOUT_RULES
      "schema"      | "agency"      | $.agency                      | REPEATED_PROPERTY
      """)
  void aRefusedAssessmentIsAnsweredWithThePlace(
      String found, String replacement, String path, String reason) {
    for (String address : ApiClient.OF_ASSESSMENTS) {
      JsonNode problem = problem(post(address, ASSESSMENT.replace(found, replacement)), 400);
      assertThat(problem.path("path").asText()).isEqualTo(path);
      assertThat(problem.path("reason").asText()).isEqualTo(reason);
      assertThat(problem.path("detail").asText())
          .contains(path, problem.path("allowed").asText());
      assertThat(problem.path("problems").path(0).path("path").asText()).isEqualTo(path);
    }
  }

  @Test
  void everyProblemOfAnAssessmentIsTold() {
    JsonNode problems = problem(post("/api/grades", Example.text("/examples/refused.json")), 400)
        .path("problems");

    assertThat(problems.findValuesAsText("reason"))
        .containsExactly("NOT_A_SCORE", "NOT_A_SCORE", "UNKNOWN_ELEMENT");
  }

  @Test
  void noMoreThanAHundredProblemsAreTold() {
    String many = IntStream.range(0, 3_000)
        .mapToObj(i -> "\"unknown" + i + "\": 1")
        .collect(Collectors.joining(", "));

    JsonNode problem =
        problem(post("/api/grades", ASSESSMENT.replace("\"IIT\": 89.73", many)), 400);
    assertThat(problem.path("problems")).hasSize(100);
  }

  @Test
  void aLongValueIsCut() {
    String value = "x".repeat(90_000);

    HttpResponse<String> response =
        post("/api/grades", ASSESSMENT.replace("ita/assessment/1", value));
    problem(response, 400);
    assertThat(response.body()).hasSizeLessThan(3_000);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``                | NO_TEXT             | NO_TEXT
      ` `               | NO_TEXT             | NOT_OF_FORM
      null              | WRONG_TYPE          | NO_TEXT
      []                | WRONG_TYPE          | NOT_OF_FORM
      "text"            | WRONG_TYPE          | NOT_OF_FORM
      {                 | NOT_JSON            | NOT_OF_FORM
      {"a": 1, "a": 2}  | REPEATED_PROPERTY   | NOT_OF_FORM
      DOC x             | TEXT_AFTER_DOCUMENT | NOT_OF_FORM
      DOC DOC           | TEXT_AFTER_DOCUMENT | NOT_OF_FORM
      {"a": DIGITS}     | TOO_LONG_OR_DEEP    | NOT_OF_FORM
      {"a": DEEP        | TOO_LARGE           | NOT_OF_FORM
      """)
  void whatIsNoDocumentIsRefused(String body, String reason, String reasonOfTwo) {
    String text =
        body.replace("DIGITS", "1".repeat(1_000_000)).replace("DEEP", "[".repeat(100_000));

    assertThat(problem(post("/api/grades", text.replace("DOC", ASSESSMENT)), 400)
            .path("reason")
            .asText())
        .isEqualTo(reason);
    assertThat(problem(post("/api/comparisons", text.replace("DOC", TWO_YEARS)), 400)
            .path("reason")
            .asText())
        .isEqualTo(reasonOfTwo);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "old"    | "older"
      "new"    | "old"
      "old"    | "x": 1, "old"
      "old"    | "old": null, "old"
      """)
  void twoYearsAreTwoAssessmentsAndNothingElse(String found, String replacement) {
    JsonNode problem =
        problem(post("/api/comparisons", TWO_YEARS.replace(found, replacement)), 400);

    assertThat(problem.path("reason").asText()).isEqualTo("NOT_OF_FORM");
  }

  @Test
  void theOldYearIsTheEarlierOne() {
    JsonNode problem = problem(post("/api/comparisons", TWO_YEARS.replace("2567", "2568")), 400);

    assertThat(problem.path("reason").asText()).isEqualTo("NOT_OLDER");
    assertThat(problem.path("path").asText()).isEqualTo("$.old.fiscalYear");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] windows874 = {(byte) '{', (byte) '"', (byte) 0xE0, (byte) 0xB7, (byte) '"', (byte) '}'};

    for (String address : ApiClient.OF_ASSESSMENTS) {
      assertThat(problem(post(address, windows874, "application/json"), 400)
              .path("reason")
              .asText())
          .isEqualTo("NOT_UTF8");
    }
    assertThat(problem(post("/api/codes", windows874, "text/plain"), 400)
            .path("reason")
            .asText())
        .isEqualTo("NOT_UTF8");
    problem(post("/api/comparisons", windows874, "application/json"), 400);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      /api/frameworks/nacc-2568r9           | 404 | UNKNOWN_FRAMEWORK  | -
      /api/frameworks/nacc-2568             | 400 | NOT_A_FRAMEWORK    | id
      /api/frameworks/nacc-2568r1/elements  | 404 | UNKNOWN_ADDRESS    | -
      /api/schemas/grades                   | 404 | UNKNOWN_SCHEMA     | kind
      /api/nosuch                           | 404 | UNKNOWN_ADDRESS    | -
      /api/                                 | 404 | UNKNOWN_ADDRESS    | -
      /api/grades                           | 405 | METHOD_NOT_ALLOWED | -
      """)
  void whatIsNotThereIsAnsweredWithAProblem(
      String address, int status, String reason, String parameter) {
    JsonNode problem = problem(get(address), status);

    assertThat(problem.path("reason").asText()).isEqualTo(reason);
    assertThat(problem.path("parameter").asText(null)).isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      year=2550                       | 404 | UNKNOWN_FRAMEWORK | -
      year=2025                       | 400 | NOT_A_YEAR        | year
      year=                           | 400 | NOT_A_YEAR        | year
      framework=nacc-2568r9           | 404 | UNKNOWN_FRAMEWORK | -
      framework=2568                  | 400 | NOT_A_FRAMEWORK   | framework
      year=2567&framework=nacc-2568r1 | 400 | OTHER_YEAR        | year
      """)
  void refusedRulesForCodesAreNamed(String query, int status, String reason, String parameter) {
    JsonNode problem = problem(
        post("/api/codes?" + query, "O8".getBytes(StandardCharsets.UTF_8), "text/plain"), status);

    assertThat(problem.path("reason").asText()).isEqualTo(reason);
    assertThat(problem.path("parameter").asText(null)).isEqualTo(parameter);
  }

  @Test
  void aTierThatTheYearDoesNotHaveIsAnsweredWithThoseThatItHas() {
    JsonNode problem = problem(post("/api/uplifts?to=AA", ASSESSMENT), 400);

    assertThat(problem.path("reason").asText()).isEqualTo("UNKNOWN_TIER");
    assertThat(problem.path("value").asText()).isEqualTo("AA");
    assertThat(problem.path("allowed").asText()).startsWith("EXCELLENT (ผ่านดีเยี่ยม), GOOD");
  }

  @Test
  void aParameterThatIsMissingIsNamed() {
    JsonNode problem = problem(post("/api/uplifts", ASSESSMENT), 400);

    assertThat(problem.path("reason").asText()).isEqualTo("MISSING_PARAMETER");
    assertThat(problem.path("detail").asText()).contains("to");
  }

  @ParameterizedTest
  @CsvSource({"/api/plans, NO_PASS_MARK", "/api/uplifts?to=GOOD, NO_TIERS"})
  void whatAYearWithoutRulesCannotSayIsRefused(String address, String reason) {
    String without = ASSESSMENT
        .replace("2568", "2569")
        .replace("\"EIT.1\": 99.25, \"EIT.2\": 87.94", "\"EIT\": 93.60");

    assertThat(problem(post(address, without), 422).path("reason").asText()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "text/json", "*"})
  void anAssessmentOfAnotherTypeIsRefused(String type) {
    for (String address : ApiClient.OF_ASSESSMENTS) {
      byte[] body = ASSESSMENT.getBytes(StandardCharsets.UTF_8);
      JsonNode problem = problem(post(address, body, type), 415);
      assertThat(problem.path("detail").asText()).contains("application/json");
    }
  }

  @Test
  void anAnswerOfAnotherTypeIsRefused() {
    JsonNode problem = problem(post("/api/grades", ASSESSMENT, "Accept", "text/html"), 406);

    assertThat(problem.path("reason").asText()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void theMethodsThatAreAllowedAreNamed() {
    HttpResponse<String> response =
        ApiClient.send("DELETE", "/api/grades", HttpRequest.BodyPublishers.noBody());

    assertThat(problem(response, 405).path("detail").asText()).contains("DELETE", "POST");
    assertThat(response.headers().firstValue("Allow")).contains("POST");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      -          | -                     | false
      -          | th                    | true
      -          | th-TH,th;q=0.9        | true
      -          | fr,th;q=0.8           | true
      -          | en-US,en;q=0.9,th;q=0 | false
      -          | en,th                 | false
      -          | ;;;                   | false
      ?lang=th   | en                    | true
      ?lang=en   | th                    | false
      ?lang=fr   | th                    | false
      """)
  void theLanguageIsThatOfTheParameterOrTheHeader(String query, String header, boolean thai) {
    String[] headers = header == null ? new String[0] : new String[] {"Accept-Language", header};
    String address = query == null ? "" : query;

    String document = problem(
            post("/api/grades" + address, ASSESSMENT.replace("99.25", "-1"), headers), 400)
        .path("detail")
        .asText();
    String request =
        problem(get("/api/nosuch" + address, headers), 404).path("detail").asText();
    assertThat(document.contains("คะแนน -1 ใช้ไม่ได้")).as(document).isEqualTo(thai);
    assertThat(request.contains("ไม่มีที่อยู่")).as(request).isEqualTo(thai);
  }

  @Test
  void aFaultOfOursSaysNothingOfTheDocument() {
    HttpResponse<String> response = post("/api/faults", ASSESSMENT);

    assertThat(problem(response, 500).path("reason").asText()).isEqualTo("OUR_FAULT");
    assertThat(response.body()).doesNotContain("เทศบาล");
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWords(RequestException.Reason reason) {
    assertThat(PageWords.of("th").text("problem." + reason, 1, 2, 3)).isNotBlank();
    assertThat(PageWords.of("en").text("problem." + reason, 1, 2, 3)).isNotBlank();
  }
}
