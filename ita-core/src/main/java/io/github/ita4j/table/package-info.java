/**
 * Readers of strict tables of data. The package is not exported: only what is read from the tables
 * is API.
 */
package io.github.ita4j.table;
