/**
 * The form for an object mapper of Jackson 3.
 *
 * <p>Begin with {@link io.github.ita4j.json.jackson3.ItaModule}. That of Jackson 2 is
 * {@link io.github.ita4j.json.ItaModule}.
 *
 * <p>What names a type of Jackson 3 belongs here. The form does not: both modules share it. So an
 * application without Jackson 3 can use all other packages.
 */
@NullMarked
package io.github.ita4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
