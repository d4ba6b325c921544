package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.json.JsonSchemas;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The answers of the API that no example shows. */
class AnswersTest {

  private static final String OF_2569 = ApiClient.ASSESSMENT
      .replace("2568", "2569")
      .replace("\"EIT.1\": 99.25, \"EIT.2\": 87.94", "\"EIT\": 93.60");

  @Test
  void aYearWhoseRulesAreNotKnownIsGradedAsSuch() {
    assertThat(answer("/api/grades", OF_2569).path("status").asText()).isEqualTo("NO_RULES");
    assertThat(answer("/api/audits", OF_2569).path("contradictions")).isEmpty();
    assertThat(answer("/api/analyses", OF_2569).path("grade").path("status").asText())
        .isEqualTo("NO_RULES");
  }

  @Test
  void assumedRulesAreSaidToBeAssumed() {
    String assumed = OF_2569.replace("\"agency\"", "\"framework\": \"assumed-2569r1\", \"agency\"");

    for (String address : ApiClient.OF_ASSESSMENTS) {
      JsonNode answer = answer(address, assumed);
      assertThat(answer.path("framework").asText()).as(address).isEqualTo("assumed-2569r1");
      if (!address.equals("/api/plans")) {
        assertThat(answer.path("assumed").asBoolean()).as(address).isTrue();
      }
    }
  }

  @Test
  void aTierIsNamedByItsThaiNameToo() {
    String name = URLEncoder.encode("ผ่านดีเยี่ยม", StandardCharsets.UTF_8);

    assertThat(answer("/api/uplifts?to=" + name, ApiClient.ASSESSMENT))
        .isEqualTo(answer("/api/uplifts?to=EXCELLENT", ApiClient.ASSESSMENT));
  }

  @Test
  void aRefusedScoreStandsInTheWholeRequest() {
    JsonNode problem = ApiClient.problem(
        ApiClient.post(
            "/api/comparisons",
            Example.text("/examples/two-years.json").replace("85.75", "185.75")),
        400);

    assertThat(problem.path("path").asText()).isEqualTo("$.new.scores.instruments.OIT");
  }

  @Test
  void codesOfATextNeedNoYear() {
    byte[] text = "ปรับปรุงคู่มือ (อ้างอิงข้อ ๐๘)".getBytes(StandardCharsets.UTF_8);

    assertThat(ApiClient.post("/api/codes", text, "text/plain").body())
        .isEqualTo("[{\"code\":\"O8\",\"raw\":\"๐๘\",\"offset\":27,\"certainty\":\"CERTAIN\"}]");
    String ofYear = ApiClient.post("/api/codes?year=FY2568", text, "text/plain;charset=UTF-8")
        .body();
    assertThat(ofYear).contains("\"inYear\":true", "\"framework\":\"nacc-2568r1\"");
    assertThat(ApiClient.post("/api/codes?framework=nacc-2568r1", text, "text/plain")
            .body())
        .isEqualTo(ofYear);
    assertThat(ApiClient.post("/api/codes?framework=assumed-2569r1", text, "text/plain")
            .body())
        .contains("\"assumed\":true");
  }

  @Test
  void aSchemaIsThatOfTheLibrary() {
    for (String kind : JsonSchemas.kinds()) {
      HttpResponse<String> response = ApiClient.get("/api/schemas/" + kind);
      assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(response.body()).isEqualTo(JsonSchemas.text(kind));
    }
  }

  private static JsonNode answer(String address, String assessment) {
    HttpResponse<String> response = ApiClient.post(address, assessment);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonText.parsed(response.body());
  }
}
