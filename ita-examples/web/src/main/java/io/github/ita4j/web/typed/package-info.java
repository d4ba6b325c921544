/** The result that somebody types: how it is read, and what the rules say of it while they type. */
@NullMarked
package io.github.ita4j.web.typed;

import org.jspecify.annotations.NullMarked;
