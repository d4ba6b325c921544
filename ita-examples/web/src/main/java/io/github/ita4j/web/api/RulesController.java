package io.github.ita4j.web.api;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the rules are, and what the documents look like. */
@RestController
@RequestMapping("/api")
public class RulesController {

  private final Frameworks frameworks;

  /** Creates the controller with the rules to tell of. */
  public RulesController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * The rules of a year in short.
   *
   * @param id the id of the rules
   * @param fiscalYear the year
   * @param name the name
   * @param provisional whether the rules are too uncertain to be relied on
   * @param assumed whether they are carried over from another year
   */
  public record Rules(
      FrameworkId id,
      FiscalYear fiscalYear,
      LocalizedText name,
      boolean provisional,
      boolean assumed) {

    private static Rules of(Framework framework) {
      return new Rules(
          framework.id(),
          framework.fiscalYear(),
          framework.name(),
          framework.provisional(),
          Frameworks.isAssumed(framework.id()));
    }
  }

  /** Lists the rules of all years. */
  @GetMapping("/frameworks")
  public List<Rules> all() {
    return frameworks.all().stream().map(Rules::of).toList();
  }

  /** Answers with all rules of one id, such as {@code /api/frameworks/nacc-2568r1}. */
  @GetMapping("/frameworks/{id}")
  public Framework framework(@PathVariable FrameworkId id) {
    return frameworks.get(id);
  }

  /** Answers with the JSON Schema of a kind of document, such as {@code /api/schemas/plan}. */
  @GetMapping(path = "/schemas/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
  public byte[] schema(@PathVariable String kind) {
    if (!JsonSchemas.kinds().contains(kind)) {
      throw RequestException.unknownSchema(kind);
    }
    return JsonSchemas.text(kind).getBytes(StandardCharsets.UTF_8);
  }
}
