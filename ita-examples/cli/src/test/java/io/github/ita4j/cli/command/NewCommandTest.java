package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class NewCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"2562", "2563", "2564", "2565", "2566", "2567", "2568", "2569"})
  void theDocumentIsValidAsItStands(String year) {
    String document = ita("new", "--year", year).out();

    CommandRun run = itaWithInput(document, "grade", "--format=json", "-");

    assertThat(run.err()).isEmpty();
    JsonNode grade = run.result();
    assertThat(grade.get("fiscalYear").asText()).isEqualTo(year);
    assertThat(grade.get("status").asText()).isEqualTo(year.equals("2569") ? "NO_RULES" : "OPEN");
  }

  @Test
  void theDocumentHasTheGroupsOfItsYearAndTheGuideTheirKeys() {
    CommandRun run = ita("new", "--year=2568", "--agency=อบต. \"ก\"");

    assertThat(run.json().get("agency").get("name").asText()).isEqualTo("อบต. \"ก\"");
    assertThat(run.json().get("scores").fieldNames())
        .toIterable()
        .containsExactly("instruments", "indicators", "subIndicators", "questions");
    assertThat(run.err()).contains("EIT.1").contains("O1–O28").contains("GOOD");
    assertThat(ita("new", "--year=2563").err()).contains("O1–O43").doesNotContain("EIT.1");
  }

  @Test
  void theTiersAreShownAsTheyAreToBeTyped() {
    String guide = ita("new", "--year=2568").err();

    assertThat(guide)
        .startsWith("เติมคะแนนที่ทราบลงใน \"scores\" รายการที่ไม่มีคะแนนให้เว้นว่างไว้ ห้ามใส่ 0"
            + " เว้นแต่ใบแจ้งผลพิมพ์ 0 รหัสที่ใช้ได้ในปีงบประมาณ พ.ศ. 2568:");

    assertThat(guide).contains("\"tier\": \"GOOD\" (ผ่านดี)", "\"scores\"");
    assertThat(ita("new", "--year=2568", "--lang=en").err())
        .startsWith(
            "Put the scores that you know into \"scores\", leave out the others (0 only where"
                + " the result sheet prints 0). Keys of fiscal year 2568:")
        .contains("\"tier\": \"GOOD\" (Passed, good)", "top level");
    assertThat(ita("new", "--year=2563").err()).contains("\"tier\": \"A\", ", "\"printedTier\"");
    assertThat(guide).contains("\"advice\": [{\"element\": \"I1\"", "\"titles\": {\"I1\"");
    assertThat(ita("new", "--framework=nacc5-2560r1").err()).doesNotContain("advice");
    String typed = ita("new", "--year=2568").out().replaceFirst(",", ", \"tier\": \"GOOD\",");
    assertThat(itaWithInput(typed, "grade", "-").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--out"})
  void theFileIsNamedAsInTheOtherCommands(String option, @TempDir Path folder) {
    Path file = folder.resolve("new.json");

    assertThat(ita("new", "--year=2568", option, file.toString()).out()).isEmpty();
    assertThat(file).content().contains("\"fiscalYear\": 2568");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new.json", "new.xlsx"})
  void anExistingFileIsReplacedOnlyIfToldTo(String name, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "mine");

    CommandRun kept = ita("new", "--year=2568", "--out", file.toString());
    assertThat(kept.code()).isEqualTo(2);
    assertThat(kept.err()).contains("ให้ใช้ --force");
    assertThat(file).hasContent("mine");

    assertThat(ita("new", "--year=2568", "--out", file.toString(), "--force").code())
        .isZero();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .startsWith(name.endsWith("xlsx") ? "PK" : "{");
  }

  @Test
  void aFileIsWrittenOnce(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new.json");

    CommandRun first = english("new", "--year=2568", "--out", file.toString());
    Files.writeString(file, "mine");
    CommandRun second = english("new", "--year=2568", "--out", file.toString());

    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains(file.toString());
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("not written over");
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatCannotBeMadeIsRefused() {
    assertThat(ita("new").code()).isEqualTo(2);
    assertThat(ita("new", "--year=2500").err()).contains("nacc-2568r1");
    assertThat(ita("new", "--year=2568", "--agency= ").code()).isEqualTo(2);
  }
}
