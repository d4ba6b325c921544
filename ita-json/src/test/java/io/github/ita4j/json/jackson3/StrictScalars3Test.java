package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.StrictScalarsContract;
import io.github.ita4j.testing.InEveryLocale;

/** The contract with Jackson 3. */
@InEveryLocale
class StrictScalars3Test extends StrictScalarsContract {

  StrictScalars3Test() {
    super(Jackson3Mappers.ALL);
  }
}
