package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.io.JsonText;
import io.github.ita4j.web.WebServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client of the API. */
final class ApiClient {

  /** Every address that takes an assessment. */
  static final List<String> OF_ASSESSMENTS =
      List.of("/api/grades", "/api/audits", "/api/analyses", "/api/plans", "/api/uplifts?to=GOOD");

  static final String ASSESSMENT = Example.text("/examples/assessment.json");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ApiClient() {}

  static HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  static HttpResponse<String> post(String address, String json, String... headers) {
    return post(address, json.getBytes(StandardCharsets.UTF_8), "application/json", headers);
  }

  static HttpResponse<String> post(String address, byte[] body, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = type;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", address, HttpRequest.BodyPublishers.ofByteArray(body), all);
  }

  static HttpResponse<String> send(
      String method, String address, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(WebServer.address(address)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends an example. */
  static HttpResponse<String> send(Example example) {
    return example.request().isEmpty()
        ? get(example.address())
        : post(
            example.address(),
            example.requestText().getBytes(StandardCharsets.UTF_8),
            example.type());
  }

  /** Returns the answer as an indented text, as the files of examples have it. */
  static String pretty(HttpResponse<String> response) {
    return JsonText.pretty(JsonText.parsed(response.body())) + "\n";
  }

  /** Returns the problem that a request is answered with. */
  static JsonNode problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JsonText.parsed(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("reason").asText()).isNotBlank();
    assertThat(response.body())
        .doesNotContain("io.github", "org.springframework", "java.", "jackson", "\tat ");
    return problem;
  }
}
