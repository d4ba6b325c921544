package io.github.ita4j.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ItaModule;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.Scorecard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The program that the overview page of ita-json's Javadoc shows piece by piece. */
final class JsonOverview {

  private JsonOverview() {}

  static void run(OverviewPage page) throws IOException {
    page.piece("read");
    String document = """
        {
          "schema": "ita/assessment/1",
          "fiscalYear": 2568,
          "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
          "scores": {
            "instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}
          }
        }
        """;
    ItaReader reader = ItaJson.reader();
    Scorecard scorecard = reader.assessments().read(document);

    System.out.println(scorecard.scores());

    page.piece("refusal");
    try {
      reader.assessments().read(document.replace("87.94", "879.4"));
    } catch (ItaJsonException e) {
      System.out.println(e.path() + " is " + e.value());
      System.out.println("must be " + e.allowed());
    }

    page.piece("many");
    String lines = document.replace("\n", "") + "\n{}\n";
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));

    reader.readAll(in, "all.ndjson", read -> {
      System.out.println(read.line() + ": "
          + read.scorecard().map(each -> each.agency().name()).orElse("refused"));
      read.error().ifPresent(refusal -> System.out.println(refusal.getMessage()));
    });

    page.piece("write");
    System.out.println(ItaJson.writer().write(scorecard));

    page.piece("result");
    Audit audit = Audit.of(Frameworks.bundled(), scorecard);
    GradeJson result = GradeJson.of(scorecard, audit).from("my-agency.json");

    System.out.println(ItaJson.writer().pretty().write(result));

    page.piece("mapper");
    ObjectMapper mapper = JsonMapper.builder().addModule(new ItaModule()).build();

    System.out.println(mapper.readValue(document, Scorecard.class).equals(scorecard));

    page.piece("schemas");
    System.out.println(JsonSchemas.kinds());
    page.aside();
  }
}
