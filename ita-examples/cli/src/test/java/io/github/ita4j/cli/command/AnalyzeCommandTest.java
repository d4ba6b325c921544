package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.english;
import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.report.WordReportTest;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AnalyzeCommandTest {

  @TempDir
  Path folder;

  private String html(String assessment, String... more) throws IOException {
    return WordReportTest.unbroken(
        Files.readString(written(".html", assessment, more), StandardCharsets.UTF_8));
  }

  /** A document with all that the program doubts, in the digits of the screen. */
  private Document annexed(String assessment, String... more) throws Exception {
    List<String> args = new ArrayList<>(List.of("--annex", "--digits=arabic"));
    args.addAll(List.of(more));
    return dom(html(assessment, args.toArray(String[]::new)));
  }

  private static String section(Document document, String id) {
    return all(document, "section").stream()
        .filter(section -> section.getAttribute("id").equals(id))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  private Path written(String ending, String assessment, String... more) throws IOException {
    Path file = folder.resolve("report" + ending);
    List<String> args = new ArrayList<>(List.of("analyze", "-", "--force", "-o", file.toString()));
    args.addAll(List.of(more));
    CommandRun run = itaWithInput(assessment, args.toArray(String[]::new));
    assertThat(run.err()).contains(file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    return file;
  }

  private static String json(String name) throws IOException {
    return Files.readString(Path.of(report(name)), StandardCharsets.UTF_8);
  }

  private static Document dom(String html) throws Exception {
    // The page is written so that an XML parser reads it, too: nothing is left open or unescaped.
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(Document document, String name) {
    return all(document, name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> sections(Document document) {
    return all(document, "section").stream()
        .map(section -> section.getAttribute("id"))
        .toList();
  }

  /** PASS, because OIT and EIT.2 are below what GOOD asks; no tier asks about an indicator. */
  private static final String PASSED = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"}, "scores": {
        "instruments": {"IIT": 89.73, "EIT.1": 95.00, "EIT.2": 80.33, "OIT": 84.55},
        "indicators": {"3": 90.00, "4": 61.25}}}
      """;

  @Test
  @InEveryLocale
  void whatAScoreLacksIsToldToTheTierThatAsksForIt() throws Exception {
    List<String> rows = texts(annexed(PASSED), "tr");

    assertThat(rows)
        .contains(
            "OITแบบวัดการเปิดเผยข้อมูลสาธารณะ84.550.450.45 คะแนน ถึงเกณฑ์ระดับผ่านดี",
            "3การใช้อำนาจ90.00–5.00 คะแนน ถึงเกณฑ์รักษามาตรฐาน 95.00",
            "4การใช้ทรัพย์สินของราชการ61.2523.75–")
        .noneMatch(row -> row.endsWith("คะแนน ถึงเกณฑ์ระดับผ่าน"));
  }

  @Test
  void theJsonOfAFindingNamesATierOnlyWhereOneAsksAboutTheElement() throws IOException {
    JsonNode findings =
        itaWithInput(PASSED, "analyze", "-", "--format", "json").result().get("findings");

    for (JsonNode finding : findings) {
      switch (finding.get("element").asText()) {
        case "OIT" -> {
          assertThat(finding.get("nextTier").asText()).isEqualTo("GOOD");
          assertThat(finding.get("belowNextTier").decimalValue()).isEqualTo("0.45");
        }
        case "3", "4", "EIT" -> assertThat(finding.has("nextTier")).isFalse();
        default -> assertThat(finding.has("nextTier")).isEqualTo(finding.has("belowNextTier"));
      }
    }
    assertThat(findings)
        .extracting(finding -> finding.get("element").asText())
        .contains("OIT", "4");
  }

  @Test
  void theWordsOfTheReportReadAsOfficialsWriteThem() throws Exception {
    String text = annexed(PASSED.replace("\"ก\"", "\"ก\", \"province\": \"กรุงเทพมหานคร\""))
        .getDocumentElement()
        .getTextContent();

    assertThat(text)
        .contains(
            "ก กรุงเทพมหานคร",
            "น้ำหนักของ EIT",
            "น้ำหนักของคะแนนภาพรวม",
            "ร้อยละ 30 ของ IIT (89.73)",
            "รายการประเด็นที่ต้องแก้ไข")
        .doesNotContain("3/10", "รายการรักษา", "จังหวัดกรุงเทพ");
    assertThat(annexed(PASSED.replace("90.00", "97.00")).getDocumentElement().getTextContent())
        .contains("รายการที่ควรรักษามาตรฐาน");
    assertThat(itaWithInput(
                "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2564, \"agency\": {\"name\": \"ก\"},"
                    + " \"scores\": {\"questions\": {\"I8\": 80.00}}}",
                "analyze",
                "-")
            .out())
        .contains("มากน้อยเพียงใด: (1) คุ้มค่า (2) ไม่บิดเบือน")
        .doesNotContain(" | ");
  }

  @Test
  void severalAssessmentsAreRefusedWithAWayToGoOnWithOne() {
    String line = PASSED.replace("\n", " ") + "\n";

    CommandRun run = englishWithInput(line + line + line, "analyze", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ita: -: must hold one assessment, not 3; each line, or each entry of the list, is"
                + " one: put the one that is meant into a file of its own (grade, audit and uplift take"
                + " them all)\n");
  }

  @Test
  @InEveryLocale
  void theDocumentHasEverySectionInOrderAndAnAnnexOnRequest() throws Exception {
    Document page = dom(html(json("prokfa-2563.json")));

    assertThat(sections(page)).containsExactly("background", "result", "findings", "measures");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("th");
    assertThat(all(page, "h1")).hasSize(1);
    assertThat(texts(page, "h2"))
        .containsExactly(
            "๑. ความเป็นมา",
            "๒. ผลการประเมิน",
            "๓. การวิเคราะห์ผลการประเมิน",
            "๔. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" + " ประจำปีงบประมาณ พ.ศ. ๒๕๖๔");
    assertThat(texts(page, "a")).isEqualTo(texts(page, "h2"));
    assertThat(all(page, "section").get(3).getAttribute("class")).isEqualTo("wide");
    assertThat(sections(annexed(json("prokfa-2563.json"))))
        .endsWith(
            "measures",
            "annex-summary",
            "annex-scores",
            "annex-findings",
            "annex-contradictions",
            "annex-method");
  }

  @Test
  void anAnnexNamesElementsAsThePaperDoesAndNoOtherAgencysAdvice() throws Exception {
    Document page =
        dom(html(json("kampang-2564.json"), "--annex", "--previous", report("kampang-2563.json")));
    String text = dom(html(
            json("prokfa-2563.json"), "--annex", "--plan", report("prokfa-2564.plan.json")))
        .getDocumentElement()
        .getTextContent();

    assertThat(texts(page, "h2"))
        .contains("ภาคผนวก ๑ สรุปผลการประเมิน", "ภาคผนวก ๔ เปรียบเทียบกับปีก่อน");
    assertThat(texts(page, "th")).contains("–", "๑๐", "O34").doesNotContain("overall", "10");
    assertThat(text).contains("ที่มาของเกณฑ์").doesNotContain("ข้อเสนอแนะที่ผู้ประเมินให้แก่");
  }

  @Test
  void whatIsNotScoredIsNamedByKindAndReasonsReadAsASentence() throws Exception {
    String text = dom(html(json("janlan-2566.json"))).getDocumentElement().getTextContent();

    assertThat(text)
        .contains(
            "ไม่ปรากฏคะแนนของ IIT, EIT, OIT และตัวชี้วัดที่ ๑–๑๐",
            "เนื่องจากคะแนนภาพรวมต่ำกว่า ๘๕ คะแนน");
  }

  @Test
  void aCoverAndAMemorandumAreAddedOnRequest() throws Exception {
    Document plain = dom(html(json("kutkwang-2568.json")));
    Document page = dom(html(json("kutkwang-2568.json"), "--cover", "--memo"));

    assertThat(texts(plain, "section")).noneMatch(text -> text.contains("บันทึกข้อความ"));
    assertThat(all(plain, "header").get(0).getAttribute("class")).isEmpty();
    assertThat(all(page, "header").get(0).getAttribute("class")).isEqualTo("cover");
    String memo = all(page, "section").get(0).getTextContent();
    assertThat(memo)
        .contains("บันทึกข้อความ", "เรียน", "นายกเทศมนตรี")
        .containsSubsequence(
            "เรื่องเดิม", "ข้อเท็จจริง", "ข้อกฎหมาย", "ข้อเสนอ", "จึงเรียนมาเพื่อโปรดพิจารณา")
        .contains("ผลการประเมินปรากฏว่า มีผลคะแนนภาพรวม ๘๙.๓๐ คะแนน อยู่ในระดับ “ผ่านดี”")
        .containsSubsequence(
            "ความเห็นหัวหน้าส่วนราชการ", "ความเห็นปลัดเทศบาล", "คำสั่งนายกเทศมนตรี");
    for (String line : List.of("(ลงชื่อ)", "(ชื่อ–สกุล)", "ตำแหน่ง", "วันที่ .")) {
      assertThat(memo.split(Pattern.quote(line), -1)).as(line).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void everyIndicatorStandsInTheTableOfScoresAndInTheChart() throws Exception {
    Document page = dom(html(json("prokfa-2563.json")));

    String scores = all(page, "section").get(1).getTextContent();
    String chart = texts(page, "svg").get(0);
    for (String name : List.of(
        "การปฏิบัติหน้าที่",
        "การใช้งบประมาณ",
        "การใช้อำนาจ",
        "การใช้ทรัพย์สินของราชการ",
        "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน",
        "ประสิทธิภาพการสื่อสาร",
        "การปรับปรุงการทำงาน",
        "การเปิดเผยข้อมูล",
        "การป้องกันการทุจริต")) {
      assertThat(scores).contains(name);
      assertThat(chart).contains(name);
    }
    // As printed: one decimal, and none.
    assertThat(scores).contains("๙๐.๙", "๗๘.๕๒").doesNotContain("๙๐.๙๐");
  }

  @Test
  @InEveryLocale
  void tablesAndChartsCanBeReadAloud() throws Exception {
    Document page = dom(html(json("prokfa-2563.json")));

    assertThat(all(page, "table")).hasSize(4).allSatisfy(table -> {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      assertThat(table.getElementsByTagName("thead").getLength()).isEqualTo(1);
    });
    assertThat(all(page, "th"))
        .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
    assertThat(all(page, "svg")).hasSize(1).allSatisfy(svg -> {
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
        assertThat(texts(page, "title").size() + texts(page, "desc").size()).isEqualTo(3);
        assertThat(html(page, id)).isNotBlank();
      }
    });
    assertThat(texts(page, "desc").get(0)).contains("๔. การใช้ทรัพย์สินของราชการ ๗๘.๕๒");
    assertThat(headingLevels(page)).startsWith(1, 2).doesNotContain(4);
  }

  private static String html(Document page, String id) {
    for (String name : List.of("title", "desc")) {
      for (Element element : all(page, name)) {
        if (element.getAttribute("id").equals(id)) {
          return element.getTextContent();
        }
      }
    }
    return "";
  }

  /** The levels of the headings; one that skips a level is 4. */
  private static List<Integer> headingLevels(Document page) {
    List<Integer> levels = new ArrayList<>();
    NodeList every = page.getElementsByTagName("*");
    for (int i = 0; i < every.getLength(); i++) {
      String name = ((Element) every.item(i)).getTagName();
      if (name.matches("h[1-6]")) {
        int level = name.charAt(1) - '0';
        int last = levels.isEmpty() ? 0 : levels.get(levels.size() - 1);
        levels.add(level > last + 1 ? 4 : level);
      }
    }
    return levels;
  }

  @Test
  void thePageNeedsNothingFromElsewhereAndRunsNothing() throws Exception {
    String page = html(json("kutkwang-2568.json"));

    assertThat(page)
        .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(", " src=")
        .doesNotContainPattern(" href=\"[^#]")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void theOriginOfRecommendationsIsSaidOnceAndMarkedOnEach() {
    String text = ita("analyze", report("prokfa-2563.json")).out();

    assertThat(text)
        .containsOnlyOnce("ข้อที่มีเครื่องหมาย * เป็นตัวอย่างจากรายงานของหน่วยงานอื่น")
        .containsOnlyOnce("ข้อที่มีเครื่องหมาย ** เป็นข้อเสนอของผู้จัดทำโปรแกรม ไม่ใช่ของ ป.ป.ช.");
    String[] sections = text.split("\n(?=[0-9]\\. )", -1);
    for (int section : List.of(4, 5)) {
      assertThat(sections[section])
          .contains("ประชุมหารือภายในและรับฟังความคิดเห็นของผู้รับบริการ *")
          .contains("รับฟังความคิดเห็นและปรับปรุงการดำเนินงานและการให้บริการ **");
    }
  }

  @Test
  void theAdviceOfTheAgencysOwnDocumentIsItsAssessors() throws Exception {
    String assessment = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"},
         "scores": {"questions": {"E1": 60}},
         "advice": [{"element": "E1", "text": "ควรระบุขั้นตอนให้ชัดเจน", "cites": ["O8"]},
                    {"element": "E7", "text": "ควรเปิดให้มีส่วนร่วม"}]}""";

    JsonNode recommendations =
        itaWithInput(assessment, "analyze", "-", "--format=json").result().get("recommendations");
    assertThat(recommendations)
        .extracting(
            each -> each.get("trigger").asText() + " " + each.get("origin").asText())
        .containsExactly("E7 ASSESSOR", "E1 ASSESSOR", "E1 EXAMPLE");
    assertThat(recommendations.get(1).at("/cites/0").asText()).isEqualTo("O8/2568");
    assertThat(section(dom(html(assessment)), "findings"))
        .contains("ข้อเสนอแนะของผู้ประเมิน", "ควรระบุขั้นตอนให้ชัดเจนO8", "ควรเปิดให้มีส่วนร่วม–");
  }

  @Test
  void theMethodSaysWhoseTheExamplesAre() throws Exception {
    assertThat(section(annexed(json("prokfa-2563.json")), "annex-method"))
        .contains("ข้อเสนอแนะที่ผู้ประเมินให้แก่องค์การบริหารส่วนตำบลกำปัง ปีงบประมาณ พ.ศ. 2563:"
            + " ตัวชี้วัดที่ 8, ตัวชี้วัดที่ 7, ตัวชี้วัดที่ 6");
    assertThat(ita("analyze", report("prokfa-2563.json"), "--lang=en").out())
        .contains("The assessor's advice to องค์การบริหารส่วนตำบลกำปัง, fiscal year 2563:");
  }

  @Test
  @InEveryLocale
  void codesAreOfTheYearThatTheyAreCitedOf() throws Exception {
    String assessment = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"},
         "scores": {"questions": {"E2": 60}}}""";

    assertThat(itaWithInput(assessment, "analyze", "-").out())
        .contains("ข้อ OIT ที่เกี่ยวข้อง ของปี 2568")
        .contains("(รองรับ E2 ของปี 2568)")
        .contains("(ข้อ OIT: O10, O8, O9 ของปี 2568; O8, O9 ของปี 2569)");
    assertThat(section(dom(html(assessment)), "measures"))
        .contains("(รองรับ E๒ การปฏิบัติงาน/ให้บริการกับผู้มาติดต่ออย่างเท่าเทียมกัน ของปี ๒๕๖๘)")
        .contains("(ข้อ OIT: O10, O8, O9 ของปี ๒๕๖๘; O8, O9 ของปี ๒๕๖๙)");
    assertThat(ita("analyze", report("prokfa-2563.json")).out())
        .contains("(ข้อ OIT: O18–O21, O24 ของปี 2563 และ 2564)");
  }

  @Test
  void aPlanIsNotSaidToLeaveOpenWhatItMayCover() {
    String assessment = """
        {"schema": "ita/assessment/1", "fiscalYear": 2563, "agency": {"name": "องค์การบริหารส่วนตำบลกำปัง"},
         "scores": {"indicators": {"9": 19.68, "10": 0, "4": 74.43, "8": 71.70}}}""";

    CommandRun run =
        itaWithInput(assessment, "analyze", "-", "--plan", report("kampang-2564.plan.json"));

    // Its measures answer OIT, which has no score.
    assertThat(run.out())
        .contains("ยังไม่มีมาตรการสำหรับประเด็นที่ต้องแก้ไข: ตัวชี้วัดที่ 8")
        .doesNotContain(
            "ประเด็นที่ต้องแก้ไข: ตัวชี้วัดที่ 9", "ประเด็นที่ต้องแก้ไข: ตัวชี้วัดที่ 10")
        .doesNotContain("ไม่ได้ระบุว่าตอบประเด็นใด");
  }

  @Test
  void weaknessesStandInTheGroupsOfTheReports() throws Exception {
    Document page = annexed(json("prokfa-2563.json"));
    List<Element> tables = all(page, "table");

    assertThat(rowHeads(tables, "รายการประเด็นที่ต้องแก้ไข")).containsExactly("4", "2", "IIT");
    assertThat(rowHeads(tables, "รายการประเด็นที่ต้องพัฒนา"))
        .containsExactly("5", "8", "3", "EIT", "7", "6", "1");
    assertThat(rowHeads(tables, "รายการที่ควรรักษามาตรฐาน")).containsExactly("9", "OIT", "10");
    for (String id : List.of("findings", "annex-findings")) {
      assertThat(section(page, id))
          .containsPattern("คะแนนสูงสุด คือ ตัวชี้วัดที่ 10 .*คะแนนต่ำสุด คือ ตัวชี้วัดที่ 4 ");
    }
  }

  private static List<String> rowHeads(List<Element> tables, String caption) {
    for (Element table : tables) {
      if (table.getElementsByTagName("caption").item(0).getTextContent().equals(caption)) {
        List<String> heads = new ArrayList<>();
        NodeList cells = table.getElementsByTagName("th");
        for (int i = 0; i < cells.getLength(); i++) {
          if (((Element) cells.item(i)).getAttribute("scope").equals("row")) {
            heads.add(cells.item(i).getTextContent());
          }
        }
        return heads;
      }
    }
    throw new AssertionError("no table " + caption);
  }

  @Test
  void theDraftMeasuresHaveTheColumnsOfTheReports() throws Exception {
    Element section = all(dom(html(json("prokfa-2563.json"))), "section").get(3);
    String text = section.getTextContent();

    assertThat(text)
        .contains(
            "มาตรการ/แนวทาง",
            "ขั้นตอนหรือวิธีการปฏิบัติ",
            "ผู้รับผิดชอบ",
            "ระยะเวลา",
            "การกำกับติดตาม",
            "ปีงบประมาณ พ.ศ. ๒๕๖๔",
            "(โปรดระบุ)");
  }

  @Test
  void everyWeakQuestionIsListedWithATitleOrWithoutOne() throws Exception {
    Document page = dom(html("""
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"}, "scores": {
          "questions": {"I1": 51.00, "I3": 53.00, "E3": 63.00, "E4": 96.00}}}
        """));

    assertThat(texts(page, "tr"))
        .containsSubsequence(
            "I๑–๕๑.๐๐ต้องแก้ไข",
            "I๓เจ้าหน้าที่ของหน่วยงานมีการเรียกรับ หรือรับสินบน๕๓.๐๐ต้องแก้ไข",
            "E๓–๖๓.๐๐ต้องแก้ไข");
    // What is known of E3 are its answers, in a note of ours that is no title.
    assertThat(page.getDocumentElement().getTextContent())
        .doesNotContain("ไม่ปรากฏ)", "มี / ไม่มี");
  }

  @Test
  void codesAloneAreNotListedTwice() throws Exception {
    Document page = dom(html("""
        {"schema": "ita/assessment/1", "fiscalYear": 2567, "agency": {"name": "ก"}, "scores": {
          "questions": {"E1": 61.00, "E3": 63.00}}}
        """));

    assertThat(page.getDocumentElement().getTextContent())
        .contains("E๑ (๖๑.๐๐)", "E๓ (๖๓.๐๐)")
        .doesNotContain("ข้อคำถามที่ต้องแก้ไข", "ไม่ปรากฏ)");
  }

  @Test
  void anOpenTierIsNotGuessedAndTheDoubtIsInTheAnnex() throws Exception {
    Document page = annexed(json("somdet-2568.json"));

    assertThat(section(page, "annex-summary"))
        .contains("ยังสรุปไม่ได้ อาจเป็น ผ่านดีเยี่ยม หรือ ผ่านดี")
        .contains("รายงานนี้ไม่คาดเดาระดับ");
    assertThat(section(page, "annex-contradictions")).contains("มีข้อความว่าอยู่ในระดับ “ผ่าน”");
    assertThat(page.getDocumentElement().getTextContent())
        .doesNotContain("(EXCELLENT)", "(GOOD)", "(PASS)");
    // The report announces it: that is what is filed.
    assertThat(section(page, "result"))
        .contains(
            "มีผลคะแนนภาพรวม 99.17 คะแนน อยู่ในระดับ “ผ่านดี” บรรลุค่าเป้าหมาย (85 คะแนนขึ้นไป)")
        .doesNotContain("อาจเป็น", "สรุปไม่ได้", "ผ่านดีเยี่ยม");
  }

  @Test
  void contradictionsAreInTheAnnexAndLastYearIsBesideTheScores() throws Exception {
    Document page = annexed(json("kampang-2564.json"), "--previous", report("kampang-2563.json"));

    assertThat(section(page, "annex-summary")).contains("ขัดแย้งกันเอง", "พบ 2 รายการ");
    assertThat(section(page, "annex-comparison"))
        .contains("50.69", "79.34", "+28.65")
        .contains("(ไม่สามารถเปรียบเทียบระดับผลการประเมินได้)");
    assertThat(section(page, "annex-contradictions"))
        .contains("มีผลคะแนน ๗๙.๓๔ อยู่ในระดับ B")
        .contains("ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2563): IIT ระบุไว้ 79.88 แต่");
    assertThat(section(page, "result"))
        .contains("อยู่ในระดับ “B” ไม่บรรลุค่าเป้าหมาย (85 คะแนนขึ้นไป)")
        .contains("50.69 คะแนน (เพิ่มขึ้น 28.65 คะแนน) อยู่ในระดับ “E”")
        .doesNotContain("ขัดแย้ง");
  }

  @Test
  @InEveryLocale
  void thaiDigitsReachEveryNumberOfADocumentButNoCodeOfTheDisclosureCheck() throws Exception {
    String own = report("kutkwang-2568.plan.json");
    String text = dom(html(json("kutkwang-2568.json"), "--plan", own, "--memo", "--cover"))
        .getElementsByTagName("body")
        .item(0)
        .getTextContent();

    assertThat(text).contains("๘๙.๓๐", "EIT ส่วนที่ ๑", "พ.ศ. ๒๕๖๘", "(ข้อ OIT: O8, O16)");
    assertThat(text.replaceAll("O[0-9]+", "")).doesNotContainPattern("[0-9]");
    // Names and codes are all that is not Thai.
    assertThat(text.replaceAll("ITA|IIT|EIT|OIT|O[0-9]+|No Gift Policy|E-Service", ""))
        .doesNotContainPattern("[A-Za-z]")
        .doesNotContain("ความเชื่อมั่น", "อนุมาน", "ขัดแย้ง", "รหัสมาตรการ");
    assertThat(html(json("kutkwang-2568.json"), "--digits=arabic"))
        .contains("89.30", "fallback: decimal");
  }

  @Test
  @InEveryLocale
  void theReportIsInEnglishOnRequest() throws Exception {
    Document page = dom(html(json("prokfa-2563.json"), "--lang=en"));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(texts(page, "h2")).contains("1. Background", "3. Analysis");
    assertThat(section(page, "result")).contains("overall score 90.9", "tier “A”");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nacc-2562r1",
        "nacc-2563r1",
        "nacc-2564r1",
        "nacc-2565r1",
        "nacc-2566r1",
        "nacc-2567r1",
        "nacc-2568r1",
        "nacc-2569r1",
        "nacc5-2560r1",
        "nacc5-2561r1"
      })
  void everyYearHasAReportEvenWithNothingButAnOverallScore(String framework) throws Exception {
    String year = framework.substring(framework.indexOf('-') + 1, framework.indexOf('r'));
    String assessment = """
        {"schema": "ita/assessment/1", "fiscalYear": %s, "framework": "%s",
         "agency": {"name": "กรมหนึ่ง"}, "scores": {"overall": 84.99}}""".formatted(year, framework);

    Document page = dom(html(assessment));
    assertThat(written(".docx", assessment)).isNotEmptyFile();

    assertThat(section(page, "result")).contains("๘๔.๙๙");
    assertThat(section(page, "findings"))
        .contains(
            year.equals("2569") || framework.startsWith("nacc5")
                ? "ไม่ปรากฏค่าเป้าหมาย"
                : "มีเพียงคะแนนภาพรวม");
  }

  @Test
  void theFiveIndicesHaveTheirChart() throws Exception {
    Document page = dom(html(Files.readString(Path.of("src/test/resources/indices-2561.json"))));

    assertThat(texts(page, "svg")).singleElement().asString().contains("ความโปร่งใส", "๖๖.๗๙");
    assertThat(section(page, "result")).contains("๘๖.๕๐", "ดัชนีที่ ๑ ความโปร่งใส");
    assertThat(section(page, "findings")).contains("ไม่ปรากฏค่าเป้าหมาย");
  }

  @Test
  void thePlanOfTheAgencyStandsInsteadOfTheDraft() throws Exception {
    Path plan = folder.resolve("plan.json");
    assertThat(ita("plan", report("prokfa-2563.json"), "--out", plan.toString()).code())
        .isZero();
    String own =
        Files.readString(plan).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"แผนของเรา\"");
    Files.writeString(plan, own);

    Document page = dom(html(json("prokfa-2563.json"), "--plan", plan.toString()));

    assertThat(section(page, "measures")).contains("แผนของเรา").doesNotContain("(โปรดระบุ)");
    assertThat(ita("analyze", report("prokfa-2563.json"), "--plan", plan.toString())
            .out())
        .contains("แผนของเรา", "ความครอบคลุมของแผน", "ทุกประเด็นที่ต้องแก้ไขมีมาตรการรองรับ");
  }

  @Test
  void anExistingFileIsWrittenOverOnlyByForce() throws Exception {
    Path file = folder.resolve("mine.html");
    Files.writeString(file, "mine");

    CommandRun refused = ita("analyze", report("prokfa-2563.json"), "-o", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(file).hasContent("mine");

    assertThat(ita("analyze", report("prokfa-2563.json"), "-o", file.toString(), "--force")
            .code())
        .isZero();
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kutkwang-2568.json", "prokfa-2563.json", "kampang-2564.json"})
  @InEveryLocale
  void whatTheAnnexHasIsOnTheScreen(String name) throws Exception {
    CommandRun run = ita("analyze", report(name));
    Document page = annexed(json(name));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    String printed = WordReportTest.unbroken(run.out()).replaceAll("\\s+", " ");
    List<Element> annex = all(page, "section").stream()
        .filter(section -> section.getAttribute("id").startsWith("annex-"))
        .toList();
    assertThat(annex).hasSize(5);
    for (Element section : annex) {
      for (String part : List.of("h3", "caption", "th", "td", "li")) {
        NodeList elements = section.getElementsByTagName(part);
        for (int i = 0; i < elements.getLength(); i++) {
          assertThat(ownTexts(elements.item(i))).allMatch(printed::contains);
        }
      }
    }
  }

  /** The texts in an element, each without the others: a cell of several lines is several texts. */
  private static List<String> ownTexts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        texts.add(child.getTextContent().strip().replaceAll("\\s+", " "));
      } else {
        texts.addAll(ownTexts(child));
      }
    }
    return texts;
  }

  @Test
  void whatCannotBeAnalyzedIsRefused() {
    String report = report("kampang-2563.json");
    String out = folder.resolve("x.html").toString();

    assertThat(
            english("analyze", report, "-o", folder.resolve("x.pdf").toString()).err())
        .contains(".docx");
    assertThat(englishWithInput("[]", "analyze", "-", "-o", out).err()).contains("one assessment");
    assertThat(english("analyze", "no-such.json", "-o", out).err()).contains("no such file");
    assertThat(english("analyze", report, "-o", out, "--previous", report("kampang-2564.json"))
            .err())
        .contains("must be before");
    assertThat(english("analyze", report, "-o", out, "--plan", report).code()).isEqualTo(2);
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void findingsAndRecommendationsAreToBeHadAsJson() {
    CommandRun run = ita("analyze", "--format=json", report("prokfa-2563.json"));

    assertThat(run.code()).isZero();
    assertThat(run.result().get("schema").asText()).isEqualTo("ita/analysis/1");
    assertThat(run.result().get("findings").get(0).get("element").asText()).isEqualTo("4");
  }

  @Test
  @InEveryLocale
  void theJsonHasTheGradeTheDraftAndTheComparisonThatTheReportHas() throws IOException {
    JsonNode analysis = ita(
            "analyze",
            report("kampang-2564.json"),
            "--format=json",
            "--previous",
            report("kampang-2563.json"))
        .result();

    assertThat(analysis.at("/grade/status").asText()).isEqualTo("CONTRADICTORY");
    assertThat(analysis.at("/grade/explanation/computations")).isNotEmpty();
    assertThat(analysis.at("/draft/fiscalYear").asInt()).isEqualTo(2565);
    assertThat(analysis.at("/comparison/frameworkBefore").asText()).isEqualTo("nacc-2563r1");
    assertThat(analysis.at("/comparison/changes")).isNotEmpty();
    assertThat(texts(html(
            json("kampang-2564.json"), "--format=json", "--previous", report("kampang-2563.json"))))
        .as("a file is the document whatever the format")
        .contains("result");
  }

  private static List<String> texts(String html) {
    return List.of(html.split("[\"<>]"));
  }

  @Test
  void theJsonSaysWhatThePlanCovers() {
    JsonNode analysis = ita(
            "analyze",
            report("kutkwang-2568.json"),
            "--format=json",
            "--plan",
            report("kutkwang-2568.plan.json"))
        .result();

    assertThat(analysis.has("coverage")).isTrue();
    assertThat(ita("analyze", report("kutkwang-2568.json"), "--format=json")
            .result()
            .has("coverage"))
        .isFalse();
  }

  @Test
  void codesOfAPlanAreLookedUpInTheFrameworksOfTheCaller() throws IOException {
    Path own = folder.resolve("own");
    FrameworksCommandTest.ownFramework("2566", own.resolve("2566"));
    FrameworksCommandTest.ownFramework("2568", own.resolve("2568"));
    Path plan = folder.resolve("plan.json");
    Files.writeString(plan, """
        {"schema": "ita/plan/1", "fiscalYear": 2569, "framework": "moph-2568r1", "agency": {"name": "ก"},
         "measures": [{"id": "m1", "title": "จัดทำคู่มือ", "answers": ["OIT"], "cites": ["O43"]}]}
        """);
    String assessment =
        PASSED.replace("\"fiscalYear\"", "\"framework\": \"moph-2568r1\", \"fiscalYear\"");
    String[] args = {
      "analyze", "-", "--frameworks", own.toString(), "--plan", plan.toString(), "--format=json"
    };

    JsonNode unknown = itaWithInput(assessment, args).result().at("/coverage/unknownCodes/0");
    args[args.length - 1] = "--format=text";

    assertThat(unknown.get("code").asText()).isEqualTo("O43/2568");
    assertThat(unknown.get("nearest").asText()).isEqualTo("O27");
    assertThat(itaWithInput(assessment, args).out())
        .contains("มาตรการ m1 อ้าง O43 ของปี 2568 ซึ่งไม่มีในปีนั้น ข้อที่ใกล้เคียงคือ O27");
  }

  @Test
  void theJsonOfAYearWithoutAPassMarkHasTheGradeButNoFindings() {
    String assessment = """
        {"schema": "ita/assessment/1", "fiscalYear": 2569, "agency": {"name": "ก"}, "scores": {"overall": 90.00}}
        """;

    CommandRun run = itaWithInput(assessment, "analyze", "-", "--format=json");

    assertThat(run.code()).isZero();
    assertThat(run.result().at("/grade/status").asText()).isEqualTo("NO_RULES");
    assertThat(run.result().fieldNames())
        .toIterable()
        .containsExactly("schema", "source", "fiscalYear", "framework", "agency", "grade");
  }

  /** One decimal allows 84.95 to 85.05, the instruments only 84.96. */
  private static final String EXCLUDED = """
      {"schema": "ita/assessment/1", "fiscalYear": 2563, "agency": {"name": "ก"}, "scores": {
        "overall": {"value": 85.0, "decimals": 1},
        "instruments": {"IIT": 84.96, "EIT": 84.96, "OIT": 84.96}}}
      """;

  @Test
  void whatTheOtherScoresExcludeIsHeldAgainstNoLimit() throws Exception {
    Document page = annexed(EXCLUDED);

    assertThat(section(page, "annex-summary"))
        .contains("85.0 ตามตัวเลขที่ระบุ แต่ตัวเลขอื่นที่ระบุทำให้เป็นได้เพียง 84.96")
        .contains("คะแนนภาพรวม 84.96 < 85.00")
        .doesNotContain("85.0 <");
    assertThat(texts(page, "tr"))
        .contains("–คะแนนภาพรวม85.0ตามเอกสาร−0.04")
        .noneMatch(row -> row.contains("85.00.00"));
  }

  @Test
  void theAnnexNamesPartsAndSourcesInThai() throws Exception {
    String text = dom(html(json("kutkwang-2568.json"), "--annex"))
        .getElementsByTagName("main")
        .item(0)
        .getTextContent();

    assertThat(text)
        .contains("ไม่ปรากฏคะแนนของ: ตัวชี้วัดที่ ๑, ๒, ๔–๑๐")
        .contains("EIT ส่วนที่ ๑ ๙๙.๒๕", "ร้อยละ ๕๐ ของ EIT ส่วนที่ ๒ (๘๗.๙๔)")
        .contains("คำนวณซ้ำจากคะแนนที่เผยแพร่, ita4j", "The Nation, ๑๙ สิงหาคม ๒๕๖๘", "Over 80% of")
        .contains("https://www.bangkokpost.com/thailand/general/3090409")
        .doesNotContain("EIT.1", "recomputation", "kutkwang-2568:", "nacc-2568r1", "by continuity");
  }

  /** As in the Word file: the first page of the report is the first, and has no number. */
  @Test
  void printedPagesOfCoverAndMemorandumAreNotCounted() throws Exception {
    assertThat(html(PASSED, "--cover", "--memo"))
        .contains("@page front { counter-increment: page 0;", "content: counter(page, shown)")
        .contains("@counter-style shown { system: fixed; symbols: \"\"; fallback: thai; }");
  }

  @Test
  void noLineOfAPageEndsBetweenANumberAndItsWord() throws Exception {
    String page = Files.readString(written(".html", json("kutkwang-2568.json")));

    assertThat(page)
        .contains("พ.ศ.\u00A0๒๕๖๘", "ตัว\u2060ชี้\u2060วัด\u2060ที่\u00A0๓", "๘๕\u00A0คะแนน")
        .contains("หน่วยงานภาค\u2060รัฐ (ITA)", "ภาพ\u2060รวม ๘๙.๓๐", "เป้า\u2060หมาย (๘๕")
        .doesNotContainPattern("(พ\\.ศ\\.|ของปี) [0-9๐-๙]")
        .doesNotContainPattern("[0-9๐-๙] คะแนน");
  }

  @Test
  void noLineEndsBetweenAnElementAndItsScore() throws Exception {
    Path file = written(".html", json("kutkwang-2568.json"), "--annex", "--digits=arabic");

    assertThat(Files.readString(file)).contains("EIT ส่วน\u2060ที่\u00A02\u00A087.94");
    assertThat(ita("grade", report("kutkwang-2568.json")).out()).doesNotContain("\u00A0");
  }
}
