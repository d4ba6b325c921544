package io.github.ita4j.web;

import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address of the page, told at the start, and opened in a browser where there is a desktop. */
@Component
class PageAddress {

  private static final Logger LOG = LoggerFactory.getLogger(PageAddress.class);

  private final WebServerApplicationContext context;
  private final WebSettings settings;

  PageAddress(WebServerApplicationContext context, WebSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /** Tells the address, and opens it. */
  @EventListener(ApplicationReadyEvent.class)
  void show() {
    URI address = URI.create(
        "http://localhost:" + Objects.requireNonNull(context.getWebServer()).getPort() + "/");
    LOG.info("ita4j: {}", address);
    if (settings.desktop() && !DesktopBrowser.show(address)) {
      LOG.info("No browser could be opened: open the address above.");
    }
  }
}
