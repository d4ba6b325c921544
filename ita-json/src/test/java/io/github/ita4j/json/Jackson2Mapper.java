package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A mapper of Jackson 2. */
final class Jackson2Mapper extends AnyMapper {

  /** Trees have several kinds of numbers for one. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> one instanceof NumericNode && other instanceof NumericNode
          ? one.decimalValue().compareTo(other.decimalValue())
          : one.equals(other) ? 0 : 1;

  private final ObjectMapper mapper;

  Jackson2Mapper(String name, ObjectMapper mapper, boolean typed) {
    super(name, typed);
    this.mapper = mapper;
  }

  @Override
  public String write(Object value) throws IOException {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String writeCompact(Object value) throws IOException {
    return mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // The type is an argument.
  public <T> T read(String json, Type type) throws IOException {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object there(Route route, Object value, Type declared) throws IOException {
    JavaType type = mapper.constructType(declared);
    return switch (route) {
      case TEXT -> mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
      case BYTES -> mapper.readValue(mapper.writerFor(type).writeValueAsBytes(value), type);
      case BUFFER -> {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
          mapper.writerFor(type).writeValue(buffer, value);
          yield mapper.readValue(buffer.asParser(), type);
        }
      }
      case CONVERTED -> mapper.convertValue(value, type);
      case TREE -> mapper.treeToValue(mapper.valueToTree(value), type);
      case TREE_OF_TEXT ->
        mapper.treeToValue(mapper.readTree(mapper.writeValueAsString(value)), type);
      case TEXT_OF_TREE -> mapper.readValue(mapper.<JsonNode>valueToTree(value).toString(), type);
    };
  }

  @Override
  public String treeText(Object value) {
    return mapper.<JsonNode>valueToTree(value).toString();
  }

  @Override
  public boolean hasTree(Object value, String json) throws IOException {
    JsonNode tree = mapper.valueToTree(value);
    return tree.equals(BY_VALUE, mapper.readTree(json))
        && mapper.readTree(tree.toString()).equals(BY_VALUE, tree);
  }

  @Override
  public <T> T readNode(Object node, Class<T> type) throws IOException {
    return mapper.treeToValue(node(node), type);
  }

  private static JsonNode node(Object value) {
    if (value instanceof BigDecimal number) {
      return DecimalNode.valueOf(number);
    }
    if (value instanceof Double number) {
      return DoubleNode.valueOf(number);
    }
    return value instanceof Float number ? FloatNode.valueOf(number) : new POJONode(value);
  }

  @Override
  public <T> T readNode(String property, Object value, Class<T> type) throws IOException {
    return mapper.treeToValue(mapper.createObjectNode().putPOJO(property, value), type);
  }

  @Override
  public int numberBehind(String json, Class<?> type) throws IOException {
    try (JsonParser parser = mapper.createParser(json)) {
      Objects.requireNonNull(parser.readValueAs(type));
      return parser.nextIntValue(-1);
    }
  }

  @Override
  public AnyMapper serialised() {
    return new Jackson2Mapper(this + ", serialised by Java", serialised(mapper), typed);
  }

  @Override
  public Refused refusal(ThrowingCallable act) {
    JsonMappingException refusal = catchThrowableOfType(JsonMappingException.class, act);
    return new Refused(
        refusal instanceof MismatchedInputException,
        refusal instanceof InvalidDefinitionException,
        String.valueOf(refusal.getMessage()),
        refusal.getOriginalMessage(),
        refusal.getPath().stream()
            .map(step -> step.getFieldName() == null
                ? Integer.toString(step.getIndex())
                : step.getFieldName())
            .collect(Collectors.joining("/")),
        refusal.getPathReference(),
        refusal.getLocation() == null ? -1 : refusal.getLocation().getLineNr(),
        refusal.getLocation() == null ? -1 : refusal.getLocation().getColumnNr(),
        refusal.getCause());
  }
}
