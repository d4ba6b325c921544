package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
public record Jackson2Tokens(JsonParser parser) implements JsonTokens {

  @Override
  public JsonToken current() {
    return parser.currentToken();
  }

  @Override
  public @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  @Override
  public void skipChildren() throws IOException {
    parser.skipChildren();
  }

  @Override
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public @Nullable String nameInObject() throws IOException {
    // At the start of an object, the parser's own name is still that of the object.
    JsonStreamContext context = parser.getParsingContext();
    return context.inObject() ? context.getCurrentName() : null;
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public String number() throws IOException {
    String text = parser.getText();
    // A number that was parsed from text still has that text.
    return PlainNumbers.isScientific(text) && parser.getNumberValueDeferred() instanceof Number
        ? PlainNumbers.plain(text)
        : text;
  }

  @Override
  public JsonLocation location() {
    return parser.currentTokenLocation();
  }
}
