package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.web.WebServer;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protection against other sites, and against what is too large. */
class ProtectionTest {

  static List<HttpResponse<String>> answers() {
    return List.of(
        ApiClient.get("/developers"),
        ApiClient.get("/examples/assessment.json"),
        ApiClient.get("/api/frameworks"),
        ApiClient.get("/api/schemas/grade"),
        ApiClient.post("/api/grades", ApiClient.ASSESSMENT),
        ApiClient.post("/api/grades", "{}"),
        ApiClient.post("/api/faults", "{}"),
        ApiClient.get("/api/nosuch"),
        ApiClient.get("/nosuch"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerHasTheHeadersThatProtectIt(HttpResponse<String> answer) {
    HttpHeaders headers = answer.headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
  }

  @Test
  void anAnswerOfTheApiIsNotKept() {
    assertThat(ApiClient.post("/api/grades", ApiClient.ASSESSMENT)
            .headers()
            .firstValue("Cache-Control")
            .orElseThrow())
        .contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1"})
  void anotherNameOfTheServerIsRefused(String host) throws IOException {
    String answer = WebServer.sendRaw(
        "GET /api/frameworks HTTP/1.1",
        "Host: " + host + ":" + WebServer.port(),
        "Connection: close");

    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "\"reason\":\"REFUSED\"")
        .doesNotContain("nacc");
    assertThat(WebServer.sendRaw("GET /developers HTTP/1.1", "Host: " + host, "Connection: close"))
        .startsWith("HTTP/1.1 400 ")
        .doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void theNamesOfThisComputerAreAnswered(String host) throws IOException {
    assertThat(WebServer.sendRaw(
            "GET /api/schemas/grade HTTP/1.1",
            "Host: " + host + ":" + WebServer.port(),
            "Connection: close"))
        .startsWith("HTTP/1.1 200 ");
  }

  /** What a form or a script of another site can send without being asked for permission. */
  @Test
  void anotherSiteCannotSendAnAssessment() {
    HttpResponse<String> answer = ApiClient.post(
        "/api/grades",
        ApiClient.ASSESSMENT.getBytes(StandardCharsets.UTF_8),
        "text/plain",
        "Origin",
        "https://evil.example");

    ApiClient.problem(answer, 415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/grades", "/api/codes", "/developers"})
  void anotherSiteGetsNoPermission(String address) {
    String[] headers = {
      "Origin", "https://evil.example",
      "Access-Control-Request-Method", "POST",
      "Access-Control-Request-Headers", "content-type"
    };

    HttpResponse<String> preflight =
        ApiClient.send("OPTIONS", address, HttpRequest.BodyPublishers.noBody(), headers);
    HttpResponse<String> answer =
        ApiClient.get("/api/frameworks", "Origin", "https://evil.example");
    for (HttpResponse<String> each : List.of(preflight, answer)) {
      assertThat(each.headers().map().keySet())
          .noneMatch(name -> name.startsWith("access-control-"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/schemas/grade?lang=%zz", "/api//schemas", "/api/schemas;x=1"})
  void anAddressThatIsMalformedIsNoFaultOfOurs(String address) throws IOException {
    String answer =
        WebServer.sendRaw("GET " + address + " HTTP/1.1", "Host: localhost", "Connection: close");

    assertThat(answer).doesNotStartWith("HTTP/1.1 5").doesNotContain("timestamp");
  }

  @Test
  void aParameterThatCannotBeReadIsRefused() throws IOException {
    assertThat(WebServer.sendRaw(
            "POST /api/codes?year=%zz HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: text/plain",
            "Content-Length: 0"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
    assertThat(WebServer.sendRaw(
            "GET /developers?lang=%zz HTTP/1.1", "Host: localhost", "Connection: close"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
    String answer = WebServer.sendRaw(
        "POST /api/grades?lang=th HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/json",
        "Content-Length: 1073741824");

    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .contains("application/problem+json", "\"reason\":\"TOO_LARGE\"", "เนื้อหาใหญ่เกินไป");
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() throws IOException {
    String answer = WebServer.sendRaw(
        "POST /api/grades HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/json",
        "Connection: close",
        "Transfer-Encoding: chunked");

    assertThat(answer)
        .startsWith("HTTP/1.1 411 ")
        .contains("application/problem+json", "\"reason\":\"LENGTH_REQUIRED\"");
  }

  @Test
  void anAssessmentOfMoreThanFourMegabytesIsRefused() {
    String spaces = " ".repeat(4 * 1024 * 1024);

    assertThat(ApiClient.problem(ApiClient.post("/api/grades", spaces + ApiClient.ASSESSMENT), 400)
            .path("reason")
            .asText())
        .isEqualTo("TOO_LARGE");
  }

  @Test
  void aTextThatIsTooLargeOrHasTooManyCodesIsRefused() {
    byte[] large = " ".repeat(CodesController.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);
    byte[] many = "O8 ".repeat(CodesController.MOST_CODES + 1).getBytes(StandardCharsets.UTF_8);

    assertThat(ApiClient.problem(ApiClient.post("/api/codes", large, "text/plain"), 413)
            .path("reason")
            .asText())
        .isEqualTo("TEXT_TOO_LARGE");
    assertThat(ApiClient.problem(ApiClient.post("/api/codes", many, "text/plain"), 422)
            .path("reason")
            .asText())
        .isEqualTo("TOO_MANY_CODES");
  }

  @Test
  void aTypedResultHasNoMoreScoresThanAnyYear() {
    String many = IntStream.rangeClosed(0, 1_000)
        .mapToObj(i -> "\"a" + i + "\":\"1\"")
        .collect(Collectors.joining(",", "{\"scores\":{", "}}"));
    ApiClient.problem(ApiClient.post("/api/typed", many), 400);

    String large = "{\"agency\":\"" + "x".repeat(256 * 1024) + "\"}";
    assertThat(ApiClient.problem(ApiClient.post("/api/typed", large), 413)
            .path("reason")
            .asText())
        .isEqualTo("TOO_LARGE");
  }
}
