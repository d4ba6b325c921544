package io.github.ita4j.web.api;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A controller with a fault, whose exception quotes the document. */
@RestController
class FaultyController {

  @PostMapping("/api/faults")
  String fail(@RequestBody String document) {
    throw new IllegalStateException(document);
  }
}
