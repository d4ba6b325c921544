package io.github.ita4j.json;

/** The contract with Jackson 2. */
class ScalarRoutesTest extends ScalarRoutesContract {

  ScalarRoutesTest() {
    super(Jackson2Mappers.ALL);
  }
}
