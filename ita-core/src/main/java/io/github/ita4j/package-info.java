/** The one Immutables style of this project; it holds for the packages below. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    newBuilder = "builder",
    toBuilder = "toBuilder",
    // And not jdk9Collections: the order of its maps changes on every run of the JVM.
    jdkOnly = true,
    depluralize = true,
    // Otherwise a consumer's -Xlint:all -Werror build breaks on the generated annotations.
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = IncompleteModelException.class,
    defaults = @Value.Immutable(copy = false))
package io.github.ita4j;

import io.github.ita4j.model.IncompleteModelException;
import org.immutables.value.Value;
