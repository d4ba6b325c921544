/**
 * The module of Jackson 3, {@link io.github.ita4j.json.jackson3.ItaModule}. That of Jackson 2 is
 * {@link io.github.ita4j.json.ItaModule}.
 *
 * <p>This is the only package that needs Jackson 3. An application without it can use all others.
 */
@NullMarked
package io.github.ita4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
