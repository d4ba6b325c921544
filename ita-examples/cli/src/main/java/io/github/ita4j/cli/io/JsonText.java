package io.github.ita4j.cli.io;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaModule;
import io.github.ita4j.json.VisibleEscapes;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The JSON that only the command line prints, in the style of {@code ItaJson.writer().pretty()}.
 *
 * <p>That writer takes no trees. One that does would tie the library's interface to one version of
 * Jackson.
 */
public final class JsonText {

  private static final JsonMapper MAPPER = JsonMapper.builder(
          new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      // Otherwise a character beyond the basic plane is escaped in a stream but not in a text.
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();
  private static final JsonMapper PARTS =
      JsonMapper.builder().addModule(new ItaModule()).build();
  private static final ObjectWriter WRITER = MAPPER.writer(printer());

  private JsonText() {}

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Names the rules of a result, and says if they are assumed. */
  public static void rules(ObjectNode result, FrameworkId id) {
    result.put("framework", id.toString());
    if (Frameworks.isAssumed(id)) {
      result.put("assumed", true);
    }
  }

  /** Returns a value of the library in its JSON form, as a part of a document. */
  public static JsonNode part(Object value) {
    return PARTS.valueToTree(value);
  }

  /** Returns a document of the library as a part of another. */
  public static JsonNode parsed(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ita bug: " + e.getOriginalMessage(), e);
    }
  }

  /** Creates a writer of array elements one by one, so memory does not grow with their number. */
  public static SequenceWriter sequence(OutputStream out) throws IOException {
    return WRITER.writeValuesAsArray(out);
  }

  /** Returns a score with both decimals, such as 85.00. The factory of nodes would write 85. */
  public static JsonNode score(Score score) {
    return DecimalNode.valueOf(score.toBigDecimal());
  }

  public static String pretty(JsonNode node) {
    try {
      return WRITER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ita bug: " + e.getOriginalMessage(), e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
