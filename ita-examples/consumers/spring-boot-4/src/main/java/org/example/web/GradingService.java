package org.example.web;

import io.github.ita4j.json.jackson3.ItaModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: a service that grades. */
@SpringBootApplication
public class GradingService {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(GradingService.class, args);
  }

  /**
   * The JSON form: Spring Boot adds every module that is a bean to its mapper. It must be the
   * module of the Jackson that Spring Boot uses: 2 with Spring Boot 3, 3 with Spring Boot 4.
   */
  @Bean
  ItaModule itaModule() {
    return new ItaModule();
  }
}
