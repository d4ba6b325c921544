package io.github.ita4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that a browser shows where a request is refused. */
class RefusedPageTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final int MEGABYTE = 1024 * 1024;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({"/nosuch, ไม่มีหน้านี้", "/nosuch?lang=en, There is no such page."})
  void anAddressWithoutAPageIsAnsweredInTheLanguageOfThePage(String address, String said)
      throws Exception {
    HttpResponse<String> response = send(request(address).GET());

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("<h1>" + said + "</h1>", "href=\"/ita.css\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void aFileThatIsTooLargeIsAnsweredAtItsField(int megabytes) throws Exception {
    HttpResponse<String> page = send(request("/").GET());
    Matcher token = TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String body = part("name=\"_csrf\"", token.group(1))
        + part("name=\"file\"; filename=\"form.xlsx\"", " ".repeat(megabytes * MEGABYTE))
        + "--x--\r\n";

    HttpResponse<String> response = send(request("/open")
        .header("Cookie", cookie)
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("<li>ไฟล์ใหญ่เกินไป ต้องไม่เกิน 4 MB</li>");
  }

  @Test
  void aRequestThatIsTooLargeIsAnsweredWithAPageBeforeItIsSent() throws Exception {
    String answer = WebServer.sendRaw(
        "POST /open HTTP/1.1",
        "Host: localhost",
        "Accept: text/html",
        "Content-Type: multipart/form-data; boundary=x",
        "Content-Length: " + 10 * MEGABYTE);

    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .contains("<h1>ไฟล์ใหญ่เกินไป ต้องไม่เกิน 4 MB</h1>");
  }

  @Test
  void aFormOfAnotherSiteIsAnsweredWithAPage() throws Exception {
    HttpResponse<String> response = send(request("/")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("agency=x")));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("<h1>หน้านี้เก่าเกินไป");
  }

  private static String part(String disposition, String content) {
    return "--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(WebServer.address(address)).header("Accept", "text/html");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
