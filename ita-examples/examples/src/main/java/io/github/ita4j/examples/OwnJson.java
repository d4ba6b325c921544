package io.github.ita4j.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.json.ItaModule;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import java.util.Map;

/** An example that reads and writes classes of your own that hold years, elements and scores. */
public final class OwnJson {

  /** A row of your own. */
  public record Row(String agency, FiscalYear year, Map<ElementId, Score> scores) {}

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ItaModule());

  private OwnJson() {}

  /** Returns the row of a text. */
  public static Row read(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, Row.class);
  }

  /** Returns the text of a row. */
  public static String write(Row row) throws JsonProcessingException {
    return MAPPER.writeValueAsString(row);
  }
}
