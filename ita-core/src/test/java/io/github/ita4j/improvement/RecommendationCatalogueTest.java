package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationCatalogueTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static final String HEADER =
      "id\ttrigger\tkind\ttitle_th\ttitle_en\ttext_th\ttext_en\tcites\torigin\texample_agency\texample_year\texample_by\tconfidence\tsource\tnote\n";

  private static final Map<String, String> HASHES = """
      nacc-2562r1 644227ebb8e58472723685f6da749eb4fe882ff893811ec9971acebd6fdee7ce
      nacc-2563r1 986aede3c0036e7fea5735696a9ade1c86e18fb674b2a66df2bb6cd06d0252f9
      nacc-2564r1 37cb909211572f02a8f2ef405ec4dd9277438a263656d315cce2d7a343deb934
      nacc-2565r1 505dfb21234d853029cfd7a36ac50e55e9dc963933d0acfab8e92639086d03f1
      nacc-2566r1 34131fb9d8ef4d406e1b56cf4b71d20ebe2537cc03e96b1b93adfbe92c5b7201
      nacc-2567r1 a4ab17d1048ad593d9dc59ad0c375fdd93f3f6b4e3af8414d3ac7c4484cbdee9
      nacc-2568r1 cf6f4e4ff44952e8ab79edf7ff94bf3d0010f5cf287f474afc3885c966f724c0
      nacc-2569r1 efe1526bc1d6b13ac85c5b4c24e4a0beb364a6c8251aae2bdccae674a37fd443
      assumed-2569r1 12697536621d6323fae6bc0bd9cb4eab0b8bdb12b8a5cd2cd4a5e9096273fba3
      assumed-2570r1 f5937172224aaf73bd78dd021cf3e03c45916b1ca87b3aef855be8a59875084d
      """.lines()
      .map(line -> line.split(" "))
      .collect(Collectors.toMap(row -> row[0], row -> row[1]));

  /** The years with tiers, and the one whose list of items is known. */
  static List<Framework> years() {
    return Stream.concat(
            DrawnScorecards.nationalWithTiers().stream(), Stream.of(DrawnScorecards.year(2569)))
        .toList();
  }

  private static RecommendationCatalogue bundled(Framework framework) {
    return RecommendationCatalogue.findBundled(framework)
        .orElseThrow(() -> new AssertionError(
            framework + " has no recommendations: CONTRIBUTING, “Add a fiscal year”, step 7"));
  }

  private static Map<String, String> valid() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", "e1");
    row.put("trigger", "E1");
    row.put("kind", "SERVICE");
    row.put("title_th", "ระบุขั้นตอน");
    row.put("title_en", "State the steps");
    row.put("text_th", "ระบุขั้นตอนในคู่มือ");
    row.put("text_en", "State the steps in the manual.");
    row.put("cites", "O8 O9");
    row.put("origin", "EXAMPLE");
    row.put("example_agency", "องค์การบริหารส่วนตำบลสมเด็จ");
    row.put("example_year", "FY2568");
    row.put("example_by", "ASSESSOR");
    row.put("confidence", "ONE_SOURCE");
    row.put("source", "somdet-2568");
    row.put("note", "");
    return row;
  }

  private static RecommendationCatalogue read(String text) {
    return RecommendationCatalogue.fromText(FY2568, text);
  }

  private static String editorial(String id) {
    Map<String, String> row = valid();
    row.put("id", id);
    row.put("origin", "EDITORIAL");
    row.put("example_agency", "");
    row.put("example_year", "");
    row.put("example_by", "");
    return String.join("\t", row.values()) + "\n";
  }

  private static String line(String column, String value) {
    Map<String, String> row = valid();
    row.put(column, value);
    return String.join("\t", row.values()) + "\n";
  }

  @Test
  @InEveryLocale
  void aRowBecomesARecommendation() {
    RecommendationCatalogue catalogue = read(HEADER + line("source", "somdet-2568 ; ita4j"));

    assertThat(catalogue.framework()).isEqualTo(FY2568.id());
    assertThat(catalogue.all()).singleElement().satisfies(recommendation -> {
      assertThat(recommendation.id()).isEqualTo("e1");
      assertThat(recommendation.trigger()).isEqualTo(ElementId.parse("E1"));
      assertThat(recommendation.kind()).isEqualTo(MeasureKind.SERVICE);
      assertThat(recommendation.title().thai()).isEqualTo("ระบุขั้นตอน");
      assertThat(recommendation.title().english()).contains("State the steps");
      assertThat(recommendation.text().thai()).isEqualTo("ระบุขั้นตอนในคู่มือ");
      assertThat(recommendation.text().englishIsEditorial()).isTrue();
      assertThat(recommendation.cites())
          .containsExactly(CitedCode.parse("O8/2568"), CitedCode.parse("O9/2568"));
      assertThat(recommendation.origin()).isEqualTo(Origin.EXAMPLE);
      assertThat(recommendation.example())
          .contains(Example.builder()
              .agency("องค์การบริหารส่วนตำบลสมเด็จ")
              .fiscalYear(FY2568.fiscalYear())
              .by(Origin.ASSESSOR)
              .build());
      Provenance provenance = recommendation.provenance().orElseThrow();
      assertThat(provenance.confidence()).isEqualTo(Confidence.ONE_SOURCE);
      assertThat(provenance.sources())
          .extracting(Source::id)
          .containsExactly("somdet-2568", "ita4j");
      assertThat(provenance.note()).isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id         | E1              | id E1: must be small letters, digits, points and hyphens",
        "id         | -e              | id -e: must be small letters, digits, points and hyphens",
        "id         | e 1             | id e 1: must be small letters, digits, points and hyphens",
        "id         | ''              | id: must not be empty",
        "trigger    | E10             | trigger E10: must be an element of nacc-2568r1",
        "trigger    | 11              | trigger",
        "trigger    | e1              | trigger",
        "trigger    | ''              | trigger: must not be empty",
        "kind       | Service         | kind Service: must be one of",
        "title_th   | ''              | title_th: must not be empty",
        "title_en   | ''              | title_en: must not be empty",
        "text_th    | ''              | text_th: must not be empty",
        "text_en    | ''              | text_en: must not be empty",
        "text_en    | ' x'            | text_en: must not start or end with white space",
        "cites      | O29             | cites O29: must be a question of nacc-2568r1",
        "cites      | O8 O34          | cites O34: must be a question of nacc-2568r1",
        "cites      | O8 O8           | cites O8: must be named once",
        "cites      | 'O8  O9'        | cites : must be a question of nacc-2568r1",
        "cites      | O8,O9           | cites O8,O9: must be a question of nacc-2568r1",
        "cites      | 9.1             | cites 9.1: must be a question of nacc-2568r1",
        "cites      | o8              | cites o8: must be a question of nacc-2568r1",
        "cites      | ๐๘              | cites ๐๘: must be a question of nacc-2568r1",
        "origin     | NACC            | origin NACC: must be one of [ASSESSOR, AGENCY, EXAMPLE, EDITORIAL]",
        "origin     | ASSESSOR        | origin ASSESSOR: must be EXAMPLE or EDITORIAL; a catalogue is for all agencies",
        "origin     | AGENCY          | origin AGENCY: must be EXAMPLE or EDITORIAL; a catalogue is for all agencies",
        "origin     | EDITORIAL       | example_agency องค์การบริหารส่วนตำบลสมเด็จ: must be empty unless the origin is EXAMPLE",
        "example_agency | ''          | example_agency: must not be empty",
        "example_year   | ''          | example_year: must not be empty",
        "example_year   | 2568        | example_year: fiscal year",
        "example_by     | ''          | example_by: must not be empty",
        "example_by     | EXAMPLE     | example_by EXAMPLE: must be ASSESSOR or AGENCY",
        "example_by     | NACC        | example_by NACC: must be one of",
        "confidence | SURE            | confidence SURE: must be one of",
        "source     | ''              | source: must not be empty",
        "source     | report-999      | source report-999: must be a source of nacc-2568r1",
        "source     | somdet-2568;ita4j| source somdet-2568;ita4j: must be a source of nacc-2568r1",
        "note       | 'x '            | note: must not start or end with white space",
      })
  @InEveryLocale
  void aWrongCellIsRefusedWithFileLineAndReason(String column, String value, String reason) {
    assertThatThrownBy(() -> read(HEADER + line("id", "e0") + line(column, value)))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("recommendations.tsv:3: " + reason);
  }

  @Test
  void anIdOfMoreThanAHundredLettersIsRefused() {
    assertThat(read(HEADER + line("id", "a".repeat(100))).all()).hasSize(1);
    assertThatThrownBy(() -> read(HEADER + line("id", "a".repeat(101))))
        .isInstanceOf(TableFormatException.class);
  }

  @Test
  void theSameIdTwiceIsRefused() {
    assertThatThrownBy(() -> read(HEADER + line("note", "a") + line("note", "b")))
        .isInstanceOf(TableFormatException.class)
        .hasMessage("recommendations.tsv:3: id e1: must be given once");
  }

  @Test
  void whatIsNoStrictTableIsRefused() {
    assertThatThrownBy(() -> read("")).isInstanceOf(TableFormatException.class);
    assertThatThrownBy(() -> read(HEADER.replace("note", "remark")))
        .isInstanceOf(TableFormatException.class);
    assertThatThrownBy(() -> read(HEADER + "e1\tE1\n")).isInstanceOf(TableFormatException.class);
    assertThatThrownBy(() -> read(HEADER + "\n")).isInstanceOf(TableFormatException.class);
  }

  @Test
  void withoutCitesARecommendationCitesNothing() {
    assertThat(read(HEADER + line("cites", "")).all())
        .singleElement()
        .satisfies(recommendation -> assertThat(recommendation.cites()).isEmpty());
  }

  @Test
  void lineEndsOfTwoCharactersChangeNothing() {
    RecommendationCatalogue unix = read(HEADER + line("note", "a"));
    RecommendationCatalogue windows = read((HEADER + line("note", "a")).replace("\n", "\r\n"));

    assertThat(windows.contentHash()).isEqualTo(unix.contentHash());
    assertThat(windows.all()).isEqualTo(unix.all());
  }

  @Test
  void aFolderIsReadAsItsText(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("recommendations.tsv"), HEADER + line("note", "a"));

    assertThat(RecommendationCatalogue.fromFolder(FY2568, folder).contentHash())
        .isEqualTo(read(HEADER + line("note", "a")).contentHash());
    assertThatThrownBy(
            () -> RecommendationCatalogue.fromFolder(FY2568, folder.resolve("elsewhere")))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("recommendations.tsv: ");
  }

  @Test
  void examplesStandFirst() {
    RecommendationCatalogue catalogue =
        read(HEADER + editorial("e1") + line("id", "e1-b") + line("id", "e1-c"));

    assertThat(catalogue.forTrigger(ElementId.parse("E1")))
        .extracting(Recommendation::id)
        .containsExactly("e1-b", "e1-c", "e1");
    assertThat(catalogue.forTrigger(ElementId.parse("E2"))).isEmpty();
  }

  /**
   * A released catalogue never changes: a correction comes with the next revision of its framework.
   */
  @ParameterizedTest
  @MethodSource("years")
  @InEveryLocale
  void aReleasedCatalogueNeverChanges(Framework framework) {
    assertHash(framework);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assumed-2569r1", "assumed-2570r1"})
  void anAssumedCatalogueChangesOnlyWithItsRow(String id) {
    assertHash(Frameworks.bundled().get(FrameworkId.parse(id)));
  }

  private static void assertHash(Framework framework) {
    String hash = bundled(framework).contentHash();
    assertThat(HASHES.get(framework.toString()))
        .as("if every text is meant to be so, the row in HASHES is: %s %s", framework, hash)
        .isEqualTo(hash);
  }

  @Test
  void aBundledCatalogueIsReadOnce() {
    assertThat(bundled(FY2568)).isSameAs(bundled(FY2568));
    assertThat(bundled(FY2568))
        .hasToString("nacc-2568r1: " + bundled(FY2568).all().size() + " recommendations");
  }

  @Test
  void ownRulesUnderABundledNameKeepTheirOwnSources() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file :
        List.of("framework", "sources", "elements", "tiers", "limits", "answers", "issues")) {
      try (InputStream stream =
          Framework.class.getResourceAsStream("nacc/2568/r1/" + file + ".tsv")) {
        texts.put(
            file + ".tsv",
            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(FrameworkLoader.fromTexts(texts)).isEqualTo(FY2568);
    texts.computeIfPresent(
        "sources.tsv", (file, text) -> text.replace("\nsomdet-2568\t", "\nsomdet-2568\tMy copy: "));
    Framework own = FrameworkLoader.fromTexts(texts);

    List<Recommendation> ofOwn = bundled(own).all();

    assertThat(ofOwn)
        .extracting(Recommendation::id)
        .containsExactlyElementsOf(
            bundled(FY2568).all().stream().map(Recommendation::id).toList());
    assertThat(ofOwn.stream()
            .flatMap(each -> each.provenance().orElseThrow().sources().stream())
            .filter(source -> source.id().equals("somdet-2568")))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.title()).startsWith("My copy: "));
    assertThat(bundled(FY2568).all()).isNotEqualTo(ofOwn);
  }

  @Test
  void aBundledCatalogueThatDoesNotFitIsRefusedWithItsFolder() {
    Framework own = new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", "nacc-2568r1")
        .load();

    assertThatThrownBy(() -> RecommendationCatalogue.findBundled(own))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("nacc/2568/r1/recommendations.tsv:2: ");
  }

  @Test
  void theYearsWhoseRulesOrItemsAreKnownHaveACatalogue() {
    assertThat(Frameworks.bundled().all().stream()
            .filter(framework -> !framework.id().scheme().equals("assumed"))
            .filter(framework -> RecommendationCatalogue.findBundled(framework).isPresent()))
        .containsExactlyInAnyOrderElementsOf(years());
    Framework indices = Frameworks.bundled().get(FrameworkId.parse("nacc5-2561r1"));
    assertThat(RecommendationCatalogue.none(indices).all()).isEmpty();
    assertThat(RecommendationCatalogue.none(indices).framework()).isEqualTo(indices.id());
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyCitedCodeIsListedInItsYearWithATitle(Framework framework) {
    Set<ElementId> titled = framework.elements().stream()
        .filter(Element::hasTitle)
        .map(Element::id)
        .collect(Collectors.toSet());
    Set<ElementId> listed =
        framework.elements().stream().map(Element::id).collect(Collectors.toSet());
    for (Recommendation recommendation : bundled(framework).all()) {
      assertThat(recommendation.cites()).as(recommendation.id()).allSatisfy(cited -> {
        assertThat(titled).contains(cited.code());
        assertThat(cited.fiscalYear()).isEqualTo(framework.fiscalYear());
      });
      assertThat(listed).as(recommendation.id()).contains(recommendation.trigger());
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyRecommendationSaysWhoseItIs(Framework framework) {
    for (Recommendation recommendation : bundled(framework).all()) {
      Provenance provenance = recommendation.provenance().orElseThrow();
      List<String> sources = provenance.sources().stream().map(Source::id).toList();
      if (recommendation.origin() == Origin.EDITORIAL) {
        assertThat(provenance.confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(sources).containsExactly("ita4j");
        assertThat(recommendation.example()).isEmpty();
      } else {
        assertThat(recommendation.origin()).isEqualTo(Origin.EXAMPLE);
        assertThat(provenance.confidence()).isIn(Confidence.ONE_SOURCE, Confidence.INFERRED);
        assertThat(sources).singleElement().asString().matches("[a-z]+-25..");
        assertThat(recommendation.example().orElseThrow().fiscalYear())
            .as("%s: one of another year is EDITORIAL", recommendation.id())
            .isEqualTo(framework.fiscalYear());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void thaiIsThaiAndEnglishIsEnglish(Framework framework) {
    for (Recommendation recommendation : bundled(framework).all()) {
      assertThat(List.of(recommendation.title().thai(), recommendation.text().thai()))
          .as(recommendation.id())
          .allMatch(text -> text.matches(".*[ก-ฮ].*"))
          // An official's spelling has no such doubles; they come of typing.
          .noneMatch(
              text -> text.matches(".*(เเ|ํา|  |[\u0E48-\u0E4B]{2}|[\u0E31\u0E34-\u0E3A]{2}).*"));
      assertThat(List.of(
              recommendation.title().english().orElseThrow(),
              recommendation.text().english().orElseThrow()))
          .as(recommendation.id())
          .noneMatch(text -> text.matches(".*[ก-๛].*"));
    }
  }

  /** A measure is a sentence or two in Thai; only names of the assessment keep their letters. */
  @ParameterizedTest
  @MethodSource("years")
  void aTextIsAMeasureThatAnOfficialWouldSign(Framework framework) {
    for (Recommendation recommendation : bundled(framework).all()) {
      String title = recommendation.title().thai();
      String text = recommendation.text().thai();
      assertThat(text.length()).as(recommendation.id()).isBetween(40, 160);
      assertThat(title.length()).as(recommendation.id()).isBetween(15, 80);
      assertThat((title + text).replaceAll("E-Service|No Gift Policy|Q&A|IIT|EIT|OIT", ""))
          .as(recommendation.id())
          .doesNotContainPattern("[A-Za-z]")
          // what to look up, or a number for what it means
          .doesNotContain(
              "ถ้อยคำของข้อ", "ตามแนวทางของตัวชี้วัด", "ตัวชี้วัดที่", "ข้อ o", "ข้อ O");
    }
  }

  /** The same thing asked under other numbers gets the same measure. */
  @Test
  void itemsOfOneTitleHaveOneTextInEveryYear() {
    Map<String, Set<String>> texts = new TreeMap<>();
    int items = 0;
    for (Framework framework : years()) {
      for (Element element : framework.elements()) {
        if (element.id() instanceof QuestionCode code
            && code.instrument() == Instrument.OIT
            && element.hasTitle()) {
          Recommendation own = bundled(framework).forTrigger(code).get(0);
          assertThat(own.cites()).containsExactly(CitedCode.of(code, framework.fiscalYear()));
          texts
              .computeIfAbsent(element.name().orElseThrow().thai(), key -> new TreeSet<>())
              .add(own.title() + "\n" + own.text());
          items++;
        }
      }
    }
    assertThat(texts.values()).allMatch(of -> of.size() == 1);
    assertThat(items).isGreaterThanOrEqualTo(296);
    assertThat(texts).hasSizeGreaterThanOrEqualTo(108);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearHasTheGeneralMeasures(Framework framework) {
    assertThat(bundled(framework).forTrigger(ElementId.OVERALL))
        .extracting(Recommendation::id)
        .containsExactly("general-analysis", "general-oit", "general-survey");
  }

  /** A question without known words has the measure for its indicator, or for its instrument. */
  @ParameterizedTest
  @MethodSource("years")
  void everySurveyQuestionOfTheYearHasAMeasure(Framework framework) {
    RecommendationCatalogue catalogue = bundled(framework);
    for (Element element : framework.elements()) {
      if (element.id() instanceof QuestionCode code && code.instrument() != Instrument.OIT) {
        Recommendation own = catalogue.forTrigger(code).get(0);
        ElementId parent = element.parent().orElseThrow();
        Optional<Recommendation> above = catalogue.forTrigger(parent).stream()
            .filter(recommendation -> recommendation.origin() == Origin.EDITORIAL)
            .findFirst();
        if (above.isPresent() && own.origin() == Origin.EDITORIAL) {
          assertThat(own.text().equals(above.get().text()))
              .as("%s repeats the text of %s unless its words are known", code, parent)
              .isEqualTo(!element.hasTitle());
        }
      }
    }
  }

  /** What the assessor's text of อบต.สมเด็จ cites, in its order. */
  @ParameterizedTest
  @CsvSource({
    "I3, O23 O18 O17, INFERRED",
    "E1, O8 O9, ONE_SOURCE",
    "E2, O10 O8 O9, ONE_SOURCE",
    "E6, O3, ONE_SOURCE",
    "E7, O20, ONE_SOURCE",
    "E8, O20 O6 O3, ONE_SOURCE",
    "E9, O10, ONE_SOURCE",
  })
  void theAssessorsMappingOfFy2568IsHeld(String trigger, String cites, Confidence confidence) {
    assertThat(bundled(FY2568).forTrigger(ElementId.parse(trigger)))
        .singleElement()
        .satisfies(recommendation -> {
          assertThat(recommendation.cites())
              .extracting(cited -> cited.code().toString())
              .containsExactly(cites.split(" "));
          assertThat(recommendation.example())
              .contains(Example.builder()
                  .agency("องค์การบริหารส่วนตำบลสมเด็จ")
                  .fiscalYear(FY2568.fiscalYear())
                  .by(Origin.ASSESSOR)
                  .build());
          Provenance provenance = recommendation.provenance().orElseThrow();
          assertThat(provenance.confidence()).isEqualTo(confidence);
          assertThat(provenance.sources()).extracting(Source::id).containsExactly("somdet-2568");
        });
  }

  @Test
  void theMappingOfAnAgencyOfFy2568IsHeld() {
    assertThat(bundled(FY2568).all().stream()
            .filter(recommendation -> recommendation.example().stream()
                .anyMatch(example -> example.by() == Origin.AGENCY))
            .map(recommendation -> recommendation.trigger() + " " + recommendation.cites() + " "
                + recommendation.example().orElseThrow().agency()))
        .containsExactly(
            "4 [O8/2568, O16/2568] เทศบาลตำบลกุดกว้าง",
            "10 [O21/2568, O22/2568] เทศบาลตำบลกุดกว้าง",
            "10 [O25/2568, O10/2568] เทศบาลตำบลกุดกว้าง");
  }

  @Test
  void theAssessorsAdviceOfFy2563IsForFiveIndicatorsAndCitesNoCodes() {
    assertThat(bundled(DrawnScorecards.year(2563)).all().stream()
            .filter(recommendation -> recommendation.origin() == Origin.EXAMPLE)
            .map(recommendation -> recommendation.trigger() + " " + recommendation.cites()))
        .containsExactly("6 []", "7 []", "8 []", "9 []", "10 []");
  }

  /**
   * For each year and level: of so many elements so many have a recommendation; then by whom and
   * how well known.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2562 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; QUESTION 93/93; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 10; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; QUESTION EDITORIAL UNVERIFIED 93; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2563 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; QUESTION 88/88; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 10; INDICATOR EXAMPLE ONE_SOURCE 5; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; QUESTION EDITORIAL UNVERIFIED 88; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2564 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; QUESTION 88/88; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 10; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; QUESTION EDITORIAL UNVERIFIED 88; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2565 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; QUESTION 43/43; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 10; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; QUESTION EDITORIAL UNVERIFIED 43; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2566 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; PART 2/2; QUESTION 43/43; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 10; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; PART EDITORIAL UNVERIFIED 2; QUESTION EDITORIAL UNVERIFIED 43; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2567 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; PART 2/2; QUESTION 46/59; SUB_INDICATOR 0/7; INDICATOR EDITORIAL UNVERIFIED 10; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; PART EDITORIAL UNVERIFIED 2; QUESTION EDITORIAL UNVERIFIED 46",
        "2568 | INDICATOR 10/10; INSTRUMENT 3/3; OVERALL 1/1; PART 2/2; QUESTION 52/52; SUB_INDICATOR 7/7; INDICATOR EDITORIAL UNVERIFIED 9; INDICATOR EXAMPLE ONE_SOURCE 3; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; PART EDITORIAL UNVERIFIED 2; QUESTION EDITORIAL UNVERIFIED 45; QUESTION EXAMPLE INFERRED 1; QUESTION EXAMPLE ONE_SOURCE 6; SUB_INDICATOR EDITORIAL UNVERIFIED 7",
        "2569 | INSTRUMENT 3/3; OVERALL 1/1; QUESTION 26/26; INSTRUMENT EDITORIAL UNVERIFIED 3; OVERALL EDITORIAL UNVERIFIED 3; QUESTION EDITORIAL UNVERIFIED 26",
      })
  void coverageIsWhatItIsSaidToBe(int year, String expected) {
    Framework framework = DrawnScorecards.year(year);
    RecommendationCatalogue catalogue = bundled(framework);
    Map<String, Integer> elements = new TreeMap<>();
    Map<String, Integer> covered = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (Element element : framework.elements()) {
      String level = element.id().level().name();
      elements.merge(level, 1, Integer::sum);
      List<Recommendation> found = catalogue.forTrigger(element.id());
      covered.merge(level, found.isEmpty() ? 0 : 1, Integer::sum);
      found.forEach(recommendation -> kinds.merge(
          level + " " + recommendation.origin() + " "
              + recommendation.provenance().orElseThrow().confidence(),
          1,
          Integer::sum));
    }
    List<String> found = new ArrayList<>();
    for (String level : new TreeSet<>(elements.keySet())) {
      found.add(level + " " + covered.get(level) + "/" + elements.get(level));
    }
    kinds.forEach((kind, count) -> found.add(kind + " " + count));

    assertThat(String.join("; ", found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("years")
  void noTwoRecommendationsOfOneElementHaveOneTitle(Framework framework) {
    Set<String> seen = new HashSet<>();
    for (Recommendation recommendation : bundled(framework).all()) {
      assertThat(
              seen.add(recommendation.trigger() + " " + recommendation.title().thai()))
          .as(recommendation.id())
          .isTrue();
    }
  }

  /** A row with a text of its own: one text for several elements is one recommendation. */
  private static String row(String id, String trigger, boolean example) {
    return (example ? line("id", id) : editorial(id))
        .replace("\tE1\t", "\t" + trigger + "\t")
        .replace("ระบุขั้นตอนในคู่มือ", "ระบุขั้นตอนในคู่มือ " + id);
  }

  private static Recommendations recommended(RecommendationCatalogue catalogue, String... scores) {
    Scorecard scorecard = DrawnScorecards.of(FY2568, scores);
    return Recommendations.of(
        catalogue,
        scorecard,
        Findings.of(FY2568, scorecard, FindingPolicy.of(Score.parse("85"), Score.parse("95"))));
  }

  /** What another agency was told of a sub-indicator is no title for what we propose there. */
  @Test
  void itemsWithoutAProposalForAllHaveTheNameOfWhatTheyBelongTo() {
    RecommendationCatalogue catalogue =
        read(HEADER + row("o8", "O8", false) + row("o9", "O9", false) + row("s92", "9.2", true));

    ActionPlan plan =
        Plans.draft(FY2568, Agency.ofName("ก"), recommended(catalogue, "O8", "0", "O9", "0"));

    assertThat(plan.measures()).singleElement().satisfies(measure -> {
      assertThat(measure.title()).isEqualTo(Plans.nameOf(FY2568, ElementId.parse("9.2")));
      assertThat(measure.answers()).extracting(ElementId::toString).containsExactly("O8", "O9");
    });
  }

  /** The general recommendations are for those with nothing to mend. */
  @Test
  void nothingTakesTheRecommendationsOfTheOverallScore() {
    Recommendations recommendations =
        recommended(read(HEADER + row("general", "overall", false)), "4", "60", "I10", "60");

    assertThat(recommendations.all()).isEmpty();
    assertThat(recommendations.unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("4", "I10");
  }

  @Test
  void cataloguesAndChoicesAreEqualByContent() {
    RecommendationCatalogue catalogue = read(HEADER + row("o8", "O8", false));
    RecommendationCatalogue other = read(HEADER + row("o9", "O9", false));

    assertThat(read(HEADER + row("o8", "O8", false)))
        .isEqualTo(catalogue)
        .hasSameHashCodeAs(catalogue)
        .isNotEqualTo(other);
    assertThat(recommended(catalogue, "O8", "0"))
        .isEqualTo(recommended(catalogue, "O8", "0"))
        .hasSameHashCodeAs(recommended(catalogue, "O8", "0"))
        .isNotEqualTo(recommended(other, "O8", "0"))
        .isNotEqualTo(recommended(catalogue, "O8", "10"));
  }

  @Test
  void examplesAreInTheOrderOfAgencyYearAndAuthor() {
    Example first = example("ก", 2568, Origin.AGENCY);
    Example second = example("ข", 2567, Origin.ASSESSOR);
    Example third = example("ข", 2568, Origin.ASSESSOR);

    assertThat(Stream.of(third, first, second).sorted()).containsExactly(first, second, third);
  }

  private static Example example(String agency, int year, Origin by) {
    return Example.builder()
        .agency(agency)
        .fiscalYear(FiscalYear.ofBuddhistEra(year))
        .by(by)
        .build();
  }
}
