package org.example.web;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers what the rules are. Names and years come from the address, see {@link TextConversions}.
 */
@RestController
public class RulesController {

  private final Frameworks frameworks = Frameworks.bundled();

  /**
   * An element by the rules of a year.
   *
   * @param framework the rules
   * @param element the element
   * @param name the words for it
   */
  public record NamedElement(FrameworkId framework, ElementId element, LocalizedText name) {}

  /** The rules of a name, such as {@code /frameworks/nacc-2568r1}. */
  @GetMapping("/frameworks/{id}")
  public Framework framework(@PathVariable FrameworkId id) {
    return frameworks.find(id).orElseThrow(() -> notFound("framework " + id));
  }

  /** An element of a year, such as {@code /elements/EIT.1?year=2568}. */
  @GetMapping("/elements/{element}")
  public NamedElement element(@PathVariable ElementId element, @RequestParam FiscalYear year) {
    Framework framework = frameworks
        .findLatest(Frameworks.NATIONAL_SCHEME, year)
        .orElseThrow(() -> notFound("rules of " + year));
    Element found = framework
        .findElement(element)
        .orElseThrow(() -> notFound("element " + element + " of " + framework.id()));
    return new NamedElement(framework.id(), element, found.displayName());
  }

  private static ResponseStatusException notFound(String what) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no " + what);
  }
}
