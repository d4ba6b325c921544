package io.github.ita4j.cli.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.cli.ThaiWords;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ItaModule;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.JsonSlip;
import io.github.ita4j.json.form.MeasureJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.ScoresJson;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for every reason of the library, on documents that are refused for it. */
@InEveryLocale
class RefusalPhrasesTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  private static final ItaReader READER = ItaJson.reader();

  private static final String LEAST =
      "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"ก\"}}";

  private static final String PLAN = """
      {"schema": "ita/plan/1", "fiscalYear": 2569, "framework": "nacc-2568r1",
       "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
       "issues": [{"number": 4, "title": "ทรัพย์สิน"}, {"number": 9, "title": "อื่น"}],
       "measures": [
        {"id": "m1", "title": "แนวทาง", "issues": [4], "cites": ["O8", "O16"],
         "details": [{"item": "O3", "text": "คู่มือ", "origin": "EXAMPLE", "exampleOf": "อบต.ก"}]},
        {"id": "m2", "title": "อบรม"}]}
      """;

  private static final String PROGRESS = """
      {"schema": "ita/progress/1", "fiscalYear": 2569, "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
       "entries": [
        {"measure": "m1", "state": "DONE", "date": "2026-03-31", "periods": ["ม.ค. ๖๙"],
         "spent": {"printed": "๙๙๙ บาท", "baht": 999.00}},
        {"measure": "m2", "state": "NOT_STARTED"}]}
      """;

  /** Parameters that are said by another word, such as the unit of a limit. */
  private static final Set<String> IN_OTHER_WORDS =
      Set.of("unit", "expected", "slip", "found", "line", "column");

  private final List<ItaJsonException> refusals = new ArrayList<>();

  RefusalPhrasesTest() {
    text();
    values();
    names();
    periods();
    plans();
    refusals.add(new ItaJsonException("f", "$", "x", "y"));
  }

  @Test
  void everyReasonIsTried() {
    Set<RefusalReason> reasons =
        refusals.stream().map(ItaJsonException::reason).collect(Collectors.toSet());

    assertThat(reasons).isEqualTo(EnumSet.allOf(RefusalReason.class));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonHasWordsThatUseItsParameters(Language language) {
    RefusalPhrases phrases =
        new RefusalPhrases(new Messages(language, Digits.ARABIC), Frameworks.bundled());

    for (ItaJsonException refusal : refusals) {
      String words = phrases.of(refusal, Optional.of(new TextPlace(3, 14, "")));
      refusal.parameters().forEach((name, value) -> {
        if (!IN_OTHER_WORDS.contains(name)) {
          Stream.of(value.split(", ", -1))
              .forEach(each ->
                  assertThat(words).as("%s of %s", name, refusal.reason()).contains(each));
        }
      });
      assertThat(words).as("%s", refusal.reason()).contains("3").contains("14");
    }
  }

  @Test
  void theThaiWordsAreThai() {
    RefusalPhrases phrases =
        new RefusalPhrases(new Messages(Language.TH, Digits.ARABIC), Frameworks.bundled());

    refusals.stream()
        .filter(refusal -> refusal.reason() != RefusalReason.OTHER)
        .forEach(refusal -> ThaiWords.assertThai(phrases.of(refusal, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"2026-03-31\" | \"2569-03-31\" | ให้พิมพ์ \"2026-03-31\"",
        "\"2026-03-31\" | \"๒๕๖๙-๐๓-๓๑\" | ให้พิมพ์ \"2026-03-31\"",
        "999.00 | \"20,000.50\" | คำพูดหรือสิ่งอื่น: 20000.50",
        "999.00 | \"๒๐,๐๐๐ บาท\" | คำพูดหรือสิ่งอื่น: 20000"
      })
  void aDateOrAnAmountAsOnPaperIsToldAsItIsWritten(String right, String typed, String told) {
    refusals.clear();
    progress(right, typed);

    assertThat(new RefusalPhrases(new Messages(Language.TH, Digits.ARABIC), Frameworks.bundled())
            .of(refusals.get(0), Optional.empty()))
        .endsWith(told);
  }

  @Test
  void everyReasonAndSlipIsAComplaint() {
    List<String> complaints = Arrays.stream(Complaint.values()).map(Enum::name).toList();

    assertThat(complaints)
        .containsAll(Arrays.stream(RefusalReason.values()).map(Enum::name).toList())
        .containsAll(Arrays.stream(JsonSlip.values()).map(Enum::name).toList());
  }

  @Test
  void everyPropertyOfADocumentHasAThaiName() {
    ResourceBundle names = Messages.bundle("Fields", Language.TH);

    for (Class<?> form : List.of(
        AssessmentJson.class,
        ScoresJson.class,
        PlanJson.class,
        MeasureJson.class,
        ProgressJson.class,
        ProgressJson.Entry.class)) {
      assertThat(form.getRecordComponents())
          .extracting(RecordComponent::getName)
          .allMatch(names::containsKey, form.getSimpleName());
    }
  }

  private void text() {
    refused(() -> READER.assessments().read(""));
    refused(() -> READER.assessments().read("{\nก\u00ff".getBytes(StandardCharsets.ISO_8859_1)));
    refused(() -> READER.assessments().read("{\"a\": 1 @}"));
    refused(() -> READER.assessments().read(LEAST + " 1"));
    refused(() -> READER.assessments().read(" ".repeat(5_000_000)));
    refused(() -> READER.assessments().read("[".repeat(30) + "]".repeat(30)));
    refused(() -> READER.assessments().read("123456789012345678901"));
    refused(() -> READER.assessments().read("\"" + "x".repeat(200_000) + "\""));
    refused(() -> READER.assessments().read("\"\\ud800\""));
    refused(() -> MAPPER.convertValue(Map.of("schema", new byte[1]), Scorecard.class));
  }

  private void values() {
    least("\"fiscalYear\"", "\"schema\": 1, \"fiscalYear\"");
    least("{\"name\": \"ก\"}", "[]");
    least("}}", "}, \"claims\": {}}");
    least("}}", "}, \"claims\": [{\"passes\": 1}]}");
    least("\"fiscalYear\": 2568, ", "");
    least("\"name\": \"ก\"", "\"name\": \"ก\", \"nam\": 1");
    least("ita/assessment/1", "ita/plan/1");
    least("}}", "}, \"scores\": {\"overall\": 101}}");
    least("}}", "}, \"scores\": {\"overall\": {\"value\": 1, \"decimals\": 3}}}");
    least("2568", "\"2568\"");
    refused(() -> READER.plans().read(PLAN.replace("2569", "2026")));
    least("2568", "2025");
    least("\"agency\"", "\"framework\": \"mine-2568r1\", \"agency\"");
    least("}}", "}, \"respondents\": {\"?\": 1}}");
    least("}}", "}, \"respondents\": {\"IIT\": 0}}");
    least("}}", "}, \"claims\": [{\"quote\": \"ก\"}]}");
    least("\"ก\"", "\"" + "ก".repeat(301) + "\"");
    least("\"name\"", "\"type\": \"อบต.\", \"name\"");
  }

  private void names() {
    least("}}", "}, \"scores\": {\"instruments\": {\"EIT.3\": 1}}}");
    least("}}", "}, \"scores\": {\"instruments\": {\"O1\": 1}}}");
    least("}}", "}, \"titles\": {\"O99\": \"ก\"}}");
    least("}}", "}, \"advice\": [{\"element\": \"?\", \"text\": \"ก\"}]}");
    least("}}", "}, \"titles\": {\"?\": \"ก\"}}");
    least(
        "}}",
        "}, \"advice\": [{\"element\": \"E1\", \"text\": \"ก\", \"cites\": [\"O8\", \"O8\"]}]}");
    least("}}", "}, \"tier\": \"GOD\"}");
    least("}}", "}, \"tier\": \"GOOD\", \"printedTier\": \"ดี\"}");
    least("}}", "}, \"printedTier\": \"ผ่านดี\"}");
    refused(() -> MAPPER.readValue("\"good\"", TierCode.class));
    refused(() -> MAPPER.readValue("\"SURE\"", Confidence.class));
    refused(() -> MAPPER.readValue("\"5/4\"", Share.class));
    refused(() -> MAPPER.readValue("{\"th\": \"ก\", \"enEditorial\": true}", LocalizedText.class));
  }

  private void periods() {
    progress("2026-03-31", "2026-02-31");
    period("\"months\": {\"from\": \"2026-13\"}");
    period("\"length\": \"P0D\"");
    period("\"months\": {\"from\": \"2026-02\", \"to\": \"2026-01\"}");
    period("\"months\": 1, \"dates\": 2");
    progress("999.00", "-1");
    progress("\"measure\": \"m1\"", "\"measure\": \" \"");
    progress("\"DONE\"", "\"DON\"");
  }

  private void plans() {
    plan("nacc-2568r1", "nacc");
    plan("\"O16\"", "\"O16/2550\"");
    plan("\"m2\"", "\"m1\"");
    plan("\"issues\": [4]", "\"issues\": [5]");
    plan("\"issues\": [4]", "\"issues\": [4, 4]");
    plan("\"origin\": \"EXAMPLE\", ", "");
    ActionPlan followed = READER.plans().read(PLAN);
    ItaReader reader = READER;
    refused(() -> reader.progressOf(followed).read(PROGRESS.replace("\"m2\"", "\"m3\"")));
    refused(() -> reader.progressOf(followed).read(PROGRESS.replace("2569", "2568")));
    refused(() -> reader.progressOf(followed).read(PROGRESS.replace("กุดกว้าง", "กุดรัง")));
  }

  private void period(String period) {
    progress("[\"ม.ค. ๖๙\"]", "[{\"printed\": \"-\", " + period + "}]");
  }

  private void least(String text, String spoilt) {
    refused(() -> READER.assessments().read(LEAST.replace(text, spoilt)));
  }

  private void plan(String text, String spoilt) {
    refused(() -> READER.plans().read(PLAN.replace(text, spoilt)));
  }

  private void progress(String text, String spoilt) {
    refused(() -> READER.progress().read(PROGRESS.replace(text, spoilt)));
  }

  private void refused(Callable<?> reading) {
    try {
      Object read = reading.call();
      throw new AssertionError("read: " + read);
    } catch (ItaJsonException e) {
      refusals.add(e);
    } catch (MismatchedInputException | IllegalArgumentException e) {
      Throwable cause = e;
      while (cause != null && !(cause instanceof ItaJsonException)) {
        cause = cause.getCause();
      }
      refusals.add((ItaJsonException) java.util.Objects.requireNonNull(cause));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
