package io.github.ita4j.web.typed;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.web.text.PageWords;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of the API that a page asks while somebody types. */
@RestController
class TypedResultController {

  private final Frameworks frameworks;

  TypedResultController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** Reviews a typed result, in Thai or English. */
  @PostMapping(path = "/api/typed", consumes = MediaType.APPLICATION_JSON_VALUE)
  Review review(@RequestBody TypedResult typed, @RequestParam(defaultValue = "th") String lang) {
    PageWords words = PageWords.of(lang);
    ReadResult read = new TypedResultReader(frameworks, words).read(typed);
    return Review.of(frameworks, read, words);
  }
}
