package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist of {@code ita frameworks ID --items}. */
@InEveryLocale
class ItemChecklistTest {

  @Test
  void everyItemHasALineAndWhatItMustShowOrThatItIsNotKnown() {
    CommandRun run = ita("frameworks", "nacc-2568r1", "--items");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("[ ] "))).hasSize(28);
    assertThat(run.out()).contains("[ ] O2 ข้อมูลผู้บริหาร");
    assertThat(run.out())
        .contains("ต้องแสดง: เฉพาะส่วนของกฎหมายที่เกี่ยวข้อง ไม่ใช่กฎหมายทั้งฉบับ"
            + "  [แหล่งเดียว — ที่มา: apll-2568, rru-edu-2569; ถ้อยคำของ ita4j]")
        .contains(
            "ตัวอย่าง (องค์การบริหารส่วนตำบลสมเด็จ): แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต")
        .contains("ไม่ทราบองค์ประกอบที่ต้องแสดง ให้ดูคู่มือการประเมิน")
        .contains("  somdet-2568: รายงานการวิเคราะห์ผลการประเมิน");
  }

  @Test
  void asDataEachContentSaysWhoseWordsItHasAndWhatItRestsOn() throws IOException {
    CommandRun run = ita("--format=json", "frameworks", "nacc-2568r1", "--items");

    assertThat(run.code()).isZero();
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(root.get("framework").asText()).isEqualTo("nacc-2568r1");
    assertThat(root.get("items")).hasSize(28);
    JsonNode third = root.get("items").get(2);
    assertThat(third.get("question").asText()).isEqualTo("O3");
    assertThat(third.get("contents"))
        .extracting(content -> content.get("kind").asText())
        .containsExactly("REQUIRED", "EXAMPLE");
    assertThat(third.at("/contents/1/exampleOf").asText()).isEqualTo("องค์การบริหารส่วนตำบลสมเด็จ");
    assertThat(root.findValues("thEditorial"))
        .hasSize(13)
        .allSatisfy(mark -> assertThat(mark.booleanValue()).isTrue());
    assertThat(third.at("/contents/0/provenance/confidence").asText()).isEqualTo("ONE_SOURCE");
    List<String> cited = new ArrayList<>();
    root.findValues("provenance")
        .forEach(each -> each.get("sources").forEach(id -> cited.add(id.asText())));
    assertThat(root.get("sources"))
        .extracting(source -> source.get("id").asText())
        .doesNotHaveDuplicates()
        .hasSameElementsAs(cited);
  }

  @Test
  void theAssumedRulesSayInTheFirstLineThatTheyAreAssumed() {
    assertThat(ita("--lang=en", "frameworks", "assumed-2569r1", "--items").out())
        .startsWith("These rules are assumed")
        .contains(
            "must show: A report on the statistics of requests for services online (E-Service)");
  }

  @Test
  void withoutAFrameworkItIsRefused() {
    CommandRun run = ita("frameworks", "--items");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--items", "nacc-2568r1");
  }

  @Test
  void asDataEveryTextIsInBothLanguagesWhateverThatOfTheOutput() throws IOException {
    String thai = ita("--format=json", "frameworks", "nacc-2568r1", "--items").out();

    JsonNode item = new ObjectMapper().readTree(thai).at("/items/2");
    assertThat(item.at("/title/th").asText()).isEqualTo("ข้อมูลการติดต่อ");
    assertThat(item.at("/contents/0/text/th").asText())
        .isEqualTo("อย่างน้อยที่อยู่ หมายเลขโทรศัพท์ และอีเมล");
    assertThat(item.at("/contents/0/text/en").asText())
        .isEqualTo("At least address, telephone number and e-mail");
    assertThat(ita("--lang=en", "--format=json", "frameworks", "nacc-2568r1", "--items")
            .out())
        .isEqualTo(thai);
  }

  @Test
  void rulesOfOnesOwnHaveItemsOfWhichNothingIsKnown(@TempDir Path folder) throws IOException {
    Path source =
        Path.of("..", "..", "ita-core/src/main/resources/io/github/ita4j/framework/nacc/2568/r1");
    try (Stream<Path> tables = Files.list(source)) {
      for (Path table : tables.toList()) {
        Files.writeString(
            folder.resolve(table.getFileName().toString()),
            Files.readString(table).replace("nacc-2568r1", "moph-2568r1"));
      }
    }

    assertThat(ita("--frameworks=" + folder, "frameworks", "moph-2568r1", "--items")
            .out())
        .contains("[ ] O3 ข้อมูลการติดต่อ")
        .doesNotContain("ต้องแสดง:");
  }
}
