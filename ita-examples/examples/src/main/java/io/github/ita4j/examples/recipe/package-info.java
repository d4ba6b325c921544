/**
 * Recipes: what an application around the library needs, one small class for each.
 *
 * <p>{@code ita-examples/docs/recipes.md} describes them. Copy what fits.
 */
@NullMarked
package io.github.ita4j.examples.recipe;

import org.jspecify.annotations.NullMarked;
