package io.github.ita4j.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.OverallId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  /** The name has a character of two code units, and one that turns the direction of writing. */
  private static final String DOCUMENT = ItaJson.writer()
      .pretty()
      .write(Scorecard.builder()
          .fiscalYear(FiscalYear.ofBuddhistEra(2568))
          .agency(Agency.ofName("เทศบาล \uD83C\uDFDB \u202E ก"))
          .putScore(OverallId.OVERALL, StatedScore.parse("85.00"))
          .build());

  @Test
  void aTreeIsPrintedAsTheLibraryPrintsADocument() {
    assertThat(JsonText.pretty(JsonText.parsed(DOCUMENT))).isEqualTo(DOCUMENT);
  }

  @Test
  void treesOneByOneArePrintedAsAListOfThem() throws IOException {
    JsonNode tree = JsonText.parsed(DOCUMENT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (SequenceWriter sequence = JsonText.sequence(out)) {
      sequence.write(tree);
      sequence.write(tree);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(JsonText.pretty(JsonText.array().add(tree).add(tree)));
  }
}
