package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reasons that a program words refusals by. */
@InEveryLocale
class RefusalReasonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  private static final ItaReader READER = ItaJson.reader();
  private static final ActionPlan PLAN = READER.plans().read(Trial.PLAN);

  /** The years of which something is known, as messages name them. */
  private static final String YEARS = Frameworks.bundled().all().stream()
      .map(Framework::id)
      .filter(id -> id.scheme().equals(Frameworks.NATIONAL_SCHEME))
      .map(id -> Integer.toString(id.fiscalYear().buddhistEra()))
      .distinct()
      .collect(Collectors.joining(", "));

  /** The reason of each refusal with its parameters, as they are told. */
  private final List<String> told = new ArrayList<>();

  private final Set<RefusalReason> reasons = EnumSet.noneOf(RefusalReason.class);

  @Test
  void everyReasonOccursAndHasItsParameters() {
    text();
    structure();
    scoresAndYears();
    names();
    words();
    periodsAndAmounts();
    plans();
    scalars();

    assertThat(told)
        .containsExactly(
            "NO_TEXT {}",
            "NOT_UTF8 {line=2, byte=2}",
            "NOT_JSON {line=1, column=2, slip=UNQUOTED, found=o}",
            "TEXT_AFTER_DOCUMENT {line=1, column=77}",
            "TOO_LARGE {limit=4194304, unit=bytes}",
            "TOO_LARGE {limit=20, unit=levels}",
            "TOO_LARGE {limit=20, unit=characters}",
            "TOO_LARGE {limit=10000, unit=values}",
            "TOO_LONG_OR_DEEP {characters=100000, digits=20, levels=20}",
            "HALF_CHARACTER {}",
            "REPEATED_PROPERTY {name=schema}",
            "NOT_A_VALUE {}",
            "WRONG_TYPE {expected=object}",
            "WRONG_TYPE {expected=array}",
            "WRONG_TYPE {expected=flag}",
            "MISSING {}",
            "UNKNOWN_PROPERTY {known=name, type, province, nearest=name}",
            "WRONG_SCHEMA {expected=ita/assessment/1}",
            "NOT_A_SCORE {}",
            "WRONG_DECIMALS {}",
            "WRONG_DECIMALS {}",
            "NOT_A_YEAR {}",
            "YEAR_OUT_OF_RANGE {first=2443, last=2942, buddhistEra=2569}",
            "YEAR_WITHOUT_RULES {known=" + YEARS + ", buddhistEra=2568}",
            "UNKNOWN_FRAMEWORK {known=nacc-2568r1}",
            "UNKNOWN_ELEMENT {framework=nacc-2568r1}",
            "WRONG_GROUP {group=scores.questions}",
            "UNKNOWN_CODE {framework=nacc-2568r1}",
            "NOT_AN_ELEMENT {}",
            "NOT_A_CODE {}",
            "REPEATED_CODE {}",
            "NOT_AN_INSTRUMENT {}",
            "NOT_A_COUNT {least=1, most=1000000000}",
            "UNKNOWN_TIER {known=EXCELLENT, GOOD, PASS, IMPROVE, URGENT, nearest=GOOD}",
            "TIER_AND_WORDS {tier=GOOD}",
            "WORDS_NAME_TIER {tier=GOOD}",
            "EMPTY_CLAIM {}",
            "WRONG_LENGTH {longest=300}",
            "WRONG_LENGTH {longest=1000}",
            "NOT_AN_AGENCY_TYPE {}",
            "NOT_A_DAY {}",
            "NOT_A_MONTH {}",
            "NOT_A_LENGTH {}",
            "ENDS_BEFORE_START {}",
            "SEVERAL_PERIODS {given=months, dates}",
            "NOT_A_COUNT {least=1, most=2147483647}",
            "NOT_AN_AMOUNT {}",
            "BLANK {}",
            "NOT_ONE_OF {known=NOT_STARTED, IN_PROGRESS, DONE, CANCELLED, nearest=DONE}",
            "NOT_A_FRAMEWORK {}",
            "CODE_OF_UNKNOWN_YEAR {known=" + YEARS + "}",
            "REPEATED_ID {first=$.measures[0]}",
            "REPEATED_ID {first=$.issues[0]}",
            "UNKNOWN_ISSUE {known=4, 9}",
            "REPEATED_ISSUE {}",
            "AGENCY_OF_NO_EXAMPLE {}",
            "UNKNOWN_MEASURE {known=m1, m2, nearest=m1}",
            "OTHER_YEAR {expected=2569}",
            "OTHER_AGENCY {expected=เทศบาลตำบลกุดกว้าง}",
            "NOT_A_TIER {}",
            "NOT_A_CONFIDENCE {}",
            "NOT_A_SHARE {}",
            "NO_ENGLISH {}");
    // No reader gives the reason of other programs.
    assertThat(reasons).isEqualTo(EnumSet.complementOf(EnumSet.of(RefusalReason.OTHER)));
    assertThat(new ItaJsonException("f", "$", "x", "y").reason()).isEqualTo(RefusalReason.OTHER);
  }

  private void text() {
    refused(() -> READER.assessments().read(""));
    refused(() -> READER.assessments().read("{\nก\u00ff".getBytes(StandardCharsets.ISO_8859_1)));
    refused(() -> READER.assessments().read("{oops"));
    refused(() -> READER.assessments().read(Trial.LEAST + " 1"));
    refused(() -> READER.assessments().read(" ".repeat(5_000_000)));
    refused(() -> READER.assessments().read("[".repeat(30) + "]".repeat(30)));
    refused(() -> READER.assessments().read("123456789012345678901"));
    refused(() -> READER.assessments().read("[" + "1,".repeat(20_000) + "1]"));
    refused(() -> READER.assessments().read("\"" + "x".repeat(200_000) + "\""));
    refused(() -> READER.assessments().read("\"\\ud800\""));
  }

  private void structure() {
    least("\"fiscalYear\"", "\"schema\": 1, \"fiscalYear\"");
    refused(() -> MAPPER.convertValue(Map.of("schema", new byte[1]), Scorecard.class));
    least("{\"name\": \"ก\"}", "[]");
    least("}}", "}, \"claims\": {}}");
    least("}}", "}, \"claims\": [{\"passes\": 1}]}");
    least("\"fiscalYear\": 2568, ", "");
    least("\"name\": \"ก\"", "\"name\": \"ก\", \"nam\": 1");
    least("ita/assessment/1", "ita/plan/1");
  }

  private void scoresAndYears() {
    least("}}", "}, \"scores\": {\"overall\": 101}}");
    least("}}", "}, \"scores\": {\"overall\": {\"value\": 1, \"decimals\": 3}}}");
    least("}}", "}, \"scores\": {\"overall\": {\"value\": 1.25, \"decimals\": 1}}}");
    least("2568", "\"2568\"");
    plan("2569", "2026");
    least("2568", "2025");
    least("\"agency\"", "\"framework\": \"mine-2568r1\", \"agency\"");
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
    least("}}", "}, \"respondents\": {\"?\": 1}}");
    least("}}", "}, \"respondents\": {\"IIT\": 0}}");
    least("}}", "}, \"tier\": \"GOD\"}");
  }

  private void words() {
    least("}}", "}, \"tier\": \"GOOD\", \"printedTier\": \"ดี\"}");
    least("}}", "}, \"printedTier\": \"ผ่านดี\"}");
    least("}}", "}, \"claims\": [{\"quote\": \"ก\"}]}");
    least("\"ก\"", "\"" + "ก".repeat(301) + "\"");
    least("}}", "}, \"titles\": {\"O1\": \" \"}}");
    least("\"name\"", "\"type\": \"อบต.\", \"name\"");
  }

  private void periodsAndAmounts() {
    progress("2026-03-31", "2026-02-31");
    progress("[\"ม.ค. ๖๙\"]", "[{\"printed\": \"-\", \"months\": {\"from\": \"2026-13\"}}]");
    progress("[\"ม.ค. ๖๙\"]", "[{\"printed\": \"-\", \"length\": \"P0D\"}]");
    progress(
        "[\"ม.ค. ๖๙\"]",
        "[{\"printed\": \"-\", \"months\": {\"from\": \"2026-02\", \"to\": \"2026-01\"}}]");
    progress("[\"ม.ค. ๖๙\"]", "[{\"printed\": \"-\", \"months\": 1, \"dates\": 2}]");
    progress(
        "[\"ม.ค. ๖๙\"]",
        "[{\"printed\": \"-\", \"recurring\": {\"times\": 0, \"every\": \"P1Y\"}}]");
    progress("999.00", "-1");
    progress("\"measure\": \"m1\"", "\"measure\": \" \"");
    progress("\"DONE\"", "\"DON\"");
  }

  private void plans() {
    plan("nacc-2568r1", "nacc");
    plan("\"O16\"", "\"O16/2550\"");
    plan("\"m2\"", "\"m1\"");
    plan("\"number\": 9", "\"number\": 4");
    plan("\"issues\": [4]", "\"issues\": [5]");
    plan("\"issues\": [4]", "\"issues\": [4, 4]");
    plan("\"origin\": \"EXAMPLE\", ", "");
    refused(() -> READER.progressOf(PLAN).read(Trial.PROGRESS.replace("\"m2\"", "\"m3\"")));
    refused(() -> READER.progressOf(PLAN).read(Trial.PROGRESS.replace("2569", "2568")));
    refused(() -> READER.progressOf(PLAN).read(Trial.PROGRESS.replace("กุดกว้าง", "กุดรัง")));
  }

  private void scalars() {
    refused(() -> MAPPER.readValue("\"good\"", TierCode.class));
    refused(() -> MAPPER.readValue("\"SURE\"", Confidence.class));
    refused(() -> MAPPER.readValue("\"5/4\"", Share.class));
    refused(() -> MAPPER.readValue("{\"th\": \"ก\", \"enEditorial\": true}", LocalizedText.class));
  }

  private void least(String text, String spoilt) {
    assertThat(Trial.LEAST).contains(text);
    refused(() -> READER.assessments().read(Trial.LEAST.replace(text, spoilt)));
  }

  private void plan(String text, String spoilt) {
    assertThat(Trial.PLAN).contains(text);
    refused(() -> READER.plans().read(Trial.PLAN.replace(text, spoilt)));
  }

  private void progress(String text, String spoilt) {
    assertThat(Trial.PROGRESS).contains(text);
    refused(() -> READER.progress().read(Trial.PROGRESS.replace(text, spoilt)));
  }

  private void refused(Callable<?> reading) {
    ItaJsonException refusal;
    try {
      Object read = reading.call();
      throw new AssertionError("read: " + read);
    } catch (ItaJsonException e) {
      refusal = e;
    } catch (MismatchedInputException | IllegalArgumentException e) {
      refusal = cause(e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    reasons.add(refusal.reason());
    assertThat(refusal.parameters().keySet())
        .containsExactlyElementsOf(refusal.reason().parameters());
    told.add(refusal.reason() + " " + refusal.parameters());
  }

  private static ItaJsonException cause(Throwable refusal) {
    Throwable cause = refusal;
    while (cause != null && !(cause instanceof ItaJsonException)) {
      cause = cause.getCause();
    }
    return (ItaJsonException) java.util.Objects.requireNonNull(cause);
  }
}
