package org.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.jackson3.ItaModule;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The module that is a bean is the one in use, with the settings of its reader: not one that Spring
 * Boot may find by itself.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.allow-bean-definition-overriding=true")
class OwnReaderTest {

  @TestConfiguration
  static class Lenient {

    @Bean
    ItaModule itaModule() {
      return new ItaModule(ItaJson.reader().ignoringUnknownProperties());
    }
  }

  @Value("${local.server.port}")
  private int port;

  @Test
  void aLenientReaderPassesOverAPropertyThatTheStrictOneRefuses() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/grades"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("""
            {
              "schema": "ita/assessment/1",
              "fiscalYear": 2568,
              "agency": {"name": "เทศบาลตำบลตัวอย่าง"},
              "comment": "ผลเบื้องต้น"
            }
            """))
        .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("\"status\":\"OPEN\"");
  }
}
