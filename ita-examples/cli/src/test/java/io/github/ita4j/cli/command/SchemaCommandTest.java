package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;

@InEveryLocale
class SchemaCommandTest {

  @Test
  void theKindsAreListed() {
    assertThat(ita("schema").out().lines())
        .containsExactlyElementsOf(JsonSchemas.kinds())
        .contains("assessment", "plan", "comparison", "uplift");
  }

  @Test
  void everyKindHasItsSchema() {
    for (String kind : JsonSchemas.kinds()) {
      CommandRun run = ita("schema", kind);

      assertThat(run.code()).isZero();
      assertThat(run.json().get("$schema").asText()).contains("2020-12");
    }
  }

  @Test
  void aKindWithoutASchemaIsRefused() {
    CommandRun run = ita("schema", "budget");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("budget", "assessment");
  }
}
