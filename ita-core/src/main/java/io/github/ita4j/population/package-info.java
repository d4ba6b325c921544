/**
 * Counting: the grades of many agencies, summed up.
 *
 * <p>Begin with {@link io.github.ita4j.population.Population}, which takes grades one after another
 * in constant memory; two populations merge into one.
 *
 * <p>A statistic over grades belongs here. A question about one agency does not: its
 * {@link io.github.ita4j.grading.Grade} answers it.
 *
 * <p>A {@link io.github.ita4j.population.Population} counts, and is for one thread. What it gives
 * is immutable.
 */
@NullMarked
package io.github.ita4j.population;

import org.jspecify.annotations.NullMarked;
