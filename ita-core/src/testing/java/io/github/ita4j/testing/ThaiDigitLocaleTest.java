package io.github.ita4j.testing;

import org.junit.platform.suite.api.BeforeSuite;

/** What formats or parses, once more where digits are Thai. */
class ThaiDigitLocaleTest extends OtherLocaleSuite {

  @BeforeSuite
  static void changeLocale() {
    change("th-TH-u-nu-thai");
  }
}
