package io.github.ita4j.testkit;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check of {@link Law#EVERY_CODE_MAPPED_OR_NAMED}. */
final class CodeLaw {

  private final Framework framework;

  CodeLaw(Framework framework) {
    this.framework = framework;
  }

  List<LawViolation> check() {
    List<LawViolation> found = new ArrayList<>();
    for (Element question : unknownQuestions()) {
      if (!isSaidToBeUnknown(question)) {
        found.add(violation(question.id() + " stands right below "
            + question.parent().map(Object::toString).orElse("nothing")
            + " without weight, title and label, and its row says "
            + question.provenance().confidence()
            + ": what is not known of it must be said by INFERRED, UNVERIFIED or a note"));
      }
    }
    return found;
  }

  private static LawViolation violation(String message) {
    return new LawViolation(Law.EVERY_CODE_MAPPED_OR_NAMED, message, Optional.empty());
  }

  /** Returns the questions that are neither mapped nor named. */
  List<Element> unknownQuestions() {
    return framework.elements().stream()
        .filter(element -> element.id() instanceof QuestionCode)
        .filter(element -> !isMapped(element) && !isNamed(element))
        .toList();
  }

  private static boolean isMapped(Element question) {
    return question.sums()
        || question
            .parent()
            .filter(parent -> parent.level().compareTo(Level.INDICATOR) >= 0)
            .isPresent();
  }

  private static boolean isNamed(Element question) {
    return question.hasTitle() || question.label().isPresent();
  }

  private static boolean isSaidToBeUnknown(Element question) {
    return question.provenance().confidence().compareTo(Confidence.INFERRED) >= 0
        || question.provenance().note().isPresent();
  }
}
