package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the answers to a question are scored: the options in the order of the form, each with its points.
 *
 * <p>The bundled frameworks have scales for IIT of FY2564 and for OIT up to FY2566 only; for all other questions they are not
 * known, and whoever scores answers gives them:
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
   * A short name, for example {@code levels-reversed}.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The options, in the order of the form.
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
   * The place of an option among the {@link #options}.
   *
   * @param label its label, in Thai or English
   * @return the index from 0; empty if no option has the label
   */
  public Optional<Integer> indexOf(String label) {
    for (int i = 0; i < options().size(); i++) {
      LocalizedText text = options().get(i).label();
      if (text.thai().equals(label) || text.english().filter(label::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** At least one option, and no label twice. */
  @Value.Check
  void check() {
    if (options().isEmpty() || options().size() > MOST_OPTIONS) {
      throw new IllegalArgumentException("options of scale " + name() + ": "
          + options().size() + " are given, must be 1 to " + MOST_OPTIONS);
    }
    if ((origin() == ScaleOrigin.FRAMEWORK) != provenance().isPresent()) {
      throw new IllegalArgumentException(
          "provenance of scale " + name() + ": must be given for a framework's own, and no other");
    }
    Set<String> labels = new HashSet<>();
    for (AnswerOption option : options()) {
      LocalizedText label = option.label();
      boolean once = labels.add(label.thai());
      if (label.english().isPresent() && !label.english().get().equals(label.thai())) {
        once &= labels.add(label.english().get());
      }
      if (!once) {
        throw new IllegalArgumentException(
            "option " + label.thai() + " of scale " + name() + ": must have a label of its own");
      }
    }
  }
}
