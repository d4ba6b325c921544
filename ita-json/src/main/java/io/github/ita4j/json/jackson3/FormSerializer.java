package io.github.ita4j.json.jackson3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.json.bind.FormTokens;
import io.github.ita4j.json.bind.JsonForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A serializer of one type. It writes the tokens of the form, whatever the mapper's settings. */
final class FormSerializer<T> extends StdSerializer<T> {

  private final JsonForm<T> form;
  private final JsonForm.Rules rules;

  FormSerializer(JsonForm<T> form, JsonForm.Rules rules) {
    super(form.type());
    this.form = form;
    this.rules = rules;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    Object json = form.writing().json(value, rules);
    if (isScalar(json)) {
      writeScalar(generator, context, json);
    } else {
      generator.writeStartObject();
      writeMembers(generator, context, json);
      generator.writeEndObject();
    }
  }

  /**
   * Writes the type of the caller's default typing before the form. Values within the form have no
   * type.
   */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    Object json = form.writing().json(value, rules);
    WritableTypeId id = types.typeId(value, shape(json));
    @Nullable TypeIdResolver ids = types.getTypeIdResolver();
    if (ids != null && Modifier.isPrivate(value.getClass().getModifiers())) {
      id.id = ids.idFromValueAndType(context, null, handledType());
    }
    types.writeTypePrefix(generator, context, id);
    if (isScalar(json)) {
      writeScalar(generator, context, json);
    } else {
      writeMembers(generator, context, json);
    }
    types.writeTypeSuffix(generator, context, id);
  }

  private static boolean isScalar(Object json) {
    return json instanceof String || json instanceof Integer || json instanceof BigDecimal;
  }

  private static tools.jackson.core.JsonToken shape(Object json) {
    if (json instanceof String) {
      return tools.jackson.core.JsonToken.VALUE_STRING;
    }
    if (json instanceof Integer) {
      return tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
    }
    return json instanceof BigDecimal
        ? tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT
        : tools.jackson.core.JsonToken.START_OBJECT;
  }

  private static void writeScalar(
      JsonGenerator generator, SerializationContext context, Object json) {
    if (json instanceof String text) {
      generator.writeString(text);
    } else {
      Numbers.write(generator, context, new BigDecimal(json.toString()));
    }
  }

  /** Writes the members of an object, whose start and end the caller writes. */
  private static void writeMembers(
      JsonGenerator generator, SerializationContext context, Object json) {
    JsonParser members = FormTokens.of(json);
    int depth = 0;
    try {
      for (JsonToken token = members.nextToken();
          depth > 0 || token != JsonToken.END_OBJECT;
          token = members.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        switch (token) {
          case START_OBJECT -> generator.writeStartObject();
          case END_OBJECT -> generator.writeEndObject();
          case START_ARRAY -> generator.writeStartArray();
          case END_ARRAY -> generator.writeEndArray();
          case FIELD_NAME -> generator.writeName(members.currentName());
          case VALUE_STRING -> generator.writeString(members.getText());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            Numbers.write(generator, context, members.getDecimalValue());
          case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
          case VALUE_NULL -> generator.writeNull();
          case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
            throw new IllegalStateException("ita bug: " + token + " in a form");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A serializer of property names. */
  static final class Key<T> extends StdSerializer<T> {

    private final JsonForm<T> form;

    Key(JsonForm<T> form) {
      super(form.type());
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      if (form.key() == null) {
        // Otherwise Jackson would write toString, which nothing could read.
        context.reportBadDefinition(handledType(), form.noKey());
      } else {
        generator.writeName(form.key().text().apply(value));
      }
    }
  }
}
