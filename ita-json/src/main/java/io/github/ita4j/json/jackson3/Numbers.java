package io.github.ita4j.json.jackson3;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;

/** The writing of numbers with their decimals and without exponents, whatever the settings are. */
final class Numbers {

  private Numbers() {}

  static void write(JsonGenerator generator, SerializationContext context, BigDecimal number) {
    if (generator instanceof JsonGeneratorBase) {
      // A number that a feature makes a text could not be read again.
      generator.writeRawValue(number.toPlainString());
    } else if (number.scale() <= 0 || isShortened(context, number)) {
      writeWhole(generator, number);
    } else {
      generator.writeNumber(number);
    }
  }

  /** Tells whether the trees of a mapper would give a number an exponent. */
  private static boolean isShortened(SerializationContext context, BigDecimal number) {
    return context.isEnabled(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        && number.stripTrailingZeros().scale() < 0;
  }

  private static void writeWhole(JsonGenerator generator, BigDecimal number) {
    long whole = number.longValueExact();
    if (whole == (int) whole) {
      generator.writeNumber((int) whole);
    } else {
      generator.writeNumber(whole);
    }
  }
}
