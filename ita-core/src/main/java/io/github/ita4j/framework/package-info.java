/** framework. */
package io.github.ita4j.framework;
