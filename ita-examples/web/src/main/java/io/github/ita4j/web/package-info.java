/** The application: its start, and what surrounds every request. */
@NullMarked
package io.github.ita4j.web;

import org.jspecify.annotations.NullMarked;
