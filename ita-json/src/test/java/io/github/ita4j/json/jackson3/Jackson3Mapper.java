package io.github.ita4j.json.jackson3;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.json.AnyMapper;
import io.github.ita4j.json.Route;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.FloatNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.TokenBuffer;

/** A mapper of Jackson 3. */
final class Jackson3Mapper extends AnyMapper {

  /** Trees have several kinds of numbers for one. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> one instanceof NumericNode && other instanceof NumericNode
          ? one.decimalValue().compareTo(other.decimalValue())
          : one.equals(other) ? 0 : 1;

  private final ObjectMapper mapper;

  Jackson3Mapper(String name, ObjectMapper mapper, boolean typed) {
    super(name, typed);
    this.mapper = mapper;
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String writeCompact(Object value) {
    return mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // The type is an argument.
  public <T> T read(String json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object there(Route route, Object value, Type declared) {
    JavaType type = mapper.constructType(declared);
    return switch (route) {
      case TEXT -> mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
      case BYTES -> mapper.readValue(mapper.writerFor(type).writeValueAsBytes(value), type);
      case BUFFER -> {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
          mapper.writerFor(type).writeValue(buffer, value);
          yield mapper.readValue(buffer.asParser(ObjectReadContext.empty()), type);
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
  public boolean hasTree(Object value, String json) {
    JsonNode tree = mapper.valueToTree(value);
    return tree.equals(BY_VALUE, mapper.readTree(json))
        && mapper.readTree(tree.toString()).equals(BY_VALUE, tree);
  }

  @Override
  public <T> T readNode(Object node, Class<T> type) {
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
  public <T> T readNode(String property, Object value, Class<T> type) {
    return mapper.treeToValue(mapper.createObjectNode().putPOJO(property, value), type);
  }

  @Override
  public int numberBehind(String json, Class<?> type) {
    try (JsonParser parser = mapper.createParser(json)) {
      Objects.requireNonNull(parser.readValueAs(type));
      return parser.nextIntValue(-1);
    }
  }

  @Override
  public AnyMapper serialised() {
    return new Jackson3Mapper(this + ", serialised by Java", serialised(mapper), typed);
  }

  @Override
  public Refused refusal(ThrowingCallable act) {
    JacksonException refusal = catchThrowableOfType(JacksonException.class, act);
    return new Refused(
        refusal instanceof MismatchedInputException,
        refusal instanceof InvalidDefinitionException,
        String.valueOf(refusal.getMessage()),
        refusal.getOriginalMessage(),
        refusal.getPath().stream()
            .map(step -> step.getPropertyName() == null
                ? Integer.toString(step.getIndex())
                : step.getPropertyName())
            .collect(Collectors.joining("/")),
        refusal.getPathReference(),
        refusal.getLocation().getLineNr(),
        refusal.getLocation().getColumnNr(),
        refusal.getCause());
  }
}
