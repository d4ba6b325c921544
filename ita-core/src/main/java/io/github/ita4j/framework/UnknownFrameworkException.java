package io.github.ita4j.framework;

import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.VisibleText;
import java.util.Collection;

/** The failure to find a framework. The message names the one requested and those that exist. */
public class UnknownFrameworkException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFrameworkException(String asked, Collection<FrameworkId> known) {
    super("no framework for " + asked + ": must be one of [" + VisibleText.listed(known) + "]");
  }
}
