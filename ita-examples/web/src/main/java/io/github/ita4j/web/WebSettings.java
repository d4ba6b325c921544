package io.github.ita4j.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the application.
 *
 * @param hosts the names under which a browser may ask for it, as in the header {@code Host}
 * @param largestBody the size of the largest request that is read
 * @param openBrowser whether the page is shown at the start, where there is a desktop
 */
@ConfigurationProperties("ita.web")
public record WebSettings(
    Set<String> hosts,
    DataSize largestBody,
    @DefaultValue("true") boolean openBrowser) {

  /** Copies the names. */
  public WebSettings {
    hosts = Set.copyOf(hosts);
  }
}
