package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimal numbers without an exponent, on both ways through Jackson's trees. A tree has numbers and
 * no text; it takes the zeros off a {@link BigDecimal} and calls 90.00 {@code 9E+1}.
 */
final class PlainNumbers {

  /** More zeros than any number has that can be read here. */
  private static final int MOST_ZEROS = 40;

  /** From here on a {@code double} is written with an exponent. */
  private static final BigDecimal LONGEST_DOUBLE = BigDecimal.valueOf(10_000_000);

  private PlainNumbers() {}

  /** Returns the text of the current number; a number of a tree has no exponent in it. */
  static String text(JsonParser parser) throws IOException {
    String text = parser.getText();
    if ((text.indexOf('E') < 0 && text.indexOf('e') < 0)
        // The number of a text is still that text.
        || !(parser.getNumberValueDeferred() instanceof Number)) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    return Math.abs((long) number.scale()) > MOST_ZEROS ? text : number.toPlainString();
  }

  /** Writes a number with its decimals, or so that no tree that is made of it has an exponent. */
  static void write(JsonGenerator generator, BigDecimal number) throws IOException {
    if (!(generator instanceof TokenBuffer)) {
      generator.writeNumber(number);
      return;
    }
    boolean exponent = hasExponent(generator.getCodec(), number);
    if (number.scale() <= 0 || (exponent && isWhole(number))) {
      BigInteger whole = number.toBigIntegerExact();
      if (whole.bitLength() < Integer.SIZE) {
        generator.writeNumber(whole.intValue());
      } else {
        generator.writeNumber(whole);
      }
    } else if (exponent) {
      generator.writeNumber(number);
    } else {
      // As a parser of text leaves it, so that the tree is that of the text.
      generator.writeNumber(number.toPlainString());
    }
  }

  /** Whether a number would have an exponent in the trees of a mapper that is given its text. */
  private static boolean hasExponent(ObjectCodec codec, BigDecimal number) {
    if (codec instanceof ObjectMapper mapper
        && mapper.isEnabled(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)) {
      return isStripped(mapper.getDeserializationConfig())
          && number.stripTrailingZeros().scale() < 0;
    }
    return number.abs().compareTo(LONGEST_DOUBLE) >= 0;
  }

  /** Whether trees take the zeros off decimal numbers. */
  private static boolean isStripped(DeserializationConfig config) {
    JsonNodeFeature strip = JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES;
    return config.getDatatypeFeatures().isExplicitlySet(strip)
        ? config.isEnabled(strip)
        : config.getNodeFactory().willStripTrailingBigDecimalZeroes();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** {@link #write} for the mapper that writes wire records. */
  static final class Serializer extends StdSerializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    Serializer() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      write(generator, value);
    }
  }
}
