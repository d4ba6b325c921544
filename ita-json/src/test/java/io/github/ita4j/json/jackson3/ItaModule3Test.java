package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.ItaModuleContract;
import io.github.ita4j.testing.InEveryLocale;

/** The module in an object mapper of Jackson 3. */
@InEveryLocale
class ItaModule3Test extends ItaModuleContract {

  ItaModule3Test() {
    super(Jackson3Mappers.ALL);
  }
}
