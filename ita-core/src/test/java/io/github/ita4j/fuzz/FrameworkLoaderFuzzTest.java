package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

@InEveryLocale
class FrameworkLoaderFuzzTest {

  /** Files in one input: a line {@code === <name>}, then the text. */
  private static Map<String, String> texts(byte[] input) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String part : new String(input, StandardCharsets.UTF_8).split("=== ", -1)) {
      int end = part.indexOf('\n');
      if (end >= 0) {
        texts.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return texts;
  }

  @Seeds
  @DictionaryEntries({
    "\t",
    "CONFIRMED",
    "INFERRED",
    "UNVERIFIED",
    "ONE_SOURCE",
    "EDITORIAL",
    "SOURCE",
    "WORDING",
    "COMPLETE",
    "OPEN",
    "overall",
    "INDEX.1",
    "IIT",
    "EIT.1",
    "9.1",
    "O1",
    "1/2",
    "1/3",
    "2/5",
    "999999999/1000000000",
    "100.00",
    "0.01",
    "national_target",
    "pass_mark",
    "4/5",
    " ; "
  })
  @FuzzTest
  void textsAreAFrameworkThatGradesOrAreRefused(byte[] input) {
    Map<String, String> texts = texts(input);
    Framework framework;
    try {
      framework = FrameworkLoader.fromTexts(texts);
    } catch (TableFormatException e) {
      assertThat(e).message().startsWith(e.file());
      return;
    }
    assertThat(FrameworkLoader.fromTexts(texts)).isEqualTo(framework);
    for (Element element : framework.elements()) {
      assertThat(framework.element(element.id())).isEqualTo(element);
    }
    grades(framework, Map.of());
    Map<ElementId, StatedScore> low = new LinkedHashMap<>();
    Map<ElementId, StatedScore> perfect = new LinkedHashMap<>();
    for (Element element : framework.elements()) {
      low.put(element.id(), StatedScore.of(Score.parse("33.33")));
      perfect.put(element.id(), StatedScore.of(Score.parse("100.00")));
    }
    grades(framework, low);
    Grade grade = grades(framework, perfect);
    framework
        .ladder()
        .ifPresent(ladder -> assertThat(grade.possibleTiers())
            .containsExactly(ladder.tiers().get(0).code()));
  }

  private static Grade grades(Framework framework, Map<ElementId, StatedScore> scores) {
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(framework.fiscalYear())
        .framework(framework.id())
        .agency(Agency.ofName("อบต.ตัวอย่าง"))
        .scores(scores)
        .build();
    Grade grade = Grading.grade(framework, scorecard);
    assertThat(grade.status() == GradeStatus.NO_RULES)
        .isEqualTo(framework.ladder().isEmpty());
    assertThat(Explanation.of(framework, scorecard)).isNotNull();
    assertThat(Audit.of(framework, scorecard).grade()).isEqualTo(grade);
    return grade;
  }
}
