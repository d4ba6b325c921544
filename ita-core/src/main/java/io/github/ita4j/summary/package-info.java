/** The short text of a value, for debuggers and logs. */
@org.jspecify.annotations.NullMarked
package io.github.ita4j.summary;
