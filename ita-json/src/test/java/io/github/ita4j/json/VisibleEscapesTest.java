package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleEscapesTest {

  private static final String TEXT = IntStream.rangeClosed(0, 0xFFFF)
      .filter(VisibleText::isOrder)
      .mapToObj(Character::toString)
      .collect(Collectors.joining("ก", "a\uD83D\uDE00\u200B", "é\u200D\uD83D\uDE00"));

  private static final Scorecard SCORECARD = Scorecard.builder()
      .agency(Agency.ofName("ก"))
      .fiscalYear(FiscalYear.ofBuddhistEra(2568))
      .source(SourceDocument.builder().title(TEXT).build())
      .build();

  @Test
  void theWriterEscapesWhatADisplayObeysAndTheValueStaysTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ItaJson.writer().write(SCORECARD, out);
    String streamed = out.toString(StandardCharsets.UTF_8).stripTrailing();
    String written = ItaJson.writer().write(SCORECARD);

    assertThat(written).isEqualTo(streamed).contains("\uD83D\uDE00", "\\u202E", "\\u007F");
    assertThat(IntStream.range(0, written.length()).filter(i -> VisibleText.isOrderAt(written, i)))
        .isEmpty();
    assertThat(ItaJson.reader().assessments().read(written)).isEqualTo(SCORECARD);
  }

  @Test
  void aMapperOfTheCallersOwnWritesSoIfItIsMadeSo() throws IOException {
    JsonMapper mapper = JsonMapper.builder(
            new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build())
        .addModule(new ItaModule())
        .build();

    assertThat(mapper.writeValueAsString(SCORECARD)).isEqualTo(ItaJson.writer().write(SCORECARD));
  }

  @Test
  void everyPartOfARefusalIsCutAndVisible() {
    String part = "$\u202E\n".repeat(300_000);
    ItaJsonException refusal = new ItaJsonException(
        "file\u202E",
        new Refusal(part, part, part, RefusalReason.UNKNOWN_FRAMEWORK, part).below("$[3]"));

    assertThat(refusal.getMessage().length()).isLessThan(20_000);
    assertThat(refusal.allowed().length()).isLessThanOrEqualTo(1_001);
    assertThat(refusal.path().length()).isLessThanOrEqualTo(1_001);
    assertThat(Objects.requireNonNull(refusal.parameters().get("known")).length())
        .isLessThanOrEqualTo(1_001);
    assertThat(new ItaJsonException(part, part, part, part).source().length())
        .isLessThanOrEqualTo(1_001);
    assertThat(refusal.source()).isEqualTo("file\u202E");
    assertThat(refusal).hasMessageStartingWith("file\\u202e: $[3]\\u202e\\u000a");
  }
}
