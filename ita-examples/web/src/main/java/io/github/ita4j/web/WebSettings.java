package io.github.ita4j.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the application.
 *
 * @param hosts the names under which a browser may ask for it, as in the header {@code Host}
 * @param largestBody the size of the largest request that is read
 * @param largestCall the size of the largest request to the API
 * @param largestTyped the size of the largest typed result that the script of the page sends
 * @param desktop whether it was started on somebody's desktop: then it shows the page at the start,
 *     and the page has a button to stop it
 */
@ConfigurationProperties("ita.web")
public record WebSettings(
    Set<String> hosts,
    DataSize largestBody,
    DataSize largestCall,
    DataSize largestTyped,
    boolean desktop) {

  /** Copies the names. */
  public WebSettings {
    hosts = Set.copyOf(hosts);
  }
}
