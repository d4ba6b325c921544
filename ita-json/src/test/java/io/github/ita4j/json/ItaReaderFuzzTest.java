package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressSummary;
import io.github.ita4j.json.form.AuditJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.Seeds;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes are read or refused; what is read is written, and read as the same again. */
@InEveryLocale
class ItaReaderFuzzTest {

  private static final Frameworks FRAMEWORKS = Frameworks.bundled();
  private static final ItaReader READER = ItaJson.reader();
  private static final ItaReader LENIENT = READER.ignoringUnknownProperties();
  private static final ItaWriter WRITER = ItaJson.writer();

  /** What the follow-ups are held against. */
  private static final ActionPlan PLAN = READER.plans().read(Trial.PLAN);

  @Seeds
  @DictionaryEntries({
    "\"schema\":\"ita/assessment/1\"",
    "\"fiscalYear\":",
    "\"framework\":",
    "\"nacc-2568r1\"",
    "\"agency\":",
    "\"name\":",
    "\"type\":",
    "\"province\":",
    "\"scores\":{",
    "\"overall\":",
    "\"indices\":{",
    "\"instruments\":{",
    "\"indicators\":{",
    "\"subIndicators\":{",
    "\"questions\":{",
    "\"IIT\":",
    "\"EIT.1\":",
    "\"9.1\":",
    "\"O1\":",
    "{\"value\":90.9,\"decimals\":1}",
    "\"tier\":",
    "\"GOOD\"",
    "\"ผ่านดี\"",
    "\"printedTier\":\"A+\"",
    "\"claims\":[{\"passes\":true}]",
    "\"advice\":[{\"element\":\"E1\",\"text\":\"ก\",\"cites\":[\"O8\"]}]",
    "\"titles\":{\"I9\":\"ก\"}",
    "\"quote\":",
    "\"source\":{\"title\":",
    "null",
    "\\u0000",
    "\\uD83D",
    "\uFEFF",
    "1e2",
    "NaN",
    "100.00",
    "]",
    "}"
  })
  @FuzzTest
  void anAssessmentIsReadAndWrittenBackOrRefused(byte[] input) throws IOException {
    Checked<Scorecard> check = READER.assessments().check(input);
    check.value().ifPresent(WRITER::write);
    Scorecard scorecard;
    try {
      scorecard = READER.assessments().read(new ByteArrayInputStream(input), "f");
    } catch (ItaJsonException e) {
      assertNamesTheSource(e);
      assertThat("f: " + check.problems().get(0).getMessage()).isEqualTo(e.getMessage());
      return;
    }
    assertThat(check).isEqualTo(new Checked<>(Optional.of(scorecard), List.of(), true));
    assertThat(READER.assessments().read(WRITER.write(scorecard))).isEqualTo(scorecard);
    assertThat(READER.assessments().read(WRITER.pretty().write(scorecard))).isEqualTo(scorecard);
    assertThat(LENIENT.assessments().read(new ByteArrayInputStream(input), "f"))
        .isEqualTo(scorecard);
    assertThat(all(new ByteArrayInputStream(input)))
        .singleElement()
        .satisfies(read -> assertThat(read.scorecard()).contains(scorecard));
    Audit audit = Audit.of(FRAMEWORKS, scorecard);
    assertThat(WRITER.write(AuditJson.of(audit).from("f"))).startsWith("{");
  }

  @Seeds
  @DictionaryEntries({
    "{\"schema\":\"ita/assessment/1\",\"fiscalYear\":2568,\"agency\":{\"name\":\"ก\"}}",
    ",",
    "[",
    "]",
    "{",
    "}",
    "\uFEFF",
    "\"",
    "\\"
  })
  @FuzzTest
  void everyDocumentOfAnInputIsReadOrRefusedInItsPlace(byte[] input) throws IOException {
    List<AssessmentResult> all = all(new ByteArrayInputStream(input));
    assertThat(all.size()).isLessThanOrEqualTo(input.length + 1);
    long line = 1;
    for (AssessmentResult read : all) {
      assertThat(read.source()).startsWith("f");
      assertThat(read.line()).isGreaterThanOrEqualTo(line);
      line = read.line();
      read.error().ifPresent(ItaReaderFuzzTest::assertNamesTheSource);
    }
    assertThat(shown(READER.stream(new ByteArrayInputStream(input), "f").toList()))
        .isEqualTo(shown(all));
    assertThat(shown(all(new Trickle(input)))).isEqualTo(shown(all));
  }

