package io.github.ita4j.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.Refusal;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A deserializer of one type. It is as strict as {@link ItaReader}, whatever the mapper's settings.
 */
final class FormDeserializer<T> extends StdDeserializer<T> {

  private final JsonForm<T> form;
  private final JsonForm.Rules rules;

  FormDeserializer(JsonForm<T> form, JsonForm.Rules rules) {
    super(form.type());
    this.form = form;
    this.rules = rules;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return read(parser, context);
  }

  /**
   * Reads a value with or without the type of the caller's default typing. A mapper writes no type
   * at the root of a text. There it sees our implementation class, which is final.
   */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      return types.deserializeTypedFromAny(parser, context);
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return deserialize(parser, context);
    }
    return switch (types.getTypeInclusion()) {
      case PROPERTY, EXISTING_PROPERTY -> withProperty(parser, context, types);
      case WRAPPER_OBJECT -> withWrapper(parser, context, types);
      default -> deserialize(parser, context);
    };
  }

  /**
   * Reads a value in a wrapper object, if there is one. Only the name of a class contains a point;
   * the first property of a form does not.
   */
  private Object withWrapper(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    boolean byClass = types.getTypeIdResolver().getMechanism() == JsonTypeInfo.Id.CLASS;
    boolean typed = parser.nextToken() == JsonToken.PROPERTY_NAME
        && (!byClass || parser.currentName().indexOf('.') >= 0);
    return typed ? types.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
  }

  /**
   * Reads a value whose type is a property. The whole object is buffered only if its type is not
   * the first property.
   */
  private Object withProperty(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    String property = types.getPropertyName();
    if (parser.nextToken() == JsonToken.PROPERTY_NAME && parser.currentName().equals(property)) {
      return types.deserializeTypedFromAny(parser, context);
    }
    boolean typed = false;
    TokenBuffer object = context.bufferForInputBuffering(parser);
    object.writeStartObject();
    for (JsonToken token = parser.currentToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      typed |= parser.currentName().equals(property);
      object.copyCurrentStructure(parser);
    }
    object.writeEndObject();
    JsonParser again = object.asParser(context, parser);
    again.nextToken();
    return typed ? types.deserializeTypedFromAny(again, context) : read(again, context);
  }

  private T read(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)
        && form.type().isInstance(parser.getEmbeddedObject())) {
      return form.type().cast(parser.getEmbeddedObject());
    }
    if (form.reading() == null) {
      return context.reportBadDefinition(form.type(), form.onlyWritten());
    }
    try {
      return form.read(
          new Jackson3Tokens(parser),
          rules,
          (refusal, at) -> new Mismatch(
              parser,
              refusal,
              Jackson3Tokens.location(parser, at),
              context.constructType(form.type())));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }

  /** A deserializer of property names. */
  static final class Key<T> extends KeyDeserializer {

    private final JsonForm<T> form;

    Key(JsonForm<T> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
      try {
        return Objects.requireNonNull(
            Objects.requireNonNull(form.key()).reading().apply(name));
      } catch (Refusal e) {
        JsonParser parser = context.getParser();
        throw new Mismatch(
            parser,
            e.below(JsonPaths.property("$", name)),
            parser.currentTokenLocation(),
            context.constructType(form.type()));
      }
    }
  }
}
