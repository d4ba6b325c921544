package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.ita4j.json.form.JsonSlip;
import io.github.ita4j.model.ThaiDigits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The frequent mistake behind a failure of Jackson's parser. Only Jackson's message tells the wrong
 * character and the expected ones.
 *
 * @param slip the mistake, or empty if it is none of the frequent ones
 * @param found the character or word at which reading stopped; empty if it is unknown
 */
record SyntaxSlip(Optional<JsonSlip> slip, String found) {

  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('(.+?)' \\(code [^)]*\\)\\)(.*)", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile(
      "Illegal (unquoted )?character \\(\\(CTRL-CHAR, code ([0-9]+)\\)\\).*", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("Unrecognized token '(.*?)'.*", Pattern.DOTALL);
  private static final Pattern CLOSING =
      Pattern.compile("Unexpected close marker '(.)'.*", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile("Unrecognized character escape '?(.?).*", Pattern.DOTALL);

  /** The single quotes, and the quotes that text processors put in their place. */
  private static final String QUOTES =
      "'`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2033\uff02\uff07";

  /** The signs that people write in the place of a comma. */
  private static final String SEPARATORS = ";|\uff0c\uff1b\u3001\u060c=";

  /** The dashes that people write in the place of a value. */
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private static final String PERCENTS = "%\uff05\u066a";

  /** Returns the mistake behind a failure. */
  static SyntaxSlip of(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (e instanceof JsonEOFException) {
      return found(JsonSlip.CUT_OFF, "");
    }
    @Nullable JsonParser parser = e.getProcessor() instanceof JsonParser known ? known : null;
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.lookingAt()) {
      String found = unexpected.group(1);
      return new SyntaxSlip(
          Optional.ofNullable(character(found, unexpected.group(2), parser)), found);
    }
    return word(message, parser);
  }

  /** Returns the mistake of a failure that is not about one character. */
  private static SyntaxSlip word(String message, @Nullable JsonParser parser) {
    Matcher control = CONTROL.matcher(message);
    if (control.matches()) {
      String found = Character.toString(Integer.parseInt(control.group(2)));
      boolean inText = control.group(1) != null && "\n\r\t".contains(found);
      return found(inText ? JsonSlip.UNCLOSED_TEXT : JsonSlip.INVISIBLE, found);
    }
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return found(inRoot(parser) ? JsonSlip.OTHER_FORMAT : JsonSlip.UNQUOTED, token.group(1));
    }
    Matcher closing = CLOSING.matcher(message);
    if (closing.matches()) {
      return found(JsonSlip.WRONG_BRACKET, closing.group(1));
    }
    Matcher escape = ESCAPE.matcher(message);
    if (escape.matches()) {
      return found(JsonSlip.BACKSLASH, escape.group(1));
    }
    return message.startsWith("Invalid numeric value")
        ? found(JsonSlip.NUMBER_FORM, "")
        : new SyntaxSlip(Optional.empty(), "");
  }

  private static SyntaxSlip found(JsonSlip slip, String found) {
    return new SyntaxSlip(Optional.of(slip), found);
  }

  private static @Nullable JsonSlip character(
      String found, String rest, @Nullable JsonParser parser) {
    int c = found.codePointAt(0);
    if (QUOTES.contains(found)) {
      return JsonSlip.QUOTES;
    }
    if (isInvisible(c)) {
      return JsonSlip.INVISIBLE;
    }
    if (found.equals("/") || found.equals("#") || rest.contains("comment")) {
      return JsonSlip.COMMENT;
    }
    if (rest.contains("hex-digit")) {
      return JsonSlip.BACKSLASH;
    }
    boolean inNumber = rest.contains("plus sign")
        || rest.contains("minus sign")
        || rest.contains("Decimal point")
        || rest.contains("exponent");
    if (inNumber && ThaiDigits.isThaiDigit(found.charAt(0))) {
      return JsonSlip.THAI_DIGITS;
    }
    if (rest.contains("plus sign") || rest.contains("Decimal point") || rest.contains("exponent")) {
      return JsonSlip.NUMBER_FORM;
    }
    if (rest.contains("minus sign")) {
      return JsonSlip.NO_VALUE;
    }
    if (inRoot(parser)) {
      return rest.contains("expected a v") ? JsonSlip.OTHER_FORMAT : null;
    }
    if (rest.contains("to start field name")) {
      return insteadOfName(c, parser);
    }
    if (rest.contains("colon")) {
      return insteadOfColon(c);
    }
    if (rest.contains("was expecting comma")) {
      return insteadOfComma(found, parser);
    }
    return rest.contains("expected a v") ? insteadOfValue(found, parser) : null;
  }

  private static @Nullable JsonSlip insteadOfName(int c, @Nullable JsonParser parser) {
    if (c == '}' || c == ',') {
      return JsonSlip.SUPERFLUOUS_COMMA;
    }
    if (Character.isDigit(c)) {
      return parser != null && isNumber(parser) ? JsonSlip.DECIMAL_COMMA : JsonSlip.UNQUOTED;
    }
    if (c == '\\') {
      return JsonSlip.OTHER_FORMAT;
    }
    return Character.isLetter(c) || c == '_' ? JsonSlip.UNQUOTED : null;
  }

  private static JsonSlip insteadOfColon(int c) {
    return Character.isLetter(c) ? JsonSlip.UNCLOSED_TEXT : JsonSlip.NO_COLON;
  }

  private static @Nullable JsonSlip insteadOfComma(String found, @Nullable JsonParser parser) {
    int c = found.codePointAt(0);
    if (PERCENTS.contains(found)) {
      return JsonSlip.PERCENT;
    }
    if (SEPARATORS.contains(found)) {
      return JsonSlip.OTHER_SEPARATOR;
    }
    boolean number = parser != null && isNumber(parser);
    if (ThaiDigits.isThaiDigit(found.charAt(0)) && number) {
      return JsonSlip.THAI_DIGITS;
    }
    if (number && !inArray(parser) && (c == '.' || c == ':' || Character.isDigit(c))) {
      return JsonSlip.NUMBER_FORM;
    }
    if (Character.isLetter(c)) {
      return number ? JsonSlip.WORD_AFTER_NUMBER : JsonSlip.QUOTE_IN_TEXT;
    }
    String starts = inArray(parser) ? "\"{[-0123456789" : "\"";
    return starts.contains(found) ? JsonSlip.NO_COMMA : null;
  }

  private static @Nullable JsonSlip insteadOfValue(String found, @Nullable JsonParser parser) {
    int c = found.codePointAt(0);
    if (ThaiDigits.isThaiDigit(found.charAt(0))) {
      return JsonSlip.THAI_DIGITS;
    }
    if ((c == ']' || c == ',') && inArray(parser)) {
      return JsonSlip.SUPERFLUOUS_COMMA;
    }
    if (c == '}' || c == ',' || c == ']' || DASHES.contains(found)) {
      return JsonSlip.NO_VALUE;
    }
    return c == '.' ? JsonSlip.NUMBER_FORM : c == '=' ? JsonSlip.OTHER_SEPARATOR : null;
  }

  /** Tells whether the last value before the failure is a number. */
  private static boolean isNumber(JsonParser parser) {
    return parser.currentToken() != null && parser.currentToken().isNumeric();
  }

  private static boolean inRoot(@Nullable JsonParser parser) {
    return parser == null || parser.getParsingContext().inRoot();
  }

  private static boolean inArray(@Nullable JsonParser parser) {
    return parser != null && parser.getParsingContext().inArray();
  }

  /** Tells whether no screen shows a character, or shows a space that JSON does not allow. */
  private static boolean isInvisible(int c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL -> true;
      default -> false;
    };
  }

  /** Returns plain words for what is allowed, to follow {@code valid JSON}. */
  String allowed() {
    return slip.map(this::allowed).orElse("");
  }

  private String allowed(JsonSlip known) {
    return switch (known) {
      case OTHER_FORMAT -> ": a text that begins with { or [";
      case CUT_OFF -> ": every { and [ closed before the text ends";
      case WRONG_BRACKET -> ": each { closed by } and each [ by ]";
      case QUOTES -> ": texts and names in straight double quotes \"…\", not in " + found;
      case UNQUOTED -> ": texts and names in double quotes \"…\"";
      case UNCLOSED_TEXT -> ": a text closed by a double quote on its line";
      case QUOTE_IN_TEXT -> ": a double quote within a text written as \\\"";
      case BACKSLASH -> ": a backslash within a text written as \\\\";
      case THAI_DIGITS -> ": numbers in the digits 0 to 9, not in Thai digits";
      case DECIMAL_COMMA -> ": a decimal point in numbers, not a comma";
      case PERCENT -> ": numbers without a percent sign";
      case WORD_AFTER_NUMBER -> ": numbers without a word after them";
      case NUMBER_FORM -> ": numbers such as 0.5 or 89.73";
      case NO_VALUE -> ": a value after each name, or the name left out";
      case NO_COMMA -> ": a comma before " + found;
      case SUPERFLUOUS_COMMA -> ": no comma before " + found;
      case OTHER_SEPARATOR -> ": a comma between entries and a colon after names";
      case NO_COLON -> ": a colon after each name";
      case COMMENT -> ": no comments";
      case INVISIBLE -> ": only ordinary spaces and line ends";
    };
  }

  /** Returns the name of the mistake as a parameter. */
  String name() {
    return slip.map(JsonSlip::name).orElse("");
  }
}
