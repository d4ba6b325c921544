package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.ita4j.web.WebServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

  private static final String NAME = "เทศบาลตำบลลับ";

  private static final String ASSESSMENT = ApiClient.ASSESSMENT.replace("เทศบาลตำบลตัวอย่าง", NAME);

  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    // Its start sets up the log.
    assertThat(WebServer.port()).isPositive();
    logged.start();
    root().addAppender(logged);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(logged);
  }

  @Test
  void noNameOfAnAgencyIsLogged() throws IOException {
    List<String> bodies = List.of(
        ASSESSMENT,
        ASSESSMENT.replace("99.25", "-1"),
        ASSESSMENT.replace("\"name\"", "\"" + NAME + "\""),
        ASSESSMENT.replace("2568", "2569"),
        ASSESSMENT.replace("ita/assessment/1", NAME),
        ASSESSMENT + NAME,
        "{\"" + NAME + "\": \"" + NAME,
        NAME,
        "{\"old\": "
            + ASSESSMENT.replace("2568", "2567").replace(", \"EIT.1\": 99.25, \"EIT.2\": 87.94", "")
            + ", \"new\": " + ASSESSMENT + "}",
        "{\"old\": " + ASSESSMENT + ", \"" + NAME + "\": 1}");
    for (String body : bodies) {
      for (String address : ApiClient.OF_ASSESSMENTS) {
        ApiClient.post(address, body);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      ApiClient.post("/api/comparisons", body);
      ApiClient.post("/api/typed", body);
      for (String document : List.of("document", "previousDocument")) {
        ApiClient.post(
            "/api/typed", "{\"agency\": \"" + NAME + "\", \"" + document + "\": " + body + "}");
      }
      ApiClient.post("/api/codes?year=2568", bytes, "text/plain");
      ApiClient.post("/api/nosuch", body);
      ApiClient.post("/api/frameworks", body);
      ApiClient.post("/api/grades", bytes, "text/plain");
      ApiClient.post("/api/grades", body, "Accept", "text/html");
      ApiClient.post("/api/faults", body);
    }

    for (String address : List.of("/", "/developers", "/api/frameworks", "/api/nosuch")) {
      String query = "?lang=%zz&name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "%zz";
      ApiClient.send(
          "PUT",
          address,
          HttpRequest.BodyPublishers.ofString("x=%zz" + NAME),
          "Content-Type",
          "application/x-www-form-urlencoded");
      for (String method : List.of("GET", "POST", "FOO")) {
        WebServer.sendRaw(
            method + " " + address + query + " HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Length: 0");
      }
    }

    assertThat(logged.list).hasSize(bodies.size()).allSatisfy(event -> {
      assertThat(event.getFormattedMessage())
          .startsWith("ita bug: java.lang.IllegalStateException");
      assertThat(text(event)).doesNotContain(NAME);
    });
  }

  private static String text(ILoggingEvent event) {
    String thrown = event.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return event.getFormattedMessage() + thrown;
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
