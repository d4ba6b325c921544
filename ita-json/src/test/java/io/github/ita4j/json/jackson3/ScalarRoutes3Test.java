package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.ScalarRoutesContract;

/** The contract with Jackson 3. */
class ScalarRoutes3Test extends ScalarRoutesContract {

  ScalarRoutes3Test() {
    super(Jackson3Mappers.ALL);
  }
}
