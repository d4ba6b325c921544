package io.github.ita4j.web;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The browser of the desktop on which the program was started. */
final class DesktopBrowser {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private DesktopBrowser() {}

  /** Shows a page, and tells whether a browser could be asked to. */
  static boolean show(URI address) {
    try {
      if (!Desktop.isDesktopSupported()
          || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        return false;
      }
      Desktop.getDesktop().browse(address);
      return true;
    } catch (IOException | AWTError | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Shows the page of a program that runs already, and tells whether one does. */
  static boolean showRunning(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      String page = HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .build()
          .send(request, BodyHandlers.ofString())
          .body();
      if (!page.contains("/ita.css")) {
        return false;
      }
      show(address);
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
