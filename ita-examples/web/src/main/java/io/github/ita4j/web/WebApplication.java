package io.github.ita4j.web;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.jackson3.ItaModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The application: a page for officials and a JSON API for developers. It stores nothing. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class WebApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    // Otherwise the desktop, and with it the browser, is out of reach.
    application.setHeadless(false);
    application.run(args);
  }

  /** The rules by which everything is judged. */
  @Bean
  Frameworks frameworks() {
    return Frameworks.bundled();
  }

  /** The JSON form of the library. Spring Boot adds every module that is a bean to its mapper. */
  @Bean
  ItaModule itaModule() {
    return new ItaModule();
  }
}
