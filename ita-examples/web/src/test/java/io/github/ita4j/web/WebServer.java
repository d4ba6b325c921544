package io.github.ita4j.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

  /** Sends lines as they are and nothing after them, and returns all that comes back. */
  public static String sendRaw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
