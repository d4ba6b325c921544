/**
 * The JSON API, and its page for developers.
 *
 * <p>A controller here needs nothing but {@code ita-core} and {@code ita-json}. So it can be copied
 * into another application of Spring Boot.
 */
@NullMarked
package io.github.ita4j.web.api;

import org.jspecify.annotations.NullMarked;
