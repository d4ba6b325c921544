package io.github.ita4j.testing;

import org.junit.platform.suite.api.BeforeSuite;

/** What formats or parses, once more where i has no dot. */
class TurkishLocaleTest extends OtherLocaleSuite {

  @BeforeSuite
  static void changeLocale() {
    change("tr-TR");
  }
}
