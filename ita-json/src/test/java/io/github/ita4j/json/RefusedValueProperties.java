package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.testing.RunSeed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The value of a refusal stands as in the document, whole, while the message is cut. */
@AddLifecycleHook(RunSeed.class)
class RefusedValueProperties {

  private static final JsonMapper JSON = new JsonMapper();

  private static ItaJsonException refusal(String document) {
    return catchThrowableOfType(
        ItaJsonException.class, () -> ItaJson.reader().assessments().read(document));
  }

  private static String withScore(String json) {
    return Trial.DOCUMENT.replace("89.73", json);
  }

  @Property(tries = 300)
  void aTextIsWholeWhateverItHolds(@ForAll("texts") String text) throws JsonProcessingException {
    String json = JSON.writeValueAsString(text);
    ItaJsonException refusal = refusal(withScore(json));

    assertThat(refusal.path()).isEqualTo("$.scores.instruments.IIT");
    assertThat(JSON.readValue(refusal.value(), String.class)).isEqualTo(text);
    assertThat(refusal.value()).isEqualTo(json);
    assertThat(refusal.getMessage()).hasSizeLessThan(700);
    assertThat(refusal.getMessage().codePoints())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @Property(tries = 100)
  void theNameOfAPropertyIsWhole(@ForAll("texts") String text) throws JsonProcessingException {
    String name = text + "x";
    ItaJsonException refusal =
        refusal(Trial.DOCUMENT.replace("\"tier\"", JSON.writeValueAsString(name)));

    assertThat(JSON.readValue(refusal.value(), String.class)).isEqualTo(name);
    assertThat(refusal.getMessage()).contains("unknown property ");
  }

  @Example
  void anObjectAndAnArrayAreWhole() {
    String thai = "ก".repeat(500);
    for (String json : List.of(
        "{}",
        "[]",
        "{\"a\":[1,2.50,true,null,\"" + thai + "\"],\"b\\n\":{\"c\":-0}}",
        "[[\"" + thai + "\"],{}]",
        "true",
        "1e99",
        "100.01")) {
      ItaJsonException refusal = refusal(Trial.LEAST.replace("\"ก\"", json));

      assertThat(refusal.path()).isEqualTo("$.agency.name");
      assertThat(refusal.value()).isEqualTo(json);
      assertThat(refusal.getMessage()).hasSizeLessThan(300).doesNotContain("กก");
    }
  }

  @Example
  void whatIsNoValueIsDescribed() {
    assertThat(refusal("").value()).isEqualTo("no text");
    assertThat(refusal("{\"schema\": \"ita/assessment/1\"}").value()).isEqualTo("missing");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withChars('"', '\\', '\n', '\u0000', '\u202E', 'ก', 'a', ' ')
            .ofMaxLength(200),
        Arbitraries.strings()
            .all()
            .ofMaxLength(100)
            .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)));
  }
}
