package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.AnswerScaleBuilder;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.testing.InEveryLocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InEveryLocale
class TallyStateTest {

  private static final Framework FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));
  private static final QuestionCode E1 = QuestionCode.parse("E1");
  private static final AnswerScale SCALE = AnswerScale.builder()
      .name("s")
      .addOption(AnswerOption.of("มี", "0"))
      .addOption(AnswerOption.of("ไม่มี", "100"))
      .build();

  /** The scales of FY2568 are not known, so that this one question is all. */
  private static final Questionnaire ONE_QUESTION = Questionnaire.of(FY2568).with(E1, SCALE);

  /** The kind, the version, and the name of the framework with its length. */
  private static final String HEADER = "5401" + "0b" + "6e6163632d323536387231";

  private static final String FINGERPRINT =
      HexFormat.of().formatHex(QuestionnaireFingerprint.of(ONE_QUESTION));

  private static StateFormatException refusal(String hex) {
    return catchThrowableOfType(
        StateFormatException.class,
        () -> AnswerTally.fromByteArray(HexFormat.of().parseHex(hex), ONE_QUESTION));
  }

  @Test
  void version1IsReadForEver() {
    AnswerTally tally = new AnswerTally(ONE_QUESTION);
    tally.add(0, 1, 300);
    tally.addMissing(0);

    byte[] bytes = HexFormat.of().parseHex(HEADER + FINGERPRINT + "0000" + "ac02" + "0000" + "01");

    assertThat(tally.toByteArray()).isEqualTo(bytes);
    assertThat(AnswerTally.fromByteArray(bytes, ONE_QUESTION)).isEqualTo(tally);
  }

  @ParameterizedTest
  @CsvSource({
    "02, TRAILING_BYTES, tally at byte 32: 1 more bytes",
    "'', TRUNCATED, tally at byte 30: the end",
  })
  void whatFollowsOrIsCutIsSaid(String more, Reason reason, String message) {
    // A single zero run of four counts, then more or less.
    String all = HEADER + FINGERPRINT + (more.isEmpty() ? "" : "0003" + more);

    assertThat(refusal(all).reason()).isEqualTo(reason);
    assertThat(refusal(all)).hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "00010001, NOT_CANONICAL, 32, 'a 0, must be counted with the 0 before it'",
    "0004, OUT_OF_RANGE, 30, '4 more counts of 0, must be at most 3'",
    "00ffffffffffffffff7f, OUT_OF_RANGE, 30, '9223372036854775807 more counts of 0'",
    "8000, NOT_CANONICAL, 30, 'number, must have no zeros before it'",
    "ffffffffffffffffff, OUT_OF_RANGE, 30, 'number, must be 0 to 9223372036854775807'",
  })
  void aCountHasOneForm(String counts, Reason reason, int index, String message) {
    StateFormatException refusal = refusal(HEADER + FINGERPRINT + counts);

    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "50010b, OTHER_KIND, 0, 'tally at byte 0: 80, must be 84, with which a tally begins'",
    "54020b, UNKNOWN_VERSION, 1, 'version 2, must be 1; read a newer one by the release that'",
    "54010c, TRUNCATED, 3, 'the end, must have more bytes'",
    "540100, OUT_OF_RANGE, 2, 'length 0 of a name, must be 1 to 127'",
    "54018001, OUT_OF_RANGE, 2, 'length 128 of a name, must be 1 to 127'",
    "5401010a, OTHER_RULES, 2, 'framework \\u000a, must be nacc-2568r1'",
  })
  void aHeaderOfAnotherStateIsRefused(String header, Reason reason, int index, String message) {
    assertThat(refusal(header).reason()).isEqualTo(reason);
    assertThat(refusal(header).index()).isEqualTo(index);
    assertThat(refusal(header)).hasMessageContaining(message);
  }

  @Test
  void theGreatestCountIsRead() {
    AnswerTally tally = new AnswerTally(ONE_QUESTION);
    tally.add(0, 0, Long.MAX_VALUE);
    tally.add(0, 1, Long.MAX_VALUE);

    AnswerTally read = AnswerTally.fromByteArray(tally.toByteArray(), ONE_QUESTION);

    assertThat(read).isEqualTo(tally);
    assertThat(read).hasToString("18446744073709551614 answers to nacc-2568r1");
  }

  @Test
  void aTallyOfAnotherYearIsRefused() {
    Questionnaire before = Questionnaire.of(
            Frameworks.bundled().get(FrameworkId.parse("nacc-2567r1")))
        .with(E1, SCALE);

    StateFormatException refusal =
        refusal(HexFormat.of().formatHex(new AnswerTally(before).toByteArray()));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_RULES);
    assertThat(refusal).hasMessage("tally at byte 2: framework nacc-2567r1, must be nacc-2568r1");
  }

  private static AnswerScale changed(UnaryOperator<AnswerScaleBuilder> change) {
    return change.apply(SCALE.toBuilder()).build();
  }

  private static Provenance known(Confidence confidence) {
    return Provenance.of(confidence, FY2568.sources().subList(0, 1), Optional.empty());
  }

  /** Whatever a score, its origin or the meaning of an answer depends on. */
  @Test
  void aTallyOfOtherQuestionsOrScalesIsRefused() {
    LocalizedText none = LocalizedText.ofThai("ไม่มี");
    AnswerOption first = SCALE.options().get(0);
    List<Questionnaire> others = new ArrayList<>(List.of(
        Questionnaire.of(FY2568),
        Questionnaire.of(FY2568).with(QuestionCode.parse("E2"), SCALE),
        ONE_QUESTION.with(QuestionCode.parse("E2"), SCALE),
        ONE_QUESTION.withSubItems(E1, List.of(SCALE, SCALE))));
    for (AnswerScale scale : List.of(
        changed(scale -> scale.name("t")),
        changed(scale -> scale.origin(ScaleOrigin.SYNTHETIC)),
        changed(
            scale -> scale.origin(ScaleOrigin.FRAMEWORK).provenance(known(Confidence.CONFIRMED))),
        changed(
            scale -> scale.origin(ScaleOrigin.FRAMEWORK).provenance(known(Confidence.INFERRED))),
        changed(scale -> scale.addOption(AnswerOption.of("ไม่ทราบ", "0"))),
        changed(scale -> scale.options(List.of(SCALE.options().get(1), first))),
        changed(scale -> scale.options(List.of(first, AnswerOption.of("ไม่มี", "99.99")))),
        changed(scale -> scale.options(List.of(first, AnswerOption.of("ไม่มีเลย", "100")))),
        changed(scale -> scale.options(
            List.of(first, AnswerOption.of(LocalizedText.of("ไม่มี", "ไม่มี"), Score.MAX)))),
        changed(scale -> scale.options(
            List.of(first, AnswerOption.of(LocalizedText.ofEditorial("ไม่มี", "no"), Score.MAX)))),
        changed(scale -> scale.options(
            List.of(first, AnswerOption.of(LocalizedText.of("ไม่มี", "no"), Score.MAX)))),
        // Half a pair, of which UTF-8 makes a question mark.
        changed(scale -> scale.options(List.of(first, AnswerOption.of("\ud800", "100")))),
        changed(scale -> scale.options(List.of(first, AnswerOption.of("\ud801", "100")))),
        changed(scale -> scale.options(List.of(first, AnswerOption.of(none, Score.ZERO)))))) {
      others.add(Questionnaire.of(FY2568).with(E1, scale));
    }
    others.add(ONE_QUESTION);

    for (Questionnaire one : others) {
      byte[] bytes = new AnswerTally(one).toByteArray();
      for (Questionnaire other : others) {
        if (one.equals(other)) {
          assertThat(AnswerTally.fromByteArray(bytes, other)).isEqualTo(new AnswerTally(one));
        } else {
          assertThat(catchThrowableOfType(
                  StateFormatException.class, () -> AnswerTally.fromByteArray(bytes, other)))
              .as("%s read as %s", one, other)
              .hasMessageContaining("other questions, scales or tables of nacc-2568r1")
              .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_RULES));
        }
      }
    }
  }

  @Test
  void equalQuestionnairesHaveOneFingerprint() {
    Questionnaire again = Questionnaire.of(FY2568).with(E1, SCALE.toBuilder().build());

    assertThat(again).isEqualTo(ONE_QUESTION);
    assertThat(Arrays.equals(again.fingerprint(), ONE_QUESTION.fingerprint())).isTrue();
  }

  @Test
  void anEmptyTallyIsSmall() {
    Questionnaire known =
        Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)));

    assertThat(new AnswerTally(known).toByteArray()).hasSize(33);
  }
}
