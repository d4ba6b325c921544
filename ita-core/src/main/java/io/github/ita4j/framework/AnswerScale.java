package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A scale for the answers to a question: the options in the order of the form, with their points.
 *
 * <p>The bundled frameworks have scales only for IIT of FY2564 and for OIT up to FY2566. For all
 * other questions the scale is not known. A caller who scores such answers provides one:
 *
 * <pre>{@code
 * AnswerScale.builder()
 *     .name("full-marks-for-no")
 *     .addOption(AnswerOption.of("มี", "0"))
 *     .addOption(AnswerOption.of("ไม่มี", "100"))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public abstract class AnswerScale {

  /** The most options of a scale, far more than any form offers. */
  private static final int MOST_OPTIONS = 1_000;

  /** The length of the longest text, far more than a form prints beside a box to tick. */
  private static final int LONGEST_TEXT = 500;

  private static final Pattern GUARDED = Pattern.compile("'+[=+@-]");

  AnswerScale() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static AnswerScaleBuilder builder() {
    return AnswerScaleBuilder.builder();
  }

  /**
   * Creates a builder with the attributes of this scale.
   *
   * @return a new builder
   */
  public abstract AnswerScaleBuilder toBuilder();

  /**
   * Returns the short name, for example {@code levels-reversed}.
   *
   * @return the name, at most 500 characters
   */
  public abstract String name();

  /**
   * Returns the options, in the order of the form.
   *
   * <p>A label has at most 500 characters. It must not begin with an apostrophe before {@code =},
   * {@code +}, {@code -} or {@code @}.
   *
   * @return the options, at least one
   */
  public abstract List<AnswerOption> options();

  /**
   * Returns the party that defined the scale.
   *
   * @return the origin; the caller, unless set otherwise
   */
  @Value.Default
  public ScaleOrigin origin() {
    return ScaleOrigin.CALLER;
  }

  /**
   * Returns the lowest confidence of the scale's rows, if a framework defined it.
   *
   * @return the provenance; absent for scales of other origin
   */
  public abstract Optional<Provenance> provenance();

  /**
   * Finds the index of an option among the {@link #options} by its label as people write it.
   *
   * <p>A text matches a label that looks the same or is the same number: {@code 01}, {@code 1.0}
   * and {@code ๑} match {@code 1}. Spaces, invisible characters, case, the composition of
   * characters and the order of Thai marks make no difference.
   *
   * @param label the label, in Thai or English
   * @return the index from 0; empty if no option has the label
   */
  public Optional<Integer> findIndex(String label) {
    return Optional.ofNullable(byLabel().get(LabelText.folded(label)));
  }

  /** Returns the options by the folded forms of their labels. No two options share a form. */
  @Value.Lazy
  Map<String, Integer> byLabel() {
    Map<String, Integer> byLabel = new HashMap<>();
    for (int i = 0; i < options().size(); i++) {
      LocalizedText label = options().get(i).label();
      for (String text : List.of(label.thai(), label.englishOrThai())) {
        String folded = LabelText.folded(text);
        if (folded.isEmpty()) {
          throw new IllegalArgumentException("option " + LabelText.shown(text) + " of scale "
              + name() + ": must have a label that can be seen");
        }
        Integer other = byLabel.putIfAbsent(folded, i);
        if (other != null && other != i) {
          throw new IllegalArgumentException("options " + alike(other, folded) + " and "
              + LabelText.shown(text) + " of scale " + name()
              + ": must have labels that look different and are different numbers");
        }
      }
    }
    return byLabel;
  }

  /** Returns the label of an option that has a folded form. */
  private String alike(int option, String folded) {
    LocalizedText label = options().get(option).label();
    return LabelText.shown(
        LabelText.folded(label.thai()).equals(folded) ? label.thai() : label.englishOrThai());
  }

  /** Checks that there is an option, and that people can tell all of them apart. */
  @Value.Check
  void check() {
    requireShort("name of a scale", name());
    for (AnswerOption option : options()) {
      for (String label : List.of(option.label().thai(), option.label().englishOrThai())) {
        requireShort("option of scale " + name(), label);
        // Spreadsheets add this apostrophe against computing a text. It is not part of a label.
        if (GUARDED.matcher(label.strip()).lookingAt()) {
          throw new IllegalArgumentException("option " + LabelText.shown(label) + " of scale "
              + name() + ": must not begin with an apostrophe before = + - or @; leave it out");
        }
      }
    }
    if (options().isEmpty() || options().size() > MOST_OPTIONS) {
      throw new IllegalArgumentException("options of scale " + name() + ": "
          + options().size() + " are given, must be 1 to " + MOST_OPTIONS);
    }
    if ((origin() == ScaleOrigin.FRAMEWORK) != provenance().isPresent()) {
      throw new IllegalArgumentException(
          "provenance of scale " + name() + ": must be given for a framework's own, and no other");
    }
    byLabel();
  }

  private static void requireShort(String what, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(what + " " + LabelText.shown(text) + ": must have at most "
          + LONGEST_TEXT + " characters; it has " + text.length());
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("AnswerScale")
        .add("name", name())
        .add("options", options().stream().map(option -> option.label().thai()).toList())
        .add("origin", origin())
        .toString();
  }
}
