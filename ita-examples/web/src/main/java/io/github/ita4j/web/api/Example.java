package io.github.ita4j.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request to the API and its answer, as the page for developers shows them. Both are files among
 * the resources. The tests send the request, and compare the answer with that file.
 *
 * @param key the key of its words
 * @param method the method
 * @param address the address with its parameters
 * @param type the type of the body; empty if there is none
 * @param request the name of the file with the body; empty if there is none
 * @param answer the name of the file with the answer
 */
public record Example(
    String key, String method, String address, String type, String request, String answer) {

  private static final String JSON = "application/json";

  /** The most lines of an answer on the page. A longer one is a file of its own. */
  private static final int MOST_LINES = 100;

  /** The examples of addresses. */
  static final List<Example> ALL = List.of(
      posted("grades", "/api/grades", "assessment.json", "grade.json"),
      posted("audits", "/api/audits", "contradictory.json", "audit.json"),
      posted("analyses", "/api/analyses", "assessment.json", "analysis.json"),
      posted("plans", "/api/plans", "assessment.json", "plan.json"),
      posted("uplifts", "/api/uplifts?to=EXCELLENT", "assessment.json", "uplift.json"),
      posted("comparisons", "/api/comparisons", "two-years.json", "comparison.json"),
      new Example(
          "codes", "POST", "/api/codes?year=2568", "text/plain", "report.txt", "codes.json"),
      new Example("frameworks", "GET", "/api/frameworks", "", "", "frameworks.json"));

  /** The example of a document with mistakes. */
  static final Example REFUSED =
      posted("refused", "/api/grades?lang=en", "refused.json", "problem.en.json");

  /** The same in Thai. */
  static final Example REFUSED_IN_THAI =
      posted("refused", "/api/grades?lang=th", "refused.json", "problem.th.json");

  private static Example posted(String key, String address, String request, String answer) {
    return new Example(key, "POST", address, JSON, request, answer);
  }

  /** Returns the command that sends it to a server, such as {@code http://localhost:8568}. */
  public String curl(String server) {
    String body = request.isEmpty()
        ? ""
        : "-H \"Content-Type: " + type + "\" --data-binary @" + request + " ";
    return "curl " + body + "\"" + server + address + "\"";
  }

  /** Returns the text of the request. */
  public String requestText() {
    return text("/examples/" + request);
  }

  /** Returns the text of the answer. */
  public String answerText() {
    return text("/examples/" + answer);
  }

  /** Tells whether the answer is short enough for the page. */
  public boolean isShort() {
    return answerText().lines().count() <= MOST_LINES;
  }

  /** Returns the text of a resource. */
  static String text(String resource) {
    try (InputStream in = Example.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
