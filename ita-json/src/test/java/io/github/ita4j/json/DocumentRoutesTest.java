package io.github.ita4j.json;

/** The contract with Jackson 2. */
class DocumentRoutesTest extends DocumentRoutesContract {

  DocumentRoutesTest() {
    super(Jackson2Mappers.ALL);
  }
}
