/** The page for officials: what it shows, what it takes in, and what it hands out. */
@NullMarked
package io.github.ita4j.web.page;

import org.jspecify.annotations.NullMarked;
