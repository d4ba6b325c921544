package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessments that are checked instead of read. */
@InEveryLocale
class CheckedAssessmentTest {

  private static final DocumentReader<Scorecard> READER = ItaJson.reader().assessments();

  private static List<String> paths(Checked<Scorecard> check) {
    return check.problems().stream().map(ItaJsonException::path).toList();
  }

  @Test
  void everyProblemIsListedAndTheRestIsRead() {
    String document = Trial.DOCUMENT
        .replace("\"type\"", "\"kind\"")
        .replace("89.30", "893")
        .replace("\"EIT.1\"", "\"EIT.9\"")
        .replace("\"3\": 98.44", "\"O1\": 98.44")
        .replace("\"tier\": \"GOOD\"", "\"tier\": \"GREAT\"")
        .replace("{\"passes\": true", "{\"tier\": \"BEST\"}, {\"passes\": true")
        .replace(
            "\"source\"",
            "\"titles\": {\"O99\": \"ก\", \"O8\": \"ข\"}, \"respondents\":"
                + " {\"IIT\": 0, \"EIT\": 7}, \"advice\": [{\"element\": \"E1\", \"text\": \"ค\","
                + " \"cites\": [\"O8\", \"O99\"]}], \"source\"");

    Checked<Scorecard> check = READER.check(document);

    assertThat(paths(check))
        .containsExactly(
            "$.agency.kind",
            "$.scores.overall",
            "$.scores.instruments['EIT.9']",
            "$.scores.indicators.O1",
            "$.tier",
            "$.claims[0].tier",
            "$.advice[0].cites[1]",
            "$.titles.O99",
            "$.respondents.IIT");
    assertThat(check.complete()).isFalse();
    Scorecard scorecard = check.value().orElseThrow();
    assertThat(scorecard.scores().keySet())
        .extracting(ElementId::toString)
        .containsExactly("IIT", "EIT.2", "OIT");
    assertThat(scorecard.tier()).isEmpty();
    assertThat(scorecard.claims())
        .singleElement()
        .extracting(Claim::passes)
        .isEqualTo(Optional.of(true));
    assertThat(scorecard.advice().get(0).cites()).hasToString("[O8]");
    assertThat(scorecard.titles().values()).containsExactly("ข");
    assertThat(scorecard.respondents().values()).containsExactly(7L);
    assertThat(scorecard.source()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"schema\"', '\"scheme\"', $.schema",
    "2568, 2500, $.fiscalYear",
    "2568, '\"2568\"', $.fiscalYear",
    "'\"agency\"', '\"framework\": 1, \"agency\"', $.framework",
    "'\"agency\"', '\"framework\": \"nacc-2567r1\", \"agency\"', $.framework",
    "'\"name\"', '\"nam\"', $.agency.nam",
    "'\"ก\"', '\" \"', $.agency.name",
    "'{\"schema\"', '[] {\"schema\"', $"
  })
  void aDocumentThatLacksSomethingHasNoScorecard(String text, String spoilt, String path) {
    Checked<Scorecard> check = READER.check(Trial.LEAST.replace(text, spoilt));

    assertThat(check.value()).isEmpty();
    assertThat(paths(check)).contains(path);
    assertThat(check.complete()).isFalse();
  }

  @Test
  void aDocumentWithoutAYearIsCheckedAsFarAsItCanBe() {
    Checked<Scorecard> check = READER.check(
        Trial.scores(1999, "{\"overall\": 893, \"instruments\": {\"EIT.9\": 1, \"IIT\": 101}}"));

    assertThat(paths(check))
        .containsExactly("$.fiscalYear", "$.scores.overall", "$.scores.instruments.IIT");
  }

  @Test
  void everyWayInGivesTheSame(@TempDir Path folder) throws IOException {
    for (String document : List.of(Trial.DOCUMENT, Trial.DOCUMENT.replace("89.73", "897"))) {
      byte[] bytes = ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8);
      Path file = Files.write(folder.resolve("f.json"), bytes);
      Checked<Scorecard> check = READER.check(document);

      assertThat(READER.check(bytes)).hasToString(check.toString());
      for (Checked<Scorecard> named :
          List.of(READER.check(new ByteArrayInputStream(bytes), "f"), READER.check(file))) {
        assertThat(named.value()).isEqualTo(check.value());
        assertThat(paths(named)).isEqualTo(paths(check));
      }
      assertThat(READER.check(file).problems())
          .extracting(ItaJsonException::source)
          .allMatch(source -> source.equals(file.toString()));
      if (check.isClean()) {
        assertThat(List.of(
                READER.read(document),
                READER.read(bytes),
                READER.read(new ByteArrayInputStream(bytes), "f"),
                READER.read(file)))
            .containsOnly(check.value().orElseThrow());
      }
    }
  }
}
