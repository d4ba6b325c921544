package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.bind.JsonForms;
import io.github.ita4j.json.text.Jackson2Tokens;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.Refusal;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A deserializer of one type. It is as strict as {@link ItaReader}, whatever the mapper's settings.
 */
final class FormDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final ItaModule module;

  FormDeserializer(JsonForm<T> form, ItaModule module) {
    super(form.type());
    this.type = form.type();
    this.module = module;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return read(parser, context);
  }

  /**
   * Reads a value with or without the type of the caller's default typing. A mapper writes no type
   * at the root of a text. There it sees our implementation class, which is final.
   */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
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
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    boolean byClass = types.getTypeIdResolver().getMechanism() == JsonTypeInfo.Id.CLASS;
    boolean typed = parser.nextToken() == JsonToken.FIELD_NAME
        && (!byClass || parser.currentName().indexOf('.') >= 0);
    return typed ? types.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
  }

  /**
   * Reads a value whose type is a property. The whole object is buffered only if its type is not
   * the first property.
   */
  private Object withProperty(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    String property = types.getPropertyName();
    if (parser.nextToken() == JsonToken.FIELD_NAME && parser.currentName().equals(property)) {
      return types.deserializeTypedFromAny(parser, context);
    }
    boolean typed = false;
    TokenBuffer object = context.bufferForInputBuffering(parser);
    object.writeStartObject();
    for (JsonToken token = parser.currentToken();
        token == JsonToken.FIELD_NAME;
        token = parser.nextToken()) {
      typed |= parser.currentName().equals(property);
      object.copyCurrentStructure(parser);
    }
    object.writeEndObject();
    JsonParser again = object.asParser(parser);
    again.nextToken();
    return typed ? types.deserializeTypedFromAny(again, context) : read(again, context);
  }

  private T read(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)
        && type.isInstance(parser.getEmbeddedObject())) {
      return type.cast(parser.getEmbeddedObject());
    }
    JsonForm<T> form = JsonForms.of(type);
    if (form.reading() == null) {
      return context.reportBadDefinition(type, form.onlyWritten());
    }
    return form.read(
        new Jackson2Tokens(parser),
        module.rules(),
        (refusal, at) -> new Mismatch(parser, refusal, at, context.constructType(type)));
  }

  /** A deserializer of property names. */
  static final class Key<T> extends KeyDeserializer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    Key(JsonForm<T> form) {
      this.type = form.type();
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
      try {
        JsonForm.Key<T> key = Objects.requireNonNull(JsonForms.of(type).key());
        return Objects.requireNonNull(key.reading().apply(name));
      } catch (Refusal e) {
        JsonParser parser = context.getParser();
        throw new Mismatch(
            parser,
            e.below(JsonPaths.property("$", name)),
            parser.currentTokenLocation(),
            context.constructType(type));
      }
    }
  }

  /** A refusal. Its path grows to the root of the whole document while Jackson passes it on. */
  private static final class Mismatch extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** The refusal, with a path that begins at the value that was read. */
    private final Refusal refusal;

    private final int ownSteps;

    Mismatch(JsonParser parser, Refusal refusal, JsonLocation at, JavaType type) {
      super(parser, new ItaJsonException("", refusal).getMessage(), at);
      this.refusal = refusal;
      setTargetType(type);
      List<Object> steps = JsonPaths.steps(refusal.path());
      this.ownSteps = steps.size();
      for (int i = ownSteps - 1; i >= 0; i--) {
        if (steps.get(i) instanceof Integer index) {
          prependPath(type.getRawClass(), index);
        } else {
          prependPath(type.getRawClass(), steps.get(i).toString());
        }
      }
    }

    /** Returns the refusal. The cause of the superclass is fixed to none. */
    @Override
    public synchronized ItaJsonException getCause() {
      List<Reference> steps = getPath();
      String path = JsonPaths.of(steps.subList(0, steps.size() - ownSteps).stream()
          .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
          .toList());
      return new ItaJsonException("", refusal.below(path));
    }

    @Override
    public String getOriginalMessage() {
      return getCause().getMessage();
    }

    @Override
    public String getMessage() {
      return getOriginalMessage() + "\n at " + getLocation()
          + (getPath().isEmpty() ? "" : " (through reference chain: " + getPathReference() + ")");
    }
  }
}
