/**
 * The JSON API, and its page for developers.
 *
 * <p>The controllers of the API use {@code ita-core} and {@code ita-json} alone, and refuse by
 * {@link RequestException}. So they can be copied into another application of Spring Boot. The
 * words for people are made in {@link Problems}.
 */
@NullMarked
package io.github.ita4j.web.api;

import org.jspecify.annotations.NullMarked;
