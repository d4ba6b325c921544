package io.github.ita4j.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads values by mappers without the module, and says which were read. It is loaded on a class
 * path of its own, where mappers find private constructors; on the module path the module hides
 * them.
 */
public final class PlainMapperProbe
    implements BiFunction<List<String>, List<String>, List<String>> {

  /** A probe. */
  public PlainMapperProbe() {}

  /** A type that a plain mapper does read. */
  static final class Found {

    @SuppressWarnings("UnusedMethod") // But by the mapper.
    private Found(int number) {
      assert number != 0;
    }
  }

  private static List<ObjectMapper> mappers() {
    List<ObjectMapper> mappers = new ArrayList<>(List.of(new ObjectMapper()));
    for (ConstructorDetector detector : List.of(
        ConstructorDetector.DEFAULT,
        ConstructorDetector.USE_DELEGATING,
        ConstructorDetector.USE_PROPERTIES_BASED,
        ConstructorDetector.EXPLICIT_ONLY)) {
      mappers.add(JsonMapper.builder()
          .addModule(new Jdk8Module())
          .constructorDetector(detector)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build());
    }
    return mappers;
  }

  /**
   * Reads each text as each type.
   *
   * @param types the names of the types; none to write scalars instead
   * @param texts the texts
   * @return what was read, or written
   */
  @Override
  public List<String> apply(List<String> types, List<String> texts) {
    List<String> read = new ArrayList<>();
    for (ObjectMapper mapper : mappers()) {
      for (String type : types) {
        for (String text : texts) {
          try {
            Object value = mapper.readValue(text, Class.forName(type));
            read.add(type + " from " + text + ": " + value);
          } catch (JsonMappingException e) {
            // Refused.
          } catch (ReflectiveOperationException | java.io.IOException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
    return read;
  }

  /** Writes small values by a mapper that fails on empty objects, or does not. */
  static List<String> written(boolean failing) {
    ObjectMapper mapper = JsonMapper.builder()
        .configure(SerializationFeature.FAIL_ON_EMPTY_BEANS, failing)
        .build();
    List<String> written = new ArrayList<>();
    for (Object value :
        List.of(Score.parse("89.30"), StatedScore.parse("90.9"), FiscalYear.ofBuddhistEra(2568))) {
      try {
        written.add(mapper.writeValueAsString(value));
      } catch (JsonMappingException e) {
        // Refused.
      } catch (java.io.IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return written;
  }
}
