package io.github.ita4j.json;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.RecommendationCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules and files made for these tests, so that a better-known year changes no golden file. */
final class Trial {

  static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "ita4j", "json");

  static final Framework FRAMEWORK = FrameworkLoader.fromFolder(FOLDER.resolve("trial"));

  static final Frameworks FRAMEWORKS = Frameworks.bundled().with(FRAMEWORK);

  /** The same rules a year later. */
  static final Framework FRAMEWORK_AFTER = FrameworkLoader.fromTexts(laterTexts());

  /** Two recommendations for the trial's rules. */
  static final RecommendationCatalogue CATALOGUE = RecommendationCatalogue.fromText(
      FRAMEWORK,
      "id\ttrigger\tkind\ttitle_th\ttitle_en\ttext_th\ttext_en\tcites\torigin\texample_agency\texample_year\texample_by\tconfidence\tsource\tnote\n"
          + "e2-channels\tEIT.2\tCOMMUNICATION\tเพิ่มช่องทาง\tMore channels\tเพิ่มช่องทางติดต่อ\tOffer more ways"
          + " to ask.\tO1 E7\tEXAMPLE\tเทศบาลตำบลตัวอย่าง\tFY2568\tASSESSOR\tCONFIRMED\ttrial\tpage 9\n"
          + "i-training\tIIT\tTRAINING\tอบรม\tTrain\tอบรมบุคลากร\tTrain the staff.\t\tEDITORIAL\t\t\t\tINFERRED\ttrial\t\n");

  /** A plan with everything that a plan can have. */
  static final String PLAN = """
      {
        "schema": "ita/plan/1",
        "fiscalYear": 2569,
        "framework": "nacc-2568r1",
        "agency": {"name": "เทศบาลตำบลกุดกว้าง", "type": "SUBDISTRICT_MUNICIPALITY"},
        "targets": [{"element": "overall", "from": 94.60, "fromYear": 2567, "atLeast": 99.17}],
        "issues": [{"number": 4, "title": "ทรัพย์สิน", "origin": "EDITORIAL"}, {"number": 9, "title": "อื่น"}],
        "measures": [
          {
            "id": "m1",
            "title": "แนวทางการใช้ทรัพย์สิน",
            "kind": "STATE_PROPERTY",
            "steps": ["๑. กำหนด"],
            "details": [{"item": "O3", "text": "คู่มือ", "origin": "EXAMPLE", "exampleOf": "อบต.ก"}],
            "issues": [4],
            "responsibleUnits": ["สำนักปลัด"],
            "periods": [
              {"printed": "ม.ค. - มี.ค. ๖๔", "months": {"from": "2021-01", "to": "2021-03"}},
              {"printed": "๓๑ มี.ค. ๖๙", "dates": {"from": "2026-03-30", "to": "2026-03-31"}},
              {"printed": "๑๕ วัน", "length": "P15D"},
              {"printed": "ปีละครั้ง", "recurring": {"times": 1, "every": "P1Y"}},
              {"printed": "ปี ๒๕๖๘", "fiscalYear": 2568},
              "ม.ค. - มี.ค. ๖๕"
            ],
            "budget": {"printed": "-", "baht": 1000.00},
            "monitoring": {"printed": "รายงาน", "informed": ["นายก"], "due": "๓๐ วัน"},
            "answers": ["4"],
            "cites": ["O8", "O16"],
            "remark": "ต่อเนื่อง"
          },
          {"id": "m2", "title": "อบรม"}
        ],
        "source": {"title": "แผน", "url": "https://example.org/2"}
      }
      """;

  /** A report on that plan with everything that a report can have. */
  static final String PROGRESS = """
      {
        "schema": "ita/progress/1",
        "fiscalYear": 2569,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "entries": [
          {
            "measure": "m1",
            "state": "DONE",
            "done": ["ประกาศ"],
            "outcomes": ["ดีขึ้น"],
            "evidence": ["https://example.org/3"],
            "date": "2026-03-31",
            "periods": ["ม.ค. ๖๙"],
            "spent": {"printed": "๙๙๙ บาท", "baht": 999.00},
            "remark": "ครบ"
          },
          {"measure": "m2", "state": "NOT_STARTED"}
        ],
        "source": {"title": "รายงาน"}
      }
      """;

  /** The document of the README and the design: the first of the five reports. */
  static final String DOCUMENT = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "framework": "nacc-2568r1",
        "agency": {"name": "เทศบาลตำบลกุดกว้าง", "type": "SUBDISTRICT_MUNICIPALITY", "province": "ขอนแก่น"},
        "scores": {
          "overall": 89.30,
          "indices": {},
          "instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75},
          "indicators": {"3": 98.44},
          "subIndicators": {},
          "questions": {}
        },
        "tier": "GOOD",
        "claims": [{"passes": true, "quote": "ผ่าน"}],
        "source": {"title": "รายงาน", "url": "https://example.org/1"}
      }
      """;

  /**
   * What a result sheet may have beside scores: words for a tier, advice, and questions in its own
   * words.
   */
  static final String PRINTED = """
      {
        "schema": "ita/assessment/1",
        "fiscalYear": 2568,
        "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
        "printedTier": "A+",
        "claims": [{"tier": "ผ่านดี (GOOD)"}, {"tier": "AA"}],
        "advice": [
          {"element": "E1", "text": "ระบุขั้นตอนและระยะเวลา", "cites": ["O8", "O9"]},
          {"element": "6", "text": "ปรับปรุง"}
        ],
        "titles": {"I9": "ท่านเคยถูกขอให้ทำเรื่องส่วนตัวหรือไม่", "O8": "คู่มือ"}
      }
      """;

  /** The smallest document there is, on one line. */
  static final String LEAST =
      "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"ก\"}}";

  private Trial() {}

  private static Map<String, String> laterTexts() {
    Map<String, String> texts = new HashMap<>();
    for (String name : List.of("framework", "elements", "tiers", "limits", "sources")) {
      try {
        texts.put(
            name + ".tsv",
            Files.readString(FOLDER.resolve("trial").resolve(name + ".tsv"), StandardCharsets.UTF_8)
                .replace("2568", "2569")
                .replace("โครงสร้างหน่วยงาน", "แผนผังหน่วยงาน"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** A small document of the year with scores, as given. */
  static String scores(int year, String scores) {
    return "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
        + ", \"agency\": {\"name\": \"ก\"}, \"scores\": " + scores + "}";
  }

  static String golden(String name) throws java.io.IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
  }
}
