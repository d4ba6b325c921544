/** scoring. */
package io.github.ita4j.scoring;
