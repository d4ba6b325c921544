package io.github.ita4j.web;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The running application, started once for all tests, at a free port of this computer. */
public final class WebServer {

  private static final ConfigurableApplicationContext APPLICATION =
      SpringApplication.run(WebApplication.class, "--server.port=0");

  private WebServer() {}

  /** Returns the port. */
  public static int port() {
    return APPLICATION.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Returns an address of the application, such as {@code /developers?lang=en}. */
  public static URI address(String pathAndQuery) {
    return URI.create("http://localhost:" + port() + pathAndQuery);
  }
}
