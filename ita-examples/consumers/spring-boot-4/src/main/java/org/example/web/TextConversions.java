package org.example.web;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets names, years and scores stand in paths and query parameters.
 *
 * <p>Spring itself looks for {@code valueOf}, {@code of} or {@code from}; the types of the library
 * are read by {@code parse}.
 */
@Configuration
public class TextConversions implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, ElementId.class, ElementId::parse);
    registry.addConverter(String.class, QuestionCode.class, QuestionCode::parse);
    registry.addConverter(String.class, FrameworkId.class, FrameworkId::parse);
    registry.addConverter(String.class, TierCode.class, TierCode::parse);
    registry.addConverter(String.class, Score.class, Score::parse);
    registry.addConverter(String.class, StatedScore.class, StatedScore::parse);
    registry.addConverter(String.class, FiscalYear.class, TextConversions::year);
  }

  /** A year as the form of JSON has it, {@code 2568}, or as it is named, {@code FY2568}. */
  private static FiscalYear year(String text) {
    return FiscalYear.parse(text.startsWith("FY") ? text : "FY" + text);
  }
}
