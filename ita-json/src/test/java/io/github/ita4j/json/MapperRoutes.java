package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The ways on which a value goes through a mapper and comes back, and mappers of all kinds. */
final class MapperRoutes {

  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

  private static final List<Named> UNTYPED = makeUntyped();

  private static final List<Named> ALL = makeAll();

  private MapperRoutes() {}

  /** A way through a mapper and back. */
  enum Route {
    TEXT {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        return mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
      }
    },
    BYTES {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        return mapper.readValue(mapper.writerFor(type).writeValueAsBytes(value), type);
      }
    },
    BUFFER {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
          mapper.writerFor(type).writeValue(buffer, value);
          return mapper.readValue(buffer.asParser(), type);
        }
      }
    },
    CONVERTED {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) {
        return mapper.convertValue(value, type);
      }
    },
    TREE {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        return mapper.treeToValue(mapper.valueToTree(value), type);
      }
    },
    TREE_OF_TEXT {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        return mapper.treeToValue(mapper.readTree(mapper.writeValueAsString(value)), type);
      }
    },
    TEXT_OF_TREE {
      @Override
      Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException {
        return mapper.readValue(mapper.<JsonNode>valueToTree(value).toString(), type);
      }
    };

    abstract Object there(ObjectMapper mapper, Object value, JavaType type) throws IOException;

    /** Whether a tree is on the way, to which default typing gives no type, or one of no tree. */
    boolean hasTree() {
      return this == TREE || this == TREE_OF_TEXT || this == TEXT_OF_TREE || this == CONVERTED;
    }
  }

  /**
   * A mapper with the module.
   *
   * @param typed whether it has default typing
   */
  record Named(String name, ObjectMapper mapper, boolean typed) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** With the module and whatever else is there: the one for {@link java.util.Optional}. */
  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ItaModule()).findAndAddModules();
  }

  /** All of them. */
  static List<Named> mappers() {
    return ALL;
  }

  /** Those without default typing. */
  static List<Named> untyped() {
    return UNTYPED;
  }

  @SuppressWarnings("deprecation") // EVERYTHING is deprecated, and used.
  private static List<Named> makeAll() {
    List<Named> mappers = new ArrayList<>(UNTYPED);
    for (ObjectMapper.DefaultTyping typing : List.of(
        ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
        ObjectMapper.DefaultTyping.NON_FINAL,
        ObjectMapper.DefaultTyping.EVERYTHING)) {
      for (JsonTypeInfo.As as : List.of(
          JsonTypeInfo.As.WRAPPER_ARRAY,
          JsonTypeInfo.As.PROPERTY,
          JsonTypeInfo.As.WRAPPER_OBJECT)) {
        mappers.add(new Named(
            typing + " as " + as,
            builder().activateDefaultTyping(ANYTHING, typing, as).build(),
            true));
      }
    }
    return mappers;
  }

  private static List<Named> makeUntyped() {
    JsonMapper plain = builder().build();
    return List.of(
        named("plain", plain),
        named("copied", plain.copy()),
        named("serialised by Java", serialised(plain)),
        named("BigDecimal", exact().build()),
        named(
            "BigDecimal with zeros",
            exact().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build()),
        named(
            "BigDecimal without zeros",
            exact().enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build()),
        named(
            "BigInteger",
            builder().enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS).build()),
        named(
            "numbers as texts",
            builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build()),
        named(
            "other names",
            builder()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .build()),
        named("non-default", including(JsonInclude.Include.NON_DEFAULT)),
        named("non-empty", including(JsonInclude.Include.NON_EMPTY)),
        named("forgiving", forgiving()),
        named(
            "strict",
            builder()
                .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()));
  }

  /** A mapper that forgives whatever can be forgiven. */
  static ObjectMapper forgiving() {
    return builder()
        .enable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(
            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
            DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .build();
  }

  static ObjectMapper serialised(ObjectMapper mapper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new ObjectOutputStream(bytes).writeObject(mapper);
      return (ObjectMapper)
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonMapper.Builder exact() {
    return builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  private static ObjectMapper including(JsonInclude.Include include) {
    return builder()
        .defaultPropertyInclusion(JsonInclude.Value.construct(include, include))
        .build();
  }

  private static Named named(String name, ObjectMapper mapper) {
    return new Named(name, mapper, false);
  }
}
