package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.ScoresJson;
import io.github.ita4j.json.form.StatedJson;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module in an object mapper of anyone's. */
public abstract class ItaModuleContract {

  private final Mappers mappers;

  private final AnyMapper plain;

  private final AnyMapper forgiving;

  protected ItaModuleContract(Mappers mappers) {
    this.mappers = mappers;
    this.plain = mappers.plain();
    this.forgiving = mappers.forgiving();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"89.73\"", "\"\"", "1e1", "89.735", "89.73, \"IIT\": 1", "89.73, \"XIT\": 1"})
  void theModuleIsStrictWhateverTheMapperForgives(String literal) {
    String document = Trial.DOCUMENT.replace("89.73", literal);

    for (AnyMapper mapper : List.of(plain, forgiving)) {
      AnyMapper.Refused refusal = mapper.refusal(() -> mapper.read(document, Scorecard.class));

      assertThat(refusal.mismatch()).isTrue();
      assertThat(refusal.cause()).isInstanceOf(ItaJsonException.class);
      assertThat(refusal.message()).contains("$.scores.instruments.");
    }
  }

  @Test
  void unknownPropertiesAreRefusedUnlessTheReaderPassesThemOver() throws IOException {
    String document = Trial.DOCUMENT.replace("\"tier\"", "\"rank\"");
    AnyMapper passing = mappers.of(ItaJson.reader().ignoringUnknownProperties());

    assertThat(
            forgiving.refusal(() -> forgiving.read(document, Scorecard.class)).message())
        .contains("$.rank");
    assertThat(passing.<Scorecard>read(document, Scorecard.class).tier()).isEmpty();
  }

  @Test
  void pathAndLocationAreThoseOfTheBadValueInTheWholeText() {
    String text = "{\"list\": [\n" + Trial.LEAST + ",\n"
        + Trial.scores(2568, "{\"instruments\": {\"EIT.1\": 100.01}}") + "]}";

    AnyMapper.Refused refusal = plain.refusal(() ->
        plain.read(text, Types.of(Map.class, String.class, Types.of(List.class, Scorecard.class))));

    assertThat(refusal.path()).isEqualTo("list/1/scores/instruments/EIT.1");
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.column())
        .isEqualTo(text.lines().skip(2).findFirst().orElseThrow().indexOf("100.01") + 1);
    assertThat(refusal.original())
        .isEqualTo(
            "$.list[1].scores.instruments['EIT.1']: 100.01: must be a number from 0.00 to 100.00"
                + " with at most two decimals");
    assertThat((ItaJsonException) refusal.cause())
        .returns("$.list[1].scores.instruments['EIT.1']", ItaJsonException::path)
        .returns("100.01", ItaJsonException::value)
        .returns(RefusalReason.NOT_A_SCORE, ItaJsonException::reason);
  }

  @Test
  void theFormIsThatOfTheWriterWhateverTheMappersNames() throws IOException {
    Scorecard scorecard = ItaJson.reader().assessments().read(Trial.DOCUMENT);

    assertThat(plain.write(scorecard)).isEqualTo(ItaJson.writer().write(scorecard));
    assertThat(forgiving.write(List.of(scorecard)))
        .isEqualTo("[" + ItaJson.writer().write(scorecard) + "]");
  }

  @Test
  void plansAndProgressAreReadAndWrittenInTheFormOfTheWriter() throws IOException {
    ActionPlan plan = ItaJson.reader().plans().read(Trial.PLAN);
    ProgressReport report = ItaJson.reader().progress().read(Trial.PROGRESS);

    for (AnyMapper mapper : List.of(plain, forgiving)) {
      assertThat(mapper.<ActionPlan>read(Trial.PLAN, ActionPlan.class)).isEqualTo(plan);
      assertThat(mapper.<ProgressReport>read(Trial.PROGRESS, ProgressReport.class))
          .isEqualTo(report);
      assertThat(mapper.write(plan)).isEqualTo(ItaJson.writer().write(plan));
      assertThat(mapper.write(report)).isEqualTo(ItaJson.writer().write(report));
    }
  }

  @Test
  void plansAndProgressAreReadStrictlyWhateverTheMapperForgives() {
    for (AnyMapper mapper : List.of(plain, forgiving)) {
      AnyMapper.Refused plan = mapper.refusal(
          () -> mapper.read(Trial.PLAN.replace("99.17", "\"99.17\""), ActionPlan.class));
      assertThat(plan.cause()).isInstanceOf(ItaJsonException.class);
      assertThat(plan.chain()).contains("ActionPlan[\"targets\"]", "[0]", "[\"atLeast\"]");
      AnyMapper.Refused progress = mapper.refusal(() ->
          mapper.read(Trial.PROGRESS.replace("\"remark\"", "\"note\""), ProgressReport.class));
      assertThat(progress.mismatch()).isTrue();
      assertThat(progress.message()).contains("$.entries[0].note");
    }
  }

  @Test
  void whatIsStatedKeepsItsDecimals() throws IOException {
    assertThat(plain.<StatedJson>read("90.90", StatedJson.class))
        .isEqualTo(StatedJson.ofNumber(new BigDecimal("90.90")));
    assertThat(plain.<StatedJson>read("\"B\"", StatedJson.class)).isEqualTo(StatedJson.ofText("B"));
    assertThat(plain.refusal(() -> plain.read("true", StatedJson.class)).mismatch())
        .isTrue();
    assertThat(plain
            .refusal(() -> plain.read("{\"overall\": \"1\"}", ScoresJson.class))
            .mismatch())
        .isTrue();
  }

  @Test
  void theParserIsLeftBehindTheDocument() throws IOException {
    assertThat(plain.numberBehind(Trial.LEAST + " 7", Scorecard.class)).isEqualTo(7);
  }
}
