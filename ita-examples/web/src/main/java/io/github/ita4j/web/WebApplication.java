package io.github.ita4j.web;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.jackson3.ItaModule;
import java.awt.GraphicsEnvironment;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The application: a page for officials and a JSON API for developers. It stores nothing. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class WebApplication {

  private static final URI STANDARD_ADDRESS = URI.create("http://localhost:8568/");

  /**
   * Starts it. Where there is a desktop, it shows the page and has a button to stop it. A second
   * double-click shows the page of the first.
   */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    boolean headless = GraphicsEnvironment.isHeadless();
    if (!headless && args.length == 0 && DesktopBrowser.showRunning(STANDARD_ADDRESS)) {
      return;
    }
    application.setHeadless(headless);
    application.setDefaultProperties(Map.of("ita.web.desktop", !headless));
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
