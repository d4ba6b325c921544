package io.github.ita4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaModuleContract;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The module in an object mapper of Jackson 3. */
@InEveryLocale
class ItaModule3Test extends ItaModuleContract {

  private static final String DOCUMENT =
      "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"ก\"}}";

  private static final Scorecard CARD = ItaJson.reader().assessments().read(DOCUMENT);

  ItaModule3Test() {
    super(Jackson3Mappers.ALL);
  }

  /** On the class path; a module that named it could not start without Jackson 3. */
  @Test
  void theModuleIsNamedAsAServiceOfTheClassPath() throws IOException {
    String file = "/META-INF/services/tools.jackson.databind.JacksonModule";
    try (InputStream in = ItaModule.class.getResourceAsStream(file)) {
      assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(ItaModule.class.getName() + "\n");
    }
    assertThat(ItaModule.class.getModule().getDescriptor().provides())
        .noneMatch(provides -> provides.service().startsWith("tools."));
  }

  @Test
  void textAfterTheDocumentIsRefused() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ItaModule()).build();

    assertThat(mapper.readValue(DOCUMENT + " ", Scorecard.class)).isEqualTo(CARD);
    for (String more : List.of("{}", "]", "7", "x")) {
      assertThatThrownBy(() -> mapper.readValue(DOCUMENT + more, Scorecard.class))
          .isInstanceOf(JacksonException.class);
    }
  }

  /** A type without annotations cannot prevent it; the Javadoc of the module says so. */
  @Test
  void withoutTheModuleAnEmptyObjectIsWritten() {
    JsonMapper mapper = new JsonMapper();

    assertThat(mapper.writeValueAsString(Score.MAX)).isEqualTo("{}");
    assertThat(mapper.writeValueAsString(Grading.grade(Frameworks.bundled(), CARD)))
        .isEqualTo("{}");
  }

  @Test
  void theModuleThatIsAddedLastIsKept() {
    ItaModule passing = new ItaModule(ItaJson.reader().ignoringUnknownProperties());
    String unknown = DOCUMENT.replace("{\"schema\"", "{\"x\": 1, \"schema\"");

    assertThat(JsonMapper.builder()
            .addModule(new ItaModule())
            .addModule(passing)
            .build()
            .readValue(unknown, Scorecard.class))
        .isEqualTo(CARD);
    assertThatThrownBy(() -> JsonMapper.builder()
            .addModule(passing)
            .addModule(new ItaModule())
            .build()
            .readValue(unknown, Scorecard.class))
        .hasMessageContaining("$.x");
  }

  @Test
  void whatADisplayObeysIsEscapedWhereTheFactoryIsToldTo() {
    JsonMapper mapper = JsonMapper.builder(
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build())
        .addModule(new ItaModule())
        .build();

    assertThat(mapper.writeValueAsString("ก\u202Eข\u007F\n")).isEqualTo("\"ก\\u202Eข\\u007F\\n\"");
  }
}
