package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.ita4j.json.form.RefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parser of JSON text. It refuses text that is no JSON. */
public final class StrictJsonParser {

  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(Limits.TEXT).build())
      // They are read so that they can be refused by path and value like any other wrong number.
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      // A table of names would grow with every name in the input.
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
      .build();

  /** The start of an open bracket in a message of Jackson, which tells of Jackson's settings. */
  private static final Pattern START =
      Pattern.compile(" \\([a-zA-Z ]+ at \\[Source: [^\\]]*\\]\\)");

  /** The status of a piece of text by itself. */
  enum Completeness {
    /** A single JSON value. */
    COMPLETE,
    /** The start of a JSON value. */
    PREFIX,
    /** Text that no continuation makes JSON. */
    BROKEN
  }

  private StrictJsonParser() {}

  static JsonParser parser(Reader text) throws IOException {
    return FACTORY.createParser(text);
  }

  /**
   * Reads a document, with or without a byte order mark.
   *
   * @throws Refusal if the text is too large, or is no single value within the limits
   */
  public static JsonValue parseDocument(String document) {
    if (document.length() > Limits.DOCUMENT_BYTES) {
      throw Limits.tooLarge();
    }
    boolean marked = !document.isEmpty() && document.charAt(0) == '\uFEFF';
    return parse(marked ? document.substring(1) : document, 1);
  }

  /**
   * Reads a document of UTF-8, with or without a byte order mark.
   *
   * @throws Refusal if the text is too large or malformed, or is no single value within the limits
   */
  public static JsonValue parseDocument(byte[] document) {
    if (document.length > Limits.DOCUMENT_BYTES) {
      throw Limits.tooLarge();
    }
    return parseDocument(Utf8.decode(document, 1));
  }

  /** Returns the bytes of a document, or one byte more than the limit. */
  public static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Limits.DOCUMENT_BYTES + 1);
  }

  /**
   * Reads one value and nothing after it.
   *
   * @param text a text within the limits of a document
   * @param firstLine the number of the text's first line, for messages
   * @throws Refusal if the text is no single value within the limits
   */
  static JsonValue parse(String text, long firstLine) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (next(parser, firstLine) == null) {
        throw noText();
      }
      JsonValue node = value(JsonValueReader.ofBounded(new Jackson2Tokens(parser)), firstLine);
      requireEnd(parser, firstLine);
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the value whose first token is the current one.
   *
   * @throws Broken if the parser cannot go on
   * @throws Refusal if the value breaks a rule; the parser is then behind the value
   */
  static JsonValue value(JsonParser parser, long firstLine) throws IOException {
    return value(JsonValueReader.of(new Jackson2Tokens(parser)), firstLine);
  }

  private static JsonValue value(JsonValueReader tree, long firstLine) throws IOException {
    JsonValue node;
    try {
      node = tree.read();
    } catch (Utf8Reader.Malformed e) {
      throw new Broken(e.refusal());
    } catch (JsonProcessingException e) {
      @Nullable Refusal earlier = tree.refusal();
      throw new Broken(earlier != null ? earlier : syntax(tree.path(), e, firstLine));
    }
    @Nullable Refusal refusal = tree.refusal();
    if (refusal != null) {
      throw refusal;
    }
    return node;
  }

  /** Returns the next token, or null at the end. */
  static com.fasterxml.jackson.core.@Nullable JsonToken next(JsonParser parser, long firstLine)
      throws IOException {
    try {
      return parser.nextToken();
    } catch (Utf8Reader.Malformed e) {
      throw new Broken(e.refusal());
    } catch (JsonProcessingException e) {
      throw new Broken(syntax("$", e, firstLine));
    }
  }

  /** Refuses text after a document. */
  static void requireEnd(JsonParser parser, long firstLine) throws IOException {
    JsonLocation behind = parser.currentLocation();
    try {
      if (parser.nextToken() == null) {
        return;
      }
      behind = parser.currentTokenLocation();
    } catch (Utf8Reader.Malformed e) {
      throw new Broken(e.refusal());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      behind = at == null ? behind : at;
    }
    long line = firstLine - 1 + behind.getLineNr();
    throw new Broken(new Refusal(
        "$",
        "text after the document, at line " + line + ", column " + behind.getColumnNr(),
        "one document and nothing after it",
        RefusalReason.TEXT_AFTER_DOCUMENT,
        line,
        behind.getColumnNr()));
  }

  /** Returns the status of a piece of text by itself. */
  static Completeness completeness(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null ? Completeness.COMPLETE : Completeness.BROKEN;
    } catch (JsonEOFException e) {
      return Completeness.PREFIX;
    } catch (IOException e) {
      return Completeness.BROKEN;
    }
  }

  /**
   * Tells whether an object has a property.
   *
   * @param object the text of a complete object
   * @param name the name of the property
   */
  static boolean hasProperty(String object, String name) {
    try (JsonParser parser = FACTORY.createParser(object)) {
      parser.nextToken();
      for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
        if (next.equals(name)) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Refusal noText() {
    return new Refusal("$", "no text", "a JSON document", RefusalReason.NO_TEXT);
  }

  private static Refusal syntax(String path, JsonProcessingException e, long firstLine) {
    JsonLocation at = e.getLocation();
    String line = at == null ? "" : Long.toString(firstLine - 1 + at.getLineNr());
    String column = at == null ? "" : Integer.toString(at.getColumnNr());
    String place = at == null ? "" : "; reading stopped at line " + line + ", column " + column;
    SyntaxSlip slip = SyntaxSlip.of(e);
    // Jackson words its limits with the digits of the platform's locale. A refusal must not depend
    // on it.
    Refusal refusal = e instanceof StreamConstraintsException
        ? new Refusal(
            path,
            "a value that is too long or nested too deep",
            "within the limits: texts of " + Limits.TEXT + " characters, numbers of "
                + Limits.NUMBER + ", " + Limits.NESTING + " levels" + place,
            RefusalReason.TOO_LONG_OR_DEEP,
            Limits.TEXT,
            Limits.NUMBER,
            Limits.NESTING)
        : new Refusal(
            path,
            START.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(""),
            "valid JSON" + slip.allowed() + place,
            RefusalReason.NOT_JSON,
            line,
            column,
            slip.name(),
            slip.found());
    refusal.initCause(e);
    return refusal;
  }

  /** A refusal after which the parser cannot go on. */
  static final class Broken extends Refusal {

    private static final long serialVersionUID = 1L;

    Broken(Refusal refusal) {
      super(
          refusal.path(),
          refusal.found(),
          refusal.allowed(),
          refusal.reason(),
          List.copyOf(refusal.parameters().values()));
      initCause(refusal.getCause());
    }
  }
}
