/**
 * Reading strict tables of data. Not exported: what is read from them is the API, the tables are
 * not.
 */
package io.github.ita4j.table;