  @Seeds
  @DictionaryEntries({
    "\"schema\":\"ita/plan/1\"",
    "\"fiscalYear\":",
    "\"framework\":",
    "\"agency\":",
    "\"measures\":[",
    "\"id\":",
    "\"title\":",
    "\"steps\":[",
    "\"kind\":\"DISCLOSURE\"",
    "\"responsibleUnits\":[",
    "\"periods\":[",
    "\"printed\":",
    "\"months\":{\"from\":\"2025-10\",\"to\":\"2026-03\"}",
    "\"dates\":{\"from\":\"2025-10-01\",\"to\":\"2025-10-31\"}",
    "\"length\":\"P15D\"",
    "\"recurring\":{\"times\":1,\"every\":\"P1Y\"}",
    "\"budget\":{\"printed\":\"-\",\"baht\":0}",
    "\"monitoring\":{\"printed\":\"-\",\"informed\":[\"-\"],\"due\":\"-\"}",
    "\"answers\":[\"IIT\"]",
    "\"cites\":[",
    "\"O8\"",
    "\"O8/2569\"",
    "\"origin\":\"EXAMPLE\"",
    "\"remark\":",
    "\"targets\":[{\"element\":\"overall\",\"from\":87,\"fromYear\":2568,\"atLeast\":91}]",
    "\"source\":{\"title\":\"-\",\"url\":\"-\"}",
    "null"
  })
  @FuzzTest
  void aPlanIsReadAndWrittenBackOrRefusedAndTheCheckAgrees(byte[] input) throws IOException {
    Checked<ActionPlan> check = READER.plans().check(new ByteArrayInputStream(input), "f");
    check.problems().forEach(ItaReaderFuzzTest::assertNamesTheSource);
    check.value().ifPresent(WRITER::write);
    ActionPlan plan;
    try {
      plan = READER.plans().read(new ByteArrayInputStream(input), "f");
    } catch (ItaJsonException e) {
      assertNamesTheSource(e);
      assertThat(check.isClean()).isFalse();
      return;
    }
    assertThat(check.isClean()).isTrue();
    assertThat(check.complete()).isTrue();
    assertThat(check.value()).contains(plan);
    assertThat(READER.plans().read(WRITER.write(plan))).isEqualTo(plan);
  }

  @Seeds
  @DictionaryEntries({
    "\"schema\":\"ita/progress/1\"",
    "\"fiscalYear\":",
    "\"agency\":",
    "\"entries\":[",
    "\"measure\":",
    "\"state\":",
    "\"DONE\"",
    "\"done\":",
    "\"steps\":[",
    "\"responsibleUnits\":[",
    "\"outcomes\":[",
    "\"evidence\":[",
    "\"date\":\"2026-03-31\"",
    "\"periods\":[",
    "\"spent\":{\"printed\":\"-\",\"baht\":0}",
    "\"remark\":",
    "2569",
    "\"เทศบาลตำบลกุดกว้าง\"",
    "null"
  })
  @FuzzTest
  void aProgressReportIsReadAndWrittenBackOrRefusedAndTheCheckAgrees(byte[] input)
      throws IOException {
    Checked<ProgressReport> check = READER.progress().check(new ByteArrayInputStream(input), "f");
    check.problems().forEach(ItaReaderFuzzTest::assertNamesTheSource);
    check.value().ifPresent(WRITER::write);
    Checked<ProgressReport> ofPlan =
        READER.progressOf(PLAN).check(new ByteArrayInputStream(input), "f");
    assertThat(ofPlan.problems()).hasSizeGreaterThanOrEqualTo(check.problems().size());
    assertThat(ofPlan.value()).isEqualTo(check.value());
    assertThat(ofPlan.complete()).isEqualTo(check.complete());
    if (ofPlan.isClean()) {
      assertThat(ProgressSummary.of(PLAN, ofPlan.value().orElseThrow()).unknown())
          .isEmpty();
    }
    ProgressReport report;
    try {
      report = READER.progress().read(new ByteArrayInputStream(input), "f");
    } catch (ItaJsonException e) {
      assertNamesTheSource(e);
      assertThat(check.isClean()).isFalse();
      return;
    }
    assertThat(check.isClean()).isTrue();
    assertThat(check.value()).isEqualTo(Optional.of(report));
    assertThat(READER.progress().read(WRITER.write(report))).isEqualTo(report);
  }

  private static void assertNamesTheSource(ItaJsonException e) {
    assertThat(e.source()).startsWith("f");
    assertThat(e.path()).startsWith("$");
    // It is cut before characters that a display obeys are escaped.
    assertThat(e.toJson().error().value().replaceAll("\\\\u[0-9a-f]{4}", "?").length())
        .isLessThan(100);
    assertThat(e.allowed()).isNotEmpty();
  }

  private static List<AssessmentResult> all(InputStream in) throws IOException {
    List<AssessmentResult> all = new ArrayList<>();
    READER.readAll(in, "f", all::add);
    return all;
  }

  /** Exceptions have no equality of their own. */
  private static List<String> shown(List<AssessmentResult> all) {
    return all.stream()
        .map(read -> read.source() + ";" + read.line() + ";"
            + read.scorecard().map(WRITER::write).orElse("") + ";"
            + read.error().map(ItaJsonException::getMessage).orElse(""))
        .toList();
  }

  /** Gives few bytes at a time, as a network does. */
  private static final class Trickle extends FilterInputStream {

    private int given;

    Trickle(byte[] input) {
      super(new ByteArrayInputStream(input));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, given++ % 3 + 1));
    }
  }
}
