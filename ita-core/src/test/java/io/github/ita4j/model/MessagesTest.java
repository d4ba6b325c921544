package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;

/** What a message quotes of a text that somebody sent. */
@InEveryLocale
class MessagesTest {

  private static final String TWO_LINES = "8\u001B[2J\r\nita: passes\u0085\u0000";
  private static final String ON_ONE = "8\\u001b[2J\\u000d\\u000aita: passes\\u0085\\u0000";

  @Test
  void aTextThatCannotBeReadStaysOnOneLineOfTheMessageAndIsKeptAsItIs() {
    ItaParseException e =
        new ItaParseException("score", TWO_LINES, 1, Reason.UNEXPECTED_CHARACTER, "a score");

    assertThat(e).hasMessage("score \"" + ON_ONE + "\" at index 1: must be a score");
    assertThat(e.input()).isEqualTo(TWO_LINES);
  }

  @Test
  void aCellStaysOnOneLineOfTheMessage() {
    assertThat(new TableFormatException("tiers.tsv", 2, "code " + TWO_LINES))
        .hasMessage("tiers.tsv:2: code " + ON_ONE);
  }

  @Test
  void aRefusalOfAFileInAFolderNamesTheFolder() {
    TableFormatException refusal = new TableFormatException("limits.tsv", 3, "tier GREAT");

    assertThat(refusal.in("nacc/2571/r1"))
        .hasMessage("nacc/2571/r1/limits.tsv:3: tier GREAT")
        .hasCause(refusal);
    assertThat(refusal.in("nacc/2571/r1").file()).isEqualTo("nacc/2571/r1/limits.tsv");
    assertThat(refusal.in("nacc/2571/r1").line()).isEqualTo(3);
  }

  @Test
  void aCellAsLongAsAFileIsCutWhereNoCharacterIsHalved() {
    String even = "\uD83D\uDE00".repeat(5_000);

    assertThat(new TableFormatException("tiers.tsv", 2, even))
        .hasMessage("tiers.tsv:2: " + even.substring(0, 1_000) + "…");
    assertThat(new TableFormatException("tiers.tsv", 2, "x" + even))
        .hasMessage("tiers.tsv:2: x" + even.substring(0, 998) + "…");
    String longest = "x".repeat(1_000);
    assertThat(new TableFormatException("tiers.tsv", 2, longest))
        .hasMessage("tiers.tsv:2: " + longest);
  }
}
