package io.github.ita4j.cli.form;

import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists to choose from in the cells of a form. */
enum ChoiceList {
  /** The provinces; another one may be typed. */
  PROVINCE(provinces()),
  /** The kinds of agencies; the code of another one may be typed. */
  AGENCY_TYPE(agencyTypes()),
  /** The tiers of the year; other words may be typed. */
  TIER(Map.of()),
  /** The tiers of the year before; other words may be typed. */
  PREVIOUS_TIER(Map.of()),
  /** The years in which a plan can be carried out. */
  PLAN_YEAR(Map.of()),
  PASSES(passes()),
  KIND(kinds()),
  ORIGIN(origins()),
  STATE(states()),
  /** The ids on the sheet of measures. */
  MEASURE(Map.of());

  /** The codes by their words, in the order of the list; empty if it depends on the form. */
  @SuppressWarnings("ImmutableEnumChecker") // No map in it can be changed.
  private final Map<String, String> codes;

  ChoiceList(Map<String, String> codes) {
    this.codes = Collections.unmodifiableMap(codes);
  }

  /** Returns the words to choose from. */
  List<String> words() {
    return new ArrayList<>(codes.keySet());
  }

  /** Returns the word for a code, or the code itself if the list has none. */
  String word(String code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(code);
  }

  /** Returns the code of a word, which may also be typed as such. */
  Optional<String> code(String word) {
    String code = codes.get(word);
    if (code != null) {
      return Optional.of(code);
    }
    String upper = word.toUpperCase(Locale.ROOT);
    return codes.containsValue(upper) ? Optional.of(upper) : Optional.empty();
  }

  private static Map<String, String> provinces() {
    Map<String, String> names = new LinkedHashMap<>();
    NationalFacts.provinces().forEach(name -> names.put(name, name));
    return names;
  }

  private static Map<String, String> agencyTypes() {
    Map<String, String> names = new LinkedHashMap<>();
    NationalFacts.agencyTypes().forEach((code, name) -> names.put(name.thai(), code));
    return names;
  }

  private static Map<String, String> passes() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("บรรลุค่าเป้าหมาย", "TRUE");
    words.put("ไม่บรรลุค่าเป้าหมาย", "FALSE");
    return words;
  }

  private static Map<String, String> states() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Progress.State state : Progress.State.values()) {
      words.put(state.displayName().thai(), state.name());
    }
    return words;
  }

  private static Map<String, String> origins() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Origin origin : Origin.values()) {
      words.put(origin.displayName().thai(), origin.name());
    }
    return words;
  }

  private static Map<String, String> kinds() {
    Map<String, String> words = new LinkedHashMap<>();
    for (MeasureKind kind : MeasureKind.values()) {
      words.put(kind.displayName().thai(), kind.name());
    }
    return words;
  }
}
