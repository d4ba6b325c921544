package io.github.ita4j.json.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ita4j.json.AnyMapper;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.Mappers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** The mappers of Jackson 3. */
final class Jackson3Mappers implements Mappers {

  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

  /** After what it needs. */
  static final Jackson3Mappers ALL = new Jackson3Mappers();

  private final List<AnyMapper> untyped = makeUntyped();

  private final List<AnyMapper> typed = makeTyped();

  private Jackson3Mappers() {}

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

  private static List<AnyMapper> makeTyped() {
    List<AnyMapper> mappers = new ArrayList<>();
    for (DefaultTyping typing : List.of(
        DefaultTyping.OBJECT_AND_NON_CONCRETE,
        DefaultTyping.NON_FINAL,
        DefaultTyping.NON_FINAL_AND_ENUMS)) {
      for (JsonTypeInfo.As as : List.of(
          JsonTypeInfo.As.WRAPPER_ARRAY,
          JsonTypeInfo.As.PROPERTY,
          JsonTypeInfo.As.WRAPPER_OBJECT)) {
        mappers.add(new Jackson3Mapper(
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
        named("rebuilt", plain.rebuild().build()),
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
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
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
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, EnumFeature.WRITE_ENUMS_USING_INDEX)
        .build();
    return named("forgiving", mapper);
  }

  private static JsonMapper.Builder exact() {
    return builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  private static ObjectMapper including(JsonInclude.Include include) {
    return builder()
        .changeDefaultPropertyInclusion(own -> JsonInclude.Value.construct(include, include))
        .build();
  }

  private static AnyMapper named(String name, ObjectMapper mapper) {
    return new Jackson3Mapper(name, mapper, false);
  }
}
