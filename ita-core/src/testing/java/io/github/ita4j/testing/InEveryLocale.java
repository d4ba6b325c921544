package io.github.ita4j.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark of tests that a locale could break, because they look at text that was formatted or
 * parsed. These tests run in the locale of the platform, in one with Thai digits
 * ({@link ThaiDigitLocaleTest}), and in Turkish ({@link TurkishLocaleTest}). All others run once.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@org.junit.jupiter.api.Tag("locale")
@net.jqwik.api.Tag("locale")
public @interface InEveryLocale {}
