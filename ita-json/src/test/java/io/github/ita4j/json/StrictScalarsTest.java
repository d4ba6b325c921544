package io.github.ita4j.json;

import io.github.ita4j.testing.InEveryLocale;

/** The contract with Jackson 2. */
@InEveryLocale
class StrictScalarsTest extends StrictScalarsContract {

  StrictScalarsTest() {
    super(Jackson2Mappers.ALL);
  }
}
