package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.DocumentRoutesContract;

/** The contract with Jackson 3. */
class DocumentRoutes3Test extends DocumentRoutesContract {

  DocumentRoutes3Test() {
    super(Jackson3Mappers.ALL);
  }
}
