package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.testing.InEveryLocale;
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
}
