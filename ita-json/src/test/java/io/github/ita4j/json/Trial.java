package io.github.ita4j.json;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.framework.Frameworks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules and files made for these tests, so that a better-known year changes no golden file. */
final class Trial {

  static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "ita4j", "json");

  static final Framework FRAMEWORK = FrameworkLoader.fromFolder(FOLDER.resolve("trial"));

  static final Frameworks FRAMEWORKS = Frameworks.bundled().with(FRAMEWORK);

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

  /** The smallest document there is, on one line. */
  static final String LEAST =
      "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": 2568, \"agency\": {\"name\": \"ก\"}}";

  private Trial() {}

  /** A small document of the year with scores, as given. */
  static String scores(int year, String scores) {
    return "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
        + ", \"agency\": {\"name\": \"ก\"}, \"scores\": " + scores + "}";
  }

  static String golden(String name) throws java.io.IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
  }
}
