package io.github.ita4j.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes are answers, or lines that are named and not counted; never a failure. */
@InEveryLocale
class SurveyFuzzTest {

  private static final ItaWriter WRITER = ItaJson.writer();

  private static final Messages MESSAGES = new Messages(Language.EN, Digits.ARABIC);

  private static final Questionnaire FY2564 =
      Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)));

  @Seeds
  @DictionaryEntries({
    "agency",
    "respondent",
    "question",
    "answer",
    "type",
    "province",
    "instrument",
    "หน่วยงาน",
    "ผู้ตอบ",
    "ข้อ",
    "คำตอบ",
    "I1.1",
    "I2",
    "E1",
    "O1",
    ",",
    "\"",
    "\"\"",
    "\uFEFF",
    "มาก",
    "Much",
    "๓",
    "-",
    "N/A",
    "100",
    "IIT",
    "\u00A0",
    "\uFFFD"
  })
  @FuzzTest
  void answersAreCountedOrNamedHoweverTheyComeIn(byte[] input) throws IOException {
    List<String> said = read(new ByteArrayInputStream(input), 1);
    assertThat(read(new Trickle(input), 1)).isEqualTo(said);
    assertThat(read(new Trickle(input), 3)).isEqualTo(said);
  }

  @Seeds
  @DictionaryEntries({
    "question",
    "option",
    "points",
    "option_en",
    "origin",
    "CALLER",
    "SYNTHETIC",
    "I1",
    "E1",
    "E2.1",
    "I11.2",
    "100.00",
    "๓๓",
    ",",
    "\"",
    "\uFEFF"
  })
  @FuzzTest
  void aFileOfScalesIsAQuestionnaireOrIsRefused(byte[] input) {
    try {
      Questionnaire questionnaire = ScalesFile.read("f", input, FY2564, MESSAGES);
      assertThat(questionnaire.items().size()).isPositive();
    } catch (CommandException e) {
      assertThat(e).message().startsWith("f");
    }
  }

  /** What a file comes to, agency by agency, and what of it is refused. */
  private static List<String> read(InputStream in, int threads) throws IOException {
    List<String> said = new ArrayList<>();
    SurveyCounter counter =
        new SurveyCounter(FY2564, new RejectedRows(MESSAGES, said::add, false, true));
    SurveyFile file = new SurveyFile("f", counter, Optional.empty());
    try {
      file.read(in, threads);
    } catch (CommandException e) {
      said.add(String.valueOf(e.getMessage()));
    }
    counter.close();
    assertThat(said).allMatch(refusal -> refusal.startsWith("f:"));
    for (AgencyCounts answers : counter.agencies()) {
      assertThat(answers.agency().name()).isNotEmpty();
      assertNoneAnsweredTwice(answers);
      Scorecard scorecard = Scoring.fromAnswers(answers.tally(), 1).scorecard(answers.agency());
      said.add(WRITER.write(scorecard));
      said.add(WRITER.write(GradeJson.of(Grading.grade(FY2564.framework(), scorecard))));
    }
    said.add("not used " + file.notUsed() + ", without a scale " + file.withoutScale());
    return said;
  }

  private static void assertNoneAnsweredTwice(AgencyCounts answers) {
    List<AnswerItem> items = FY2564.items();
    for (int i = 0; i < items.size(); i++) {
      Instrument instrument = items.get(i).question().instrument();
      AnswerTally tally = answers.tally();
      assertThat(tally.answered(i) + tally.notApplicable(i) + tally.missing(i))
          .as(items.get(i).toString())
          .isLessThanOrEqualTo(answers.respondents(instrument));
    }
  }

  /** Gives few bytes at a time, as a pipe does. */
  private static final class Trickle extends FilterInputStream {

    private int given;

    Trickle(byte[] input) {
      super(new ByteArrayInputStream(input));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, given++ % 3 + 1));
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
