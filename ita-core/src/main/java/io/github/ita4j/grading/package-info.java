/** grading. */
package io.github.ita4j.grading;
