package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.ita4j.json.bind.FormTokens;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.bind.JsonForms;
import io.github.ita4j.json.text.PlainNumbers;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A serializer of one type. It writes the tokens of the form, whatever the mapper's settings. */
final class FormSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private static final JsonGenerator.Feature NUMBERS_AS_TEXTS =
      JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

  private final ItaModule module;

  FormSerializer(JsonForm<T> form, ItaModule module) {
    super(form.type());
    this.module = module;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    Object json = json(value);
    withNumbers(generator, () -> write(generator, json));
  }

  /**
   * Writes the type of the caller's default typing before the form. Values within the form have no
   * type.
   */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    Object json = json(value);
    WritableTypeId id = types.typeId(value, shape(json));
    @Nullable TypeIdResolver ids = types.getTypeIdResolver();
    if (ids != null && Modifier.isPrivate(value.getClass().getModifiers())) {
      id.id = ids.idFromValueAndType(null, handledType());
    }
    types.writeTypePrefix(generator, id);
    withNumbers(generator, () -> {
      if (shape(json) == JsonToken.START_OBJECT) {
        writeMembers(generator, FormTokens.of(json));
      } else {
        write(generator, json);
      }
    });
    types.writeTypeSuffix(generator, id);
  }

  private Object json(T value) {
    return JsonForms.of(handledType()).writing().json(value, module.rules());
  }

  private static JsonToken shape(Object json) {
    if (json instanceof String) {
      return JsonToken.VALUE_STRING;
    }
    if (json instanceof Integer) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    return json instanceof BigDecimal ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.START_OBJECT;
  }

  private static void write(JsonGenerator generator, Object json) throws IOException {
    if (json instanceof String text) {
      generator.writeString(text);
    } else if (json instanceof Integer number) {
      generator.writeNumber(number);
    } else if (json instanceof BigDecimal number) {
      PlainNumbers.write(generator, number);
    } else {
      generator.writeStartObject();
      writeMembers(generator, FormTokens.of(json));
      generator.writeEndObject();
    }
  }

  /** Writes the members of an object, whose start and end the caller writes. */
  private static void writeMembers(JsonGenerator generator, JsonParser members) throws IOException {
    int depth = 0;
    for (JsonToken token = members.nextToken();
        depth > 0 || token != JsonToken.END_OBJECT;
        token = members.nextToken()) {
      if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        PlainNumbers.write(generator, members.getDecimalValue());
      } else {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        generator.copyCurrentEvent(members);
      }
    }
  }

  /**
   * Writes scores as numbers, whatever the generator's features. A score written as a text could
   * not be read again.
   */
  private static void withNumbers(JsonGenerator generator, Writing writing) throws IOException {
    boolean asTexts = generator.isEnabled(NUMBERS_AS_TEXTS);
    if (asTexts) {
      generator.disable(NUMBERS_AS_TEXTS);
    }
    try {
      writing.write();
    } finally {
      if (asTexts) {
        generator.enable(NUMBERS_AS_TEXTS);
      }
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  /** A serializer of property names. */
  static final class Key<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    Key(JsonForm<T> form) {
      super(form.type());
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      JsonForm<T> form = JsonForms.of(handledType());
      if (form.key() == null) {
        // Otherwise Jackson would write toString, which nothing could read.
        provider.reportBadDefinition(handledType(), form.noKey());
      } else {
        generator.writeFieldName(form.key().text().apply(value));
      }
    }
  }
}
