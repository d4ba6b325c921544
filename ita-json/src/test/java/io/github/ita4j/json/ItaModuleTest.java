package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.form.ScoresJson;
import io.github.ita4j.json.form.StatedJson;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.InEveryLocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module in an object mapper of anyone's. */
@InEveryLocale
class ItaModuleTest {

  private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new ItaModule());

  /** A mapper that forgives whatever can be forgiven. */
  private static final ObjectMapper LENIENT = JsonMapper.builder()
      .addModule(new ItaModule())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
      .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .build();

  @ParameterizedTest
  @ValueSource(
      strings = {"\"89.73\"", "\"\"", "1e1", "89.735", "89.73, \"IIT\": 1", "89.73, \"XIT\": 1"})
  void theModuleIsStrictWhateverTheMapperForgives(String literal) {
    String document = Trial.DOCUMENT.replace("89.73", literal);

    for (ObjectMapper mapper : List.of(PLAIN, LENIENT)) {
      assertThatThrownBy(() -> mapper.readValue(document, Scorecard.class))
          .isInstanceOf(MismatchedInputException.class)
          .hasCauseInstanceOf(ItaJsonException.class)
          .hasMessageContaining("$.scores.instruments.");
    }
  }

  @Test
  void unknownPropertiesAreRefusedUnlessTheReaderPassesThemOver() throws JsonProcessingException {
    String document = Trial.DOCUMENT.replace("\"tier\"", "\"rank\"");
    ObjectMapper passing = new ObjectMapper()
        .registerModule(new ItaModule(ItaJson.reader().ignoringUnknownProperties()));

    assertThatThrownBy(() -> LENIENT.readValue(document, Scorecard.class))
        .hasMessageContaining("$.rank");
    assertThat(passing.readValue(document, Scorecard.class).tier()).isEmpty();
  }

  @Test
  void pathAndLocationAreThoseOfTheBadValueInTheWholeText() {
    String text = "{\"list\": [\n" + Trial.LEAST + ",\n"
        + Trial.scores(2568, "{\"instruments\": {\"EIT.1\": 100.01}}") + "]}";

    MismatchedInputException refusal = catchThrowableOfType(
        MismatchedInputException.class,
        () -> PLAIN.readValue(text, new TypeReference<Map<String, List<Scorecard>>>() {}));

    assertThat(refusal.getPath().stream()
            .map(step -> step.getFieldName() == null
                ? Integer.toString(step.getIndex())
                : step.getFieldName())
            .collect(Collectors.joining("/")))
        .isEqualTo("list/1/scores/instruments/EIT.1");
    assertThat(refusal.getLocation().getLineNr()).isEqualTo(3);
    assertThat(refusal.getLocation().getColumnNr())
        .isEqualTo(text.lines().skip(2).findFirst().orElseThrow().indexOf("100.01") + 1);
    assertThat(refusal.getOriginalMessage())
        .isEqualTo(
            "$.list[1].scores.instruments['EIT.1']: 100.01: must be a number from 0.00 to 100.00"
                + " with at most two decimals");
  }

  @Test
  void theFormIsThatOfTheWriterWhateverTheMappersNames() throws JsonProcessingException {
    Scorecard scorecard = ItaJson.reader().assessments().read(Trial.DOCUMENT);

    assertThat(PLAIN.writeValueAsString(scorecard)).isEqualTo(ItaJson.writer().write(scorecard));
    assertThat(LENIENT.writeValueAsString(List.of(scorecard)))
        .isEqualTo("[" + ItaJson.writer().write(scorecard) + "]");
  }

  @Test
  void plansAndProgressAreReadAndWrittenInTheFormOfTheWriter() throws JsonProcessingException {
    ActionPlan plan = ItaJson.reader().plans().read(Trial.PLAN);
    ProgressReport report = ItaJson.reader().progress().read(Trial.PROGRESS);

    for (ObjectMapper mapper : List.of(PLAIN, LENIENT)) {
      assertThat(mapper.readValue(Trial.PLAN, ActionPlan.class)).isEqualTo(plan);
      assertThat(mapper.readValue(Trial.PROGRESS, ProgressReport.class)).isEqualTo(report);
      assertThat(mapper.writeValueAsString(plan)).isEqualTo(ItaJson.writer().write(plan));
      assertThat(mapper.writeValueAsString(report)).isEqualTo(ItaJson.writer().write(report));
    }
  }

  @Test
  void plansAndProgressAreReadStrictlyWhateverTheMapperForgives() {
    for (ObjectMapper mapper : List.of(PLAIN, LENIENT)) {
      MismatchedInputException refusal = catchThrowableOfType(
          MismatchedInputException.class,
          () -> mapper.readValue(Trial.PLAN.replace("99.17", "\"99.17\""), ActionPlan.class));
      assertThat(refusal).hasCauseInstanceOf(ItaJsonException.class);
      assertThat(refusal.getPathReference())
          .contains("ActionPlan[\"targets\"]", "[0]", "[\"atLeast\"]");
      assertThatThrownBy(() -> mapper.readValue(
              Trial.PROGRESS.replace("\"remark\"", "\"note\""), ProgressReport.class))
          .isInstanceOf(MismatchedInputException.class)
          .hasMessageContaining("$.entries[0].note");
    }
  }

  @Test
  void whatIsStatedKeepsItsDecimals() throws JsonProcessingException {
    assertThat(PLAIN.readValue("90.90", StatedJson.class))
        .isEqualTo(StatedJson.ofNumber(new BigDecimal("90.90")));
    assertThat(PLAIN.readValue("\"B\"", StatedJson.class)).isEqualTo(StatedJson.ofText("B"));
    assertThatThrownBy(() -> PLAIN.readValue("true", StatedJson.class))
        .isInstanceOf(MismatchedInputException.class);
    assertThatThrownBy(() -> PLAIN.readValue("{\"overall\": \"1\"}", ScoresJson.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void theModuleIsFoundAsAService() {
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(ItaModule.class);
  }

  @Test
  void theParserIsLeftBehindTheDocument() throws java.io.IOException {
    try (JsonParser parser = PLAIN.createParser(Trial.LEAST + " 7")) {
      assertThat(parser.readValueAs(Scorecard.class).agency().name()).isEqualTo("ก");
      assertThat(parser.nextIntValue(0)).isEqualTo(7);
    }
  }
}
