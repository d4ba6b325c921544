/** The words of the pages, in Thai and English. */
@NullMarked
package io.github.ita4j.web.text;

import org.jspecify.annotations.NullMarked;
