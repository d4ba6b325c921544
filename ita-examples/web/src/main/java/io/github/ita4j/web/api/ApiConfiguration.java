package io.github.ita4j.web.api;

import io.github.ita4j.json.jackson3.VisibleEscapes;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the API takes and gives values. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

  /**
   * Makes the mapper write the bytes that the library itself writes, and refuse a property that is
   * there twice.
   */
  @Bean
  @Scope("prototype")
  JsonMapper.Builder jsonMapperBuilder(List<JsonMapperBuilderCustomizer> customizers) {
    JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
        .characterEscapes(new VisibleEscapes())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build());
    customizers.forEach(customizer -> customizer.customize(builder));
    return builder;
  }

  /**
   * Lets years and ids of rules stand in paths and query parameters. Spring itself looks for
   * {@code valueOf}, {@code of} or {@code from}; the types of the library are read by
   * {@code parse}.
   */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, FrameworkId.class, FrameworkId::parse);
    registry.addConverter(String.class, FiscalYear.class, ApiConfiguration::year);
  }

  /** Reads a year as the form of JSON has it, {@code 2568}, or as it is named, {@code FY2568}. */
  private static FiscalYear year(String text) {
    return FiscalYear.parse(text.startsWith("FY") ? text : "FY" + text);
  }

  /** Shows the examples of the page for developers, so that they can be fetched and sent. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/examples/**").addResourceLocations("classpath:/examples/");
  }
}
