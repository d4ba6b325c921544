package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of either Jackson. */
public interface JsonTokens {

  /** Returns the current token. */
  JsonToken current();

  /** Returns the next token, which becomes the current one; null at the end of the text. */
  @Nullable
  JsonToken next() throws IOException;

  /** Goes to the end of the current value, if that is an object or an array. */
  void skipChildren() throws IOException;

  /** Returns the current name of a property. */
  String name() throws IOException;

  /** Returns the current name of a property within an object; null if there is none. */
  @Nullable
  String nameInObject() throws IOException;

  /** Returns the current text. */
  String text() throws IOException;

  /** Returns the text of the current number. That of a tree has no exponent. */
  String number() throws IOException;

  /** Returns the location of the current token. */
  JsonLocation location();
}
