package io.github.ita4j.web;

import io.github.ita4j.web.text.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that a browser shows where a request is refused. */
@Component
class RefusedPage implements ErrorViewResolver {

  private static final String LANGUAGE = "lang=";

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    PageWords words = PageWords.of(language(request));
    String said = words
        .find("error." + status.value())
        .orElseGet(() -> words.text("error.other", status.value()));
    return new ModelAndView("error", Map.of("words", words, "said", said), status);
  }

  private static String language(HttpServletRequest request) {
    // To ask the request for a parameter is to read its body, which may be what is refused.
    return Stream.of(String.valueOf(request.getQueryString()).split("&"))
        .filter(each -> each.startsWith(LANGUAGE))
        .map(each -> each.substring(LANGUAGE.length()))
        .findFirst()
        .orElse("");
  }
}
