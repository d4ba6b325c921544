package io.github.ita4j.framework;

/** Whether a framework lists every question of an instrument. */
public enum Catalogue {
  /** All are listed; a code outside the list is refused. */
  COMPLETE,
  /** Not all are known; a code outside the list is accepted, describes, and is unverified. */
  OPEN
}
