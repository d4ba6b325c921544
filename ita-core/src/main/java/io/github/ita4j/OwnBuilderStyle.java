package io.github.ita4j;

import io.github.ita4j.model.IncompleteModelException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of values with a public builder written by hand, since the generated one accepts too
 * much.
 *
 * <p>It differs from {@link ModelStyle} in the generated builder: it has another name and is not
 * public. Like it, this annotation stays in the source.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    typeBuilder = "Generated*Builder",
    newBuilder = "builder",
    // And not jdk9Collections: the order of its maps changes on every run of the JVM.
    jdkOnly = true,
    depluralize = true,
    // Otherwise a consumer's -Xlint:all -Werror build breaks on the generated annotations.
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = IncompleteModelException.class,
    defaults = @Value.Immutable(copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface OwnBuilderStyle {}
