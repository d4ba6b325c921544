package org.example.web;

import io.github.ita4j.json.ItaModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication
public class GradingService {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(GradingService.class, args);
  }

  /** The JSON form: Spring Boot adds every Jackson module that is a bean to its object mapper. */
  @Bean
  ItaModule itaModule() {
    return new ItaModule();
  }
}
