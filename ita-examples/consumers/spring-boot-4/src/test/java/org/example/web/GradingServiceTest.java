package org.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What a client sees at the port: the status, the kind of the body, and the body. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GradingServiceTest {

  private static final String ASSESSMENT = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "scores": {"instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}}
      }
      """;

  private static final String REVIEW = """
      {
        "framework": "nacc-2568r1",
        "goal": "GOOD",
        "fixBelow": 85,
        "meansBefore": {"2566": 90.19, "FY2567": 93.05},
        "targets": {"OIT": 86, "IIT": {"value": 89.7, "decimals": 1}},
        "watched": ["EIT.1", "OIT"],
        "scorecards": [%s, %s]
      }
      """.formatted(
          ASSESSMENT, ASSESSMENT.replace("กุดกว้าง", "ตัวอย่าง").replace("85.75", "80.75"));

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  @Test
  void anAssessmentIsAnsweredWithItsGrade() throws Exception {
    JSONAssert.assertEquals("""
        {
          "schema": "ita/grade/1",
          "fiscalYear": 2568,
          "framework": "nacc-2568r1",
          "status": "DECIDED",
          "overall": {"nominal": 89.30, "low": 89.29, "high": 89.30},
          "possibleTiers": ["GOOD"],
          "tier": "GOOD",
          "certain": true,
          "passes": true,
          "passCertain": true,
          "missing": [],
          "confidence": "ONE_SOURCE"
        }
        """, answered(post("/grades", ASSESSMENT)), JSONCompareMode.STRICT);
  }

  @Test
  void scoresKeepTheirDecimalsAndThaiStaysReadable() throws Exception {
    assertThat(answered(post("/grades", ASSESSMENT))).contains("\"nominal\":89.30,");
    assertThat(answered(post("/analyses", ASSESSMENT)))
        .contains("\"agency\":{\"name\":\"เทศบาลตำบลกุดกว้าง\"}");
  }

  @Test
  void anAssessmentIsAnsweredWithItsAnalysis() throws Exception {
    contains("""
        {
          "schema": "ita/analysis/1",
          "framework": "nacc-2568r1",
          "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
          "grade": {"tier": "GOOD", "contradictions": []},
          "nationalResult": {"average": 93.82, "difference": -4.52},
          "policy": {"fixBelow": 85.00, "maintainFrom": 95.00},
          "draft": {"schema": "ita/plan/1", "fiscalYear": 2569}
        }
        """, answered(post("/analyses", ASSESSMENT)));
  }

  @Test
  void valuesOfTheLibraryStandInRecordsOfTheApplication() throws Exception {
    contains("""
        {
          "framework": "nacc-2568r1",
          "goal": "GOOD",
          "population": {"schema": "ita/population/1", "documents": 2, "mean": 88.30},
          "means": {"2566": 90.19, "2567": 93.05, "2568": 88.30},
          "tiers": {
            "EXCELLENT": [],
            "GOOD": [{"name": "เทศบาลตำบลกุดกว้าง"}],
            "PASS": [{"name": "เทศบาลตำบลตัวอย่าง"}],
            "IMPROVE": [],
            "URGENT": []
          },
          "agencies": [
            {
              "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
              "reachesGoal": true,
              "watched": {"OIT": 85.75, "EIT.1": 99.25},
              "belowTarget": ["OIT"]
            },
            {
              "agency": {"name": "เทศบาลตำบลตัวอย่าง"},
              "reachesGoal": false,
              "watched": {"OIT": 80.75, "EIT.1": 99.25},
              "belowTarget": ["OIT"],
              "findings": {
                "policy": {"fixBelow": 85.00},
                "weakest": [
                  {"level": "INSTRUMENT", "known": ["OIT"]},
                  {"level": "PART", "known": ["EIT.2"]}
                ]
              },
              "explanation": {"framework": "nacc-2568r1"}
            }
          ]
        }
        """, answered(post("/reviews", REVIEW)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      99.25         | "99.25"       | $.scores.instruments['EIT.1'] | NOT_A_SCORE
      "EIT.1"       | "ETI.1"       | $.scores.instruments['ETI.1'] | UNKNOWN_ELEMENT
      "agency"      | "agensy"      | $.agensy                      | UNKNOWN_PROPERTY
      2568          | 2550          | $.fiscalYear                  | YEAR_WITHOUT_RULES
      """)
  void aRefusedAssessmentIsAnsweredWithThePlace(
      String found, String replacement, String path, String reason) throws Exception {
    JSONObject problem = refused(post("/grades", ASSESSMENT.replace(found, replacement)), 400);
    assertThat(problem.getString("path")).isEqualTo(path);
    assertThat(problem.getString("reason")).isEqualTo(reason);
    assertThat(problem.getString("detail"))
        .contains(path, problem.getString("value"), problem.getString("allowed"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      99.25         | 999.25        | $.scorecards[0].scores.instruments['EIT.1'] | 999.25
      nacc-2568r1   | nacc-2568     | $.framework                                 | "nacc-2568"
      "GOOD"        | "good"        | $.goal                                      | "good"
      85,           | 85.001,       | $.fixBelow                                  | 85.001
      FY2567        | FX2567        | $.meansBefore.FX2567                        | "FX2567"
      "OIT": 86     | "OTT": 86     | $.targets.OTT                               | "OTT"
      "decimals": 1 | "decimals": 3 | $.targets.IIT.decimals                      | 3
      ["EIT.1",     | ["EIT-1",     | $.watched[0]                                | "EIT-1"
      """)
  void aRefusedPartIsAnsweredWithThePlaceInTheWholeDocument(
      String found, String replacement, String path, String value) throws Exception {
    JSONObject problem = refused(post("/reviews", REVIEW.replace(found, replacement)), 400);
    assertThat(problem.getString("path")).isEqualTo(path);
    assertThat(problem.getString("value")).isEqualTo(value);
    assertThat(problem.getString("detail"))
        .isEqualTo(path + ": " + value + ": must be " + problem.getString("allowed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[]", "%s x", "%s %s"})
  void whatIsNotOneDocumentIsRefused(String body) throws Exception {
    refused(post("/grades", body.replace("%s", ASSESSMENT)), 400);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "watched"         | "wanted"
      "watched"         | "comment": "", "watched"
      "goal": "GOOD",   | ``
      93.05             | null
      """)
  void aReviewWithOtherPropertiesOrWithoutSomeIsRefused(String found, String replacement)
      throws Exception {
    refused(post("/reviews", REVIEW.replace(found, replacement)), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"OIT\": 86", "\"FY2567\": 93.05", "\"goal\": \"GOOD\""})
  void aPropertyThatIsThereTwiceIsRefused(String property) throws Exception {
    String twice = property + ", " + property.replace("86", "87");
    refused(post("/reviews", REVIEW.replace(property, twice)), 400);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nacc-2568r1 | nacc-2567r1  | scorecard of FY2568: must be of FY2567 for nacc-2567r1
      nacc-2568r1 | nacc-2568r9  | no framework for nacc-2568r9: must be
      GOOD        | AA           | tier AA: must be one of [EXCELLENT, GOOD, PASS, IMPROVE, URGENT]
      nacc-2568r1 | nacc5-2560r1 | tier GOOD: must be one of [VERY_HIGH, HIGH,
      """)
  void aReviewByRulesThatDoNotFitIsRefused(String found, String replacement, String detail)
      throws Exception {
    JSONObject problem = refused(post("/reviews", REVIEW.replace(found, replacement)), 400);
    assertThat(problem.getString("detail")).startsWith(detail);
  }

  @Test
  void namesAndYearsAreReadFromTheAddress() throws Exception {
    contains("""
        {"id": "nacc-2568r1", "fiscalYear": 2568, "passMark": {"score": 85.00}}
        """, answered(get("/frameworks/nacc-2568r1")));
    for (String year : new String[] {"2568", "FY2568"}) {
      JSONAssert.assertEquals(
          """
          {
            "framework": "nacc-2568r1",
            "element": "EIT.1",
            "name": {
              "th": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1",
              "en": "EIT Public",
              "enEditorial": false
            }
          }
          """, answered(get("/elements/EIT.1?year=" + year)), JSONCompareMode.STRICT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/frameworks/nacc-2568, id, nacc-2568, UNEXPECTED_CHARACTER",
    "/elements/EIT-1?year=2568, element, EIT-1, UNKNOWN_NAME",
    "/elements/EIT.1?year=2025, year, 2025, OUT_OF_RANGE",
    "/elements/EIT.1?year=, year, '', OUT_OF_RANGE",
  })
  void aRefusedNameIsAnsweredWithTheParameter(
      String address, String parameter, String value, String reason) throws Exception {
    JSONObject problem = refused(get(address), 400);
    assertThat(problem.getString("parameter")).isEqualTo(parameter);
    assertThat(problem.getString("value")).isEqualTo(value);
    assertThat(problem.getString("reason")).isEqualTo(reason);
    assertThat(problem.getString("detail")).contains("must be");
  }

  @ParameterizedTest
  @CsvSource({
    "/frameworks/nacc-2568r9, 404, no framework nacc-2568r9",
    "/elements/O99?year=2568, 404, no element O99 of nacc-2568r1",
    "/elements/EIT.1?year=2550, 404, no rules of FY2550",
    "/elements/EIT.1, 400, Required parameter 'year' is not present.",
    "/grades, 405, Method 'GET' is not supported.",
  })
  void whatIsNotThereIsAnsweredWithAProblemToo(String address, int status, String detail)
      throws Exception {
    assertThat(refused(get(address), status).getString("detail")).isEqualTo(detail);
  }

  private static String answered(HttpRequest.Builder request) throws Exception {
    return body(request, 200, "application/json");
  }

  private static JSONObject refused(HttpRequest.Builder request, int status) throws Exception {
    JSONObject problem = new JSONObject(body(request, status, "application/problem+json"));
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("detail")).isNotBlank();
    return problem;
  }

  private static String body(HttpRequest.Builder request, int status, String type)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains(type);
    return response.body();
  }

  private static void contains(String expected, String actual) throws Exception {
    JSONAssert.assertEquals(expected, actual, JSONCompareMode.LENIENT);
  }

  private HttpRequest.Builder post(String path, String body) {
    return get(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }
}
