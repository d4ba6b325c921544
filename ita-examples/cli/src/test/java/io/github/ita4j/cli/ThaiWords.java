package io.github.ita4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** A check that a message is Thai: names, codes and commands apart. */
public final class ThaiWords {

  private static final Pattern THAI = Pattern.compile("[ก-๛]");

  /** Whatever stands in Latin letters for a reason. */
  private static final Pattern NAMES = Pattern.compile(
      "\"[^\"]*\"|“[^”]*”|[$]\\S*|--\\S+|\\S+[.](?:json|csv|txt|tsv)\\S*|[A-Za-z]+[(,:][A-Za-z]");

  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,}(?:[ ;:]+[a-z]{2,}){2,}");

  private ThaiWords() {}

  /** Asserts that a message has Thai words and no English sentence. */
  public static void assertThai(String message) {
    assertThat(THAI.matcher(message).results().count()).as(message).isGreaterThan(10);
    assertThat(NAMES.matcher(message).replaceAll(" · "))
        .as(message)
        .doesNotContainPattern(SENTENCE);
  }
}
