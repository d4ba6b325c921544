package io.github.ita4j.text;

import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The mentions found so far, each with its place in the original text. */
final class Mentions {

  /** The length of the longest mention, including invisible characters. */
  private static final int LONGEST = 64;

  private final LegibleText text;
  private final List<QuestionMention> found = new ArrayList<>();

  /** The end of the last mention in the legible text. */
  private int end = -1;

  Mentions(LegibleText text) {
    this.text = text;
  }

  void add(int start, int end, QuestionCode code, Certainty certainty) {
    add(start, end, Optional.of(code), certainty);
  }

  void addUnreadable(int start, int end) {
    add(start, end, Optional.empty(), Certainty.UNREADABLE);
  }

  private void add(int start, int end, Optional<QuestionCode> code, Certainty certainty) {
    if (text.originalEnd(end) - text.originalStart(start) <= LONGEST) {
      found.add(QuestionMention.builder()
          .offset(text.originalStart(start))
          .raw(text.original(start, end))
          .code(code)
          .certainty(certainty)
          .build());
      this.end = end;
    }
  }

  /** Tells whether the last mention ends at this index of the legible text. */
  boolean endAt(int index) {
    return index == end;
  }

  int size() {
    return found.size();
  }

  /** Removes the mentions after the first {@code size}. */
  void truncate(int size) {
    found.subList(size, found.size()).clear();
    end = -1;
  }

  List<QuestionMention> found() {
    return Collections.unmodifiableList(found);
  }
}
