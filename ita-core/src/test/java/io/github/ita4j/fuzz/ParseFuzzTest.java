package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

@InEveryLocale
class ParseFuzzTest {

  private static final List<Function<String, Object>> PARSERS = List.of(
      Score::parse,
      StatedScore::parse,
      Share::parse,
      FiscalYear::parse,
      FrameworkId::parse,
      TierCode::parse,
      QuestionCode::parse,
      CitedCode::parse,
      ElementId::parse);

  @Seeds
  @DictionaryEntries({
    "100.00",
    "FY2568",
    "nacc-2568r1",
    "INDEX.1",
    "EIT.2",
    "overall",
    "4/5",
    "O8",
    "O8/2568"
  })
  @FuzzTest
  void aTextIsRefusedOrIsWhatItsValueReadsAs(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    for (Function<String, Object> parser : PARSERS) {
      Object value;
      try {
        value = parser.apply(text);
      } catch (ItaParseException e) {
        assertThat(e.index()).isBetween(0, text.length());
        continue;
      }
      assertThat(parser.apply(value.toString())).isEqualTo(value);
    }
  }
}
