package io.github.ita4j;

import io.github.ita4j.model.IncompleteModelException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The way in which Immutables writes the values of this project.
 *
 * <p>An annotation of our own that stays in the source: {@code @Value.Style} in a class file, with
 * all its arguments, is a dozen warnings to a consumer who compiles with Error Prone, and an error
 * under {@code -Werror}. The annotations without arguments, which the values themselves carry,
 * disturb nobody.
 */
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
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
