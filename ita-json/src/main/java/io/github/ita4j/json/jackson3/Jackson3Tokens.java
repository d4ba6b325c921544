package io.github.ita4j.json.jackson3;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.ita4j.json.text.JsonTokens;
import io.github.ita4j.json.text.PlainNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser of Jackson 3. */
record Jackson3Tokens(JsonParser parser) implements JsonTokens {

  @Override
  public JsonToken current() {
    return converted(parser.currentToken());
  }

  @Override
  public @Nullable JsonToken next() {
    tools.jackson.core.@Nullable JsonToken token = parser.nextToken();
    return token == null ? null : converted(token);
  }

  private static JsonToken converted(tools.jackson.core.JsonToken token) {
    return switch (token) {
      case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case PROPERTY_NAME -> JsonToken.FIELD_NAME;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
      case VALUE_STRING -> JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> JsonToken.VALUE_FALSE;
      case VALUE_NULL -> JsonToken.VALUE_NULL;
    };
  }

  @Override
  public void skipChildren() {
    parser.skipChildren();
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public @Nullable String nameInObject() {
    // At the start of an object, the parser's own name is still that of the object.
    TokenStreamContext context = parser.streamReadContext();
    return context.inObject() ? context.currentName() : null;
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public String number() {
    String text = parser.getString();
    // A number that was parsed from text still has that text.
    return PlainNumbers.isScientific(text) && parser.getNumberValueDeferred() instanceof Number
        ? PlainNumbers.plain(text)
        : text;
  }

  @Override
  public JsonLocation location() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new JsonLocation(
        ContentReference.unknown(),
        at.getByteOffset(),
        at.getCharOffset(),
        at.getLineNr(),
        at.getColumnNr());
  }

  /** Returns a location in the text of a parser, as Jackson 3 has it. */
  static TokenStreamLocation location(JsonParser parser, JsonLocation at) {
    return new TokenStreamLocation(
        parser.currentTokenLocation().contentReference(),
        at.getByteOffset(),
        at.getCharOffset(),
        at.getLineNr(),
        at.getColumnNr());
  }
}
