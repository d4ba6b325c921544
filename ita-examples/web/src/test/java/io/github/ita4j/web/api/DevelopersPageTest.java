package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.web.WebServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopersPageTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  @Test
  void thePageIsInThaiUnlessEnglishIsAskedFor() {
    assertThat(page("/developers")).contains("<html lang=\"th\">", "สำหรับนักพัฒนา");
    assertThat(page("/developers?lang=en")).contains("<html lang=\"en\">", "For developers");
    assertThat(page("/developers?lang=%3Cscript%3E")).contains("<html lang=\"th\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void everyExampleStandsOnThePage(String language) {
    String page = plain(page("/developers?lang=" + language));

    for (Example example : Example.ALL) {
      assertThat(page)
          .contains(example.curl("http://localhost:" + WebServer.port()))
          .contains(example.request().isEmpty() ? "" : example.requestText())
          .contains(example.isShort() ? example.answerText() : "/examples/" + example.answer());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void everyLinkLeadsSomewhere(String language) {
    String page = page("/developers?lang=" + language);

    Matcher links = LINK.matcher(page);
    while (links.find()) {
      String link = links.group(1);
      if (link.startsWith("#")) {
        assertThat(ID.matcher(page).results().map(id -> id.group(1))).contains(link.substring(1));
      } else if (!link.startsWith("/?")) {
        assertThat(ApiClient.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void theControllerOnThePageIsTheOneThatAnswers() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/ita4j/web/api/GradeController.java"));

    assertThat(plain(page("/developers"))).contains(source);
    assertThat(source.lines().filter(line -> line.startsWith("import io.github.ita4j")))
        .noneMatch(line -> line.contains(".cli.") || line.contains(".web."));
  }

  private static String page(String address) {
    HttpResponse<String> response = ApiClient.get(address);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    return response.body();
  }

  private static String plain(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
