package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The conversion of decimal numbers without exponents, to and from Jackson's trees. A tree keeps
 * numbers without their text. It strips the zeros of a {@link BigDecimal} and writes 90.00 as
 * {@code 9E+1}.
 */
public final class PlainNumbers {

  /** A limit above the number of zeros in any number that is accepted here. */
  private static final int MOST_ZEROS = 40;

  /** The least value that a {@code double} shows with an exponent. */
  private static final BigDecimal LONGEST_DOUBLE = BigDecimal.valueOf(10_000_000);

  private PlainNumbers() {}

  /** Tells whether the text of a number has an exponent. */
  public static boolean isScientific(String text) {
    return text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
  }

  /** Returns the text of a number from a tree without its exponent. */
  public static String plain(String text) {
    BigDecimal number = new BigDecimal(text);
    return Math.abs((long) number.scale()) > MOST_ZEROS ? text : number.toPlainString();
  }

  /** Writes a number with its decimals, or in a form that gets no exponent in any tree. */
  public static void write(JsonGenerator generator, BigDecimal number) throws IOException {
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
      // The tree is then the same as one parsed from text.
      generator.writeNumber(number.toPlainString());
    }
  }

  /** Tells whether a number has an exponent in the trees of a mapper that parses it. */
  private static boolean hasExponent(ObjectCodec codec, BigDecimal number) {
    if (codec instanceof ObjectMapper mapper
        && mapper.isEnabled(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)) {
      return isStripped(mapper.getDeserializationConfig())
          && number.stripTrailingZeros().scale() < 0;
    }
    return number.abs().compareTo(LONGEST_DOUBLE) >= 0;
  }

  /** Tells whether trees strip trailing zeros of decimal numbers. */
  private static boolean isStripped(DeserializationConfig config) {
    JsonNodeFeature strip = JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES;
    return config.getDatatypeFeatures().isExplicitlySet(strip)
        ? config.isEnabled(strip)
        : config.getNodeFactory().willStripTrailingBigDecimalZeroes();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
