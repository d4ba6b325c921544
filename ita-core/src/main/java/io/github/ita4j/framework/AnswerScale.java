package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How the answers to a question are scored: the options in the order of the form, each with its
 * points.
 *
 * <p>The bundled frameworks have scales for IIT of FY2564 and for OIT up to FY2566 only; for all
 * other questions they are not known, and whoever scores answers gives them:
 *
 * <pre>{@code
 * AnswerScale.builder()
 *     .name("full-marks-for-no")
 *     .addOption(AnswerOption.of("มี", "0"))
 *     .addOption(AnswerOption.of("ไม่มี", "100"))
 *     .build()
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AnswerScale {

  /** Far more than any form offers. */
  private static final int MOST_OPTIONS = 1_000;

  /** Far longer than what stands beside a box to tick. */
  private static final int LONGEST_TEXT = 500;

  private static final Pattern GUARDED = Pattern.compile("'+[=+@-]");

  AnswerScale() {}

  /**
   * A builder without any attribute.
   *
   * @return the builder
   */
  public static AnswerScaleBuilder builder() {
    return AnswerScaleBuilder.builder();
  }

  /**
   * A builder with the attributes of this scale.
   *
   * @return the builder
   */
  public abstract AnswerScaleBuilder toBuilder();

  /**
   * A short name, for example {@code levels-reversed}; at most 500 characters.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The options, in the order of the form; their labels have at most 500 characters, and none has
   * an apostrophe before {@code =}, {@code +}, {@code -} or {@code @} at its beginning.
   *
   * @return the options, at least one
   */
  public abstract List<AnswerOption> options();

  /**
   * Who says so.
   *
   * @return the origin; the caller if nothing else is said
   */
  @Value.Default
  public ScaleOrigin origin() {
    return ScaleOrigin.CALLER;
  }

  /**
   * The lowest confidence of the scale's rows, where it is a framework's.
   *
   * @return the provenance; absent for scales of other origin
   */
  public abstract Optional<Provenance> provenance();

  /**
   * Finds the place of an option among the {@link #options} by its label as people write it.
   *
   * <p>What looks like the label, or is the same number, is the label: {@code 01}, {@code 1.0} and
   * {@code ๑} are {@code 1}. Spaces, invisible characters, case, the composition of characters and
   * the order of Thai marks do not count.
   *
   * @param label the label, in Thai or English
   * @return the index from 0; empty if no option has the label
   */
  public Optional<Integer> indexOf(String label) {
    return Optional.ofNullable(byLabel().get(LabelText.folded(label)));
  }

  /** The options by the folded forms of their labels, of which no two options share one. */
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

  /** The label of an option that has a folded form. */
  private String alike(int option, String folded) {
    LocalizedText label = options().get(option).label();
    return LabelText.shown(
        LabelText.folded(label.thai()).equals(folded) ? label.thai() : label.englishOrThai());
  }

  /** At least one option, and no two that people could not tell apart. */
  @Value.Check
  void check() {
    requireShort("name of a scale", name());
    for (AnswerOption option : options()) {
      for (String label : List.of(option.label().thai(), option.label().englishOrThai())) {
        requireShort("option of scale " + name(), label);
        // Spreadsheets have it there to keep a text from being computed: it is no part of a label.
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
}
