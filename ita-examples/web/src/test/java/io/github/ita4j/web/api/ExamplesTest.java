package io.github.ita4j.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page for developers. */
class ExamplesTest {

  private static final Path FOLDER = Path.of("src/main/resources/examples");

  static Stream<Example> examples() {
    return Stream.concat(Example.ALL.stream(), Stream.of(Example.REFUSED, Example.REFUSED_IN_THAI));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsAnsweredAsItsFileSays(Example example) throws IOException {
    HttpResponse<String> response = ApiClient.send(example);

    assertThat(response.statusCode()).isEqualTo(example.answer().startsWith("problem") ? 400 : 200);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains(
            example.answer().startsWith("problem")
                ? "application/problem+json"
                : "application/json");
    assertThat(ApiClient.pretty(response))
        .isEqualTo(Files.readString(FOLDER.resolve(example.answer())));
  }

  @Test
  void everyFileBelongsToAnExample() throws IOException {
    Set<String> used = examples()
        .flatMap(example -> Stream.of(example.request(), example.answer()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(used);
    }
  }

  @Test
  void anAnswerHasTheBytesThatTheLibraryWrites() {
    Scorecard scorecard = ItaJson.reader().assessments().read(ApiClient.ASSESSMENT);
    Analysis analysis = Analysis.of(Frameworks.bundled(), scorecard);
    ItaWriter writer = ItaJson.writer();

    assertThat(answer("/api/grades")).isEqualTo(writer.write(analysis.grade()));
    assertThat(answer("/api/audits")).isEqualTo(writer.write(analysis.audit()));
    assertThat(answer("/api/analyses")).isEqualTo(writer.write(analysis));
    assertThat(answer("/api/plans")).isEqualTo(writer.write(analysis.plan().orElseThrow()));
    assertThat(answer("/api/uplifts?to=GOOD"))
        .isEqualTo(writer.write(analysis.upliftTo(TierCode.parse("GOOD")).orElseThrow()));
    assertThat(ApiClient.get("/api/frameworks/nacc-2568r1").body())
        .isEqualTo(writer.write(analysis.framework()));
  }

  /** A mark of direction would turn the line of a terminal around. */
  @Test
  void aCharacterThatADisplayObeysIsEscaped() {
    String advice =
        "\"advice\": [{\"element\": \"OIT\", \"text\": \"ปรับปรุง\u202Eข้อมูล\"}], \"scores\"";

    assertThat(ApiClient.post("/api/plans", ApiClient.ASSESSMENT.replace("\"scores\"", advice))
            .body())
        .contains("ปรับปรุง\\u202Eข้อมูล")
        .doesNotContain("\u202E");
  }

  private static String answer(String address) {
    return ApiClient.post(address, ApiClient.ASSESSMENT).body();
  }
}
