package io.github.ita4j.web;

import io.github.ita4j.web.text.PageWords;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The end of a program that has no window of its own. */
@Controller
@ConditionalOnBooleanProperty("ita.web.desktop")
class StopController {

  private final ConfigurableApplicationContext context;

  StopController(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Stops the program once its answer is sent. */
  @PostMapping("/stop")
  ModelAndView stop(@RequestParam(defaultValue = "") String lang) {
    Thread end = new Thread(() -> System.exit(SpringApplication.exit(context)), "stop");
    end.start();
    return new ModelAndView("stopped", Map.of("words", PageWords.of(lang)));
  }
}
