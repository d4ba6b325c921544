package io.github.ita4j.testing;

import java.util.Locale;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What formats or parses, once more in another locale, which the suite below this class sets. */
@Suite
@SelectPackages("io.github.ita4j")
@IncludeClassNamePatterns(".*(Test|Properties)")
@IncludeEngines({"junit-jupiter", "jqwik"})
@IncludeTags("locale")
@ExcludeTags("slow")
abstract class OtherLocaleSuite {

  private static final Locale BEFORE = Locale.getDefault();

  static void change(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
  }

  @AfterSuite
  static void restoreLocale() {
    Locale.setDefault(BEFORE);
  }
}
