package io.github.ita4j.web.api;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.Checked;
import io.github.ita4j.json.DocumentReader;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * A converter of bodies that are an assessment, which refuses one with all its problems. Without it
 * the module of the library reads the same assessments, and tells the first problem.
 */
@Component
class AssessmentConverter extends AbstractHttpMessageConverter<Scorecard> {

  private final DocumentReader<Scorecard> reader;

  AssessmentConverter(Frameworks frameworks) {
    super(MediaType.APPLICATION_JSON);
    this.reader = ItaJson.reader().withFrameworks(frameworks).assessments();
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Scorecard.class;
  }

  @Override
  protected Scorecard readInternal(Class<? extends Scorecard> type, HttpInputMessage message)
      throws IOException {
    Checked<Scorecard> checked = reader.check(message.getBody(), "");
    if (!checked.isClean()) {
      throw new RefusedAssessment(checked.problems(), message);
    }
    return checked.value().orElseThrow();
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected void writeInternal(Scorecard scorecard, HttpOutputMessage message) {
    throw new IllegalStateException("it only reads");
  }
}
