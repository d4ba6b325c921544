package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The module in an object mapper of Jackson 2. */
@InEveryLocale
class ItaModuleTest extends ItaModuleContract {

  ItaModuleTest() {
    super(Jackson2Mappers.ALL);
  }

  @Test
  void theModuleIsFoundAsAService() {
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(ItaModule.class);
  }

  /** Jackson 2 passes over it, unless it is told not to; the Javadoc of the module says so. */
  @Test
  void textAfterTheDocumentIsRefusedWhereTheMapperIsToldTo() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new ItaModule()).build();
    JsonMapper strict =
        mapper.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    Scorecard read = strict.readValue(Trial.LEAST + " ", Scorecard.class);

    for (String more : List.of("{}", "]", "7", "x")) {
      assertThat(mapper.readValue(Trial.LEAST + more, Scorecard.class)).isEqualTo(read);
      assertThatThrownBy(() -> strict.readValue(Trial.LEAST + more, Scorecard.class))
          .isInstanceOf(JsonProcessingException.class);
    }
  }
}
