package io.github.ita4j.json;

import com.fasterxml.jackson.databind.module.SimpleModule;

/** The JSON form for any Jackson object mapper. */
public final class ItaModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** The module with the bundled frameworks. */
  public ItaModule() {
    super("io.github.ita4j.json");
  }
}
