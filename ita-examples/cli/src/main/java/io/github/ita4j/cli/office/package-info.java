/**
 * The files of office programs: workbooks of strangers, read within bounds, and archives without
 * times.
 *
 * <p>Whatever knows the format of such a file belongs here. What its cells mean does not.
 */
@NullMarked
package io.github.ita4j.cli.office;

import org.jspecify.annotations.NullMarked;
