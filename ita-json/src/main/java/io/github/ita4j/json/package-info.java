/** The JSON form: wire records, a strict reader, a deterministic writer and a Jackson module. */
package io.github.ita4j.json;
