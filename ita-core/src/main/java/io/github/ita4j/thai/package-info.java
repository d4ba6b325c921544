/**
 * Words and characters of Thai that several packages need. The package is not exported: what is
 * read with them is API.
 */
package io.github.ita4j.thai;
