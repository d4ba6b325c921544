package io.github.ita4j.json.bind;

import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * The types of the core without a JSON form. Jackson would write some of their properties or none.
 * A mapper that allows empty objects would write <code>{}</code>. Records show all of their content
 * and stay with Jackson.
 */
public final class FormlessTypes {

  /**
   * The packages of the core. Modules would not do: on the class path, a caller's types are in the
   * same unnamed module.
   */
  public static final Set<String> PACKAGES = Set.of(
      "io.github.ita4j.model",
      "io.github.ita4j.population",
      "io.github.ita4j.framework",
      "io.github.ita4j.text",
      "io.github.ita4j.scoring",
      "io.github.ita4j.grading",
      "io.github.ita4j.analysis",
      "io.github.ita4j.audit",
      "io.github.ita4j.improvement");

  private FormlessTypes() {}

  /** Tells whether values of a type are refused. */
  public static boolean contain(Class<?> type) {
    return PACKAGES.contains(type.getPackageName())
        && !type.isRecord()
        && !Throwable.class.isAssignableFrom(type);
  }

  /** Returns the public type of a value, instead of its private implementation. */
  public static Class<?> named(Class<?> type) {
    Class<?> named = type;
    while (!Modifier.isPublic(named.getModifiers())) {
      named = named.getSuperclass();
    }
    return named;
  }

  /** Returns the problem of a value of a type that {@link #named} returned. */
  public static String problem(Class<?> type) {
    return type.getSimpleName() + " has no JSON form: see ItaModule";
  }
}
