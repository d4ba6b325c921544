package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class FrameworkLoaderTest {

  @Test
  void everyCellOfAFrameworkIsRead() {
    Framework framework = new FrameworkTexts().load();
    assertThat(framework.id()).hasToString("demo-2568r1");
    assertThat(framework.name())
        .isEqualTo(LocalizedText.ofEditorial("กรอบตัวอย่าง", "Sample framework"));
    assertThat(framework.provisional()).isFalse();
    assertThat(framework.passMark().orElseThrow().score()).isEqualTo(Score.parse("85"));
    assertThat(framework.catalogue(Instrument.IIT)).isEqualTo(CatalogueCompleteness.OPEN);
    assertThat(framework.catalogue(Instrument.OIT)).isEqualTo(CatalogueCompleteness.COMPLETE);
    Element eit = framework.element(Instrument.EIT);
    assertThat(eit.weight()).contains(new Weight(3, 10));
    assertThat(eit.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE);
    assertThat(eit.provenance().sources()).extracting(Source::id).containsExactly("s1", "s2");
    Element o1 = framework.element(ElementId.parse("O1"));
    assertThat(o1.label()).contains("MOIT 1");
    assertThat(o1.sums()).isFalse();
    assertThat(o1.hasTitle()).isTrue();
    assertThat(o1.provenance().note()).contains("a note");
    assertThat(framework.element(ElementId.parse("O2")).hasTitle()).isFalse();
    assertThat(framework.children(Instrument.EIT)).hasSize(2);
    TierLadder ladder = framework.ladder().orElseThrow();
    assertThat(ladder.codes()).extracting(TierCode::code).containsExactly("GOOD", "PASS", "FAIL");
    assertThat(ladder.elements()).containsExactly(ElementId.OVERALL, Instrument.IIT);
    assertThat(ladder
            .tier(TierCode.parse("GOOD"))
            .findLimit(Instrument.IIT)
            .orElseThrow()
            .atLeast())
        .isEqualTo(Score.parse("85"));
  }

  @Test
  void anOpenCatalogueTakesAnyCodeAsUnverifiedAndACompleteOneDoesNot() {
    Framework framework = new FrameworkTexts().load();
    Element unlisted = framework.element(ElementId.parse("I7"));
    assertThat(unlisted.sums()).isFalse();
    assertThat(unlisted.parent()).contains(Instrument.IIT);
    assertThat(unlisted.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
    assertThatThrownBy(() -> framework.element(ElementId.parse("O44")))
        .hasMessage("element O44: demo-2568r1 has no such question; it has O1, O2");
    assertThatThrownBy(() -> framework.element(ElementId.parse("9.1")))
        .hasMessageContaining("none of its kind");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    FrameworkTexts windows = new FrameworkTexts();
    windows.texts().replaceAll((file, text) -> "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(windows.load().contentHash())
        .isEqualTo(new FrameworkTexts().load().contentHash());
  }

  @Test
  void theHashChangesWithAnyCell() {
    String hash = new FrameworkTexts().load().contentHash();
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(new FrameworkTexts()
            .replace("elements.tsv", "a note", "b note")
            .load()
            .contentHash())
        .isNotEqualTo(hash);
  }

  @Test
  void aFrameworkIsReadFromAFolder(@TempDir Path folder) throws IOException {
    write(folder, new FrameworkTexts());
    assertThat(FrameworkLoader.fromFolder(folder)).isEqualTo(new FrameworkTexts().load());
    Files.write(folder.resolve("tiers.tsv"), "code\t\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .hasMessage("tiers.tsv: must be UTF-8");
    Files.delete(folder.resolve("tiers.tsv"));
    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("tiers.tsv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"issue.tsv", "Issues.tsv", "answers2.TSV"})
  void anotherTableInTheFolderIsRefused(String name, @TempDir Path folder) throws IOException {
    write(folder, new FrameworkTexts());
    Files.writeString(folder.resolve(name), "number");

    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOfSatisfying(
            TableFormatException.class, e -> assertThat(e.file()).isEqualTo(name))
        .hasMessage(name + ": in " + folder + ": must be one of [framework.tsv, sources.tsv,"
            + " elements.tsv, tiers.tsv, limits.tsv, scales.tsv, answers.tsv, issues.tsv]");
  }

  @Test
  void recommendationsNotesAndHiddenFilesMayStandBesideTheTables(@TempDir Path folder)
      throws IOException {
    write(folder, new FrameworkTexts());
    for (String name : List.of("recommendations.tsv", "README.md", "._issues.tsv", "issue.csv")) {
      Files.writeString(folder.resolve(name), "any");
    }

    assertThat(FrameworkLoader.fromFolder(folder)).isEqualTo(new FrameworkTexts().load());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nacc-2568r1", "nacc5-2568r1", "assumed-2571r1"})
  void aReservedSchemeIsRefusedInAFolder(String id, @TempDir Path folder) throws IOException {
    write(folder, new FrameworkTexts().replace("framework.tsv", "demo-2568r1", id));

    assertThatThrownBy(() -> FrameworkLoader.fromFolder(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("framework.tsv: id " + id + ": scheme ")
        .hasMessageContaining("is reserved for the bundled frameworks");
  }

  @Test
  void theFolderOfABundledFrameworkIsRead() throws URISyntaxException {
    URL table = Objects.requireNonNull(Framework.class.getResource("nacc/2568/r1/framework.tsv"));

    assertThat(FrameworkLoader.fromFolder(Path.of(table.toURI()).resolveSibling("")))
        .isEqualTo(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568)));
  }

  private static void write(Path folder, FrameworkTexts texts) throws IOException {
    for (Map.Entry<String, String> file : texts.texts().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void aFrameworkIsReadFromTheClassPath() {
    assertThat(FrameworkLoader.fromClassPath(Framework.class, "nacc/2568/r1"))
        .isEqualTo(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568)));
    assertThatThrownBy(() -> FrameworkLoader.fromClassPath(Framework.class, "nowhere"))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("nowhere/framework.tsv");
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}: {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // the tables
        "elements.tsv | label\\tname_th | labl\\tname_th | 1 | unknown column labl",
        "elements.tsv | id\\tparent | parent\\tid | 1 | columns [parent, id",
        "elements.tsv | s1\\ta note | s1 | 8 | 12 cells: must be 13",
        "elements.tsv | s1\\ta note | s1\\ta note\\textra | 8 | 14 cells",
        "elements.tsv | EIT.2\\tEIT | EIT.2\\t EIT | 6 | parent: must not start or end with white space",
        "tiers.tsv | PASS\\tผ่าน | PASS\\t | 3 | name_th: must not be empty",
        // framework.tsv
        "framework.tsv | demo-2568r1 | demo-2568 | 2 | must be scheme, year and revision",
        "framework.tsv | provisional\\tfalse | provisional\\tno | 5 | must be true or false",
        "framework.tsv | pass_mark\\t85.00 | pass_mark\\t85.001 | 6 | must be 0.00 to 100.00",
        "framework.tsv | pass_mark\\t85.00 | national_target\\t4/5 | 6 | must not be given without pass_mark",
        "framework.tsv | catalogue.EIT\\tCOMPLETE | catalogue.EIT\\tFULL | 8 | must be one of [COMPLETE, OPEN]",
        "framework.tsv | catalogue.EIT | catalogue.EBIT | 8 | unknown key catalogue.EBIT",
        "framework.tsv | catalogue.EIT\\tCOMPLETE\\tCONFIRMED\\ts1\\t\\n | - | 0 | key catalogue.EIT: must be given, COMPLETE or OPEN; COMPLETE if elements.tsv has no EIT",
        "framework.tsv | provisional\\tfalse\\tCONFIRMED\\ts1\\t\\n | - | 0 | key provisional: must be given, true or false",
        "framework.tsv | id\\tdemo-2568r1\\tCONFIRMED\\ts1\\t\\n | - | 0 | key id: must be given, such as moph-2568r1",
        "framework.tsv | name_en | name_th | 4 | key name_th: must be given once",
        "framework.tsv | provisional\\tfalse\\tCONFIRMED\\ts1 | provisional\\tfalse\\tSURE\\ts1 | 5 | confidence SURE",
        "framework.tsv | provisional\\tfalse\\tCONFIRMED\\ts1 | provisional\\tfalse\\tCONFIRMED\\ts9 | 5 | source s9: must be",
        // sources.tsv
        "sources.tsv | s2\\tAnother | s1\\tAnother | 3 | id s1: must be named once",
        "sources.tsv | s2\\tAnother | S2\\tAnother | 3 | small letters",
        "sources.tsv | Another source\\t | \\t | 3 | title: must not be empty",
        "sources.tsv | Another publisher\\t | \\t | 3 | publisher: must not be empty",
        "sources.tsv | 2568-08-15 | 2025-08-15 | 2 | \"2025-08-15\" at index 0: must be a date in the Buddhist era",
        "sources.tsv | 2568-08-15 | 2568-02-30 | 2 | \"2568-02-30\" at index 0: must be a date in the Buddhist era",
        "sources.tsv | 2568-08-15 | 15/8/2568 | 2 | such as 2568, 2568-08 or 2568-08-15",
        // elements.tsv
        "elements.tsv | OIT\\toverall | OIX\\toverall | 7 | id: element \"OIX\"",
        "elements.tsv | OIT\\toverall | EIT\\toverall | 7 | id EIT: must be given once",
        "elements.tsv | IIT\\toverall | IIT\\tINDEX.1 | 3 | parent INDEX.1: must be the id of an earlier row",
        "elements.tsv | IIT\\toverall | IIT\\t | 3 | parent of IIT: must not be empty",
        "elements.tsv | O1\\tOIT | O1\\tEIT | 8 | must belong to OIT",
        "elements.tsv | O2\\tOIT | O2\\tO1 | 9 | must be of a higher level",
        "elements.tsv | EIT.2\\tEIT | EIT.2\\tIIT | 6 | must be the element that the id names",
        "elements.tsv | overall\\t\\t\\t | overall\\t\\t1/1\\t | 2 | overall must not have one",
        "elements.tsv | IIT\\toverall\\t3/10 | IIT\\toverall\\t2/10 | 2 | children of overall sum to 9/10: must sum to exactly 1",
        "elements.tsv | EIT.1\\tEIT\\t1/2 | EIT.1\\tEIT\\t | 4 | children of EIT sum to 1/2",
        "elements.tsv | EIT.1\\tEIT\\t1/2 | EIT.1\\tEIT\\t0.5 | 5 | weight: weight \"0.5\"",
        "elements.tsv | EIT.1\\tEIT\\t1/2 | EIT.1\\tEIT\\t3/2 | 5 | above 0 and at most 1",
        "elements.tsv | Overall\\tEDITORIAL | Overall\\t | 2 | en_origin: must be given where name_en is",
        "elements.tsv | Overall\\tEDITORIAL | Overall\\tOURS | 2 | en_origin OURS: must be one of [SOURCE, EDITORIAL]",
        "elements.tsv | WORDING\\tCONFIRMED | \\tCONFIRMED | 8 | name_kind: must be given for the names of questions, and for no others; it is one of [WORDING, TOPIC, SCALE_ONLY]",
        "elements.tsv | ภายใน\\t\\t\\t\\tCONFIRMED | ภายใน\\t\\t\\tTOPIC\\tCONFIRMED | 3 | and for no others; it is one of",
        "elements.tsv | ภายใน\\t\\t\\t\\tCONFIRMED | \\t\\t\\t\\tCONFIRMED | 3 | name_confidence: must be empty where name_th is",
        "elements.tsv | SCALE_ONLY\\tINFERRED\\ts2 | SCALE_ONLY\\tINFERRED\\ts3 | 9 | name_source s3: must be",
        "elements.tsv | O2\\tOIT\\t\\t | O2\\tOIT\\t\\tMOIT 1 | 9 | label of O2: MOIT 1 stands for O1 already; must be of one element",
        "elements.tsv | O2\\tOIT\\t\\t | O2\\tOIT\\t\\tmoit๑ | 9 | label of O2: moit๑ stands for O1 already",
        "elements.tsv | MOIT 1 | o2 | 8 | label of O1: o2 stands for O2 already",
        // the ladder
        "tiers.tsv | PASS\\tผ่าน | PASS\\tผ่านดี | 3 | name of tier PASS: ผ่านดี names tier GOOD already; must be of one tier",
        "tiers.tsv | PASS\\tผ่าน\\t\\t | PASS\\tผ่าน\\tGood\\tEDITORIAL | 3 | name of tier PASS: Good names tier GOOD already",
        "tiers.tsv | PASS\\tผ่าน | PASS\\tGOOD | 3 | name of tier PASS: GOOD names tier GOOD already",
        "tiers.tsv | PASS\\tผ่าน | GOOD\\tผ่าน | 3 | code GOOD: must be given once",
        "tiers.tsv | PASS\\tผ่าน | pass\\tผ่าน | 3 | must be a capital letter",
        "limits.tsv | PASS\\toverall | POOR\\toverall | 4 | tier POOR: must be one of [GOOD, PASS, FAIL]",
        "limits.tsv | GOOD\\tIIT | GOOD\\t9 | 3 | element 9: must be the id of a row of elements.tsv",
        "limits.tsv | GOOD\\tIIT | GOOD\\toverall | 3 | must have one limit in tier GOOD",
        "limits.tsv | PASS\\toverall\\t85.00 | PASS\\toverall\\t86.00 | 4 | must not ask more than the one above it",
        "limits.tsv | PASS\\toverall\\t85.00 | PASS\\tOIT\\t50.00 | 4 | must not ask more than the one above it",
        "limits.tsv | GOOD\\tIIT\\t85.00 | GOOD\\tIIT\\t185.00 | 3 | must be 0.00 to 100.00",
      })
  void whateverIsNotAFrameworkIsRefusedWithFileLineAndReason(
      String file, String part, String by, int line, String reason) {
    FrameworkTexts texts =
        new FrameworkTexts().replace(file, cells(part), by == null ? "" : cells(by));
    assertThatThrownBy(texts::load)
        .isInstanceOfSatisfying(TableFormatException.class, e -> {
          assertThat(e.file()).isEqualTo(file);
          assertThat(e.line()).isEqualTo(line);
        })
        .hasMessageContaining(reason.replace("\\t", "\t"));
  }

  private static String cells(String text) {
    return text.replace("\\t", "\t").replace("\\n", "\n");
  }

  @Test
  void anInstrumentThatIsNotThereHasNoOpenCatalogue() {
    FrameworkTexts texts = new FrameworkTexts()
        .put(
            "elements.tsv",
            new FrameworkTexts()
                .get("elements.tsv")
                .replaceAll("(?m)^IIT.*\n", "")
                .replace("3/10", "3/5"))
        .replace("limits.tsv", "GOOD\tIIT\t85.00\tONE_SOURCE\ts2\t\n", "")
        .replace("limits.tsv", "PASS\toverall\t85.00", "PASS\toverall\t75.00");

    assertThatThrownBy(texts::load)
        .hasMessage(
            "framework.tsv:7: catalogue.IIT OPEN: must be COMPLETE, as elements.tsv has no IIT");
    assertThat(texts
            .replace("framework.tsv", "catalogue.IIT\tOPEN", "catalogue.IIT\tCOMPLETE")
            .load()
            .findElement(ElementId.parse("I7")))
        .isEmpty();
  }

  private static final String PASS_MARK = "pass_mark\t85.00\tCONFIRMED\ts1\t\n";

  private static FrameworkTexts withNationalTarget(String value) {
    return new FrameworkTexts()
        .replace(
            "framework.tsv",
            PASS_MARK,
            PASS_MARK + "national_target\t" + value + "\tONE_SOURCE\ts2\ta note\n");
  }

  @Test
  void aNationalTargetIsReadWithWhereItComesFrom() {
    NationalTarget target = withNationalTarget("80/100").load().nationalTarget().orElseThrow();

    assertThat(target.share()).isEqualTo(Share.of(4, 5));
    assertThat(target.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE);
    assertThat(target.provenance().sources()).extracting(Source::id).containsExactly("s2");
    assertThat(target.provenance().note()).contains("a note");
    assertThat(new FrameworkTexts().load().nationalTarget()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "80 %", "0.8", "6/5", "0/5", "4/0", "-4/5", "๔/๕", ""})
  void aNationalTargetThatIsNoShareAboveNothingIsRefused(String value) {
    assertThatThrownBy(withNationalTarget(value)::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("framework.tsv:7: ");
  }

  @Test
  void tiersOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new FrameworkTexts().put("tiers.tsv", """
                code\tname_th\tname_en\ten_origin\tconfidence\tsource\tnote
                PASS\tผ่าน\t\t\tCONFIRMED\ts1\t
                GOOD\tผ่านดี\t\t\tCONFIRMED\ts1\t
                FAIL\tไม่ผ่าน\t\t\tCONFIRMED\ts1\t
                """).load())
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("GOOD asks 85.00 of IIT, tier PASS above it nothing");
  }

  @Test
  void aTierThatAsksTheSameAsTheOneAboveItIsRefused() {
    assertThatThrownBy(() -> new FrameworkTexts()
            .replace(
                "limits.tsv",
                "PASS\toverall\t85.00\tCONFIRMED\ts1\t\n",
                "PASS\toverall\t85.00\tCONFIRMED\ts1\t\n" + "PASS\tIIT\t85.00\tCONFIRMED\ts1\t\n")
            .load())
        .hasMessageContaining("must ask less than tier GOOD");
  }

  @Test
  void aTierThatAsksNothingMustBeTheLowest() {
    assertThatThrownBy(() -> new FrameworkTexts()
            .replace("limits.tsv", "PASS\toverall", "FAIL\toverall")
            .load())
        .hasMessage("tiers.tsv:3: tier PASS: must ask something, as only the lowest may not");
  }

  @Test
  void aFrameworkWithoutALadderHasNone() {
    Framework framework = new FrameworkTexts()
        .put("tiers.tsv", "code\tname_th\tname_en\ten_origin\tconfidence\tsource\tnote\n")
        .put("limits.tsv", "tier\telement\tat_least\tconfidence\tsource\tnote\n")
        .load();
    assertThat(framework.ladder()).isEmpty();
  }

  @Test
  void anEmptyAndAMissingFileAreRefused() {
    assertThatThrownBy(() -> new FrameworkTexts().put("limits.tsv", "").load())
        .hasMessageContaining("limits.tsv");
    assertThatThrownBy(() -> new FrameworkTexts().remove("limits.tsv").load())
        .hasMessageContaining("limits.tsv: missing");
    assertThatThrownBy(() -> new FrameworkTexts()
            .put(
                "elements.tsv",
                new FrameworkTexts().get("elements.tsv").lines().findFirst().orElseThrow())
            .load())
        .hasMessageContaining("must start with overall");
  }

  /** A ladder of tiers, of which all but the lowest have as many limits as given. */
  private static FrameworkTexts ladder(int tiers, int... limits) {
    FrameworkTexts texts = new FrameworkTexts();
    StringBuilder tierRows = new StringBuilder(header(texts, "tiers.tsv"));
    for (int i = 1; i <= tiers; i++) {
      tierRows.append("T" + i + "\tชั้น " + i + "\t\t\tCONFIRMED\ts1\t\n");
    }
    StringBuilder elementRows = new StringBuilder(texts.get("elements.tsv"));
    for (int i = 3; i <= 1_001; i++) {
      elementRows.append("O" + i + "\tOIT\t\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    }
    StringBuilder limitRows = new StringBuilder(header(texts, "limits.tsv"));
    for (int i = 1; i <= limits.length; i++) {
      for (int o = 1; o <= limits[i - 1]; o++) {
        limitRows.append("T" + i + "\tO" + o + "\t" + (100 - i) + ".00\tCONFIRMED\ts1\t\n");
      }
    }
    return texts
        .put("tiers.tsv", tierRows.toString())
        .put("elements.tsv", elementRows.toString())
        .put("limits.tsv", limitRows.toString());
  }

  private static String header(FrameworkTexts texts, String file) {
    return texts.get(file).lines().findFirst().orElseThrow() + "\n";
  }

  /** Otherwise each message that lists tiers would cost time and memory for thousands of them. */
  @Test
  void aLadderHasAtMostAHundredTiersAndAThousandLimits() {
    int[] tens = IntStream.generate(() -> 10).limit(99).toArray();
    assertThat(ladder(100, tens).load().tiers()).hasSize(100);
    assertThat(ladder(2, 1_000).load().tiers().get(0).limits()).hasSize(1_000);

    assertThatThrownBy(() -> ladder(101).load())
        .isInstanceOf(TableFormatException.class)
        .hasMessage("tiers.tsv:102: 101 tiers: must be at most 100");
    assertThatThrownBy(() -> ladder(2, 1_001).load())
        .isInstanceOf(TableFormatException.class)
        .hasMessage("limits.tsv:1002: 1001 limits: must be at most 1000");
  }

  @Test
  void tenThousandWeightsWithoutACommonDenominatorAreRefusedSoon() {
    StringBuilder rows = new StringBuilder();
    int rest = 9_000;
    for (int denominator = 999_999; rest > 0; denominator -= 2, rest--) {
      rows.append("O")
          .append(rest + 2)
          .append("\tOIT\t1/")
          .append(denominator)
          .append("\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    }
    FrameworkTexts texts = new FrameworkTexts();
    texts.put("elements.tsv", texts.get("elements.tsv") + rows);

    assertThatThrownBy(texts::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("weights of the children of OIT sum to a fraction of more than");
  }

  @Test
  void weightsWhoseCommonDenominatorWouldOverflowAreRefused() {
    FrameworkTexts texts = new FrameworkTexts();
    StringBuilder elements = new StringBuilder(texts.get("elements.tsv"));
    // Each pair of questions has weights in another great prime; together no long could hold their
    // denominator.
    elements.append("9\tOIT\t1/999983\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    elements.append("10\tOIT\t999982/999983\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    elements.append("9.1\t9\t1/999979\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    elements.append("9.2\t9\t999978/999979\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
    assertThatThrownBy(() -> texts.put("elements.tsv", elements.toString()).load())
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("common denominator");
  }

  /** The text "O2" would be one question to whoever prints labels, and another to who reads ids. */
  @Test
  void aLabelIsNotTheIdOfAnotherElementWhateverThatIsPrintedAs() {
    FrameworkTexts texts = new FrameworkTexts()
        .replace("elements.tsv", "MOIT 1", "O2")
        .replace("elements.tsv", "O2\tOIT\t\t", "O2\tOIT\t\tMOIT 2");

    assertThatThrownBy(texts::load)
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("label of O1: O2 stands for O2 already; must be of one element");
  }
}
