package org.example.web;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A setting that Spring Boot 4 has no property for: a property that is there twice is refused.
 * Jackson would keep the last of a map in silence.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

  @Override
  public void customize(JsonMapper.Builder mapper) {
    mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }
}
