/** The one Immutables style of this project; it holds for the packages below. */
@ModelStyle
package io.github.ita4j;
