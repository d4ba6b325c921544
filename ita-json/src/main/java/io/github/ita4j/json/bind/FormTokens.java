package io.github.ita4j.json.bind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The tokens of a written form. They are the same for every mapper: no naming strategy, inclusion
 * rule or feature of a caller's may change the form.
 */
public final class FormTokens {

  private static final JsonMapper MAPPER = new JsonMapper();

  private FormTokens() {}

  /** Returns the tokens of a record of the form, from its first one on. */
  public static JsonParser of(Object json) {
    TokenBuffer tokens = new TokenBuffer(null, false);
    try {
      MAPPER.writeValue(tokens, json);
      return tokens.asParserOnFirstToken();
    } catch (IOException e) {
      throw new UncheckedIOException("ita bug: " + json.getClass() + " has no form", e);
    }
  }
}
