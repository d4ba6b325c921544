package io.github.ita4j.web.api;

import io.github.ita4j.json.JsonSchemas;
import io.github.ita4j.web.text.PageWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the page for developers. */
@Controller
class DevelopersController {

  /** The source of a controller, which stands beside its class. */
  private static final String CONTROLLER = "GradeController.java";

  @GetMapping("/developers")
  String developers(@RequestParam(defaultValue = "th") String lang, Model model) {
    PageWords words = PageWords.of(lang);
    model.addAttribute("words", words);
    model.addAttribute(
        "server", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    model.addAttribute("examples", Example.ALL);
    model.addAttribute(
        "refused", words.messages().inThai() ? Example.REFUSED_IN_THAI : Example.REFUSED);
    model.addAttribute("controller", Example.text(CONTROLLER));
    model.addAttribute("kinds", JsonSchemas.kinds());
    return "developers";
  }
}
