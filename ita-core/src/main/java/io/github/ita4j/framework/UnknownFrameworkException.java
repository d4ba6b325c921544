package io.github.ita4j.framework;

/** Thrown where a framework is asked for that is not there; the message names what was asked and what exists. */
public class UnknownFrameworkException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFrameworkException(String asked, Iterable<?> known) {
    super("no framework for " + asked + ": must be one of " + known);
  }
}
