/** audit. */
package io.github.ita4j.audit;
