package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.ArrayList;
import java.util.List;

/** The mappers of Jackson 2. */
final class Jackson2Mappers implements Mappers {

  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

  /** After what it needs. */
  static final Jackson2Mappers ALL = new Jackson2Mappers();

  private final List<AnyMapper> untyped = makeUntyped();

  private final List<AnyMapper> typed = makeTyped();

  private Jackson2Mappers() {}

  @Override
  public List<AnyMapper> untyped() {
    return untyped;
  }

  @Override
  public List<AnyMapper> typed() {
    return typed;
  }

  @Override
  public AnyMapper plain() {
    return named("plain", JsonMapper.builder().addModule(new ItaModule()).build());
  }

  @Override
  public AnyMapper full() {
    return named("full", builder().build());
  }

  @Override
  public AnyMapper nonNumeric() {
    return named(
        "non-numeric",
        builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build());
  }

  @Override
  public AnyMapper of(ItaReader reader) {
    return named("own", JsonMapper.builder().addModule(new ItaModule(reader)).build());
  }

  /** With the module and whatever else is there: the one for {@link java.util.Optional}. */
  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ItaModule()).findAndAddModules();
  }

  @SuppressWarnings("deprecation") // EVERYTHING is deprecated, and used.
  private static List<AnyMapper> makeTyped() {
    List<AnyMapper> mappers = new ArrayList<>();
    for (ObjectMapper.DefaultTyping typing : List.of(
        ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
        ObjectMapper.DefaultTyping.NON_FINAL,
        ObjectMapper.DefaultTyping.EVERYTHING)) {
      for (JsonTypeInfo.As as : List.of(
          JsonTypeInfo.As.WRAPPER_ARRAY,
          JsonTypeInfo.As.PROPERTY,
          JsonTypeInfo.As.WRAPPER_OBJECT)) {
        mappers.add(new Jackson2Mapper(
            typing + " as " + as,
            builder().activateDefaultTyping(ANYTHING, typing, as).build(),
            true));
      }
    }
    return mappers;
  }

  private static List<AnyMapper> makeUntyped() {
    JsonMapper plain = builder().build();
    return List.of(
        named("plain", plain),
        named("copied", plain.copy()),
        named("serialised by Java", plain).serialised(),
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
        makeForgiving(),
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

  @Override
  public AnyMapper forgiving() {
    return makeForgiving();
  }

  private static AnyMapper makeForgiving() {
    JsonMapper mapper = builder()
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
    return named("forgiving", mapper);
  }

  private static JsonMapper.Builder exact() {
    return builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  private static ObjectMapper including(JsonInclude.Include include) {
    return builder()
        .defaultPropertyInclusion(JsonInclude.Value.construct(include, include))
        .build();
  }

  private static AnyMapper named(String name, ObjectMapper mapper) {
    return new Jackson2Mapper(name, mapper, false);
  }
}
