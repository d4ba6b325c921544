package io.github.ita4j.json;

import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.TierCode;

/** Reads tier codes. */
final class Tiers {

  private Tiers() {}

  static TierCode code(String path, String code) {
    try {
      return TierCode.of(code);
    } catch (ItaParseException e) {
      throw new ItaJsonException("", path, Shown.quoted(code), "the code of a tier, such as GOOD");
    }
  }
}
