package io.github.ita4j.framework;

import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.Collection;

/**
 * Thrown where a framework is asked for that is not there; the message names what was asked and
 * what exists.
 */
public class UnknownFrameworkException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFrameworkException(String asked, Collection<FrameworkId> known) {
    super("no framework for " + asked + ": must be one of [" + VisibleText.listed(known) + "]");
  }
}
