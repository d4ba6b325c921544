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
import io.github.ita4j.json.form.AdviceJson;
import io.github.ita4j.json.form.AgencyJson;
import io.github.ita4j.json.form.AssessmentJson;
import io.github.ita4j.json.form.BudgetJson;
import io.github.ita4j.json.form.ClaimJson;
import io.github.ita4j.json.form.JsonSlip;
import io.github.ita4j.json.form.MeasureDetailJson;
import io.github.ita4j.json.form.MeasureJson;
import io.github.ita4j.json.form.MonitoringJson;
import io.github.ita4j.json.form.PeriodJson;
import io.github.ita4j.json.form.PlanIssueJson;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.ScoreJson;
import io.github.ita4j.json.form.ScoresJson;
import io.github.ita4j.json.form.SourceJson;
import io.github.ita4j.json.form.TargetJson;
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

  /** The objects of documents by the property that holds them. */
  private static final Map<String, Class<?>> FORMS = Map.ofEntries(
      Map.entry("$assessment", AssessmentJson.class),
      Map.entry("$plan", PlanJson.class),
      Map.entry("$progress", ProgressJson.class),
      Map.entry("agency", AgencyJson.class),
      Map.entry("scores", ScoresJson.class),
      Map.entry("overall", ScoreJson.Printed.class),
      Map.entry("claims", ClaimJson.class),
      Map.entry("advice", AdviceJson.class),
      Map.entry("source", SourceJson.class),
      Map.entry("targets", TargetJson.class),
      Map.entry("issues", PlanIssueJson.class),
      Map.entry("measures", MeasureJson.class),
      Map.entry("details", MeasureDetailJson.class),
      Map.entry("periods", PeriodJson.class),
      Map.entry("months", PeriodJson.Range.class),
      Map.entry("recurring", PeriodJson.Recurring.class),
      Map.entry("budget", BudgetJson.class),
      Map.entry("monitoring", MonitoringJson.class),
      Map.entry("entries", ProgressJson.Entry.class));

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

    FORMS.forEach((parent, form) -> assertThat(form.getRecordComponents())
        .extracting(RecordComponent::getName)
        .allMatch(names::containsKey, form.getSimpleName()));
  }

  @Test
  void noThaiNameStandsForTwoPropertiesOfOneObject() {
    ResourceBundle names = Messages.bundle("Fields", Language.TH);

    FORMS.forEach((parent, form) -> assertThat(form.getRecordComponents())
        .extracting(property -> names.getString(
            names.containsKey(parent + "." + property.getName())
                ? parent + "." + property.getName()
                : property.getName()))
        .doesNotHaveDuplicates());
  }

  @Test
  void aNameOfAPropertyInItsPlaceIsOfAPropertyThere() {
    List<String> places = new ArrayList<>();
    FORMS.forEach((parent, form) -> Arrays.stream(form.getRecordComponents())
        .forEach(property -> places.add(parent + "." + property.getName())));

    assertThat(Messages.bundle("Fields", Language.TH).keySet())
        .filteredOn(key -> key.contains("."))
        .isNotEmpty()
        .isSubsetOf(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"title\": \"อบรม\" | \"title\": \"\" | มาตรการ > รายการที่ 2 > ชื่อมาตรการ",
        "\"title\": \"อื่น\" | \"title\": \"\" | ประเด็น > รายการที่ 2 > ชื่อประเด็น",
        "\"number\": 9 | \"number\": 0 | ประเด็น > รายการที่ 2 > ลำดับ",
        "\"text\": \"คู่มือ\" | \"text\": \"\" | รายละเอียด > รายการที่ 1 > สิ่งที่ต้องแสดง",
        "\"id\": \"m2\" | \"id\": \"\" | มาตรการ > รายการที่ 2 > รหัส",
        "\"issues\": [{ | \"source\": {\"title\": 1}, \"issues\": [{ | แหล่งที่มา > ชื่อเอกสาร",
        "\"issues\": [{ | \"targets\": [{\"element\": \"?\", \"atLeast\": 1}], \"issues\": [{"
            + " | เป้าหมาย > รายการที่ 1 > รายการที่ตั้งเป้าหมาย",
        "\"issues\": [{ | \"targets\": [{\"element\": \"overall\", \"from\": \"\", \"atLeast\": 1}],"
            + " \"issues\": [{ | เป้าหมาย > รายการที่ 1 > คะแนนตั้งต้น"
      })
  void aPlaceIsCalledByWhatItIsThere(String right, String wrong, String place) {
    refusals.clear();
    plan(right, wrong);

    assertThat(thai(refusals.get(0))).contains(place + ", $.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"issues\": [{ | \"มาตรการ\": [], \"issues\": [{ | \"measures\"",
        "\"title\": \"อบรม\" | \"title\": \"อบรม\", \"ชื่อมาตรการ\": 1 | \"title\"",
        "\"id\": \"m2\" | \"id\": \"m2\", \"ประเด็น\": [9] | \"issues\""
      })
  void aThaiNameOfAPropertyMeansOneThatTheObjectHas(String right, String wrong, String meant) {
    refusals.clear();
    plan(right, wrong);

    assertThat(thai(refusals.get(0))).endsWith("น่าจะหมายถึง " + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"overall\": 8.9e1 | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 89.00",
        "\"overall\": 0.893E+2 | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 89.30",
        "\"overall\": \"8.9e1\" | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 89.00",
        "\"overall\": 8.9e2 | ไม่ใช้รูปเลขยกกำลัง",
        "\"overall\": {\"value\": 90, \"decimals\": 1e0} | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 1",
        "\"indicators\": {\"01\": 90} | น่าจะหมายถึง \"1\"",
        "\"indicators\": {\"๐๑\": 90} | น่าจะหมายถึง \"1\"",
        "\"questions\": {\"01\": 90} | น่าจะหมายถึง \"O1\"",
        "\"questions\": {\"O99\": 90} | O1 ถึง O28"
      })
  void aRefusedScoreIsToldAsItIsWritten(String typed, String told) {
    refusals.clear();
    least("}}", "}, \"scores\": {" + typed + "}}");

    assertThat(thai(refusals.get(0))).endsWith(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "2569, | 2.569E3, | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 2569",
        "\"number\": 9 | \"number\": 9e0 | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 9",
        "\"id\": \"m2\" | \"id\": \"m2\", \"budget\": {\"printed\": \"-\", \"baht\": 2e4}"
            + " | ไม่ใช้รูปเลขยกกำลัง – ให้พิมพ์ 20000"
      })
  void aNumberOfAPlanIsToldWithoutItsExponent(String right, String wrong, String told) {
    refusals.clear();
    plan(right, wrong);

    assertThat(thai(refusals.get(0))).endsWith(told);
  }

  @ParameterizedTest
  @CsvSource({
    "E99, ''",
    "I99, ''",
    "O49, ''",
    "E10, '2562, 2563, 2564'",
    "O43, '2562, 2563, 2564, 2565, 2566'"
  })
  void onlyYearsThatNameACodeAreToldToHaveIt(String code, String years) {
    refusals.clear();
    least("}}", "}, \"titles\": {\"" + code + "\": \"ก\"}}");

    String words = thai(refusals.get(0));
    if (years.isEmpty()) {
      assertThat(words).doesNotContain("มีในปี");
    } else {
      assertThat(words).contains(code + " มีในปี " + years + " ให้ตรวจ");
    }
  }

  private static String thai(ItaJsonException refusal) {
    return new RefusalPhrases(new Messages(Language.TH, Digits.ARABIC), Frameworks.bundled())
        .of(refusal, Optional.empty());
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
