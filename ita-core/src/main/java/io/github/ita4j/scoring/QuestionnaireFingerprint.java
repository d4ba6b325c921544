package io.github.ita4j.scoring;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The fingerprint of a questionnaire: the framework's files, and the items with their scales, in
 * order. Only the notes and sources of scales are not in it, since no score depends on them.
 */
final class QuestionnaireFingerprint {

  /** The number of bytes: enough that no two questionnaires ever share them. */
  static final int LENGTH = 16;

  private final MessageDigest digest;

  private QuestionnaireFingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("ita bug: every Java platform has SHA-256", e);
    }
  }

  static byte[] of(Questionnaire questionnaire) {
    QuestionnaireFingerprint fingerprint = new QuestionnaireFingerprint();
    fingerprint.add(questionnaire.framework().id().toString());
    fingerprint.add(questionnaire.framework().contentHash());
    for (AnswerItem item : questionnaire.items()) {
      fingerprint.add(item.question().toString());
      fingerprint.add(item.subItem());
      fingerprint.add(item.scale());
    }
    return Arrays.copyOf(fingerprint.digest.digest(), LENGTH);
  }

  private void add(AnswerScale scale) {
    add(scale.name());
    add(scale.origin().name());
    add(scale.provenance().map(provenance -> provenance.confidence().name()).orElse(""));
    add(scale.options().size());
    for (AnswerOption option : scale.options()) {
      add(option.label().thai());
      add(option.label().english().isPresent() ? 1 : 0);
      add(option.label().englishOrThai());
      add(option.label().englishIsEditorial() ? 1 : 0);
      add(option.points().hundredths());
    }
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  /** Adds the length and the characters as they are: UTF-8 has one form for all halves of pairs. */
  private void add(String text) {
    add(text.length());
    ByteBuffer characters = ByteBuffer.allocate(Character.BYTES * text.length());
    characters.asCharBuffer().put(text);
    digest.update(characters.array());
  }
}
