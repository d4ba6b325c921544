package io.github.ita4j.testing;

import java.util.Locale;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What formats or parses, once more where i has no dot. */
@Suite
@SelectPackages("io.github.ita4j")
@IncludeClassNamePatterns(".*(Test|Properties)")
@IncludeEngines({"junit-jupiter", "jqwik"})
@IncludeTags("locale")
@ExcludeTags("slow")
class TurkishLocaleTest {

  private static final Locale BEFORE = Locale.getDefault();

  @BeforeSuite
  static void changeLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterSuite
  static void restoreLocale() {
    Locale.setDefault(BEFORE);
  }
}
